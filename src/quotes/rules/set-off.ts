import { trimEndOf } from '../../model/index.ts';
import { readPhrase } from '../grammar/subject-first/noun-phrases.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Line } from '../text/lines.ts';
import { type Found, type Reading, readLine, type Source } from '../text/readings.ts';
import { endsWithColon, isMark } from '../text/words.ts';
import { colonQuote } from './colon.ts';

/** Longest attribution under a set-off quotation, in characters. */
const LONGEST = 200;
const PARAGRAPH_BREAK = '\n\n';

/**
 * A set-off quotation: all of it but an attribution line `— Name, role` is one quote. Without such a line it belongs
 * to whom the line before introduces with a colon.
 */
export function readSetOff(line: Line, previous: Reading | null, lexicon: Lexicon, first: number): Found[] {
  const { text } = line;
  const broken = Math.max(text.lastIndexOf(PARAGRAPH_BREAK), -1);
  const below = broken < 0 ? '' : text.slice(broken + PARAGRAPH_BREAK.length);
  const signed = below.length > 0 && below.length <= LONGEST && /^\s*[—–-]{1,2}\s*\S/.test(below);
  const whole = signed ? text.slice(0, broken) : text;
  const start = whole.search(/[^\s"“”„«»「『]/);
  if (start < 0) return [];
  const end = trimEndOf(whole.trimEnd(), '"“”«»」』').length;
  if (end <= start) return [];
  const stretch = { start, end, open: start, close: end, closed: true };
  const reading: Reading = { line, stretches: [stretch], tokens: [], sentences: [{ from: 0, to: 0 }], first };
  const source = signed
    ? signature(line, broken + PARAGRAPH_BREAK.length, lexicon, first)
    : introduced(previous, lexicon);
  return [{ reading, stretch, at: 0, sentence: first, source, kind: 'block', joined: false }];
}

function signature(line: Line, offset: number, lexicon: Lexicon, first: number): Source | null {
  const reading = readLine(
    { ...line, text: line.text.slice(offset), offset: line.offset + offset },
    lexicon,
    first,
    false,
  );
  const { tokens } = reading;
  let at = 0;
  while (isMark(tokens[at]?.text, '—–-')) at++;
  const phrase = readPhrase(tokens, at, tokens.length, lexicon);
  if (!phrase) return null;
  // What follows the name, after its comma, says who that is.
  const about = phrase.aboutTo > phrase.aboutFrom || tokens[phrase.to]?.text !== ',';
  const described = about ? phrase : { ...phrase, aboutFrom: phrase.to + 1, aboutTo: tokens.length };
  return {
    reading,
    attribution: { phrase: described, cue: -1, cueEnd: -1, rule: 'signature' },
    sentence: first,
  };
}

function introduced(previous: Reading | null, lexicon: Lexicon): Source | null {
  if (!previous || !endsWithColon(previous.line.text)) return null;
  const sentence = previous.sentences[previous.sentences.length - 1];
  if (!sentence) return null;
  const from = Math.max(sentence.from, sentence.to - 80);
  const frame = { tokens: previous.tokens, sentence: { from, to: sentence.to }, lexicon };
  const attribution = colonQuote(frame, sentence.to - 1, []);
  return (
    attribution && {
      reading: previous,
      attribution,
      sentence: previous.first + previous.sentences.length - 1,
    }
  );
}
