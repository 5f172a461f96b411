import { skipAdverbs } from '../../grammar/context.ts';
import type { SentenceContext } from '../../grammar/grammar.ts';
import type { Sentence } from '../../text/sentences.ts';
import { afterQuote } from '../after.ts';
import {
  countWords,
  FEWEST_WORDS,
  hasVerb,
  isMeasure,
  isPause,
  isPurpose,
  openerOf,
  type Report,
  speaks,
  startsClause,
  states,
} from './statements.ts';
import { isUnsaid } from './unsaid.ts';

/** “Questions belong elsewhere, the official said.” · “…, according to police.” · “It was, she said, too late.” */
export function reportedAfter(context: SentenceContext): Report | null {
  const { sentence } = context;
  let report: Report | null = null;
  for (let at = sentence.to - 2; at > sentence.from; at--) {
    const found = reportedBy(context, at);
    if (!found) continue;
    // “…, a harbour official, Jon Roe, said”: as far to the left as it is the same verb.
    if (report && report.attribution.cue !== found.attribution.cue) break;
    report = found;
  }
  return report;
}

/** The report that ends at a comma, a dash, or the first word of “according to”. */
function reportedBy(context: SentenceContext, at: number): Report | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  const mark = tokens[at];
  if (!mark || !(isPause(mark) || (mark.word && !mark.capital && lexicon.according.has(mark.low))))
    return null;
  const attribution = afterQuote(context, at - 1, mark.word);
  if (!attribution || !speaks(context, attribution)) return null;
  const { cue, cueEnd, phrase, rule } = attribution;
  if (mark.word && isMeasure([mark.low], phrase)) return null;
  if (rule !== 'after-according' && (!statesPlainly(context, cue) || isUnsaid(context, cue))) return null;
  const start = mark.word ? at : at + 1;
  if (Math.min(cue, phrase.from) > start + 2 || (cue > start + 3 && cue - phrase.end > 2)) return null;
  const before = { from: sentence.from, to: at };
  const rest = restOf(context, Math.max(cueEnd, phrase.end));
  if (!rest) return null;
  const split = goesOn(context, rest, before);
  const few = countWords(tokens, before) < FEWEST_WORDS;
  if (!split && (few || !states(context, before))) return null;
  return {
    parts: split ? [before, rest] : [before],
    attribution: { ...attribution, rule: 'indirect, after' },
  };
}

/** What follows an attribution: nothing, time and place, then perhaps more behind a comma; null: it was none. */
function restOf(context: SentenceContext, end: number): Sentence | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  const from = skipAdverbs(tokens, end, sentence.to);
  const next = tokens[from];
  if (next?.word && from < sentence.to && !(next.isPreposition || next.isTime)) return null;
  if (isPurpose(tokens, from, lexicon)) return null;
  for (let at = from; at < sentence.to; at++) {
    const token = tokens[at];
    if (!token) break;
    if (isPause(token)) {
      // „X, ein Arzt, sagte, dass …“: what is said comes behind.
      return lexicon.reports.that.has(openerOf(tokens[at + 1])) ? null : { from: at + 1, to: sentence.to };
    }
    if (lexicon.reports.that.has(openerOf(token))) return null;
    if ((token.isAuxiliary || token.isOtherVerb || token.isCue) && at < from + 4) return null;
  }
  return { from: sentence.to, to: sentence.to };
}

/** “It was, she said, too late”: whether what follows is the second half of what was said. */
function goesOn(context: SentenceContext, rest: Sentence, before: Sentence): boolean {
  const { tokens } = context;
  if (countWords(tokens, rest) < FEWEST_WORDS) return false;
  const token = tokens[rest.from];
  if (token?.isSayingParticiple || token?.isRelative) return false;
  if (token?.isAuxiliary || token?.isOtherVerb || token?.isConjunction || startsClause(context, rest.from))
    return true;
  return countWords(tokens, before) < FEWEST_WORDS || !hasVerb(context, before);
}

/** A verb that reports a statement by itself; in languages without a list of them every verb of saying does. */
function statesPlainly({ tokens, grammar }: SentenceContext, cue: number): boolean {
  const { lexicon } = grammar;
  const token = tokens[cue];
  const { bare, told } = lexicon.reports;
  if (!token?.isCue) return false;
  return bare.size === 0 || bare.has(token.low) || told.has(token.low);
}
