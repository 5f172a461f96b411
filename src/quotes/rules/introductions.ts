import type { Grammar } from '../grammar/grammar.ts';
import {
  actingPronoun,
  mainClauseActor,
  opensSubordinate,
} from '../grammar/subject-first/acting-subjects.ts';
import { tokenise } from '../text/tokenise.ts';
import { isMark } from '../text/words.ts';
import { subjectOfNarration } from './dropped-subjects.ts';

/** Characters before a dash that are looked at for who is introduced. */
const LONGEST_INTRODUCTION = 300;

/** “Kaptein Ann Roe er enig. – Det holder ikke.”: whether a sentence that a dash follows is about somebody named in full. */
export function introduces(before: string, grammar: Grammar): boolean {
  const { lexicon } = grammar;
  const tokens = tokenise(before.slice(-LONGEST_INTRODUCTION), [], lexicon);
  let from = tokens.length - 1;
  while (from > 0 && !isMark(tokens[from - 1]?.text, '.!?…')) from--;
  if (lexicon.language.freeOrder) {
    const context = { tokens, sentence: { from, to: tokens.length }, grammar };
    const actor = opensSubordinate(context) ? mainClauseActor(context) : actingPronoun(context);
    return actor !== null || (!opensSubordinate(context) && subjectOfNarration(context) !== null);
  }
  if (!lexicon.language.verbFirst) return false;
  const phrase = grammar.readNounPhrase(tokens, from, tokens.length);
  if (!phrase || phrase.nameTo <= phrase.nameFrom || tokens.length - phrase.to < 3) return false;
  const office = tokens[phrase.nameFrom - 1];
  return phrase.nameTo - phrase.nameFrom > 1 || office?.isTitle === true || office?.isPersonNoun === true;
}
