import { type Clean, clean } from '../../../model/index.ts';
import { type StyledRange, takeSequences } from './sequences.ts';
import { EMPHASIS, PLAIN, STRONG, type Style } from './style.ts';

/** The characters of a line that are not white space, and how they look. */
export interface StyledLine {
  /** All of them, cleaned, whatever stands before the words of the line among them. */
  readonly characters: string;
  /** Runs that look alike: where each ends in the characters, and its style. */
  readonly ends: readonly number[];
  readonly styles: readonly Style[];
}

/** How the characters of a text look. */
export interface Styles {
  /** By number of the line, from 1; lines that are plain are not there. */
  readonly lines: ReadonlyMap<number, StyledLine>;
  /** What the styles' numbers of links mean, from 1. */
  readonly links: readonly Clean[];
}

export const NO_STYLES: Styles = { lines: new Map(), links: [] };

/** Takes overstrikes and SGR out of a text: the stages after this see nothing of them. */
export function takeStyles({ text }: { text: string }): { readonly text: string; readonly styles: Styles } {
  if (!mayHaveSequences(text)) return { text, styles: NO_STYLES };
  const taken = takeSequences(text);
  return { text: taken.text, styles: { lines: findLines(taken.text, taken.ranges), links: taken.links } };
}

/** A text as it is without them. */
export function withoutSequences(text: string): string {
  return mayHaveSequences(text) ? takeSequences(text).text : text;
}

const mayHaveSequences = (text: string): boolean => text.includes('\b') || text.includes('\x1b');

/** Whether all words of a line look alike: in a manual that is a heading. */
export function styleOfLine({ lines }: Styles, number: number): 'bold' | 'underlined' | null {
  const line = lines.get(number);
  if (!line) return null;
  if (line.styles.every((style) => (style & STRONG) !== 0)) return 'bold';
  return line.styles.every((style) => (style & EMPHASIS) !== 0) ? 'underlined' : null;
}

/** More than this would be more than there can be words in them. */
const MOST_LINES = 40_000;

function findLines(text: string, ranges: readonly StyledRange[]): Map<number, StyledLine> {
  const lines = new Map<number, StyledLine>();
  let number = 1;
  let start = 0;
  let next = 0;
  for (
    let end = lineEnd(text, 0);
    start < text.length && lines.size < MOST_LINES;
    end = lineEnd(text, start)
  ) {
    while ((ranges[next]?.end ?? Infinity) <= start) next++;
    const first = ranges[next];
    if (!first) break;
    if (first.start < end) {
      const line = readLine(text, start, end, ranges, next);
      if (line) lines.set(number, line);
    }
    start = end + 1;
    number++;
  }
  return lines;
}

const LINE_END = /[\n\u2028\u2029]/g;

/** Where the line ends that `from` is in. Line and paragraph separators end one too. */
function lineEnd(text: string, from: number): number {
  LINE_END.lastIndex = from;
  return LINE_END.exec(text)?.index ?? text.length;
}

function readLine(
  text: string,
  start: number,
  end: number,
  ranges: readonly StyledRange[],
  first: number,
): StyledLine | null {
  let characters = '';
  const ends: number[] = [];
  const styles: Style[] = [];
  const add = (from: number, to: number, style: Style): void => {
    const words = clean(text.slice(from, to)).replace(/\s+/g, '');
    if (words === '') return;
    characters += words;
    if (styles.at(-1) === style) ends.pop();
    else styles.push(style);
    ends.push(characters.length);
  };
  let at = start;
  for (let index = first; at < end; index++) {
    const range = ranges[index];
    const from = Math.min(Math.max(range?.start ?? end, start), end);
    add(at, from, PLAIN);
    if (!range || from === end) break;
    at = Math.min(range.end, end);
    add(from, at, range.style);
  }
  return styles.some((style) => style !== PLAIN) ? { characters, ends, styles } : null;
}
