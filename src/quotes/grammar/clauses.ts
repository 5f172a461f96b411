import type { Token } from '../text/token.ts';
import { isMark } from '../text/words.ts';
import { isAmong } from './context.ts';
import type { SentenceContext } from './grammar.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Where the clause that holds a token begins. */
export function clauseStart(context: SentenceContext, at: number): number {
  const { tokens, sentence, grammar } = context;
  const { roles } = grammar.lexicon;
  let start = at;
  while (start > sentence.from) {
    const before = tokens[start - 1];
    if (!before) break;
    if (before.quote >= 0 || (!before.word && isMark(before.text, ',;:—–()[]-'))) break;
    if (before.isRelative) break;
    if (!before.word) break;
    if (
      before.isConjunction &&
      !before.capital &&
      !(isAmong(before, roles.coordinator) && tokens[start - 2]?.capital && tokens[start]?.capital)
    )
      break;
    start--;
  }
  return start;
}

/** Most words of a noun phrase before a gerund. */
const LONGEST_OBJECT = 6;

/** “I remember X coming home, sitting down, and telling us”: whose gerunds these are that are joined to an earlier one. */
export function joinedSubject(context: SentenceContext, participle: number): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  if (!isAmong(tokens[participle - 1], grammar.lexicon.roles.coordinator)) return null;
  for (let gerund = participle - 2; gerund > sentence.from; gerund--) {
    const token = tokens[gerund];
    if (!token || token.quote >= 0 || isMark(token.text, ';:')) return null;
    if (!token.word || token.capital || !token.endsLikeGerund || token.isPersonNoun) continue;
    for (let start = gerund - 1; start >= Math.max(sentence.from, gerund - LONGEST_OBJECT); start--) {
      if (!tokens[start]?.word) break;
      const phrase = grammar.readNounPhrase(tokens, start, gerund);
      if (phrase?.to === gerund && phrase.kind === 'name' && !tokens[start - 1]?.capital) return phrase;
    }
  }
  return null;
}

/** “It came when two bakers interrupted her, shouting”: the subject of the subordinate clause right before a participle. */
export function subordinateSubject(context: SentenceContext, participle: number): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  let at = participle - 1;
  if (tokens[at]?.text === ',') at--;
  for (; at > sentence.from; at--) {
    const token = tokens[at];
    if (!token?.word) return null;
    if (!isAmong(token, grammar.lexicon.reports.subordinators)) continue;
    const phrase = grammar.readNounPhrase(tokens, at + 1, participle);
    return phrase && phrase.kind !== 'pronoun' && phrase.to < participle - 1 ? phrase : null;
  }
  return null;
}

/** “…, with protesters chanting”: a noun phrase that fills the clause before a participle. */
export function ownSubject(context: SentenceContext, participle: number): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  const before = tokens[participle - 1];
  if (!before?.word || participle - 1 < sentence.from || participle === 0) return null;
  let start = clauseStart(context, participle - 1);
  const led = isAmong(tokens[start], grammar.lexicon.roles.absolute);
  if (!led && !(before.capital || before.isPersonNoun || before.isPronoun)) return null;
  if (led) start++;
  const phrase = grammar.readNounPhrase(tokens, start, participle);
  return phrase && phrase.end === participle ? phrase : null;
}

/** Tokens of a bracket that are looked at. */
const LONGEST_BRACKET = 60;

/** Whether brackets that hold a token close before another one. */
export function isBracketed(tokens: readonly Token[], at: number, before: number): boolean {
  for (let next = at + 1; next < Math.min(before, at + LONGEST_BRACKET); next++) {
    const text = tokens[next]?.text;
    if (text === '(') return false;
    if (text === ')') return true;
  }
  return false;
}
