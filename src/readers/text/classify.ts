import { isCredit } from './furniture.ts';
import { endsSentence, isUpper } from './letters.ts';
import { bulletOf, footnoteOf, isRule, numberOf } from './marks.ts';
import type { Kind, Piece } from './piece.ts';

/** A bullet that stands for nothing else; the others may open a single sentence. */
const SURE_BULLET = /^[•◦▪▸►●○■□]/;
const LONGEST_NAME = 120;
const OPENED = /^["“„«»「『‹‘]/;
const CLOSED = /["”“»«」』›’][.,]?$/;
/** From so many turns on, and this share of all pieces, a text is a transcript. */
const TURNS = 4;
const TURN_SHARE = 0.35;

/** Gives every piece the kind that its signs and those of its neighbours show. `transcript`: it is said to be one. */
export function classify(pieces: readonly Piece[], transcript = false): Piece[] {
  const kinds: Kind[] = pieces.map(kindAlone);
  settleItems(pieces, kinds);
  settleRows(kinds);
  settleQuotations(pieces, kinds);
  settleFootnotes(pieces, kinds);
  settleTurns(pieces, kinds, transcript);
  return pieces.map((piece, at) => {
    const kind = kinds[at] ?? 'text';
    const text = kind !== 'row' && piece.text.includes('\t') ? piece.text.replace(/\s+/g, ' ') : piece.text;
    return { ...piece, kind, text };
  });
}

function kindAlone(piece: Piece): Kind {
  const { text } = piece;
  if (piece.kind === 'verse') return 'verse';
  if (piece.underline !== '') return 'text';
  if (piece.depth > 0) return 'quoted';
  if (isRule(text)) return 'rule';
  if (text.includes('\t')) return 'row';
  if (bulletOf(text) > 0) return 'item';
  return isCredit(text) ? 'credit' : 'text';
}

/** One dash makes no list; numbers do where they follow each other at once. */
function settleItems(pieces: readonly Piece[], kinds: Kind[]): void {
  pieces.forEach(({ text }, at) => {
    if (kinds[at] !== 'item' || SURE_BULLET.test(text)) return;
    if (kinds[at - 1] !== 'item' && kinds[at + 1] !== 'item') kinds[at] = 'text';
  });
  const values = pieces.map((piece, at) => (kinds[at] === 'text' ? (numberOf(piece.text)?.value ?? 0) : 0));
  values.forEach((value, at) => {
    if (value === 0) return;
    if (values[at + 1] === value + 1 || (values[at - 1] === value - 1 && value > 1)) kinds[at] = 'item';
  });
}

/** One line with a tab makes no table. */
function settleRows(kinds: Kind[]): void {
  kinds.forEach((kind, at) => {
    if (kind !== 'row' || kinds[at + 1] === 'row') return;
    // The row before has been settled already, so it is a row only in a table.
    if (kinds[at - 1] !== 'row') kinds[at] = 'text';
  });
}

/** A paragraph all in quotation marks over a dash and a name; a dash and a name under lines with `>`. */
function settleQuotations(pieces: readonly Piece[], kinds: Kind[]): void {
  pieces.forEach(({ text, depth }, at) => {
    if (depth > 0 || !isAttribution(text)) return;
    const before = pieces[at - 1]?.text ?? '';
    if (kinds[at - 1] === 'quoted') kinds[at] = 'attribution';
    else if (kinds[at - 1] === 'text' && OPENED.test(before) && CLOSED.test(before)) {
      kinds[at - 1] = 'speech';
      kinds[at] = 'attribution';
    }
  });
}

/** Notes stand together after the text; a number in brackets is one only where the text refers to it. */
function settleFootnotes(pieces: readonly Piece[], kinds: Kind[]): void {
  const notes = pieces.map(({ text }, at) =>
    kinds[at] === 'text' || kinds[at] === 'item' ? footnoteOf(text) : null,
  );
  if (!notes.some((note) => note)) return;
  const marks = new Map<string, number>();
  for (const { text } of pieces) {
    for (const [, label = ''] of text.matchAll(/\[(\d{1,3})\]/g))
      marks.set(label, (marks.get(label) ?? 0) + 1);
  }
  notes.forEach((note, at) => {
    if (!note) return;
    // Once as a mark in the text, once before the note itself.
    if (note.bracketed && (at < pieces.length / 4 || (marks.get(note.label) ?? 0) < 2)) return;
    kinds[at] = 'footnote';
  });
}

function settleTurns(pieces: readonly Piece[], kinds: Kind[], sure: boolean): void {
  const names = new Map<string, number>();
  const nameOf = (at: number): string | null =>
    kinds[at] === 'text' ? turnOf(pieces[at]?.text ?? '') : null;
  let turns = 0;
  pieces.forEach((_, at) => {
    const name = nameOf(at);
    if (name === null) return;
    turns++;
    names.set(name, (names.get(name) ?? 0) + 1);
  });
  if (!sure && (turns < TURNS || turns < pieces.length * TURN_SHARE)) return;
  pieces.forEach((_, at) => {
    const name = nameOf(at);
    if (name !== null && (sure || (names.get(name) ?? 0) > 1)) kinds[at] = 'turn';
  });
}

/** The name before a colon, at most five words of it; null where what stands there is none. */
function turnOf(text: string): string | null {
  const start = text.slice(0, 60);
  const colon = start.includes(':') ? start.indexOf(':') : start.indexOf('：');
  if (colon < 1 || colon >= text.length - 1) return null;
  const first = text[0] ?? '';
  const name = text.slice(0, colon);
  if (!(isUpper(first) || first > '\u0590') || name.split(' ').length > 5 || /[.!?,;"“”/]\s/.test(name))
    return null;
  return name;
}

/** A dash and a name: no dialogue, which is longer or ends like a sentence. */
function isAttribution(text: string): boolean {
  if (text.length > LONGEST_NAME || endsSentence(text)) return false;
  const dash = /^(?:[—–―]\s?|--?\s?)/.exec(text)?.[0].length ?? 0;
  const first = text[dash] ?? '';
  return dash > 0 && (isUpper(first) || first > '\u0590');
}
