import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isAmong } from '../context.ts';
import { bareNounPhrase, type NounPhrase } from '../noun-phrase.ts';

/** Tokens between a verb of saying and whom the words come from, at most. */
const LONGEST_ASIDE = 6;

/** “lyder det fra X”, “klinkt het antwoord van X”: where the name begins behind it, or a word for what is said; -1 elsewhere. */
export function originBehind(tokens: readonly Token[], from: number, { roles }: Lexicon): number {
  const at = tokens[from]?.isDeterminer && isAmong(tokens[from + 1], roles.utterance) ? from + 1 : from;
  const said = isAmong(tokens[at], roles.expletive) || isAmong(tokens[at], roles.utterance);
  const origin = isAmong(tokens[at + 1], roles.origin) || isAmong(tokens[at + 1], roles.owner);
  return said && origin ? at + 2 : -1;
}

/** “lyder det fra ham”: he or she as an object. */
export function objectPronoun(tokens: readonly Token[], at: number, { roles }: Lexicon): NounPhrase | null {
  const token = tokens[at];
  const personal = isAmong(token, roles.his) || isAmong(token, roles.her);
  return personal && !token?.isDeterminer ? bareNounPhrase('pronoun', at, at + 1) : null;
}

/** “klinkt het bij X”, “hedder det i en mail fra X”: where those begin whom it comes from; -1 elsewhere. */
export function spokenBehind(tokens: readonly Token[], from: number, { roles }: Lexicon): number {
  if (isAmong(tokens[from], roles.spokenFrom)) return from + 1;
  if (!tokens[from]?.isPreposition) return -1;
  for (let at = from + 1; at < from + LONGEST_ASIDE && tokens[at]?.word; at++)
    if (isAmong(tokens[at], roles.utterance) && isAmong(tokens[at + 1], roles.owner)) return at + 2;
  return -1;
}
