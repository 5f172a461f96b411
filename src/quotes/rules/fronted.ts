import { type Attribution, attributionTo } from '../grammar/attribution.ts';
import { hasArticles, isAmong } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import { isSpeaker } from '../grammar/speaking.ts';
import { accordingPhrases, sourceOf } from './according.ts';

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
  const other = hasArticles(grammar.lexicon)
    ? (believedBy(context, quote) ?? forWhomBehind(context, quote))
    : null;
  if (other || quote !== sentence.from + 1) return other;
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

/** “Convinto che «…», il ministro …”: whose belief the words are that a sentence begins with. */
function believedBy({ tokens, sentence, grammar }: SentenceContext, quote: number): Attribution | null {
  const { lexicon } = grammar;
  const { complementizer, owner } = lexicon.roles;
  const that = isAmong(tokens[sentence.from + 1], owner) ? sentence.from + 2 : sentence.from + 1;
  const first = tokens[sentence.from];
  if (that !== quote - 1 || !isAmong(tokens[that], complementizer) || tokens[quote + 1]?.text !== ',')
    return null;
  if (!first?.isContentWord || first.isForename) return null;
  const phrase = grammar.readNounPhrase(tokens, quote + 2, sentence.to);
  return phrase && isSpeaker(tokens, phrase, lexicon) ? attributionTo(phrase, -1, 'before') : null;
}

/** “C’est « un acte de foi » pour X.”: to whom something is what the words say, up to the end of the sentence. */
function forWhomBehind(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  if (!tokens[quote - 1]?.isAuxiliary) return null;
  for (const words of accordingPhrases(tokens, quote + 1, grammar.lexicon)) {
    const phrase = sourceOf(context, quote + 1, words, sentence.to);
    if (phrase && phrase.end >= sentence.to - 1 && isSpeaker(tokens, phrase, grammar.lexicon))
      return attributionTo(phrase, quote + 1, 'after-according');
  }
  return null;
}
