import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { hasArticles, isAmong } from '../context.ts';

/** “La edil prefiere no …”, “L’accusé hoche la tête”: a plain word behind a noun for people, before an article or a negation. */
export function isVerbByPlace(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const described = tokens[at - 1]?.isContentWord && tokens[at - 2]?.isPersonNoun;
  const noun = tokens[described && !tokens[at - 1]?.capital ? at - 2 : at - 1];
  const person = noun?.isPersonNoun || noun?.isTitle || (noun?.capital && !noun.isDeterminer);
  if (!person || !token?.isContentWord || !next?.word || next.capital) return false;
  if (!hasArticles(lexicon) || token.endsLikePlural) return false;
  // “Il marito scarica cassette e brontola”: an object, and a verb of saying joined to the first.
  const object = next.isDeterminer ? at + 2 : at + 1;
  const joined = isAmong(tokens[object + 1], lexicon.roles.verbCoordinator) && tokens[object + 2]?.isCue;
  if (joined && tokens[object]?.isContentWord) return true;
  return (
    (next.isDeterminer && !next.isPreposition) ||
    isAmong(next, lexicon.reports.unsaid) ||
    isAmong(next, lexicon.roles.demonstrative) ||
    isAmong(next, lexicon.roles.complementizer) ||
    // “Ranieri botte en touche”: behind a name alone.
    (noun.capital && !noun.isPersonNoun && next.isPreposition && !isAmong(next, lexicon.roles.owner))
  );
}

/** “una mujer subida a un bidón”: a participle behind a noun for people, which a preposition that tells where goes on with. */
export function opensDescription(
  tokens: readonly Token[],
  from: number,
  at: number,
  lexicon: Lexicon,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!next?.isPreposition || next.isDeterminer || !token?.isContentWord || !hasArticles(lexicon))
    return false;
  const { endings, roles } = lexicon;
  if (isAmong(next, roles.owner) || at - from > 3) return false;
  if (!(tokens[at - 1]?.isPersonNoun || tokens[at - 2]?.isPersonNoun)) return false;
  for (const ending of endings.opener) if (ending.length > 1 && token.low.endsWith(ending)) return true;
  return false;
}
