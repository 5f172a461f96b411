import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import { type Attribution, attributionTo } from '../attribution.ts';
import { isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../noun-phrase.ts';
import { acting, bareActor, bareSubject } from './acting-subjects.ts';
import { cueFrom, endsClause, isTopic, speakerBefore } from './cues.ts';
import { personEndingAt } from './person-phrases.ts';
import { isUnknownNoun } from './unknown-nouns.ts';

/** Tokens behind a quotation in which its verb or its speaker stands. */
export const NEAR = 24;

/** The first token behind a quotation, its comma and what leads to the verb. */
export function pastLink({ tokens, grammar }: SentenceContext, quote: number): number {
  let at = quote + 1;
  while (isMark(tokens[at]?.text, ',，、—–')) at++;
  return isAmong(tokens[at], grammar.lexicon.roles.quotative) ? at + 1 : at;
}

/** “…” dedi X · 「…」と話す X · 「…」とXは話した · “…”X说. */
export function behind(context: SentenceContext, quote: number, ends: boolean): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  const first = pastLink(context, quote);
  const limit = Math.min(sentence.to, first + NEAR);
  if (first === quote + 1 && isGoverned(context, quote)) return null;
  // 「…」という声を聞いたX: who has heard it.
  const heard = lexicon.language.parting === 'unspaced' && isAmong(tokens[first + 1], lexicon.roles.asks);
  if (heard && first > quote + 1) return null;
  // Where sentences in marks keep their full stops, nothing but these may stand alone before who acts.
  const alone =
    quote === sentence.from && first === quote + 1 && (ends || lexicon.language.parting !== 'particles');
  const describing = attributive(context, quote);
  if (describing) return describing;
  const inverted = invertedSpeaker(context, first, limit);
  if (inverted) return attributionTo(inverted, first, 'after-inverted');
  let topics = 0;
  for (let at = first + 1; at < limit && tokens[at]?.quote === -1; at++) {
    if (lexicon.roles.topic.size === 0) break;
    // 「…」と尋ねると、Xは · "…"고 묻자 X는: another clause, about somebody else.
    if (at > first && endsClause(tokens[at])) break;
    if (!isTopic(tokens[at], lexicon)) continue;
    const passed = topics++ > 0;
    const phrase = personEndingAt(tokens, at, first, grammar.lexicon.roles);
    if (phrase && goesOn(context, first, phrase.from)) break;
    if (!phrase) {
      const unknown = at === first + 1 && first > quote + 1 ? unknownBehind(context, first) : null;
      if (unknown) return unknown;
      continue;
    }
    const cue = cueFrom(tokens, at + 1, limit);
    // 「…」とXが発表した: the particle before it says that these are words, whatever the verb is.
    // 「…」母はため息をついた: who acts right behind the words.
    // “…” 두부를 만드는 김영희 씨가: over the particle of what describes him.
    const acts = alone && (!passed || (phrase.kind === 'name' && !isAmong(tokens[at], lexicon.roles.theme)));
    const spoken =
      cue >= 0 || acts || (first > quote + 1 && phrase.from <= first + 3 && tokens[at + 1]?.word === true);
    if (spoken) return attributionTo(phrase, cue < 0 ? at + 1 : cue, 'after');
  }
  const rest = { ...context, sentence: { from: first, to: sentence.to } };
  if (lexicon.roles.topic.size > 0) {
    if (!alone) return first > quote + 1 ? atStop(context, quote, first, limit) : null;
    const cue = cueFrom(tokens, first, limit);
    const bare =
      bareSubject(rest, cue, true) ??
      ((tokens[sentence.to]?.quote ?? -1) >= 0 || isPartedAt(context, quote) ? bareActor(rest) : null);
    return bare && attributionTo(bare, cue, 'after');
  }
  if (lexicon.language.verbFirst) return null;
  const cue = cueFrom(tokens, first, limit);
  if (cue < 0) return alone && (ends || isPartedAt(context, quote)) ? acting(rest) : null;
  const phrase = firstSpeaker({ ...context, sentence: { from: first, to: limit } }, cue);
  if (!phrase && alone && ends) return acting(rest);
  // “…”X擦了擦汗，笑着说: behind a clause of its own only whom the words right behind the quotation name.
  if (!phrase || (phrase.from > first && tokens.slice(first, cue).some(endsClause))) return null;
  // “台风眼”餐馆的老板: a name of what stands right behind it.
  if (alone && !ends && phrase.from > first && !tokens[first]?.isKnown) return null;
  return attributionTo(phrase, cue, 'after');
}

/** 「…，」簡佩珊嘆氣，「…」: nothing but who acts between two parts. */
function isPartedAt({ tokens, sentence }: SentenceContext, quote: number): boolean {
  for (let at = quote + 1; at < sentence.to; at++)
    if ((tokens[at]?.quote ?? -1) >= 0) return isMark(tokens[at - 1]?.text, '，,');
  return false;
}

/** 不愿透露姓名的镇干部说: whom the first verb of saying has before it, or one behind it in its clause. */
function firstSpeaker(context: SentenceContext, first: number): NounPhrase | null {
  const { tokens, sentence } = context;
  for (let cue = first; cue < sentence.to && !endsClause(tokens[cue]); cue++) {
    const phrase = tokens[cue]?.isSaying && !tokens[cue]?.capital ? speakerBefore(context, cue) : null;
    if (phrase) return phrase;
  }
  return null;
}

