import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import type { Phrase } from '../noun-phrase.ts';
import { coreEnd, nameOf } from './core.ts';
import { hang } from './modifiers.ts';

/** Reads a noun phrase where nouns have capitals, with what hangs on it. Null where none begins. */
export function readNoun(
  tokens: readonly Token[],
  at: number,
  limit: number,
  lexicon: Lexicon,
): Phrase | null {
  const first = tokens[at];
  if (!first?.word || at >= limit) return null;
  if (first.isPronoun && !first.isDeterminer) return bare('pronoun', at, at + 1);
  const to = coreEnd(tokens, at, limit);
  if (to <= at) return null;
  const last = tokens[to - 1];
  if (last?.isTime && to - at < 4) return null;
  const name = nameOf(tokens, at, to);
  const core = {
    ...bare(name.to > name.from ? 'name' : 'nominal', at, to),
    nameFrom: name.from,
    nameTo: name.to,
  };
  return hang(tokens, core, limit, lexicon);
}

function bare(kind: Phrase['kind'], from: number, to: number): Phrase {
  return { kind, from, to, nameFrom: to, nameTo: to, end: to, aboutFrom: to, aboutTo: to };
}
