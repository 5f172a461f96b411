/**
 * Reported speech without marks: “X said that …”, “X said …”, “…, X said”, “according to X, …”. One report a sentence,
 * and only where the sentence itself names who is reported; what is denied, asked or supposed is no report.
 */
import type { SentenceContext } from '../../grammar/grammar.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import type { MarkedSpan } from '../../text/marked-spans.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import type { Candidate, ParsedLine } from '../candidates.ts';
import { reportedAfter } from './after.ts';
import { reportedBefore } from './before.ts';
import { FEWEST_WORDS, openerOf } from './statements.ts';

/** Tokens looked at in one sentence. */
const LONGEST_SENTENCE = 150;

/** The reports of a line, leaving out sentences that quote: `marked` are the quotations found in it. */
export function findIndirect(parsed: ParsedLine, marked: readonly Candidate[]): Candidate[] {
  const { tokens, sentences, first, grammar } = parsed;
  const quoting = new Set(marked.filter(({ kind }) => kind !== 'other').map(({ sentence }) => sentence));
  const found: Candidate[] = [];
  for (const [number, sentence] of sentences.entries()) {
    if (quoting.has(first + number) || sentence.to - sentence.from < FEWEST_WORDS + 2) continue;
    const to = Math.min(sentence.to, sentence.from + LONGEST_SENTENCE);
    const context: SentenceContext = { tokens, sentence: { from: sentence.from, to }, grammar };
    const report = isQuestion(context) ? null : (reportedAfter(context) ?? reportedBefore(context));
    if (!report) continue;
    const source = { parsed, attribution: report.attribution, sentence: first + number };
    for (const part of report.parts) {
      const span = spanOf(tokens, part, grammar.lexicon);
      if (span)
        found.push({
          parsed,
          span,
          at: part.from,
          sentence: first + number,
          source,
          kind: 'indirect',
          joined: false,
        });
    }
  }
  return found;
}

function isQuestion({ tokens, sentence }: SentenceContext): boolean {
  return isMark(tokens[sentence.to - 1]?.text, '?؟？');
}

/** The text of a run of tokens, without punctuation at its ends and without a “qu’” at its beginning. */
function spanOf(tokens: readonly Token[], { from, to }: Sentence, lexicon: Lexicon): MarkedSpan | null {
  let left = from;
  let right = to - 1;
  while (left < right && isEdge(tokens[left])) left++;
  while (right > left && isEdge(tokens[right])) right--;
  const first = tokens[left];
  const last = tokens[right];
  if (!first || !last) return null;
  const opener = openerOf(first);
  const clitic = opener.endsWith('’') && lexicon.reports.that.has(opener);
  const start = first.start + (clitic ? opener.length : 0);
  return { open: start, start, end: last.end, close: last.end, closed: true };
}

function isEdge(token: Token | undefined): boolean {
  return token !== undefined && !token.word && token.quote < 0 && !isMark(token.text, ')]');
}