/** 「…」と澄子は答えた: right behind the particle, before a verb of saying, whoever it is. */
function unknownBehind({ tokens, sentence, grammar }: SentenceContext, at: number): Attribution | null {
  const token = tokens[at];
  const cue = cueFrom(tokens, at + 2, Math.min(sentence.to, at + 4));
  return cue >= 0 && token && isUnknownNoun(token, grammar.lexicon)
    ? attributionTo(bareNounPhrase('nominal', at, at + 1), cue, 'after')
    : null;
}

/** “…”的X, 「…」を, "…"로: marks round a word that a particle joins to the words behind it. */
export function isGoverned({ tokens, grammar }: SentenceContext, quote: number): boolean {
  const next = tokens[quote + 1];
  const { roles, language } = grammar.lexicon;
  if (language.parting === 'particles') return next?.word === true && next.start === tokens[quote]?.end;
  if (language.parting !== 'unspaced') return false;
  return isAmong(next, roles.owner) || isAmong(next, roles.origin) || isAmong(next, roles.naming);
}

/** 「…」とX。: nothing but the speaker up to the full stop. */
function atStop(
  { tokens, sentence, grammar }: SentenceContext,
  quote: number,
  first: number,
  limit: number,
): Attribution | null {
  let end = first;
  // 「…」と組合長、岩本剛さん。: an office and a name.
  while (end < limit && (!endsClause(tokens[end]) || (end > first && isApposed(tokens, end)))) end++;
  if (end < sentence.to && !isMark(tokens[end]?.text, '.。')) return null;
  const phrase = end > first ? personEndingAt(tokens, end, first, grammar.lexicon.roles) : null;
  return phrase && (phrase.kind === 'name' || quote === sentence.from)
    ? attributionTo(phrase, -1, 'after')
    : null;
}

function isApposed(tokens: readonly Token[], comma: number): boolean {
  const office = tokens[comma - 1];
  return isMark(tokens[comma]?.text, '、') && (office?.isTitle === true || office?.isPersonNoun === true);
}

/** “…” ifadelerini kullanan X: a participle right before a name, which it describes. */
function attributive({ tokens, sentence, grammar }: SentenceContext, quote: number): Attribution | null {
  for (let at = quote + 1; at < Math.min(sentence.to - 1, quote + 5); at++) {
    const token = tokens[at];
    if (!token?.word || token.capital) return null;
    if (!token.endsLikeGerund || token.isPersonNoun) continue;
    for (let end = Math.min(sentence.to, at + 6); end > at + 1; end--) {
      const phrase = personEndingAt(tokens, end, at + 1, grammar.lexicon.roles);
      if (phrase?.from === at + 1) return attributionTo(phrase, at, 'after');
    }
  }
  return null;
}

/** A verb between a quotation and whom a particle marks ends its clause: 묻자, 말했지만. */
function goesOn({ tokens, grammar }: SentenceContext, from: number, to: number): boolean {
  const { connective } = grammar.lexicon.endings;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token?.word || token.isPersonNoun || token.isTitle) continue;
    for (const ending of connective) if (token.low.length > 1 && token.low.endsWith(ending)) return true;
  }
  return false;
}

/** The person behind a verb of saying that stands right behind the quotation. */
export function invertedSpeaker(context: SentenceContext, verb: number, limit: number): NounPhrase | null {
  const { tokens, grammar } = context;
  const { roles, language } = grammar.lexicon;
  // “…” diye güldü kadın: behind such a word any verb is one of saying.
  const linked = language.verbFirst && isAmong(tokens[verb - 1], roles.quotative) && !tokens[verb]?.capital;
  const says = tokens[verb]?.isSaying || (linked && tokens[verb]?.isContentWord);
  if (!says || !(language.verbFirst || roles.topic.size > 0)) return null;
  let from = verb + 1;
  // 「…」と話すのは、X: the verb made a noun, of which X is said.
  const nominal = nominalEnd(tokens, from, grammar.lexicon);
  if (nominal > from) {
    from = nominal;
    if (endsClause(tokens[from])) from++;
  }
  let found: NounPhrase | null = null;
  for (let end = from + 1; end <= Math.min(limit, from + 12); end++) {
    if (endsClause(tokens[end - 1])) break;
    const phrase = personEndingAt(tokens, end, from, grammar.lexicon.roles);
    if (phrase && !isAmong(tokens[end], roles.owner)) {
      // 夫と暮らす田中さん: the one with a particle belongs to what is told of the other.
      if (!found || phrase.from <= found.to || isPartOf(context, found.to)) found = phrase;
      if (found.kind === 'name' && !isOfName(tokens[end])) break;
    }
  }
  return found;
}

/** 夫と暮らす, 母を待つ: a particle that joins somebody to the verb behind it. */
function isPartOf({ tokens, grammar }: SentenceContext, at: number): boolean {
  const { roles, language } = grammar.lexicon;
  if (language.parting !== 'unspaced') return false;
  return isAmong(tokens[at], roles.origin) || isAmong(tokens[at], roles.quotative);
}

/** 話す|のは, 評価|した|のは: the end of what makes a noun of a verb, over its ending; `from` where nothing does. */
function nominalEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  for (let at = from; at < from + 3; at++) {
    // したのは: inside a word in kana a sign is not parted.
    const text = tokens[at]?.low ?? '';
    if (lexicon.roles.owner.has(text.slice(-2, -1)) && lexicon.roles.topic.has(text.slice(-1))) return at + 1;
    if (isAmong(tokens[at], lexicon.roles.owner)) return isTopic(tokens[at + 1], lexicon) ? at + 2 : from;
    if (!tokens[at]?.word || tokens[at]?.capital || isTopic(tokens[at], lexicon)) return from;
  }
  return from;
}

export function isOfName(token: Token | undefined): boolean {
  return token?.word === true && (token.capital || token.isTitle || token.isMister);
}
