import { trimEndOf } from '../../model/index.ts';
import { attributionTo } from '../grammar/attribution.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { TextLine } from '../text/lines.ts';
import { isMark } from '../text/words.ts';
import type { Candidate, ParsedLine, Source } from './candidates.ts';
import { introducedBy } from './lines-before.ts';
import { parseLine } from './parse-line.ts';
import { sourceNamed } from './turns.ts';

/** Longest attribution under a set-off quotation, in characters. */
const LONGEST = 200;
const PARAGRAPH_BREAK = '\n\n';

/**
 * A set-off quotation: all of it but an attribution line `— Name, role` is one quote. Without such a line it belongs
 * to whom the line before introduces with a colon.
 */
export function readSetOff(
  line: TextLine,
  previous: ParsedLine | null,
  grammar: Grammar,
  first: number,
): Candidate[] {
  const { text } = line;
  const broken = Math.max(text.lastIndexOf(PARAGRAPH_BREAK), -1);
  const below = broken < 0 ? '' : text.slice(broken + PARAGRAPH_BREAK.length);
  const signed = below.length > 0 && below.length <= LONGEST && /^\s*[—–―-]{1,2}\s*\S/.test(below);
  const closing = signed ? -1 : signatureOfLetter(text);
  const whole = signed ? text.slice(0, broken) : closing < 0 ? text : text.slice(0, closing);
  const start = whole.search(/[^\s"“”„«»「『]/);
  if (start < 0) return [];
  const end = trimEndOf(whole.trimEnd(), '"“”«»」』').length;
  if (end <= start) return [];
  const span = { start, end, open: start, close: end, closed: true };
  const parsed: ParsedLine = {
    grammar,
    line,
    spans: [span],
    tokens: [],
    sentences: [{ from: 0, to: 0 }],
    first,
  };
  const signature = signed ? broken + PARAGRAPH_BREAK.length : closing;
  // Under the name of a letter its office stands in a line of its own.
  const feed = closing < 0 ? -1 : text.indexOf('\n', closing);
  const shown = feed < 0 ? line : { ...line, text: text.slice(0, feed), marks: line.marks.slice(0, feed) };
  const source = sourceOf(shown, signature, previous, grammar, first);
  return [{ parsed, span, at: 0, sentence: first, source, kind: 'block', joined: false }];
}

/**
 * Where the name under a letter begins, -1 without one: the first line greets (“Dear X,”, “To all who work here:”), and one
 * of the last is a name alone under a short line that closes it (“Yours ever,”).
 */
function signatureOfLetter(text: string): number {
  const feed = text.indexOf('\n');
  if (feed < 0 || feed > LONGEST_GREETING || !/[,:!،，：！]$/.test(text.slice(0, feed).trimEnd())) return -1;
  let end = text.trimEnd().length;
  let found = -1;
  // The name is the first of these lines; an office follows it.
  for (let lines = 0; lines < MOST_SIGNING && end > feed; lines++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const over = text.slice(0, start).trimEnd();
    const above = over.slice(over.lastIndexOf('\n') + 1);
    const closes = above.length <= LONGEST_CLOSING && !/[.!?…:]$/.test(above);
    if (start > feed && isSigned(text.slice(start, end)) && closes) found = start;
    end = over.length;
  }
  return found < 0 ? signatureInLine(text, feed) : found;
}

/** “Yours ever, Ned Hallam”, where the lines of a letter are joined: the name behind its closing in the last line. */
function signatureInLine(text: string, greeting: number): number {
  const end = text.trimEnd().length;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  const comma = text.lastIndexOf(', ', end - 1);
  if (start <= greeting || comma <= start || comma - start > LONGEST_CLOSING) return -1;
  const closes = !/[,.!?]/.test(text.slice(start, comma));
  return closes && isSigned(text.slice(comma + 2, end)) ? comma + 2 : -1;
}

/** Characters of a greeting and of a line like “Yours sincerely,”; lines that a letter is signed with: name, office, body. */
const LONGEST_GREETING = 60;
const LONGEST_CLOSING = 40;
const MOST_SIGNING = 3;

/** A name and no more: up to five words, the first and the last with a capital, without a stop. */
function isSigned(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST_GREETING || /[,:;!?“”"]$/.test(text)) return false;
  const words = text.trim().split(' ');
  return (
    words.length <= 5 && /^\p{Lu}/u.test(words[0] ?? '') && /^\p{Lu}[\p{L}’'-]*\.?$/u.test(words.at(-1) ?? '')
  );
}

/** By the line that signs it, which begins at `signature`; else by whom the line before names. */
function sourceOf(
  line: TextLine,
  signature: number,
  previous: ParsedLine | null,
  grammar: Grammar,
  first: number,
): Source | null {
  if (line.speaker !== null) return sourceNamed(line.speaker, line, grammar, first, 'lead-in');
  return signature >= 0 ? readSignature(line, signature, grammar, first) : introducedBy(previous);
}

function readSignature(line: TextLine, offset: number, grammar: Grammar, first: number): Source | null {
  const parsed = parseLine(
    {
      ...line,
      text: line.text.slice(offset),
      marks: line.marks.slice(offset),
      offset: line.offset + offset,
    },
    grammar,
    first,
    false,
  );
  const { tokens } = parsed;
  let at = 0;
  while (isMark(tokens[at]?.text, '—–―-')) at++;
  const phrase = grammar.readNounPhrase(tokens, at, tokens.length);
  if (!phrase) return null;
  // What follows the name, after its comma, says who that is.
  const about = phrase.aboutTo > phrase.aboutFrom || tokens[phrase.to]?.text !== ',';
  const described = about ? phrase : { ...phrase, aboutFrom: phrase.to + 1, aboutTo: tokens.length };
  return {
    parsed,
    attribution: attributionTo(described, -1, 'signature'),
    sentence: first,
  };
}
