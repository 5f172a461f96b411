import { type Block, type Clean, cleanLine, type Inline, isBlank } from '../model/index.ts';
import { BADGE_HOSTS } from './badge-hosts.ts';

/** A badge says how a project does (its tests pass, so many downloads): it belongs to the page around a text. */
type Picture = Extract<Inline, { readonly type: 'image' }>;

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
  if (address === null || !URL.canParse(address, ANYWHERE)) return false;
  const { hostname, pathname } = new URL(address, ANYWHERE);
  if (BADGE_HOSTS.has(hostname)) return true;
  const path = pathname.toLowerCase().split('/');
  const file = path.at(-1) ?? '';
  const words = file.split(/[._-]/);
  if (words.at(-1) === 'svg' && words.some((word) => word === 'badge' || word === 'badges')) return true;
  return FILES.has(file) || path.some((part) => /(?:^|_)badges?$/.test(part));
}

/** What a block says that is badges and nothing else; null for any other. */
export function badgesOf(block: Block): Clean | null {
  if (block.type === 'image') return block.caption ? null : wordsOfBadges([{ ...block, type: 'image' }]);
  if (block.type !== 'paragraph') return null;
  const { badges, others } = takeBadges(block.inlines);
  return badges !== null && others.length === 0 ? badges : null;
}

/** Parts a line into what its badges say, null for none, and what else it has. */
export function takeBadges(inlines: readonly Inline[]): {
  readonly badges: Clean | null;
  readonly others: readonly Inline[];
} {
  const pictures: Picture[] = [];
  const others = inlines.filter((inline) => {
    const [only, more] = inline.type === 'link' ? inline.children.filter((child) => !isGap(child)) : [inline];
    if (only?.type !== 'image' || more || !isBadgeAddress(only.url)) return true;
    pictures.push(only);
    return false;
  });
  const badges = wordsOfBadges(pictures);
  return { badges, others: badges !== null && others.every(isGap) ? [] : others };
}

/** A line end, white space, or a sign that parts one badge from another. */
function isGap(inline: Inline): boolean {
  return inline.type === 'break' || (inline.type === 'text' && !WORDS.test(inline.text));
}

function wordsOfBadges(pictures: readonly Picture[]): Clean | null {
  if (pictures.length === 0 || !pictures.every(({ url }) => isBadgeAddress(url))) return null;
  return joinBadges(pictures.map(({ alt, url }) => (isBlank(alt) ? (url ?? '') : alt)));
}

/** What badges in a row say, on a line. */
export function joinBadges(words: readonly string[]): Clean {
  return cleanLine(words.join(' \u00b7 ').slice(0, LONGEST));
}

/** Whether a block is a paragraph of signs alone. */
export function isAside(block: Block): boolean {
  return block.type === 'paragraph' && block.inlines.every(isGap);
}
