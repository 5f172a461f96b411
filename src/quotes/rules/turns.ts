import type { Said } from '../../model/index.ts';
import { attributionTo } from '../grammar/attribution.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { bareNounPhrase } from '../grammar/noun-phrase.ts';
import type { TextLine } from '../text/lines.ts';
import type { Candidate, ParsedLine, Source } from './candidates.ts';
import type { RuleName } from './names.ts';
import { parseLine } from './parse-line.ts';

/**
 * The words of a turn, as one quote of whom the layout names. `technical`: a `Q:` and its answer, which name nobody, are
 * questions about a program and not said by anybody.
 */
export function readTurn(
  line: TextLine,
  said: Said,
  grammar: Grammar,
  sentence: number,
  technical: boolean,
): Candidate[] {
  const speaker = said.speaker === null || isNameless(said.speaker, grammar) ? null : said.speaker;
  if (speaker === null && technical) return [];
  const source = speaker === null ? null : sourceNamed(speaker, line, grammar, sentence, 'turn');
  const spans = said.words.map(([start, end]) => ({ start, end, open: start, close: end, closed: true }));
  const parsed: ParsedLine = {
    grammar,
    line,
    spans,
    tokens: [],
    sentences: [{ from: 0, to: 0 }],
    first: sentence,
  };
  return spans.map((span, at): Candidate => {
    return { parsed, span, at: 0, sentence, source, kind: 'direct', joined: at > 0 };
  });
}

/** “Interviewer”, “Frage” name nobody. */
const isNameless = (speaker: string, { lexicon }: Grammar): boolean =>
  lexicon.questionLabels.has(speaker.toLowerCase());

/** Somebody whose name alone is known, and stands where it need not be in a sentence. */
export function sourceNamed(
  name: string,
  line: TextLine,
  grammar: Grammar,
  sentence: number,
  rule: RuleName,
): Source {
  const named = { ...line, text: name, marks: '', bold: 0 };
  const parsed = parseLine(named, grammar, sentence, false);
  const length = parsed.tokens.length;
  const phrase = { ...bareNounPhrase('name', 0, length), nameFrom: 0 };
  return { parsed, attribution: attributionTo(phrase, -1, rule), sentence };
}
