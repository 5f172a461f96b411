import { type AdjacentAttribution, type Attribution, attributionTo } from '../attribution.ts';
import { isAmong } from '../context.ts';
import type { Grammar, SentenceContext, Unattributed } from '../grammar.ts';
import { cueFrom, endsClause, isTopic, speakerBefore } from './cues.ts';
import { personEndingAt } from './person-phrases.ts';
import { nameLeading } from './rules.ts';

/** Tokens of a neighbouring sentence that are looked at. */
const LONGEST = 30;

/** Who says a quotation that is a sentence of its own: the sentence behind it tells of saying, or the one before. */
export function attributeAdjacent(grammar: Grammar, quotation: Unattributed): AdjacentAttribution | null {
  const { tokens, sentences, number, whole, follows } = quotation;
  if (!whole) return null;
  for (const neighbour of [number + 1, number - 1]) {
    const sentence = sentences[neighbour];
    if (!sentence || (neighbour < number && follows)) continue;
    const to = Math.min(sentence.to, sentence.from + LONGEST);
    const context = { tokens, sentence: { from: sentence.from, to }, grammar };
    if (tokens.slice(sentence.from, to).some((token) => token.quote >= 0)) continue;
    const told = tellerIn(context);
    if (told)
      return {
        attribution: { ...told, rule: neighbour > number ? 'told-after' : 'sentence-before' },
        number: neighbour,
        kind: 'direct',
      };
  }
  return null;
}

/** Whom a sentence says to speak. */
function tellerIn(context: SentenceContext): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const cue = cueFrom(tokens, sentence.from, sentence.to);
  if (grammar.lexicon.roles.topic.size === 0) {
    const phrase =
      cue < 0
        ? null
        : grammar.lexicon.language.verbFirst
          ? nameLeading(context, cue)
          : speakerBefore(context, cue);
    return phrase && attributionTo(phrase, cue, 'told-after');
  }
  // そう聞くと、Xは笑った: who was told, perhaps.
  const told = isAmong(tokens[sentence.from], grammar.lexicon.roles.demonstrative);
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    if (told && endsClause(tokens[at])) return null;
    const phrase = isTopic(tokens[at], grammar.lexicon)
      ? personEndingAt(tokens, at, sentence.from, grammar.lexicon.roles)
      : null;
    if (phrase && (cue > at || phrase.kind === 'name'))
      return attributionTo(phrase, cue > at ? cue : -1, 'told-after');
  }
  return null;
}
