import { type Attribution, attributionTo } from '../grammar/attribution.ts';
import { hasSaying, isAmong, skipAdverbs } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import { accordingPhrases, sourceOf } from './according.ts';

/** “… was “…” and more, X said.”: an attribution at the end of the sentence. */
export function atEnd(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  for (let at = sentence.to - 1; at > quote + 1 && at > sentence.to - 24; at--) {
    if (tokens[at]?.quote !== -1) return null;
    if (tokens[at]?.text !== ',') continue;
    const [words] = accordingPhrases(tokens, at + 1, lexicon);
    if (words) {
      const cueEnd = at + 1 + words.length;
      const phrase = sourceOf(context, at + 1, words, sentence.to);
      return phrase ? { phrase, cue: at + 1, cueEnd, rule: 'end-according' } : null;
    }
    const inverted = lexicon.language.verbFirst ? verbFirst(context, at + 1) : saidAtEnd(context, at + 1);
    if (inverted) return inverted;
    const phrase = grammar.readNounPhrase(tokens, at + 1, sentence.to);
    if (!phrase) continue;
    if (isAmong(tokens[phrase.to], lexicon.accordingAfter))
      return attributionTo(phrase, phrase.to, 'end-according');
    const verb = skipAdverbs(tokens, phrase.to, sentence.to);
    const cue = tokens[verb];
    if (
      cue &&
      verb < sentence.to &&
      !cue.capital &&
      cue.isCue &&
      (sentence.to - verb < 8 || tokens[verb + 1]?.text === ',') &&
      !isAmong(tokens[verb + 1], lexicon.roles.agent)
    ) {
      return attributionTo(phrase, verb, 'end');
    }
  }
  return null;
}

/** “… for X, said Y.”: a verb of saying and a name to the end of the sentence. */
function saidAtEnd(context: SentenceContext, verb: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const token = tokens[verb];
  if (!token?.isCue || token.capital || token.isPersonNoun) return null;
  const phrase = grammar.subjectBehind(context, verb);
  return phrase?.kind === 'name' && phrase.end >= sentence.to - 1 ? attributionTo(phrase, verb, 'end') : null;
}

/** „…, sagte X.“ */
function verbFirst({ tokens, sentence, grammar }: SentenceContext, verb: number): Attribution | null {
  const token = tokens[verb];
  if (!(token?.isCue || token?.isAuxiliary)) return null;
  const phrase = grammar.readNounPhrase(tokens, skipAdverbs(tokens, verb + 1, sentence.to), sentence.to);
  const speaks = token.isCue || hasSaying(tokens, verb + 1, sentence.to);
  return phrase && speaks ? attributionTo(phrase, verb, 'end-verb-first') : null;
}
