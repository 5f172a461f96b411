import type { Attribution } from '../grammar/attribution.ts';
import { hasArticles } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { isSpeaker } from '../grammar/speaking.ts';
import { hasSecondVerb } from '../grammar/subject-first/second-verbs.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { afterQuote } from './after.ts';

function holdsQuote({ tokens }: SentenceContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((tokens[at]?.quote ?? -1) >= 0) return true;
  return false;
}

/** „…?“ Die Frage stellt sich.: by an article and a noun that is none for people. */
function isNoPerson(tokens: readonly Token[], { kind, from, to }: NounPhrase): boolean {
  if (kind !== 'nominal' || !tokens[from]?.isDeterminer) return false;
  for (let at = from; at < to; at++)
    if (tokens[at]?.isPersonNoun || tokens[at]?.isTitle || tokens[at]?.isOrganisationNoun) return false;
  return true;
}

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
  // “….” De zaal lachte. “….”: no thing has said it.
  const { lexicon } = context.grammar;
  const second = late && hasSecondVerb(lexicon.language);
  // “….” X minns det annorlunda.: where the verb of an attribution comes first, a sentence of her own.
  const own =
    second &&
    late.rule === 'after' &&
    (context.tokens[late.cue + 1]?.word || holdsQuote(context, late.cue, next.to));
  const german = lexicon.language.grammar === 'german';
  // „…“ Roe nennt es „…“.: the verb has words of its own.
  const other = german && late?.rule === 'after' && holdsQuote(context, late.cue, next.to);
  const thing =
    own ||
    other ||
    (second && !isSpeaker(context.tokens, late.phrase, lexicon)) ||
    (german && late && isNoPerson(context.tokens, late.phrase));
  const leads = thing || colon || (nods && late.phrase.kind !== 'pronoun');
  return late && !leads && late.cue - late.phrase.to < 2 && next.to - late.cue < 6
    ? { ...late, rule: 'after-stop' }
    : null;
}
