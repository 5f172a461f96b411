import type { Token } from '../../text/token.ts';

/** Tokens of an aside between commas, at most. */
const LONGEST_ASIDE = 6;

/** Tokens between a verb of saying and its subject, at most. */
const LONGEST_CIRCUMSTANCE = 12;

/**
 * Over “in the council”, “on Thursday evening” and whom it was said to: “said on Thursday to the local radio the mayor
 * X”. A subject begins at a determiner, a title, a forename or the capital behind the one that a preposition leads.
 * `aside`: a comma opens the circumstance, so another one closes it; -1 where none does.
 */
export function pastCircumstance(
  tokens: readonly Token[],
  from: number,
  limit: number,
  aside: boolean,
): number {
  const last = Math.min(limit, from + LONGEST_CIRCUMSTANCE);
  if (aside) {
    for (let at = from; at < Math.min(limit, from + LONGEST_ASIDE); at++) {
      if (tokens[at]?.text === ',') return at + 1;
      if (!tokens[at]?.word || tokens[at]?.capital) return -1;
    }
    return -1;
  }
  let at = from;
  while (
    at < last &&
    ((tokens[at]?.isPreposition && !(tokens[at]?.isDeterminer && at > from)) || startsTime(tokens, at))
  ) {
    const joined = namesNoun(tokens[at]);
    at++;
    while (tokens[at]?.isDeterminer) at++;
    if (tokens[at]?.word && !joined) at++;
    // “nesta terça-feira (12) a presidente”
    if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') at += 3;
    while (at < last && (tokens[at]?.isTime || isShouted(tokens[at]) || isEpithet(tokens, at))) at++;
  }
  // “sur France Info X Y”: of three capitals behind the first the last two are the name.
  let run = at;
  while (run < limit && tokens[run]?.capital) run++;
  return run - at > 2 && tokens[at - 1]?.capital && !tokens[at]?.isForename ? run - 2 : at;
}

/** A preposition that is written with its noun. */
function namesNoun(token: Token | undefined): boolean {
  return token?.isPersonNoun === true || token?.isTitle === true || token?.isOrganisationNoun === true;
}

/** “ante la prensa [local] el alcalde”: a plain word that ends no circumstance and begins no subject. */
function isEpithet(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.word === true && !token.capital && token.isContentWord && !token.isSaying;
}

/** “esta quarta-feira” */
export function startsTime(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.isDeterminer === true && tokens[at + 1]?.isTime === true;
}

function isShouted(token: Token | undefined): boolean {
  return (
    token?.word === true && token.capital && token.text.length > 1 && token.text === token.text.toUpperCase()
  );
}
