import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import { hasArticles, isAmong, isFiniteVerb } from '../context.ts';

/**
 * “Nacido en Lugo, …”, “Indica la cornice: …”, “Limita-se a …”, “¿Volvería?”: a plain word that has its capital from its place
 * alone, where subjects have articles: what stands behind it goes with no name.
 */
export function isPlainOpener(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const first = tokens[at];
  const next = tokens[at + 1];
  if (!first || !isPlain(first, next) || !hasArticles(lexicon)) return false;
  if (next?.text === ',') return opensClause(tokens[at + 2], tokens[at + 3]);
  if (!next?.word) return isMark(next?.text, '?!.');
  const { roles, endings } = lexicon;
  if (next.capital || next.quote >= 0) return false;
  if (isAmong(next, lexicon.reports.subordinators) && !next.isPreposition) return true;
  const object = isAmong(next, roles.objectPronoun);
  if (object && isVerbLike(tokens[at + 2], lexicon)) return false;
  if (object && !next.isDeterminer) return !tokens[at + 2]?.isContentWord;
  if (next.isDeterminer && !next.isPreposition) return true;
  if (!next.isPreposition && !next.isDeterminer) return false;
  if (next.isDeterminer || isAmong(next, roles.owner)) return true;
  for (const ending of endings.opener) if (first.low.endsWith(ending)) return true;
  return isFiniteVerb(first, lexicon);
}

/** “Enfrente, Ana Ruiz …”, “Falso, replica la empresa”: a full name or a verb of saying, which no apposition begins with. */
function opensClause(token: Token | undefined, next: Token | undefined): boolean {
  if (!token?.word) return false;
  if (token.capital) return token.isForename || (next?.capital === true && !next.isDay);
  return token.isCue && !token.isPersonNoun && !token.isAlsoNoun;
}

/** A word that nothing names, or that is a verb of saying and a noun: “Ordina”. */
function isPlain(token: Token, next: Token | undefined): boolean {
  if (token.isContentWord) return true;
  // “Critico il sindacato: …”
  if (next?.isDeterminer && !next.isPreposition && token.isPersonNoun)
    return !(token.isTitle || token.isForename || token.isFunctionWord || token.isOrganisationNoun);
  if (!token.isAlsoNoun || !token.isSaying || token.isFunctionWord || token.isForename) return false;
  return !(token.isPersonNoun || token.isTitle || token.isOrganisationNoun);
}

export function isVerbLike(token: Token | undefined, lexicon: Lexicon): boolean {
  return (
    token?.word === true &&
    !token.capital &&
    (token.isAuxiliary || token.isSaying || token.isOtherVerb || isFiniteVerb(token, lexicon))
  );
}
