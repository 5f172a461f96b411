import { attributionTo } from '../grammar/attribution.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../grammar/noun-phrase.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import * as is from '../languages/word-classes.ts';
import type { TextLine } from '../text/lines.ts';
import { isDash } from '../text/words.ts';
import type { Candidate, ParsedLine } from './candidates.ts';
import { isName } from './layout-turns.ts';
import { parseLine } from './parse-line.ts';
import { endsAsking } from './questions.ts';

/** Longest speaker label, in characters: “THE PRESIDENT OF THE COMMISSION:”. */
const LONGEST = 40;

/** Where a label ends (before its colon) and the words after it begin. */
interface Label {
  readonly end: number;
  readonly speech: number;
  readonly text: string;
}

/**
 * Labels of the article that stand for speakers: `NAME:` in capitals or bold, `Q:` and `A:`. One alone may be a
 * “NOTE:”; they count where two labels take turns, or one comes three times. `which`: in a technical text only bold ones do,
 * since names in capitals are there those of constants and files; in subtitles each bold one names who speaks.
 */
export function findLabels(
  lines: readonly TextLine[],
  lexicon: Lexicon,
  which: 'all' | 'bold' | 'bold-sure',
): ReadonlySet<string> {
  const sure = which === 'bold-sure';
  const counts = new Map<string, number>();
  let total = 0;
  for (const line of lines) {
    if (line.role !== 'body' || (which !== 'all' && line.bold === 0)) continue;
    const label = labelOf(line, lexicon);
    if (!label) continue;
    counts.set(label.text, (counts.get(label.text) ?? 0) + 1);
    total++;
  }
  if (sure) return new Set(counts.keys());
  if (total >= 3 && (total > counts.size || counts.size === 1)) return withFullNames(counts, lines, lexicon);
  return which === 'all' ? findWrittenLabels(lines, lexicon) : new Set();
}

const INITIALS = /^\p{Lu}{2,3}$/u;

/** “Ines Okada: …”, later “IO: …”: the first turn has the name in full. */
function withFullNames(
  labels: ReadonlyMap<string, number>,
  lines: readonly TextLine[],
  lexicon: Lexicon,
): ReadonlySet<string> {
  const all = new Set(labels.keys());
  if (![...all].some((label) => INITIALS.test(label))) return all;
  for (const line of lines) {
    const label = line.role === 'body' ? writtenLabel(line.text, lexicon) : null;
    const initials = label?.text
      .split(' ')
      .map((word) => word.charAt(0))
      .join('');
    if (label && initials && labels.has(initials)) all.add(label.text);
  }
  return all;
}

/** Turns of an interview whose labels are names as they are written, at least; lines of it between its labels, as a share. */
const FEWEST_WRITTEN = 4;
const WRITTEN_SHARE = 1 / 2;
/** The same where words have no capitals; longest label of theirs, in signs. */
const FEWEST_UNCASED = 3;
const LONGEST_UNCASED = 14;

/**
 * `Ines Okada: …`, `[Ines Okada] …`, where an article is nothing but that: two or more take turns, each more than once, and
 * somebody asks. Fields of records look the same, but their labels are no names of people.
 */
