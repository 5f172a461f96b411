import { clauseStart } from '../../grammar/clauses.ts';
import type { SentenceContext } from '../../grammar/grammar.ts';
import { isNounHere, isPassive } from '../../grammar/verbs.ts';

/** Not said, but denied, wished, supposed: “did not say”, “would say”, “to say”, “if he said”, “who said”; or no verb at all. */
export function isUnsaid(context: SentenceContext, cue: number): boolean {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  const token = tokens[cue];
  const before = tokens[cue - 1];
  if (!token) return true;
  if (before && cue > sentence.from && isNounHere(token, before, tokens[cue + 1], lexicon)) return true;
  if (isPassive(tokens, cue, sentence.from, lexicon)) return true;
  const { unsaid, subordinators, that, wordless } = lexicon.reports;
  if (wordless.has(token.low)) return true;
  for (let at = cue - 1; at >= Math.max(sentence.from, cue - 4); at--) {
    const one = tokens[at];
    if (!one?.word) break;
    if (unsaid.has(one.low) || lexicon.negations.some((ending) => one.low.endsWith(ending))) return true;
    if (one.isRelative) return true;
    if (!one.isAuxiliary && !one.readsAsAdverb) break;
  }
  // „sagte nicht, ob …“: where the verb comes early, what takes it back follows.
  if (lexicon.language.verbFirst && unsaid.has(tokens[cue + 1]?.low ?? '')) return true;
  if (subordinators.has(tokens[sentence.from]?.low ?? '')) return true;
  // “X, who runs the office, said”: what is inserted tells nothing of the verb.
  if (!before?.word || cue === sentence.from) return false;
  const start = clauseStart(context, cue - 1);
  const opener = start > sentence.from ? tokens[start - 1] : undefined;
  if ((opener ?? token).isRelative || tokens[start]?.isRelative) return true;
  return opener !== undefined && (subordinators.has(opener.low) || that.has(opener.low));
}
