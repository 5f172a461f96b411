import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import type { Attribution } from '../attribution.ts';
import { isAmong } from '../context.ts';
import type { MarkedWords, MarkedWordsContext } from '../grammar.ts';

/** Most words of a term behind a word that leads to one. */
const LONGEST_TERM = 5;

/** 著書『灯台と紙』で, 所谓“内部名额”, 推行“一梯一策”: whether marked words are a name by what stands right before them. */
export function isName(
  { tokens, at, led, grammar }: MarkedWordsContext,
  _attribution: Attribution | null,
  { opened, ends, count }: MarkedWords,
): boolean {
  const { lexicon } = grammar;
  const before = tokens[at - 1];
  if (!led || opened || !before?.word || lexicon.language.verbFirst) return false;
  const next = tokens[at + 1];
  const told = isAmong(next, lexicon.roles.quotative) || next?.isCue === true;
  if (before.isWorkNoun && !before.isCue && !told) return true;
  return !ends && !told && count <= LONGEST_TERM && leadsToTerm(before, lexicon);
}

/** By the end of the word, since nothing parts those that no list has. */
function leadsToTerm({ low }: Token, { roles }: Lexicon): boolean {
  for (const word of roles.bearer) if (low.endsWith(word)) return true;
  return false;
}
