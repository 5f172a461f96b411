import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import { type Attribution, attributionTo } from '../attribution.ts';
import { isAmong } from '../context.ts';
import type { Quotation, SentenceContext } from '../grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../noun-phrase.ts';
import { cueFrom } from './cues.ts';
import { personEndingAt } from './person-phrases.ts';

/** Tokens of a label, at most. */
const LONGEST = 10;

const BULLETS = '■□●◆◇▼▽▲△★☆◎';
const OPENING = '(（[［【〔<＜〈';
const CLOSING = ')）]］】〕>＞〉';

/**
 * 田中さん「…」 · ■常連客「…」 · （住民）「…」 · 박진만 감독 "…": nothing but who speaks before the words, without a particle. In a
 * bracket or behind a bullet any words are a label.
 */
export function label(
  context: SentenceContext,
  { at: quote, complete, open }: Quotation,
): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { roles, language } = grammar.lexicon;
  const { parting } = language;
  if (parting !== 'unspaced' && parting !== 'particles') return null;
  const from = pastBullet(tokens, sentence.from);
  // [김철수/상인 : “…”]: a bracket round the words as well.
  const round = isMark(tokens[from]?.text, OPENING) && isMark(tokens[quote - 1]?.text, ':：');
  const set = round
    ? setLabel(context, from + 1, quote - 1, true)
    : setLabel(context, from, quote, from > sentence.from);
  if (set) return attributionTo(set, -1, 'colon-label');
  const comma = parting === 'particles' && isMark(tokens[quote - 1]?.text, ',');
  const end = comma ? quote - 1 : quote;
  const phrase = personEndingAt(tokens, end, from, roles);
  if (!phrase || phrase.kind === 'pronoun') return null;
  const ends = isLast(tokens, quote);
  const said = isAmong(tokens[quote + 1], roles.quotative);
  const opens = phrase.from === from;
  if (phrase.kind === 'name') {
    const marked = ends || said || complete || open;
    const whole = parting === 'particles' ? ends || said : opens && (marked || roles.topic.size > 0);
    return whole ? attributionTo(phrase, -1, 'colon-label') : null;
  }
  return ends && !comma && (opens || isDescription(context, from, phrase.from))
    ? attributionTo(phrase, -1, 'colon-label')
    : null;
}

/** （漁師・65歳） · ■市の担当者 · [김철수/상인]: a line of nothing but a label, for the words of the next line. */
export function labelLine({ tokens, sentence, grammar }: SentenceContext): Attribution | null {
  const { from, to } = sentence;
  if (to - from > LONGEST + 2) return null;
  const at = pastBullet(tokens, from);
  const phrase = setLabel({ tokens, sentence, grammar }, at, to, at > from);
  return phrase && attributionTo(phrase, -1, 'colon-line');
}

/** The words in a bracket that goes up to `to`, or those behind a bullet. */
function setLabel(
  { tokens, grammar }: SentenceContext,
  from: number,
  to: number,
  bullet: boolean,
): NounPhrase | null {
  const { roles } = grammar.lexicon;
  const bracket = isMark(tokens[from]?.text, OPENING) && isMark(tokens[to - 1]?.text, CLOSING);
  const first = bracket ? from + 1 : from;
  let last = bracket ? to - 1 : to;
  if (last <= first || last - first > LONGEST || !(bracket || bullet)) return null;
  // ［김철수/상인］, （漁師・65歳）: who it is comes first.
  for (let at = first + 1; at < last; at++) if (isMark(tokens[at]?.text, '/・／,、')) last = at;
  for (let at = first; at < last; at++)
    if (!tokens[at]?.word && !isMark(tokens[at]?.text, '()（）')) return null;
  if (cueFrom(tokens, first, last) >= 0 && !personEndingAt(tokens, last, first, roles)) return null;
  const person = personEndingAt(tokens, last, first, roles);
  return person?.from === first ? person : bareNounPhrase('nominal', first, last);
}

function pastBullet(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isMark(tokens[at]?.text, BULLETS)) at++;
  return at;
}

/** Nothing of the sentence is left behind a quotation. */
function isLast(tokens: readonly Token[], quote: number): boolean {
  const next = tokens[quote + 1];
  return (
    next === undefined || isMark(next.text, '.。') || isMark(next.text, BULLETS) || isMark(next.text, OPENING)
  );
}

/** 店を訪れた男性「…」: a few words that describe a noun for people, and no sentence about somebody else. */
function isDescription({ tokens, grammar }: SentenceContext, from: number, to: number): boolean {
  const { roles } = grammar.lexicon;
  if (to - from > LONGEST || roles.topic.size === 0) return false;
  for (let at = from; at < to; at++) if (!tokens[at]?.word || isAmong(tokens[at], roles.topic)) return false;
  return true;
}
