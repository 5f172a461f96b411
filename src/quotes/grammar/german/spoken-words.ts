import type { Token } from '../../text/token.ts';
import { isWord } from '../../text/words.ts';
import type { MarkedWords, MarkedWordsContext } from '../grammar.ts';
import { CRIES, PROGRAMMES, WRITTEN } from './words.ts';

/** Words of a phrase that begins with a small letter, from which it is no single word in doubt. */
const PHRASE = 3;

/** Whether marked words that nobody is said to say are somebody's words. */
export function isSpoken({ tokens, at }: MarkedWordsContext, { said, count, capital }: MarkedWords): boolean {
  if (count < 2) return false;
  if (isUttered(tokens, at) || isWrittenOn(tokens, at)) return true;
  // „um auf „Missstände aufmerksam zu machen““
  if (count >= PHRASE && endsInInfinitive(said)) return true;
  // „ein „rechtlich unhaltbarer Zustand““: no name, since that would begin with a capital or stand behind its noun.
  if (count < PHRASE || capital || isNick(said) || tokens[at - 1]?.capital) return false;
  return isSmall(said) && hasNoun(said);
}

/** „Parolen wie „…““, „Rufe wie „…“ oder „…““: one of some words that were said. */
export function isUttered(tokens: readonly Token[], at: number): boolean {
  let back = at - 1;
  while (back > 0 && ((tokens[back]?.quote ?? -1) >= 0 || isJoining(tokens[back]))) back--;
  return (
    tokens[back]?.low === 'wie' && tokens[back - 1]?.capital === true && isWord(tokens[back - 1]?.low, CRIES)
  );
}

/** Words back from marked words to the verb and to the place where they are written. */
const PLACE_NEAR = 14;

/** „Auf dem Schild steht „…““, „An der Wand prangte in roten Lettern „…““: a place, and a verb of being written. */
export function isWrittenOn(tokens: readonly Token[], at: number): boolean {
  let verb = false;
  for (let back = at - 1; back >= Math.max(0, at - PLACE_NEAR); back--) {
    const token = tokens[back];
    if (!token?.word && !(back === at - 1 && token?.text === ':')) return false;
    if (isWord(token?.low, PROGRAMMES)) return false;
    if (isWord(token?.low, WRITTEN)) verb = true;
    else if (verb && isWord(token?.low, 'an am auf in im über unter neben')) return true;
  }
  return false;
}

function isJoining(token: Token | undefined): boolean {
  return token?.text === ',' || isWord(token?.low, 'und oder sowie');
}

/** „… zu machen“, „… klarzustellen“ is left to other rules. */
function endsInInfinitive(said: string): boolean {
  const last = said.lastIndexOf(' ');
  const verb = said.slice(last + 1);
  return said.slice(0, last).endsWith(' zu') && verb.endsWith('en') && verb === verb.toLowerCase();
}

/** A capital behind the first word: what is marked is in German, and no foreign phrase. */
function hasNoun(said: string): boolean {
  for (let space = said.indexOf(' '); space >= 0; space = said.indexOf(' ', space + 1)) {
    const first = said[space + 1] ?? '';
    if (first !== first.toLowerCase()) return true;
  }
  return false;
}

/** „der lange Karl“: what somebody or something is called. */
function isNick(said: string): boolean {
  return isWord(said.slice(0, said.indexOf(' ')), 'der die das den dem des');
}

function isSmall(said: string): boolean {
  const first = said[0] ?? '';
  return first !== first.toUpperCase();
}
