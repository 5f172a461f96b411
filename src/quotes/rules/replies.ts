import { type Attribution, attributionTo } from '../grammar/attribution.ts';
import { hasArticles, isAmong } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../grammar/noun-phrase.ts';
import { isSpeaker } from '../grammar/speaking.ts';
import { speakerAt } from '../grammar/subject-first/words-before.ts';
import { accordingPhrases, sourceOf } from './according.ts';

/** “Pour X, c’est clair : …”: to whom something is so, where nobody is the subject. */
export function forWhom(context: SentenceContext, colon: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  for (const words of accordingPhrases(tokens, sentence.from, grammar.lexicon)) {
    const phrase = sourceOf(context, sentence.from, words, colon);
    if (phrase && isSpeaker(tokens, phrase, grammar.lexicon))
      return attributionTo(phrase, sentence.from, 'before-according');
  }
  return null;
}

/** “La respuesta llegó …”: a subject that stands for words, and is no paper. */
export function isReply({ tokens, grammar }: SentenceContext, { kind, from }: NounPhrase): boolean {
  const { lexicon } = grammar;
  if (kind !== 'nominal' || !hasArticles(lexicon) || !tokens[from]?.isDeterminer) return false;
  const noun = tokens[from + 1];
  return isAmong(noun, lexicon.roles.utterance) && !isAmong(noun, lexicon.roles.document);
}

/** The same where a sentence begins with it. */
export function leadingReply(context: SentenceContext, colon: number): NounPhrase | null {
  const { from } = context.sentence;
  const reply = bareNounPhrase('nominal', from, from + 2);
  return isReply(context, reply) ? replyFrom(context, reply, colon) : null;
}

/** “La respuesta llegó por boca del senador X: …”, “La réponse de X : …”: from whom it comes; null where nobody is told. */
export function replyFrom(context: SentenceContext, reply: NounPhrase, colon: number): NounPhrase | null {
  const { tokens, grammar } = context;
  const { lexicon } = grammar;
  const { origin, owner, agent, spokenFrom } = lexicon.roles;
  for (let at = reply.from + 2; at < colon; at++) {
    const lead = tokens[at];
    if (!lead?.word) continue;
    if (![origin, owner, agent, spokenFrom].some((words) => isAmong(lead, words))) continue;
    const phrase = speakerAt(context, at + 1, colon);
    if (phrase) return phrase;
  }
  return null;
}

/** “Soddisfatta la parte civile: …”, “Muy crítica la patronal: …”: whom one word tells of that stands before the article. */
export function predicateBefore(
  { tokens, sentence, grammar }: SentenceContext,
  colon: number,
): NounPhrase | null {
  const { lexicon } = grammar;
  if (!hasArticles(lexicon)) return null;
  const at = sentence.from + (tokens[sentence.from]?.isAdverb ? 1 : 0);
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (!first?.word || first.isForename || first.isTitle || first.isDeterminer || first.isPreposition)
    return null;
  if (!(first.isContentWord || first.isPersonNoun || first.isAlsoNoun)) return null;
  if (!(isAmong(next, lexicon.roles.definite) || isAmong(next, lexicon.roles.possessive))) return null;
  const phrase = grammar.readNounPhrase(tokens, at + 1, colon);
  return phrase && phrase.end === colon && isSpeaker(tokens, phrase, lexicon) ? phrase : null;
}
