import { type Attribution, attributionTo } from '../grammar/attribution.ts';
import { isAmong } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import { isSpeaker, isThing } from '../grammar/speaking.ts';
import { isPassive } from '../grammar/verbs.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/token.ts';
import { accordingPhrases, endsWithClause, sourceOf } from './according.ts';

/** “According to the charge X shouted that they were “Q””: whoever a source says to have said it. */
export function reportedWithin(
  context: SentenceContext,
  { phrase, cue }: Attribution,
  quote: number,
): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  let verb = quote - 1;
  while (verb > phrase.to && !opensWhat(tokens, verb, lexicon)) verb--;
  const token = tokens[verb];
  if (verb <= phrase.to || token?.capital || isPassive(tokens, verb, sentence.from, lexicon)) return null;
  for (let at = verb - 1; at >= sentence.from; at--) {
    // Inside the phrase itself nobody is told of.
    if (at < phrase.to && at >= cue) continue;
    const opens = tokens[at]?.word && !tokens[at - 1]?.isPreposition && !tokens[at - 1]?.isDeterminer;
    const person = opens ? grammar.readNounPhrase(tokens, at, at < cue ? cue : verb) : null;
    if (person && !isThing(tokens, person, lexicon) && isSpeaker(tokens, person, lexicon))
      return attributionTo(person, verb, 'before');
  }
  return null;
}

/** A verb of saying before the word that opens what is said. */
function opensWhat(tokens: readonly Token[], verb: number, { roles }: Lexicon): boolean {
  const token = tokens[verb];
  if (!token?.word || !(token.isCue || token.isSayingParticiple)) return false;
  const next = tokens[verb + 1]?.text === ',' ? verb + 2 : verb + 1;
  return isAmong(tokens[next], roles.complementizer);
}

/** “According to X, …”: the first such phrase of the sentence. */
export function accordingBefore(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  for (let at = sentence.from; at < quote - 1; at++) {
    for (const words of accordingPhrases(tokens, at, lexicon)) {
      const short = words.length === 1 && (words[0]?.length ?? 0) < 5;
      // “Per l’opposizione è intervenuta X: “…””: what a colon introduces is hers.
      if (short && tokens[quote - 1]?.text === ':') continue;
      if (short && tokens[at - 1]?.text !== ',' && !(at === sentence.from && tokens[at]?.isPreposition))
        continue;
      const phrase = sourceOf(context, at, words, quote);
      // “When according to X it broke, she said”: all that such a clause tells.
      if (phrase && (endsWithClause(context, at, quote) || tokens[phrase.to - 1]?.isTime)) continue;
      // “according to its own count”: whose, the rest of the sentence says.
      const owned =
        phrase && phrase.kind !== 'pronoun' && isAmong(tokens[phrase.from], lexicon.roles.possessive);
      const person = phrase && tokens[phrase.to - 1]?.isPersonNoun;
      // “Pour l’été, la ville promet « Q »”: no purpose speaks.
      if (short && phrase && isThing(tokens, phrase, lexicon)) continue;
      if (phrase && !(owned && !person && quote > phrase.to + 1))
        return { phrase, cue: at, cueEnd: at + words.length, rule: 'before-according' };
    }
  }
  return null;
}
