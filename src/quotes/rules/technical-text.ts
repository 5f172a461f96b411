import { isCodeWord } from '../text/code-words.ts';
import type { Candidate } from './candidates.ts';

/** Fewer marked words are a setting, a key or a word as a word. */
const FEWEST = 3;
/** From so many words on, they can be what somebody says whom nothing else tells to be a person. */
const SENTENCE = 6;
/** From this share of code words on, words are no speech. */
const CODE_SHARE = 0.25;

/**
 * In a technical text marks stand round settings, keys, messages and words as words. What is speech there has somebody who
 * could speak, and a verb of saying; all else becomes `other`.
 */
export function keepSpoken(list: readonly Candidate[]): void {
  for (const one of list) if (!isSpoken(one)) one.kind = 'other';
}

/**
 * Of set-off quotations in a technical text those of a word or two, of code, and that nobody signs and no person is said
 * to say become `other`: they are notes.
 */
export function keepSetOff(list: readonly Candidate[]): void {
  for (const one of list) {
    const rule = one.source?.attribution.rule;
    const named = rule === 'signature' || rule === 'lead-in' || mayBePerson(one);
    if (!isWorded(wordsOf(one)) || !named) one.kind = 'other';
  }
}

/** What is marked is one code word or two, in any text: nobody says them. */
export function dropCode(list: readonly Candidate[]): void {
  for (const one of list) {
    const words = one.span.end - one.span.start > LONGEST_CODE ? [] : wordsOf(one);
    if (words.length < FEWEST && words.some(isCodeWord)) one.kind = 'other';
  }
}

/** Characters of a path or two. */
const LONGEST_CODE = 160;

function isSpoken(one: Candidate): boolean {
  const { source } = one;
  if (!source || !isSaid(one)) return false;
  const words = wordsOf(one);
  if (!isWorded(words)) return false;
  return mayBePerson(one) || (source.attribution.phrase.kind === 'name' && words.length >= SENTENCE);
}

/** Enough words, and few of them code. */
function isWorded(words: readonly string[]): boolean {
  return words.length >= FEWEST && words.filter(isCodeWord).length < words.length * CODE_SHARE;
}

/** By a cue that says nothing else than that somebody speaks: no “reports”, no “adds”. */
function isSaid({ source }: Candidate): boolean {
  if (!source) return false;
  const { cue } = source.attribution;
  const token = source.cue ? source.cue.parsed.tokens[source.cue.at] : source.parsed.tokens[cue];
  return token !== undefined && (token.isCue || token.isSayingParticiple);
}

function mayBePerson({ source }: Candidate): boolean {
  if (!source) return false;
  const { tokens } = source.parsed;
  const { from, to } = source.attribution.phrase;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (token.isHe || token.isShe || token.isHonorific || token.isPersonNoun || token.isForename) return true;
  }
  return false;
}

function wordsOf({ parsed, span }: Candidate): string[] {
  return parsed.line.text
    .slice(span.start, span.end)
    .split(' ')
    .filter((word) => word !== '');
}
