import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import { type Attribution, attributionTo } from '../attribution.ts';
import { isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../noun-phrase.ts';
import { describedIn, endsClause, isTopic } from './cues.ts';
import { personBeginningAt } from './person-phrases.ts';

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
export function bareSubject(
  { tokens, sentence, grammar }: SentenceContext,
  cue: number,
  behind: boolean,
): NounPhrase | null {
  const { from, to } = sentence;
  const { lexicon } = grammar;
  const subject = tokens[from];
  if (!subject?.word || subject.isKnown || subject.text.length > LONGEST_SUBJECT || cue < 0) return null;
  if (!isTopic(tokens[from + 1], lexicon)) return null;
  const taken = isAmong(tokens[from + 2], lexicon.roles.demonstrative) && cue === from + 3;
  const last = isMark(tokens[cue + 1]?.text, '.。') || cue === to - 1;
  return taken || (last && (behind ? cue === from + 2 : lexicon.language.parting === 'particles'))
    ? bareNounPhrase('nominal', from, from + 1)
    : null;
}
