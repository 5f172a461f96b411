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
  const whole = signed ? text.slice(0, broken) : text;
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
  const source = sourceOf(line, signed ? broken + PARAGRAPH_BREAK.length : -1, previous, grammar, first);
  return [{ parsed, span, at: 0, sentence: first, source, kind: 'block', joined: false }];
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
