import { attributionTo } from '../grammar/attribution.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../grammar/noun-phrase.ts';
import type { TextLine } from '../text/lines.ts';
import { isDash } from '../text/words.ts';
import type { Candidate, ParsedLine } from './candidates.ts';
import { labelOf, writtenLabel } from './labels.ts';
import { parseLine } from './parse-line.ts';

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
