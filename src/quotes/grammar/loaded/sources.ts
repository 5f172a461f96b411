import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { bareNounPhrase, type NounPhrase } from '../noun-phrase.ts';

/**
 * „Zdaniem Wrony sytuacja jest „…””, „Według wykonawcy prace idą „…””: where neither articles nor order part a source from
 * its clause, a name ends with its capitals, and of plain words up to a quotation only the first can be told; null where
 * that one is an adjective.
 */
export function withoutClause(
  tokens: readonly Token[],
  phrase: NounPhrase,
  limit: number,
  { language, endings }: Lexicon,
): NounPhrase | null {
  const { from, to } = phrase;
  if (!language.freeOrder || to - from < 2) return phrase;
  let capitals = from;
  while (capitals < to && tokens[capitals]?.capital) capitals++;
  if (capitals > from && capitals < to)
    return { ...bareNounPhrase('name', from, capitals), nameFrom: from, nameTo: capitals };
  if (to < limit || tokens.slice(from, to).some((token) => !token.word || token.capital)) return phrase;
  const low = tokens[from]?.low ?? '';
  for (const ending of endings.adjective) if (low.endsWith(ending)) return to - from < 3 ? phrase : null;
  return { ...phrase, to: from + 1, end: from + 1 };
}
