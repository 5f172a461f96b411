import { ORGANISATION, PEOPLE, TITLE } from '../lexicon.ts';
import type { Phrase } from '../phrase.ts';
import type { Token } from '../tokens.ts';
import { isWord } from '../words.ts';

/** Names people, an office or an organisation, or carries a name. */
export function isHuman(tokens: readonly Token[], phrase: Phrase): boolean {
  if (phrase.kind !== 'nominal')
    return !(phrase.kind === 'pronoun' && isWord(tokens[phrase.from]?.low, 'es man'));
  for (let at = phrase.from; at < phrase.to; at++) {
    const { bits, low } = tokens[at] ?? { bits: 0, low: '' };
    if (at > phrase.from && isWord(low, 'des der eines einer')) break;
    if (bits & (PEOPLE | TITLE | ORGANISATION)) return true;
  }
  return phrase.nameTo > phrase.nameFrom;
}
