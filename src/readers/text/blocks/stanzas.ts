import { endsSentence, endsWithColon } from '../characters.ts';
import type { InputLine } from '../lines/input-line.ts';
import type { LineBreaking } from '../lines/line-breaking.ts';
import { columnsToJoin, runsOn } from '../lines/line-pairs.ts';
import { bulletLength, parseListNumber } from '../lines/list-markers.ts';
import { isBreak, isUnderline } from '../lines/rulers.ts';

/** Longer lines are prose, or verse that nobody would tell from it. */
const WIDEST = 60;
const FEWEST = 3;
/** A line of verse has some words in it; lists of names and of things have fewer. */
const LEAST_LETTERS = 14;
/** So many of the lines that end in the middle of a sentence, or with one, make verse of them. */
const SHARE = 0.4;
/** Of lines that were broken for want of room, nearly all are full; of verse, fewer than this share. */
const FULL = 0.6;

/**
 * Stanzas: lines between blank lines that the author ended, since the next word would have had room and the sentence
 * runs on. The end of each (the line after it) under its start.
 */
export function findStanzas(
  lines: readonly InputLine[],
  breaking: LineBreaking,
): ReadonlyMap<number, number> {
  const stanzas = new Map<number, number>();
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]?.text === '') continue;
    let end = at;
    while (end < lines.length && lines[end]?.text !== '') end++;
    if (end - at >= FEWEST && isStanza(lines, at, end, breaking) && !isList(lines, at, end))
      stanzas.set(at, end);
    at = end;
  }
  return stanzas;
}

/** After a colon, lines that all end alike, but for the last: a list that has no bullets. */
function isList(lines: readonly InputLine[], from: number, to: number): boolean {
  let before = from - 1;
  while (before >= 0 && lines[before]?.text === '') before--;
  if (!endsWithColon(lines[before]?.text ?? '')) return false;
  const ends = new Set<string>();
  for (let at = from; at < to - 1; at++) {
    const end = lines[at]?.text.at(-1) ?? '';
    ends.add(',;:.!?—–-'.includes(end) ? end : '');
  }
  return ends.size === 1;
}

/** Every run of two lines or more, where somebody says that a text is verse. */
export function allStanzas(lines: readonly InputLine[]): ReadonlyMap<number, number> {
  const stanzas = new Map<number, number>();
  for (let at = 0; at < lines.length; at++) {
    const start = at;
    while (at < lines.length && lines[at]?.text !== '') at++;
    if (at - start > 1) stanzas.set(start, at);
  }
  return stanzas;
}

function isStanza(lines: readonly InputLine[], from: number, to: number, breaking: LineBreaking): boolean {
  let letters = 0;
  let running = 0;
  let stops = 0;
  let full = 0;
  for (let at = from; at < to; at++) {
    const line = lines[at];
    const next = at + 1 < to ? lines[at + 1] : undefined;
    // An explanation that stood beside its term was put below it.
    if (!line || !isPlain(line) || line.number === next?.number) return false;
    letters += line.text.length;
    if (endsSentence(line.text)) stops++;
    else if (next && (',;:—–،，；、'.includes(line.text.at(-1) ?? ' ') || runsOn(line, next))) running++;
    if (next && breaking.width > 0 && columnsToJoin(line, next) > breaking.width) full++;
  }
  const count = to - from;
  const dense = (lines[from]?.text[0] ?? '') > '\u2e80';
  return (
    running > 0 &&
    stops < count &&
    running + stops >= count * SHARE &&
    letters >= count * (dense ? LEAST_LETTERS / 3 : LEAST_LETTERS) &&
    full <= count * FULL
  );
}

function isPlain({ text, depth, turn, heading }: InputLine): boolean {
  if (turn || heading || text.length > WIDEST || depth > 0 || text.includes('\t')) return false;
  if (bulletLength(text) > 0 || parseListNumber(text) !== null || isBreak(text) || isUnderline(text))
    return false;
  return !/^[^\s:：]{1,20}[:：]\s/.test(text);
}
