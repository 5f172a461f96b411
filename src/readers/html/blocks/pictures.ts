import { type Clean, clean, cleanAddress, cleanLine } from '../../../model/index.ts';
import { type Element, findElement } from '../parsing/tree.ts';

/** Attributes in which pages keep the address of a picture: until it is scrolled to, or since they serve a copy of it (GitHub). */
const LATER = [
  'data-canonical-src',
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-url',
  'data-hi-res-src',
  'data-full-src',
];
/** Smaller pictures are signs in a line or counters of visits. */
const SMALLEST = 40;
/** Counters of visits are this large at most. In pixels, as the other. */
const LARGEST_COUNTER = 2;

/** The address of an `<img>`: what it will show, not what stands in until then. */
export function addressOf(image: Element, resolve: (address: string) => string | null): Clean | null {
  const src = image.attributes.get('src') ?? '';
  const candidates = [
    ...LATER.map((name) => image.attributes.get(name)),
    isPlaceholder(src) ? undefined : src,
    firstOfSet(image.attributes.get('data-srcset') ?? image.attributes.get('srcset')),
    ...pictureSources(image),
  ];
  for (const candidate of candidates) {
    const url = candidate ? resolve(candidate) : null;
    if (url !== null) return cleanAddress(url);
  }
  return null;
}

/** Whether an image only counts visits: nobody can see it. */
export function isCounter({ attributes }: Element): boolean {
  return ['width', 'height'].some(
    (side) => Number.parseInt(attributes.get(side) ?? '', 10) <= LARGEST_COUNTER,
  );
}

/** Whether an image is a mark in the text rather than a picture. */
export function isSign({ attributes }: Element): boolean {
  const width = Number.parseInt(attributes.get('width') ?? '', 10);
  const height = Number.parseInt(attributes.get('height') ?? '', 10);
  return (
    width < SMALLEST ||
    height < SMALLEST ||
    /\b(?:emoji|smiley|icon|avatar|pixel|wp-smiley)\b/i.test(attributes.get('class') ?? '')
  );
}

export function altOf({ attributes }: Element): Clean {
  const alt = cleanLine(attributes.get('alt') ?? '');
  return /\.(?:jpe?g|png|gif|webp)$/i.test(alt) ? clean('') : alt;
}

/** What ends an address: letters, digits, dots and dashes, and nothing else. */
function lastWord(address: string): string {
  let at = address.length;
  while (at > 0 && /[\w.-]/.test(address.charAt(at - 1))) at--;
  return address.slice(at);
}

function isPlaceholder(src: string): boolean {
  return (
    src === '' ||
    src.startsWith('data:') ||
    /blank|spacer|placeholder|transparent|pixel|1x1|loading/i.test(lastWord(src))
  );
}

function firstOfSet(set: string | undefined): string | undefined {
  return set?.trim().split(/\s+/, 1)[0]?.replace(/,$/, '');
}

/** So far by parent: a hundred pictures in a row have the same. */
const sources = new WeakMap<Element, readonly string[]>();
/** More are not looked at. */
const MOST_SOURCES = 16;

/** What a `<picture>` offers, and the image that scripts would have put in its place. */
function pictureSources({ parent }: Element): readonly string[] {
  if (!parent) return [];
  let found = sources.get(parent);
  if (found === undefined) {
    found = findSources(parent);
    sources.set(parent, found);
  }
  return found;
}

function findSources(parent: Element): string[] {
  const found: string[] = [];
  for (const child of parent.children) {
    if (found.length === MOST_SOURCES) break;
    if (child.type !== 'element') continue;
    let source: string | undefined;
    if (parent.name === 'picture' && child.name === 'source') {
      source = firstOfSet(child.attributes.get('srcset') ?? child.attributes.get('data-srcset'));
    } else if (child.name === 'noscript') {
      source = findElement(child, ({ name }) => name === 'img')?.attributes.get('src');
    }
    if (source) found.push(source);
  }
  return found;
}
