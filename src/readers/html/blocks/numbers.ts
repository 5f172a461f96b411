import { type Clean, clean } from '../../../model/index.ts';
import type { Element } from '../parsing/tree.ts';

/** How the items of an ordered list are numbered. */
export interface Numbers {
  readonly start: number;
  /** The mark of each item, where they do not count up by one from `start`; null: they do. */
  readonly markers: readonly Clean[] | null;
}

type Style = '1' | 'a' | 'A' | 'i' | 'I';

const STYLES: Readonly<Record<string, Style>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
};
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const HIGHEST_ROMAN = 3999;

/** The numbers of some items of a list as a browser shows them; `all` are its items, of which some may not be shown. */
export function numbersOf(list: Element, all: readonly Element[], shown: readonly Element[]): Numbers {
  const style = styleOf(list);
  const reversed = list.attributes.has('reversed');
  const first = numberIn(list, 'start') ?? (reversed ? all.length : 1);
  const values = new Map<Element, number>();
  let next = first;
  for (const item of all) {
    const value = numberIn(item, 'value') ?? next;
    values.set(item, value);
    next = reversed ? value - 1 : value + 1;
  }
  const numbers = shown.map((item) => values.get(item) ?? first);
  const start = numbers[0] ?? first;
  if (style === '1' && start >= 0 && numbers.every((number, at) => number === start + at))
    return { start, markers: null };
  return { start: 1, markers: numbers.map((number) => clean(`${format(number, style)}.`)) };
}

function numberIn({ attributes }: Element, name: string): number | null {
  const number = Number.parseInt(attributes.get(name) ?? '', 10);
  return Number.isSafeInteger(number) ? number : null;
}

function styleOf({ attributes }: Element): Style {
  const type = attributes.get('type') ?? '';
  if (type === 'a' || type === 'A' || type === 'i' || type === 'I') return type;
  const [, name = ''] =
    /list-style(?:-type)?\s{0,4}:\s{0,4}([a-z-]{1,40})/.exec(attributes.get('style') ?? '') ?? [];
  return STYLES[name] ?? '1';
}

function format(number: number, style: Style): string {
  const letters = style === '1' ? null : style === 'a' || style === 'A' ? alphabetic(number) : roman(number);
  if (letters === null) return String(number);
  return style === 'A' || style === 'I' ? letters.toUpperCase() : letters;
}

/** `a` to `z`, `aa`, …; null for what has none. */
function alphabetic(number: number): string | null {
  if (number < 1) return null;
  let letters = '';
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(97 + ((left - 1) % 26)) + letters;
  return letters;
}

function roman(number: number): string | null {
  if (number < 1 || number > HIGHEST_ROMAN) return null;
  let letters = '';
  let left = number;
  for (const [value, sign] of ROMAN) for (; left >= value; left -= value) letters += sign;
  return letters;
}
