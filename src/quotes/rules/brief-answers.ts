import { isMark } from '../text/words.ts';
import { type Candidate, type ParsedLine, wordCount } from './candidates.ts';

/** Words of a question, or of an answer, at most, that somebody else's words are answered with. */
const SHORT = 7;

/**
 * “Come here,” he said. / “What for?” · She shook her head. “It was open.” / “It has been shut for years.”: as in a conversation, a
 * few words alone behind a few words of somebody whom the line does not introduce.
 */
export function answersBriefly(
  one: Candidate,
  { spans, line }: ParsedLine,
  last: Candidate | undefined,
): boolean {
  if (spans[0]?.open === 0 && asksBriefly(one)) return true;
  const { text } = one.parsed.line;
  const alone = one.span.close + 1 >= text.trimEnd().length && wordCount(one) <= SHORT;
  if (!alone || !last?.source || last.span.close + 1 < line.text.trimEnd().length) return false;
  if (isMark(line.text[last.span.end - 1], '?？')) return true;
  const { from, to } = last.source.attribution.phrase;
  return to - from === 1 && wordCount(last) <= SHORT && last.source.attribution.rule === 'sentence-before';
}

/** “为什么？”: behind somebody's words a short question is mostly another's. */
export function asksBriefly(one: Candidate): boolean {
  const { text } = one.parsed.line;
  return isMark(text[one.span.end - 1], '?？') && wordCount(one) <= SHORT;
}