function findWrittenLabels(lines: readonly TextLine[], lexicon: Lexicon): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let body = 0;
  let asks = 0;
  for (const line of lines) {
    if (line.role !== 'body') continue;
    body++;
    const label = writtenLabel(line.text, lexicon);
    // ――共演の感想は？: a question without a label.
    if (
      !label &&
      isUncased(lexicon) &&
      isDash({ text: line.text[0] ?? '' }) &&
      endsAsking(line.text, lexicon)
    )
      asks++;
    if (!label) continue;
    counts.set(label.text, (counts.get(label.text) ?? 0) + 1);
    if (/[?？]["”»」]?$/.test(line.text.trimEnd()) || endsAsking(line.text, lexicon)) asks++;
  }
  if (isUncased(lexicon)) {
    // Who answers once is named once.
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const taken = counts.size >= 2 && all > counts.size && all >= FEWEST_UNCASED;
    return taken && asks > 0 && all >= body * WRITTEN_SHARE ? new Set(counts.keys()) : new Set();
  }
  const again = [...counts].filter(([, count]) => count > 1);
  const total = again.reduce((sum, [, count]) => sum + count, 0);
  const named = again.filter(
    ([label]) =>
      isName(label, lexicon) ||
      lexicon.questionLabels.has(label.toLowerCase()) ||
      ((lexicon.classes.get(label.toLowerCase()) ?? 0) & is.PEOPLE) !== 0,
  );
  const isTalk =
    again.length >= 2 &&
    named.length * 2 >= again.length &&
    total >= FEWEST_WRITTEN &&
    total >= body * WRITTEN_SHARE;
  if (isTalk && asks * 6 >= total) return new Set(again.map(([label]) => label));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const known = counts.size > 1 && all >= body * WRITTEN_SHARE && isTalkOf(lines, counts, lexicon);
  return known ? new Set(counts.keys()) : new Set();
}

/** Words of a turn, at least, and the share of the letters of a surname that all its forms have. */
const FEWEST_WORDS = 3;
const STEM = 3 / 4;

/** A short talk of people whom the text names: every label is one of them, and sentences stand behind it. */
function isTalkOf(
  lines: readonly TextLine[],
  labels: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): boolean {
  const others: string[] = [];
  for (const { text } of lines) {
    const label = writtenLabel(text, lexicon);
    if (!label) others.push(text);
    else if (!/[.?!…]["”»]?$/.test(text.trimEnd()) || text.split(' ', 4).length < FEWEST_WORDS) return false;
  }
  return [...labels.keys()].every((label) => namesSomebody(label, others, lexicon));
}

/** “Ines Okada”, or “Okada” where the text has a word with a capital before it. */
function namesSomebody(label: string, others: readonly string[], lexicon: Lexicon): boolean {
  const words = label.split(' ');
  const first = lexicon.classes.get(words[0]?.toLowerCase() ?? '') ?? 0;
  if (words.length > 1) return (first & (is.MAN | is.WOMAN)) !== 0;
  const stem = label.slice(0, Math.max(FEWEST_WORDS, Math.ceil(label.length * STEM)));
  return others.some((text) => {
    const at = text.indexOf(` ${stem}`);
    const before = text.slice(0, Math.max(0, at)).split(' ').at(-1) ?? '';
    return before !== '' && before.charAt(0) !== before.charAt(0).toLowerCase();
  });
}

/** Names have no capitals: those of Japanese, Chinese and Korean. */
function isUncased({ language }: Lexicon): boolean {
  return language.parting === 'unspaced' || language.parting === 'particles';
}

/** `高良：…`, `기자: …`; null for anything else. */
function uncasedLabel(text: string): Label | null {
  const head = text.slice(0, LONGEST_UNCASED + 1);
  const wide = head.indexOf('：');
  const end = wide < 0 ? head.indexOf(':') : wide;
  const name = head.slice(0, Math.max(0, end)).trim();
  if (!/^[\p{L}\p{N} ・·（）()]+$/u.test(name) || !/\p{L}/u.test(name)) return null;
  let speech = end + 1;
  while (/\s/.test(text[speech] ?? '')) speech++;
  return speech < text.length && text[speech] !== '/' ? { end, speech, text: name } : null;
}

/** `Name: …` or `[Name] …`; null for anything else. */
function writtenLabel(text: string, lexicon: Lexicon): Label | null {
  if (isUncased(lexicon)) return uncasedLabel(text);
  const head = text.slice(0, LONGEST + 2);
  const bracket = head.startsWith('[');
  const end = head.indexOf(bracket ? ']' : ':');
  const name = head.slice(bracket ? 1 : 0, end).trim();
  if (end <= 0 || !/^\p{Lu}[\p{L}\p{M}.'’ -]*$/u.test(name) || name.split(' ').length > 4) return null;
  let speech = end + 1;
  if (bracket && text[speech] === ':') speech++;
  if (!/\s/.test(text[speech] ?? '')) return null;
  while (/\s/.test(text[speech] ?? '')) speech++;
  return speech < text.length ? { end, speech, text: name } : null;
}

function labelOf(line: TextLine, lexicon: Lexicon): Label | null {
  const { text, bold } = line;
  if (bold === 0 && !text.slice(0, LONGEST + 2).includes(':') && text[1] !== '.') return null;
  let colon = text.indexOf(':');
  if (bold > 0 && bold < text.length) {
    const inner = text.slice(0, bold).trimEnd();
    const parted = inner.endsWith(':') || /^\s*:/.test(text.slice(bold, bold + 2));
    if (!parted) return null;
    colon = inner.endsWith(':') ? inner.length - 1 : text.indexOf(':', bold);
  } else if (colon < 0 || !isLabelText(text.slice(0, Math.min(colon, LONGEST + 1)), lexicon)) {
    const mark = /^([QA])\. (?=\S)/.exec(text.slice(0, 4));
    if (!mark) return null;
    return { end: 1, speech: 3, text: mark[1] ?? '' };
  }
  if (colon <= 0 || colon > LONGEST) return null;
  let speech = colon + 1;
  while (/\s/.test(text[speech] ?? '')) speech++;
  if (speech >= text.length || (speech === colon + 1 && text[colon] === ':' && /\d/.test(text[speech] ?? '')))
    return null;
  return { end: colon, speech, text: text.slice(0, colon).trim() };
}

/** “I.S.”, “J. R. B.” */
const DOTTED = /^(?:\p{Lu}\. ?){2,3}$/u;

/** Capitals alone, five words at most, or a label such as Q, A, Interviewer. */
function isLabelText(text: string, lexicon: Lexicon): boolean {
  if (text.length === 0 || text.length > LONGEST) return false;
  if (lexicon.questionLabels.has(text.toLowerCase())) return true;
  return (
    text === text.toUpperCase() &&
    text !== text.toLowerCase() &&
    (DOTTED.test(text) || !/[\d.!?]$|[_*()[\]{}<>=/\\#]/.test(text)) &&
    text.split(' ').length <= 5
  );
}

/** The words of a labelled line, as one quote of whom the label names; null where the line has none. */
export function readLabelled(
  line: TextLine,
  labels: ReadonlySet<string>,
  grammar: Grammar,
  first: number,
): Candidate | null {
  if (labels.size === 0) return null;
  const label = labelOf(line, grammar.lexicon) ?? writtenLabel(line.text, grammar.lexicon);
  if (!label || !labels.has(label.text)) return null;
  const end = line.text.trimEnd().length;
  let start = label.speech;
  let close = end;
  // “X: — No.”
  if (isDash({ text: line.text[start] ?? '' }))
    start += /^.\s*/.exec(line.text.slice(start))?.[0].length ?? 1;
  // The whole speech in marks: they are not part of it.
  if (
    /["“„«「]/.test(line.text[start] ?? '') &&
    /["”“»」]/.test(line.text[end - 1] ?? '') &&
    !/["”»」]/.test(line.text.slice(start + 1, end - 1))
  ) {
    start++;
    close--;
  }
  const span = { start, end: close, open: label.speech, close: end, closed: true };
  const parsed: ParsedLine = {
    ...parseLine(headOf(line, label.end), grammar, first, false),
    line,
    spans: [span],
  };
  const length = parsed.tokens.length;
  // “Q” and “A” name nobody.
  const nameless = grammar.lexicon.questionLabels.has(label.text.toLowerCase());
  const phrase: NounPhrase = {
    ...bareNounPhrase(nameless ? 'nominal' : 'name', 0, length),
    nameFrom: nameless ? length : 0,
  };
  const attribution = attributionTo(phrase, -1, 'label');
  const source = { parsed, attribution, sentence: first };
  return { parsed, span, at: 0, sentence: first, source, kind: 'direct', joined: false };
}

/** The words behind a dash that opens a turn (`- No.`, `>> No.`), as one quote of somebody who is not named; null for none. */
export function readDashed(line: TextLine, grammar: Grammar, first: number): Candidate | null {
  const start = /^(?:[-–—‐]|>{2,3})\s?(?=\S)/.exec(line.text.slice(0, 6))?.[0].length ?? 0;
  if (start === 0 || line.role !== 'body') return null;
  const end = line.text.trimEnd().length;
  const span = { start, end, open: start, close: end, closed: true };
  const parsed: ParsedLine = {
    ...parseLine(headOf(line, start), grammar, first, false),
    line,
    spans: [span],
  };
  return { parsed, span, at: 0, sentence: first, source: null, kind: 'direct', joined: false };
}

function headOf(line: TextLine, end: number): TextLine {
  // The bracket of `[Name]` is no part of the name.
  const from = line.text.startsWith('[') ? ' ' : '';
  const text = from + line.text.slice(from.length, end);
  return { ...line, text, marks: from + line.marks.slice(from.length, end) };
}
