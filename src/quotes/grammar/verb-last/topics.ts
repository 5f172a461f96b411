import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import { hasSaying, isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../noun-phrase.ts';
import { endsClause, isTopic } from './cues.ts';
import { passiveBefore } from './passives.ts';
import { personBeginningAt, personEndingAt } from './person-phrases.ts';
import { isUtterance } from './unknown-nouns.ts';

/** Words that whom a sentence begins with, and his particle, take at most. */
const SUBJECT = 4;

/** The person nearest before a quotation that a particle marks as the subject. */
export function topicBefore(
  { tokens, sentence, grammar }: SentenceContext,
  quote: number,
): NounPhrase | null {
  for (let at = quote - 1; at > sentence.from; at--) {
    if (tokens[at]?.quote !== -1) continue;
    const phrase = isTopic(tokens[at], grammar.lexicon)
      ? personEndingAt(tokens, at, sentence.from, grammar.lexicon.roles)
      : null;
    if (phrase) return phrase;
  }
  return agentOf({ tokens, sentence, grammar }, quote);
}

/** 은수는 외투를 벗으며 "…": whoever a sentence begins with and who has done something before the words, known or not. */
function agentOf({ tokens, sentence, grammar }: SentenceContext, quote: number): NounPhrase | null {
  const { from } = sentence;
  const { lexicon } = grammar;
  const subject = tokens[from];
  if (!subject?.word || subject.isKnown || !isTopic(tokens[from + 1], lexicon) || quote < from + 4)
    return null;
  const comma = isMark(tokens[quote - 1]?.text, ',、');
  const verb = tokens[comma ? quote - 2 : quote - 1]?.low ?? '';
  for (const ending of lexicon.endings.connective)
    if (verb.length > 1 && verb.endsWith(ending)) return bareNounPhrase('nominal', from, from + 1);
  return null;
}

/**
 * 「…」と述べた, in a sentence that marks nobody and nothing as its subject: it goes on about whom those before it are about. Of
 * a language without such particles, 又说“…”: a verb of saying right before the words.
 */
export function goesOn(context: SentenceContext, quote: number): boolean {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  const { roles, language } = lexicon;
  if (language.verbFirst) return false;
  if (roles.topic.size === 0) {
    const cue = cueBefore(context, quote);
    return cue >= 0 && passiveBefore(context, quote) < 0 && !hasOwnSubject(context, cue);
  }
  const next = tokens[quote + 1];
  const last = !next || quote + 1 >= sentence.to || isMark(next.text, '.。');
  const after = tokens[quote + 2];
  // "…두둔"했다며: the verb itself, written behind the words.
  const spoken = language.parting === 'particles' && next?.isCue && next.start === tokens[quote]?.end;
  const told =
    (spoken || isAmong(next, roles.quotative)) && (after?.word === true || (after?.quote ?? -1) >= 0);
  const named =
    (isAmong(next, roles.naming) && !isUtterance(after, lexicon)) ||
    isAmong(after, roles.naming) ||
    isListed(context, quote);
  if (!(last || (told && !named)) || isAsked(context, quote)) return false;
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    if (at === quote || !isTopic(tokens[at], lexicon)) continue;
    if (personEndingAt(tokens, at, sentence.from, roles)) return false;
    // 橘香苗が: somebody, perhaps, whom no list has.
    const unknown = tokens[at - 1];
    if (at < quote && unknown?.word && !unknown.isKnown && mayBeFullName(unknown.text)) return false;
    // 길현주 총무도: somebody new whom the sentence begins with.
    const leads = language.parting === 'particles' && at < sentence.from + SUBJECT && at < quote;
    if (leads && unknown?.word && !unknown.isKnown && !isOblique(unknown, lexicon)) return false;
    // 「…」といった声が上がった: of nobody in particular.
    if (at > quote && isAmong(tokens[at - 1], roles.utterance)) return false;
    if (at < quote && isAmong(tokens[at], roles.theme) && !isOblique(tokens[at - 1], lexicon)) return false;
  }
  return true;
}

/** 敲出三分砲的洋將羅德里茲則表示: before the verb, what no list has, behind what describes it and before an adverb. */
function hasOwnSubject({ tokens, sentence, grammar }: SentenceContext, cue: number): boolean {
  let described = false;
  for (let at = sentence.from; at < cue; at++) {
    const token = tokens[at];
    if (endsClause(token)) described = false;
    described ||= isAmong(token, grammar.lexicon.roles.owner);
    const unknown = token?.word && !token.isKnown && token.text.length > 1;
    if (described && unknown && tokens[at + 1]?.isAdverb) return true;
  }
  return false;
}

/** 「A」と「B」を: names that the same particle joins. */
function isListed({ tokens, sentence, grammar }: SentenceContext, quote: number): boolean {
  const { quotative } = grammar.lexicon.roles;
  let last = quote;
  while (isAmong(tokens[last + 1], quotative) && (tokens[last + 2]?.quote ?? -1) >= 0) last += 2;
  return last > quote && last + 1 < sentence.to && !isAmong(tokens[last + 1], quotative);
}

