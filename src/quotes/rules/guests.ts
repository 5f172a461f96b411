import { attributionTo } from '../grammar/attribution.ts';
import { isAmong } from '../grammar/context.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { ParsedLine, Source } from './candidates.ts';

/** Whether a line tells that somebody is interviewed. */
export function introducesInterview({ tokens, grammar }: ParsedLine): boolean {
  const { interviewing } = grammar.lexicon.roles;
  return interviewing.size > 0 && tokens.some((token) => isAmong(token, interviewing));
}

/** “Yazar X ile romanını konuştuk.”, «التقينا الكاتبة X»: with whom a line tells that somebody has talked. */
export function guestOf(line: ParsedLine): Source | null {
  if (line.grammar.lexicon.language.freeOrder || !introducesInterview(line)) return null;
  const { tokens, grammar, sentences, first } = line;
  let guest: NounPhrase | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const phrase = opens(line, at) ? grammar.readNounPhrase(tokens, at, tokens.length) : null;
    if (phrase?.kind !== 'name') continue;
    // “Sanatçıyla Beşiktaş'taki evinde konuştuk.”: a place, by its ending, unless a forename tells otherwise.
    const inCase = tokens[phrase.to]?.start === tokens[phrase.to - 1]?.end;
    if (!inCase || tokens[phrase.nameFrom]?.isForename) guest ??= phrase;
    const { companion } = grammar.lexicon.roles;
    if (isAmong(tokens[phrase.to], companion) || isAmong(tokens[phrase.from - 1], companion)) {
      guest = phrase;
      break;
    }
    at = phrase.to - 1;
  }
  if (!guest) return null;
  const { from } = guest;
  const number = sentences.findIndex(({ to }) => to > from);
  return { parsed: line, attribution: attributionTo(guest, -1, 'sentence-before'), sentence: first + number };
}

/** A name or its office begins there. */
function opens({ tokens }: ParsedLine, at: number): boolean {
  const token = tokens[at];
  return (
    token?.word === true && (token.capital || token.isTitle || token.isPersonNoun) && !token.isPreposition
  );
}
