import type { Grammar } from '../grammar/grammar.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import {
  actingPronoun,
  mainClauseActor,
  opensSubordinate,
} from '../grammar/subject-first/acting-subjects.ts';
import type { Token } from '../text/token.ts';
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
  if (lexicon.language.dashesInNews && phrase && isSomebody(tokens, phrase)) return true;
  if (!phrase || phrase.nameTo <= phrase.nameFrom || tokens.length - phrase.to < 3) return false;
  const office = tokens[phrase.nameFrom - 1];
  return phrase.nameTo - phrase.nameFrom > 1 || office?.isTitle === true || office?.isPersonNoun === true;
}

/** “Naboen så politiet komme. – Først …”, “Foss er enig i det. – Derfor …”: a noun for people, a name, he or she before a verb. */
function isSomebody(tokens: readonly Token[], { kind, from, to, nameFrom, nameTo }: NounPhrase): boolean {
  const verb = tokens[to];
  if (!verb?.word || verb.capital) return false;
  if (kind === 'pronoun') return tokens[from]?.isHe === true || tokens[from]?.isShe === true;
  if (kind === 'nominal') return tokens[to - 1]?.isPersonNoun === true;
  const plain = nameTo - nameFrom === 1 && !tokens[nameFrom]?.isForename && nameFrom === from;
  return !plain || verb.isAuxiliary || verb.isOtherVerb || verb.isSaying;
}
