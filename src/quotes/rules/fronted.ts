import { type Attribution, attributionTo } from '../grammar/attribution.ts';
import { hasArticles } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import { isSpeaker } from '../grammar/speaking.ts';

/** “Di «Q» parla X”: a preposition and what it leads come first, the verb and its subject behind them. */
export function frontedWords(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const lead = tokens[sentence.from];
  if (!grammar.lexicon.language.insertsAttribution) return null;
  // “Parla di «Q» X”
  if (lead?.isSaying && !lead.isPersonNoun && hasArticles(grammar.lexicon)) {
    const near =
      quote === sentence.from + 1 || (quote === sentence.from + 2 && tokens[quote - 1]?.isPreposition);
    const subject = near ? grammar.readNounPhrase(tokens, quote + 1, sentence.to) : null;
    const who = subject && subject.kind !== 'pronoun' && isSpeaker(tokens, subject, grammar.lexicon);
    return who ? attributionTo(subject, sentence.from, 'after-inverted') : null;
  }
  if (quote !== sentence.from + 1) return null;
  let at = tokens[quote + 1]?.text === ',' ? quote + 2 : quote + 1;
  // « …», a parlé X
  if (tokens[at]?.isAuxiliary && hasArticles(grammar.lexicon)) at++;
  const verb = tokens[at];
  if (!lead?.isPreposition || !(verb?.isCue || verb?.isWeakCue) || verb.capital) return null;
  const first = grammar.subjectBehind(context, at);
  // “De «Q» tildó el acuerdo X”: the object comes first.
  const object = first && hasArticles(grammar.lexicon) && !isSpeaker(tokens, first, grammar.lexicon);
  const phrase = object ? grammar.readNounPhrase(tokens, first.to, sentence.to) : first;
  const speaks = phrase && phrase.kind !== 'pronoun' && isSpeaker(tokens, phrase, grammar.lexicon);
  return speaks ? attributionTo(phrase, at, 'after-inverted') : null;
}
