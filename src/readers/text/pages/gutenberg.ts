import type { TextShape } from '../../../model/index.ts';
import { findDate } from '../dates/dates.ts';
import type { FurnitureItem, Verdict } from '../furniture-item.ts';
import type { InputLine } from '../lines/input-line.ts';
import { END, LANGUAGES, NAME, OLD_START, PRODUCED, START } from './gutenberg-words.ts';

/** The frame before a text is shorter; the oldest has the whole licence there. */
const LONGEST_FRAME = 600;
const LONGEST_LINE = 200;
/** Lines that tell who made the text. */
const LONGEST_CREDIT = 12;
/** Facts that run over more lines are none. */
const MOST_LINES = 4;

const FRAME: Verdict = { reason: 'licence', why: 'the frame of a Project Gutenberg text' };
const CREDIT: Verdict = { reason: 'licence', why: 'says who made the Project Gutenberg text' };
const NO_PICTURE: Verdict = { reason: 'caption', why: 'the place of a picture that has no caption' };
/** Stands where a picture was. */
const PICTURE = '[Illustration]';

/** What the frame of a Project Gutenberg text says of the book. */
export interface Book {
  readonly title: string | null;
  readonly author: string | null;
  /** When the text was published, ISO 8601. */
  readonly published: string | null;
  /** BCP 47. */
  readonly lang: string | null;
}

interface TakenFrame {
  /** Null: it is no such text. */
  readonly book: Book | null;
  readonly lines: readonly InputLine[];
  readonly furniture: readonly FurnitureItem[];
}

/** Takes the frame of Project Gutenberg off a text: the facts and the licence before it and behind it. */
export function takeGutenberg(known: { lines: readonly InputLine[]; forced: TextShape | null }): TakenFrame {
  const { lines } = known;
  const start = findStart(lines);
  if (known.forced === 'mail' || start < 0) return { book: null, lines, furniture: [] };
  const end = findEnd(lines, start + 1);
  const credit = creditEnd(lines, start + 1, end);
  const furniture = [
    ...toFurniture(lines.slice(0, start + 1), FRAME),
    ...toFurniture(lines.slice(start + 1, credit), CREDIT),
    ...toFurniture(lines.slice(end), FRAME),
  ];
  const body: InputLine[] = [];
  for (const line of lines.slice(credit, end)) {
    if (line.text === PICTURE) furniture.push({ ...NO_PICTURE, text: line.text, line: line.number });
    else body.push(line);
  }
  return { book: readFacts(lines.slice(0, start + 1)), lines: body, furniture };
}

/** The last line of the frame before the text; -1 where there is none. */
function findStart(lines: readonly InputLine[]): number {
  let isNamed = false;
  for (let at = 0; at < Math.min(lines.length, LONGEST_FRAME); at++) {
    const text = lines[at]?.text ?? '';
    if (text.length > LONGEST_LINE) continue;
    if (START.test(text)) return startEnd(lines, at);
    isNamed ||= NAME.test(text);
    if (isNamed && OLD_START.test(text)) return startEnd(lines, at);
  }
  return -1;
}

/** The line that ends the frame may run over two. */
function startEnd(lines: readonly InputLine[], at: number): number {
  const text = lines[at]?.text ?? '';
  const next = lines[at + 1]?.text ?? '';
  return !text.endsWith('*') && next.length < LONGEST_LINE && next.endsWith('***') ? at + 1 : at;
}

function findEnd(lines: readonly InputLine[], from: number): number {
  for (let at = from; at < lines.length; at++) {
    const { text, depth } = lines[at] ?? { text: '', depth: 0 };
    if (depth === 0 && text.length < LONGEST_LINE && END.test(text)) return at;
  }
  return lines.length;
}

/** Where the text begins: behind the paragraph that says who made it, if it is the first. */
function creditEnd(lines: readonly InputLine[], from: number, end: number): number {
  let at = from;
  while (at < end && lines[at]?.text === '') at++;
  if (!PRODUCED.test((lines[at]?.text ?? '').slice(0, LONGEST_LINE))) return from;
  let past = at;
  while (past < end && lines[past]?.text !== '') past++;
  return past - at > LONGEST_CREDIT ? from : past;
}

/** A paragraph of the frame is one piece. */
function toFurniture(lines: readonly InputLine[], verdict: Verdict): FurnitureItem[] {
  const items: FurnitureItem[] = [];
  let words: string[] = [];
  let first = 0;
  const close = (): void => {
    if (words.length > 0) items.push({ ...verdict, text: words.join(' '), line: first });
    words = [];
  };
  for (const { text, number } of lines) {
    if (text === '') close();
    else {
      if (words.length === 0) first = number;
      words.push(text);
    }
  }
  close();
  return items;
}

function readFacts(frame: readonly InputLine[]): Book {
  const named = readName(frame);
  const language = readField(frame, 'language')?.toLowerCase().split(/[,;(]/, 1)[0]?.trim() ?? '';
  const released = readField(frame, 'release date') ?? readField(frame, 'posting date') ?? '';
  return {
    title: readField(frame, 'title') ?? named.title,
    author: readField(frame, 'author') ?? named.author,
    published: findDate(released)?.iso ?? null,
    lang: LANGUAGES.get(language) ?? null,
  };
}

/** `Title: The Lamp at Orle`, with the lines under it that are set in. */
function readField(frame: readonly InputLine[], name: string): string | null {
  const at = frame.findIndex(({ text }) => text.slice(0, name.length + 1).toLowerCase() === `${name}:`);
  if (at < 0) return null;
  const parts = [frame[at]?.text.slice(name.length + 1).trim() ?? ''];
  for (let next = at + 1; next < at + MOST_LINES; next++) {
    const line = frame[next];
    if (!line?.text || line.indent === 0 || line.text.length > LONGEST_LINE) break;
    // The date of a later version is no part of the release.
    if (/^most recently updated/i.test(line.text)) break;
    parts.push(line.text);
  }
  return parts.join(' ').trim() || null;
}

/** What the first line says, where nothing else does: “The Project Gutenberg Etext of The Lamp, by H. Westing”. */
function readName(frame: readonly InputLine[]): {
  readonly title: string | null;
  readonly author: string | null;
} {
  const first =
    frame.find(({ text }) => text !== '' && text.length < LONGEST_LINE && NAME.test(text))?.text ?? '';
  const of = / (?:etext|ebook)(?:,| of) /i.exec(first);
  if (!of) return { title: null, author: null };
  const words = first
    .slice(of.index + of[0].length)
    .replaceAll('*', '')
    .trim();
  const by = words.search(/,? by /i);
  if (by <= 0) return { title: words || null, author: null };
  return { title: words.slice(0, by), author: words.slice(words.indexOf(' ', by + 2)).trim() };
}
