import type { Token } from '../../text/token.ts';
import { bareNounPhrase, type NounPhrase } from '../noun-phrase.ts';
import { baseEnd } from './base-noun-phrases.ts';
import { addModifiers } from './modifiers.ts';
import { nameWithin } from './name-within.ts';

/** Reads a noun phrase where nouns have capitals, with all that modifies it. Null where none begins. */
export function readNoun(tokens: readonly Token[], at: number, limit: number): NounPhrase | null {
  const first = tokens[at];
  if (!first?.word || at >= limit) return null;
  if (first.isPronoun && !first.isDeterminer) return bareNounPhrase('pronoun', at, at + 1);
  const to = baseEnd(tokens, at, limit);
  if (to <= at) return null;
  const last = tokens[to - 1];
  if (last?.isTime && to - at < 4) return null;
  const name = nameWithin(tokens, at, to);
  const core = {
    ...bareNounPhrase(name.to > name.from ? 'name' : 'nominal', at, to),
    nameFrom: name.from,
    nameTo: name.to,
  };
  return addModifiers(tokens, core, limit);
}
