import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import { type Attribution, attributionTo } from '../attribution.ts';
import { isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../noun-phrase.ts';
import { describedIn, endsClause, isTopic } from './cues.ts';
import { endsInKana, personBeginningAt } from './person-phrases.ts';
import { isUnknownNoun } from './unknown-nouns.ts';

/** “…。”丈夫脱下外套: who acts right behind what is said, in a sentence without a verb of saying. */
export function acting({ tokens, sentence, grammar }: SentenceContext): Attribution | null {
  const { lexicon } = grammar;
  if (lexicon.language.verbFirst) return null;
  const { from, to } = sentence;
  const phrase =
    personBeginningAt(tokens, from, to, lexicon.roles) ??
    officeBehind(tokens, from, to, lexicon) ??
    introduced(tokens, from, to, lexicon);
  const next = phrase && tokens[phrase.to];
  return phrase && next?.word && !isAmong(next, lexicon.roles.owner)
    ? attributionTo(phrase, -1, 'told-after')
    : null;
}

/** “…。”说起房子，住在六楼的段慧兰红了眼圈: the name behind what describes it, over a clause that begins with a verb or the like. */
function introduced(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): NounPhrase | null {
  let start = from;
  const opening = tokens[from];
  if (opening?.isSaying || opening?.isOtherVerb || opening?.isPreposition || opening?.isAdverb)
    while (start < to && !endsClause(tokens[start])) start++;
  if (start > from && !isMark(tokens[start]?.text, '，,')) return null;
  return describedIn(tokens, start > from ? start + 1 : from, to, lexicon);
}

/** “…。”省交通厅厅长李明在会上: an office and a name behind the words of what the office is of. */
function officeBehind(
  tokens: readonly Token[],
  from: number,
  to: number,
  { roles }: Lexicon,
): NounPhrase | null {
  for (let at = from; at < Math.min(to, from + LONGEST_OF); at++) {
    const token = tokens[at];
    if (!token?.word || (token.isKnown && !token.isOrganisationNoun && !token.isPersonNoun)) return null;
    const phrase = personBeginningAt(tokens, at + 1, to, roles);
    if (phrase && phrase.nameFrom > phrase.from) return phrase;
  }
  return null;
}

/** Words of what an office is of, at most. */
const LONGEST_OF = 3;

/** Signs of a subject that no list has, at most. */
const LONGEST_SUBJECT = 5;

/** “…” 은수가 물었다 · 若葉山はそう誓った: the subject of a verb of saying that has no words of its own, whatever it is. */
export function bareSubject(context: SentenceContext, cue: number, behind: boolean): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  const { from, to } = sentence;
  const { lexicon } = grammar;
  if (cue < 0) return null;
  // “…” 옆에 있던 막둥이가 거들었다: right before the verb that the sentence ends with.
  const last = tokens[cue - 2];
  if (behind && last && cue > from + 2 && isTopic(tokens[cue - 1], lexicon) && endsAt(tokens, cue, to))
    if (isUnknownNoun(last, lexicon)) return bareNounPhrase('nominal', cue - 2, cue - 1);
  const subject = bareActor(context);
  if (!subject) return null;
  const taken = isAmong(tokens[from + 2], lexicon.roles.demonstrative) && cue === from + 3;
  return taken ||
    (endsAt(tokens, cue, to) && (behind ? cue === from + 2 : lexicon.language.parting === 'particles'))
    ? subject
    : null;
}

/** 「…」清吉は帽子を脱いだ: the unknown word that a sentence begins with, before the particle of its subject. */
export function bareActor({ tokens, sentence, grammar }: SentenceContext): NounPhrase | null {
  const { from } = sentence;
  const subject = tokens[from];
  if (!subject?.word || subject.isKnown || subject.text.length > LONGEST_SUBJECT) return null;
  return isTopic(tokens[from + 1], grammar.lexicon) ? bareNounPhrase('nominal', from, from + 1) : null;
}

/** 怒鳴っ|た|。: nothing but the ending of a verb up to the end of its sentence. */
function endsAt(tokens: readonly Token[], cue: number, to: number): boolean {
  const ending = tokens[cue + 1];
  const inflected = ending?.word === true && ending.start === tokens[cue]?.end && endsInKana(ending);
  const last = inflected ? cue + 1 : cue;
  return last >= to - 1 || isMark(tokens[last + 1]?.text, '.。');
}
