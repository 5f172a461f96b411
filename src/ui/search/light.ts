import { clustersOf, type Layout, type Line, type Role, type Span } from '../../layout/index.ts';
import type { Match, Matches } from './matches.ts';

/** What a line says that is not in the text of its block. */
const ADDED: ReadonlySet<Role> = new Set(['marker', 'speaker', 'rule', 'facts']);
/** What wraps beside other texts, so that a line alone does not tell which part of the text it shows. */
const BESIDE: ReadonlySet<Role> = new Set(['table', 'caption']);
/** Rows that one row of a table may take. */
const FAR = 60;
/** A text of so many characters that a line shows some of is a cell beyond all measure: only words tell places in it. */
const MOST_ALIGNED = 20_000;

/** A line of a layout, by its number, with the matches in it; the very same line where there are none. */
export function lightLine(
  layout: Layout,
  at: number,
  matches: Pick<Matches, 'within'>,
  here: Match | null,
): Line | undefined {
  const line = layout.lines[at];
  const range = line && rangeOf(layout, at);
  if (!line || !range || line.block === null) return line;
  const shown = packLine(line.spans);
  const flags = new Uint8Array(shown.length);
  let isLit = false;
  for (const { text, matches: found } of matches.within(line.block, range.start, range.end)) {
    const [from, to] = text.at === undefined ? [range.start, range.end] : [0, text.text.length];
    const part = to - from > MOST_ALIGNED ? null : pack(text.text.slice(from, to));
    const shift = part && align(shown.packed, part.packed);
    // Where only the words tell the place, the match that one is at is told last.
    const inOrder = shift === null ? [...found].sort((one) => (isSame(one, here) ? 1 : -1)) : found;
    const seen = new Set<string>();
    for (const match of inOrder) {
      const isHere = isSame(match, here);
      const first = part?.before[Math.max(match.start - from, 0)] ?? 0;
      const last = part?.before[Math.min(match.end, to) - from] ?? 0;
      const words = shift === null ? pack(text.text.slice(match.start, match.end)).packed : '';
      if (shift === null && seen.has(words) && !isHere) continue;
      seen.add(words);
      const size = shift === null ? words.length : last - first;
      for (const place of shift === null ? placesOf(words, shown.packed) : [first + shift]) {
        const start = shown.places[Math.max(0, place)];
        const end = shown.places[Math.min(shown.places.length, place + size) - 1];
        if (size === 0 || place + size <= 0 || start === undefined || end === undefined) continue;
        flags.fill(isHere ? 2 : 1, start, end + 1);
        isLit = true;
      }
    }
  }
  return isLit ? { ...line, spans: splitSpans(line.spans, flags) } : line;
}

function isSame(one: Match, other: Match | null): boolean {
  return other !== null && one.text === other.text && one.start === other.start;
}

/** The range of its block's text that a line shows some of; null for none. */
function rangeOf({ lines }: Layout, at: number): { readonly start: number; readonly end: number } | null {
  const line = lines[at];
  if (!line || line.end > line.start) return line ?? null;
  if (!line.spans.some(({ role }) => BESIDE.has(role))) return null;
  // Another row of what begins above.
  for (let above = at - 1; above >= Math.max(0, at - FAR); above--) {
    const other = lines[above];
    if (other?.block !== line.block) break;
    if (other.end > other.start) return other;
  }
  return line;
}

/** A text without its spaces, which lines end at, tabs become and columns are parted by; and where each of the rest stands. */
interface Packed {
  readonly length: number;
  readonly packed: string;
  readonly places: readonly number[];
  /** How many of the rest stand before each place. */
  readonly before: readonly number[];
}

function pack(text: string, isAdded: (at: number) => boolean = () => false): Packed {
  let packed = '';
  const places: number[] = [];
  const before: number[] = [];
  for (let at = 0; at < text.length; at++) {
    before.push(places.length);
    const unit = text.charAt(at);
    if (unit.trim() === '' || isAdded(at)) continue;
    packed += unit;
    places.push(at);
  }
  before.push(places.length);
  return { length: text.length, packed, places, before };
}

function packLine(spans: readonly Span[]): Packed {
  const added: boolean[] = [];
  for (const { text, role, added: isAdded } of spans)
    for (let at = 0; at < text.length; at++) added.push(isAdded === true || ADDED.has(role));
  return pack(spans.map(({ text }) => text).join(''), (at) => added[at] === true);
}

/** How much further on what a part of a text has stands in a line, or the line in the part; null where neither does. */
function align(line: string, part: string): number | null {
  const within = line.lastIndexOf(part);
  if (within >= 0) return within;
  const around = line === '' ? -1 : part.indexOf(line);
  return around < 0 ? null : -around;
}

/** Everywhere some words stand in a line whose parts are in another order than the text. */
function placesOf(words: string, line: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + words.length)) places.push(at);
  return places;
}

const STRENGTHS = [undefined, 'any', 'here'] as const;

/** Spans parted where matches begin and end, between characters as they are seen. */
function splitSpans(spans: readonly Span[], flags: Uint8Array): Span[] {
  const split: Span[] = [];
  let offset = 0;
  for (const span of spans) {
    let text = '';
    let strength = 0;
    const close = () => {
      const match = STRENGTHS[strength];
      if (text !== '') split.push(match ? { ...span, text, match } : { ...span, text });
      text = '';
    };
    for (const cluster of clustersOf(span.text)) {
      const flag = Math.max(...flags.subarray(offset, offset + cluster.length));
      if (flag !== strength) close();
      strength = flag;
      text += cluster;
      offset += cluster.length;
    }
    close();
  }
  return split;
}
