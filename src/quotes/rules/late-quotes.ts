import type { Attribution } from '../grammar/attribution.ts';
import { hasArticles } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import type { Sentence } from '../text/sentences.ts';
import { afterQuote } from './after.ts';

/** “….” X said: a full stop where a comma belongs. */
export function lateQuote(
  context: SentenceContext,
  at: number,
  next: Sentence | undefined,
  known: readonly Attribution[],
): Attribution | null {
  const { sentence } = context;
  if (at !== sentence.from || at + 1 !== sentence.to || !next || known.length > 0) return null;
  // “… ?” La salle proteste.: where the verb of an attribution comes first, a capital article begins no such.
  const first = context.tokens[next.from];
  if (first?.capital && first.isDeterminer && hasArticles(context.grammar.lexicon)) return null;
  const late = afterQuote({ ...context, sentence: { from: at, to: next.to } }, at, true);
  // “….” X said: “….”: hers is what follows.
  const colon = context.tokens[late ? late.cue + 1 : at]?.text === ':';
  // “….” X nods. “….”: who nods speaks behind it.
  const nods = late && context.tokens[late.cue]?.isNearCue && (context.tokens[next.to]?.quote ?? -1) >= 0;
  const leads = colon || (nods && late.phrase.kind !== 'pronoun');
  return late && !leads && late.cue - late.phrase.to < 2 && next.to - late.cue < 6
    ? { ...late, rule: 'after-stop' }
    : null;
}