/** 「…」という: the words are told, and no question to whom the sentence is about; 很多“…”: they are told in no sentence without a verb of saying. */
export function isTold(context: SentenceContext, quote: number): boolean {
  const { tokens, sentence, grammar } = context;
  const { roles, language } = grammar.lexicon;
  if (language.verbFirst) return true;
  if (roles.topic.size === 0) {
    if (passiveBefore(context, quote) >= 0) return false;
    if (isMark(tokens[quote - 1]?.text, ',，:：')) return true;
    // 搬出当年“…”的标语: the words of something.
    if (isAmong(tokens[quote + 1], roles.owner)) return false;
    let cue = quote - 1;
    while (cue > sentence.from && !tokens[cue]?.isCue) cue--;
    return !tokens[cue - 1]?.isPassiveAuxiliary && hasSaying(tokens, sentence.from, sentence.to);
  }
  const next = tokens[quote + 1];
  if (!next || quote + 1 >= sentence.to || isMark(next.text, '.。')) return true;
  // 「…」との声も広がる: of nobody in particular.
  if (isAmong(tokens[quote + 2], roles.utterance) && isTopic(tokens[quote + 3], grammar.lexicon))
    return false;
  const said =
    isAmong(next, roles.quotative) || hasSaying(tokens, quote + 1, Math.min(sentence.to, quote + 4));
  return said && !isAsked(context, quote);
}

/** Three to five signs of Chinese or katakana. */
function mayBeFullName(text: string): boolean {
  if (text.length < 3 || text.length > 5) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x30a1 || code > 0x9fff) return false;
  }
  return true;
}

/** 他笑说“…”, 议员猛批他“…”: the verb of saying in the clause before the words, in a language that puts it there; -1 without one. */
export function cueBefore({ tokens, sentence, grammar }: SentenceContext, quote: number): number {
  const { roles, language } = grammar.lexicon;
  if (roles.topic.size > 0 || language.verbFirst) return -1;
  let at = isMark(tokens[quote - 1]?.text, ':：,，') ? quote - 2 : quote - 1;
  for (; at >= sentence.from && !endsClause(tokens[at]); at--)
    if (tokens[at]?.isCue && !tokens[at]?.capital) return at;
  return -1;
}

/** The person a sentence is about: whom such a particle marks, or whom it begins with. */
export function themeOf({ tokens, sentence, grammar }: SentenceContext): NounPhrase | null {
  const { lexicon } = grammar;
  const { from, to } = sentence;
  if (lexicon.language.verbFirst) return null;
  if (lexicon.roles.topic.size === 0) {
    let start = from;
    while (
      start < to &&
      (tokens[start]?.isAdverb || tokens[start]?.isTime || isMark(tokens[start]?.text, '，,'))
    )
      start++;
    const phrase = personBeginningAt(tokens, start, to, lexicon.roles);
    return phrase && !isAmong(tokens[phrase.to], lexicon.roles.owner) ? phrase : null;
  }
  for (let at = from + 1; at < to; at++) {
    if (!isAmong(tokens[at], lexicon.roles.theme)) continue;
    const phrase = personEndingAt(tokens, at, from, lexicon.roles) ?? ownerOfWords(tokens, at, from, lexicon);
    if (phrase) return phrase;
  }
  return personAtStop(tokens, from, to, lexicon.roles);
}

/** 팀장의 기억은, 園長の考えは: whose words or thoughts a sentence is about, before the particle at a place. */
export function ownerOfWords(
  tokens: readonly Token[],
  at: number,
  from: number,
  lexicon: Lexicon,
): NounPhrase | null {
  if (!isUtterance(tokens[at - 1], lexicon) || !isAmong(tokens[at - 2], lexicon.roles.owner)) return null;
  return personEndingAt(tokens, at - 2, from, lexicon.roles);
}

/** 目を細める田中さん。: the person that a sentence without a verb ends with. */
export function personAtStop(
  tokens: readonly Token[],
  from: number,
  to: number,
  roles: Lexicon['roles'],
): NounPhrase | null {
  if (roles.topic.size === 0 || !isMark(tokens[to - 1]?.text, '。.')) return null;
  const phrase = personEndingAt(tokens, to - 1, from, roles);
  return phrase && phrase.kind !== 'pronoun' ? phrase : null;
}

/** 調査については, 정비에 대해서는: no subject. */
function isOblique(token: Token | undefined, { endings, roles }: Lexicon): boolean {
  if (!token?.word || isAmong(token, roles.origin) || token.isTime || token.isAdverb) return true;
  // '언제'는: a word with the mark that closes it.
  if (isMark(token.low.slice(-1), "'’")) return true;
  for (const ending of endings.oblique) if (token.low.endsWith(ending)) return true;
  return false;
}

/** 「…」と問われ · "…"라는 질문에: words that somebody else has said to whom the sentence is about. */
export function isAsked({ tokens, grammar }: SentenceContext, quote: number): boolean {
  const { roles } = grammar.lexicon;
  if (!isAmong(tokens[quote + 1], roles.quotative)) return false;
  const next = tokens[quote + 2];
  if (isAmong(next, roles.question)) return isAmong(tokens[quote + 3], roles.dative);
  for (const word of roles.asked) if (next?.low.startsWith(word)) return true;
  return false;
}
