import { type Block, type Clean, cleanLine, type Inline, isBlank, parseUrl } from '../model/index.ts';
import { BADGE_HOSTS } from './badge-hosts.ts';

/** Badges say how a project does (its tests pass, so many downloads): they belong to the page around a text. */

type Picture = Pick<Extract<Inline, { readonly type: 'image' }>, 'alt' | 'url'>;

/** Files of pictures that say how a project does, wherever they lie. */
const FILES = new Set('ci.svg build.svg coverage.svg status.svg test.svg tests.svg'.split(' '));
/** Where a relative address lies is not known, and does not matter. */
const ANYWHERE = 'https://relative.invalid/';
/** Letters or digits: words beside badges. */
const WORDS = /[\p{L}\p{N}]/u;
/** As much as tells what it was. In characters. */
const LONGEST = 300;

/** Whether an address is that of a badge: by its site, or by its name: `/badge/`, `badge.svg`, `ci.svg`. */
export function isBadgeAddress(address: string | null): boolean {
  const parsed = address === null ? null : parseUrl(address, ANYWHERE);
  if (parsed === null) return false;
  const { hostname, pathname } = parsed;
  if (BADGE_HOSTS.has(hostname)) return true;
  const path = pathname.toLowerCase().split('/');
  const file = path.at(-1) ?? '';
  const words = file.split(/[._-]/);
  if (words.at(-1) === 'svg' && words.some((word) => word === 'badge' || word === 'badges')) return true;
  return FILES.has(file) || path.some((part) => /(?:^|_)badges?$/.test(part));
}

/** Badges in a row. */
export interface Badges {
  /** What they say, on a line. */
  readonly text: Clean;
  readonly inlines: readonly Inline[];
}

/** A block that is badges and nothing else; null for any other. */
export function badgesOf(block: Block): Badges | null {
  if (block.type === 'image')
    return block.caption || !isBadgeAddress(block.url)
      ? null
      : { text: joinBadges([wordOf(block)]), inlines: [toInline(block)] };
  return block.type === 'paragraph' ? badgesAmong(block.inlines) : null;
}

/** Inlines that are badges and nothing else; null for any other. */
export function badgesAmong(inlines: readonly Inline[]): Badges | null {
  const { badges, pictures, others } = takeBadges(inlines);
  return badges !== null && others.length === 0 ? { text: badges, inlines: pictures } : null;
}

function toInline({ alt, url, link }: Extract<Block, { readonly type: 'image' }>): Inline {
  const picture = { type: 'image', alt, url } as const;
  return link === undefined ? picture : { type: 'link', url: link, children: [picture] };
}

/** Parts a line into what its badges say, null for none, and what else it has. */
export function takeBadges(inlines: readonly Inline[]): {
  readonly badges: Clean | null;
  readonly pictures: readonly Inline[];
  readonly others: readonly Inline[];
} {
  const known = inlines.some((inline) => isBadgeAddress(pictureOf(inline)?.url ?? null));
  if (!known) return { badges: null, pictures: [], others: inlines };
  const pictures: Inline[] = [];
  const words: string[] = [];
  const others = inlines.filter((inline) => {
    const picture = pictureOf(inline);
    const joins = picture && (isBadgeAddress(picture.url) || (inline.type === 'link' && !isPhoto(picture)));
    if (!joins) return true;
    pictures.push(inline);
    words.push(wordOf(picture));
    return false;
  });
  return { badges: joinBadges(words), pictures, others: others.every(isGap) ? [] : others };
}

/** The picture that an inline is, or a link around nothing else. */
function pictureOf(inline: Inline): Picture | null {
  const [only, more] = inline.type === 'link' ? inline.children.filter((child) => !isGap(child)) : [inline];
  return only?.type === 'image' && !more ? only : null;
}

/** Whether a picture is drawn in pixels: badges that nobody knows are not, and stand in a row with others. */
function isPhoto({ url }: Picture): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif)$/i.test((url ?? '').split(/[?#]/, 1)[0] ?? '');
}

function wordOf({ alt, url }: Picture): string {
  return isBlank(alt) ? (url ?? '') : alt;
}

/** A line end, white space, or a sign that parts one badge from another. */
function isGap(inline: Inline): boolean {
  return inline.type === 'break' || (inline.type === 'text' && !WORDS.test(inline.text));
}

/** What badges in a row say, on a line. */
export function joinBadges(words: readonly string[]): Clean {
  return cleanLine(words.join(' \u00b7 ').slice(0, LONGEST));
}

/** Whether a block is a paragraph of signs alone. */
export function isAside(block: Block): boolean {
  return block.type === 'paragraph' && block.inlines.every(isGap);
}
