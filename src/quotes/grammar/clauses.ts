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
