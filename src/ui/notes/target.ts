import { type Layout, lineAt } from '../../layout/index.ts';
import {
  type Article,
  blocksOf,
  type Clean,
  clean,
  cleanLine,
  cleanOrNull,
  type Position,
  type Quote,
  textAt,
} from '../../model/index.ts';
import type { SpeakerColors } from '../../theme/index.ts';
import { type Stretch, writePlain } from '../copying/plain-text.ts';
import { quoted } from '../quotes/copying.ts';
import { describeSpeaker, textOfQuote } from '../quotes/listing.ts';
import { measureProgress } from '../reader/progress.ts';
import { isText } from '../selecting/selecting.ts';
import { MOST_NOTE_BEFORE, MOST_NOTE_WORDS, MOST_QUOTED, type NotedPlace } from './note.ts';

/** A part of a block's text that a note is on. */
export interface Passage extends Position {
  readonly end: number;
}

/**
 * The paragraph that one reads, of a page: the first with words on it, after a heading on its first rows. In a list, a table, code
 * or a text as it is, which are one block, it is what stands between two line ends. Null where a page has no text.
 */
export function passageInSight(article: Article, layout: Layout, top: number, rows: number): Passage | null {
  let heading: number | null = null;
  for (let at = top; at < Math.min(layout.lines.length, top + rows); at++) {
    const line = layout.lines[at];
    if (!isText(line)) continue;
    const isHeading = line.spans.some(({ role }) => role === 'heading' || role === 'title');
    if (!isHeading) return passageAt(article, line.block, line.start);
    heading ??= at;
  }
  const line = heading === null ? undefined : layout.lines[heading];
  return isText(line) ? passageAt(article, line.block, line.start) : null;
}

/** The paragraph at a place. */
export function passageAt(article: Article, block: string, offset: number): Passage | null {
  const text = textAt(article, block) ?? '';
  for (const { block: one } of blocksOf(article))
    if (one.id === block && one.type === 'paragraph') return { block, offset: 0, end: text.length };
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const end = text.indexOf('\n', Math.max(start, offset));
  return { block, offset: start, end: end < 0 ? text.length : end };
}

/** A paragraph as what a note is on. */
export function notePassage(article: Article, passage: Passage): NotedPlace {
  const words = textOf(article, passage);
  const shown = words.length > MOST_NOTE_WORDS ? `${cutAtWord(words, MOST_NOTE_WORDS)} …` : words;
  return describe(article, passage, cleanLine(shown), null);
}

/** A quote as what a note is on: null where it has no words. */
export function noteQuote(article: Article, quote: Quote, speakers: SpeakerColors): NotedPlace | null {
  const [first] = quote.parts;
  if (first === undefined) return null;
  const said = cutAtWord(quoted(textOfQuote(quote), quote), MOST_QUOTED);
  const who = describeSpeaker(quote, speakers, '');
  const { block, start, end } = first;
  return describe(article, { block, offset: start, end }, cleanLine(said), who === '' ? null : who);
}

/** Lines that are selected as what a note is on. */
export function noteStretch(article: Article, stretch: Stretch): NotedPlace {
  const { from, to } = stretch;
  const end = from.block === to.block ? to.offset : (textAt(article, from.block)?.length ?? 0);
  const words = cutAtWord(writePlain(article, stretch, MOST_QUOTED), MOST_QUOTED);
  return describe(article, { ...from, end }, clean(words), null);
}

function describe(article: Article, passage: Passage, shown: Clean, speaker: string | null): NotedPlace {
  const { block, offset } = passage;
  const text = textAt(article, block) ?? '';
  return {
    block,
    offset,
    share: measureProgress(article).share(block, offset),
    before: clean(text.slice(Math.max(0, offset - MOST_NOTE_BEFORE), offset)),
    words: clean(cutTo(textOf(article, passage), MOST_NOTE_WORDS)),
    quoted: shown,
    speaker: cleanOrNull(speaker),
  };
}

function textOf(article: Article, { block, offset, end }: Passage): string {
  return (textAt(article, block) ?? '').slice(offset, end);
}

/** The beginning of a text, without half a character. */
function cutTo(text: string, most: number): string {
  const isHalf = /[\ud800-\udbff]/.test(text.charAt(most - 1));
  return text.slice(0, isHalf ? most - 1 : most);
}

function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return cutTo(text, space > most / 2 ? space : most);
}

/** Whether a place is laid out, and its line. */
export function lineOf(layout: Layout, { block, offset }: Position): number | null {
  const line = lineAt(layout, { block, offset });
  const shown = layout.lines[line];
  return shown?.block === block && (layout.complete || offset < shown.end) ? line : null;
}

/** Lines with that of a place among them. */
export function withLine(lines: ReadonlySet<number>, layout: Layout, place: Position): ReadonlySet<number> {
  const line = lineOf(layout, place);
  return line === null ? lines : new Set([...lines, line]);
}
