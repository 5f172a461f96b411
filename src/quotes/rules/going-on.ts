import { attributionTo } from '../grammar/attribution.ts';
import { isAmong } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import { type Candidate, isWhole, type ParsedLine, type Source, wordCount } from './candidates.ts';
import { guestOf, introducesInterview } from './guests.ts';
import { WINDOW } from './windows.ts';

/** Sentences that are looked back at for whom a sentence without a subject is about. */
const BACK = 4;

/**
 * Xさんは戻った。まず「…」と話した。 · Xは「…」とした。/ Yについては「…」と述べた。: words that a sentence without a subject tells are those of
 * whom the sentences before it are about, or of who spoke in the line before. `turns`: lines are those of several people.
 */
export function takeGoingOn(
  list: readonly Candidate[],
  parsed: ParsedLine,
  previous: ParsedLine | null,
  found: readonly Candidate[],
  turns: boolean,
): void {
  const { grammar, first } = parsed;
  for (let index = 0; index < list.length; index++) {
    const one = list[index];
    if (
      !one ||
      one.source ||
      isWhole(one) ||
      !grammar.goesOn(contextOf(parsed, one.sentence - first), one.at)
    )
      continue;
    const before = lastSpeech(list, index);
    const source = before
      ? before.source
      : (themeOf(parsed, one.sentence - first) ??
        (turns ? null : previous ? aboutAt(previous, found) : null));
    if (!source) continue;
    one.source = {
      ...source,
      attribution: { ...source.attribution, rule: before ? 'quotation-before' : 'line-before' },
    };
    if (wordCount(one) > 1) one.kind = 'direct';
    // "봄"이라고 답했다: a single word that somebody has said.
    else if (isAmong(parsed.tokens[one.at + 1], grammar.lexicon.roles.quotative)) one.kind = 'partial';
  }
}

/** Whether words may be those of who spoke right before: a sentence of their own, or such as their sentence tells. */
export function mayGoOn(one: Candidate): boolean {
  const { parsed, sentence, at } = one;
  return isWhole(one) || parsed.grammar.isTold(contextOf(parsed, sentence - parsed.first), at);
}

/** The last of the first `count` quotations that is no title or the like. */
function lastSpeech(list: readonly Candidate[], count: number): Candidate | undefined {
  let at = count - 1;
  while (list[at]?.kind === 'other') at--;
  return list[at];
}

/** Whom the sentences of a line before a place are about. */
function themeOf(parsed: ParsedLine, number: number): Source | null {
  const { grammar, first, sentences } = parsed;
  for (let at = number - 1; at >= Math.max(0, number - BACK); at--) {
    const sentence = sentences[at];
    if (!sentence) return null;
    const phrase = grammar.themeOf(contextOf(parsed, at));
    if (phrase)
      return { parsed, attribution: attributionTo(phrase, -1, 'sentence-before'), sentence: first + at };
  }
  return null;
}

/** Who spoke last in a line that has just been read, or whom it is about. */
export function aboutAt(line: ParsedLine, found: readonly Candidate[]): Source | null {
  const last = lastSpeech(found, found.length);
  if (last?.parsed === line) return last.source;
  return introducesInterview(line) ? guestOf(line) : themeOf(line, line.sentences.length);
}

function contextOf(parsed: ParsedLine, number: number): SentenceContext {
  const { tokens, grammar, sentences } = parsed;
  const { from = 0, to = 0 } = sentences[number] ?? {};
  return { tokens, sentence: { from, to: Math.min(to, from + WINDOW) }, grammar };
}
