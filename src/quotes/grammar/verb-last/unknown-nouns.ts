import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isAmong } from '../context.ts';

/** Signs of a foreign name, or of a company. */
const LONGEST_FOREIGN = 12;
/** Signs of any other noun. */
const LONGEST = 5;

/** Two to five signs that no list has, more where the last is katakana, and no form of a verb. */
export function isUnknownNoun({ word, isKnown, text, low }: Token, { endings }: Lexicon): boolean {
  const longest = endsInKatakana(text) ? LONGEST_FOREIGN : LONGEST;
  if (!word || isKnown || text.length < 2 || text.length > longest) return false;
  for (const ending of endings.oblique) if (low.endsWith(ending)) return false;
  return true;
}

/** 運送大手の丸瀬ロジスティクスは: behind what it is, with katakana at its end. */
export function isCompany({ text }: Token, before: Token, { roles }: Lexicon): boolean {
  return isAmong(before, roles.owner) && endsInKatakana(text);
}

function endsInKatakana(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return code >= 0x30a1 && code <= 0x30fc;
}

/** 말까지, 반응을: a noun of saying, with its particle perhaps. */
export function isUtterance(token: Token | undefined, { roles }: Lexicon): boolean {
  const low = token?.low ?? '';
  for (const word of roles.utterance) if (low.startsWith(word)) return true;
  return false;
}
