import { isDigit } from '../characters.ts';
import { blankLine, type InputLine } from '../lines/input-line.ts';
import { trimSheet } from './sheets.ts';

/** Notes take so much of a page at most, and so many lines. */
const LARGEST_SHARE = 0.5;
const MOST_LINES = 24;
/** A label of a note before its words: `1 `, `[1] `, `1) `, `* `, `¹`. */
const LABEL = /^(?:\[(\d{1,3})\]|(\d{1,3})[.)]?(?= )|([*†‡§]{1,3})|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))/;
const LONE_LABEL = /^(?:\d{1,3}|[*†‡§]{1,3})$/;
const RULE = /^(?:_{3,}|-{3,}|—{2,}|─{3,})$/;

export interface NotedSheet {
  readonly body: readonly InputLine[];
  /** The footnotes of the page, in its order. */
  readonly notes: readonly InputLine[];
  /** What parts them from the body. */
  readonly rule: InputLine | null;
}

/** Parts the footnotes at the foot of a page from its body: what begins with a label that the body has as a mark. */
export function splitNotes(sheet: readonly InputLine[]): NotedSheet {
  const none: NotedSheet = { body: sheet, notes: [], rule: null };
  const deepest = Math.max(1, sheet.length - MOST_LINES, Math.ceil(sheet.length * (1 - LARGEST_SHARE)));
  let start = sheet.length;
  let below = '';
  const starts = new Set<number>();
  for (let at = sheet.length - 1; at >= deepest; at--) {
    if (!beginsParagraph(sheet, at)) continue;
    const label = labelAt(sheet, at);
    if (label === '' || (below !== '' && !comesBefore(label, below))) break;
    if (!hasMark(sheet, Math.max(0, deepest - MOST_LINES * 4), at, label)) break;
    start = at;
    below = label;
    starts.add(at);
  }
  if (start === sheet.length) return none;
  const body = trimSheet(sheet.slice(0, start));
  const last = body.at(-1);
  const rule = last && body.length > 1 && RULE.test(last.text) ? last : null;
  return {
    body: rule ? trimSheet(body.slice(0, -1)) : body,
    notes: partNotes(sheet, start, starts),
    rule,
  };
}

/** Each note a paragraph of its own, its label before its words. */
function partNotes(sheet: readonly InputLine[], start: number, starts: ReadonlySet<number>): InputLine[] {
  const notes: InputLine[] = [];
  for (let at = start; at < sheet.length; at++) {
    const line = sheet[at];
    const next = sheet[at + 1];
    if (!line) continue;
    if (starts.has(at) && notes.at(-1)?.text) notes.push(blankLine(line.number));
    if (starts.has(at) && next && LONE_LABEL.test(line.text)) {
      const text = `${line.text} ${next.text}`;
      notes.push({ ...line, text, raw: ' '.repeat(line.indent) + text });
      at++;
    } else notes.push(line);
  }
  return notes;
}

/** The notes of a page are numbered in order; of stars and daggers there is no telling. */
function comesBefore(label: string, below: string): boolean {
  const next = numberOf(below);
  return Number.isNaN(next) || Number.isNaN(numberOf(label)) || numberOf(label) === next - 1;
}

const numberOf = (label: string): number => Number(label.replace(/[[\]]/g, ''));

/** A raised label has a line of its own. */
function beginsParagraph(sheet: readonly InputLine[], at: number): boolean {
  const { text } = sheet[at] ?? { text: '' };
  const above = sheet[at - 1]?.text ?? '';
  return text !== '' && (above === '' || RULE.test(above) || LONE_LABEL.test(text));
}

function labelAt(sheet: readonly InputLine[], at: number): string {
  const text = sheet[at]?.text ?? '';
  if (LONE_LABEL.test(text) && sheet[at + 1]?.text) return text;
  const match = LABEL.exec(text);
  if (!match || match[0].length === text.length) return '';
  return match[1] === undefined
    ? (match.slice(2).find((label) => label !== undefined) ?? '')
    : `[${match[1]}]`;
}

/** Whether the body refers to the note: its label stands behind a word, as `spring.1` or `spring [1]`. */
function hasMark(sheet: readonly InputLine[], from: number, to: number, label: string): boolean {
  const isLone = sheet[to]?.text === label;
  for (let at = from; at < to; at++) {
    const text = sheet[at]?.text ?? '';
    for (let found = text.indexOf(label, 1); found > 0; found = text.indexOf(label, found + label.length)) {
      const before = text[found - 1] ?? '';
      const after = text[found + label.length] ?? '';
      if (label.startsWith('[')) return true;
      // `**` opens an item of a list within one, or parts the text.
      if (before === label[0]) continue;
      if (!isDigit(before) && before !== ' ' && !'$€£-/(+=#'.includes(before) && !isPartOf(after)) {
        // `3.1` and `v1` are numbers and names.
        if (!isDigit(label[0] ?? '') || isMarked(text, found, isLone)) return true;
      }
    }
  }
  return false;
}

const isPartOf = (after: string): boolean => isDigit(after) || /^[a-z%]$/i.test(after);

/** A number stands behind a word, or the sign that ends one: of three letters or more where its note is not certain. */
function isMarked(text: string, at: number, isLone: boolean): boolean {
  let end = at;
  while (end > 0 && '.,;:!?”"’\')'.includes(text[end - 1] ?? '')) end--;
  const word = text.slice(Math.max(0, end - 3), end);
  return /[^\W\d_]{3}$|[\u0080-\uffff]{2}$/.test(word) || (isLone && /[^\W\d_]$/.test(word));
}
