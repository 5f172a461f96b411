import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import { type Attribution, attributionTo } from '../attribution.ts';
import { isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../noun-phrase.ts';
import { invertedSpeaker, NEAR } from './behind.ts';
import { cueFrom, isTopic } from './cues.ts';
import { leadingHere } from './leading-names.ts';
import { endsInKana, personEndingAt } from './person-phrases.ts';
import { topicBefore } from './topics.ts';
import { isCompany, isUnknownNoun, isUtterance } from './unknown-nouns.ts';

/** Tokens between a quotation and the one from whom its words come, at most. */
const FROM = 4;
/** Tokens between who is asked and the verb, at most. */
const ASKED = 6;
/** Words that describe a noun of saying, at most. */
const DESCRIBING = 2;

/** Xは「…」と打ち明けた · X는 "…"라고 했다: a particle says that these are words, whatever the verb is. */
export function linked(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  const { roles } = lexicon;
  const from = saidFrom(context, quote);
  if (from) return from;
  const asked = askedBefore(context, quote);
  if (asked) return attributionTo(asked, -1, 'around');
  if (!isAmong(tokens[quote + 1], roles.quotative)) return cried(context, quote) ?? alone(context, quote);
  const next = tokens[quote + 2];
  // "…"라는 반응을 보였다: a noun of saying has the words for its content, where any other is named by them.
  const named = isAmong(tokens[quote + 1], roles.naming) && !isDescribed(tokens, quote + 2, lexicon);
  if (!next?.word || isAmong(next, roles.naming) || named) return null;
  // 「…」と話すXは: the verb belongs to who stands behind it.
  if (invertedSpeaker(context, quote + 2, Math.min(sentence.to, quote + NEAR))) return null;
  const cue = cueFrom(tokens, quote + 2, Math.min(sentence.to, quote + 4));
  const phrase =
    roles.topic.size > 0
      ? (topicBefore(context, quote) ?? (cue === quote + 2 ? unknownTopic(context, quote) : null))
      : leadingHere(context, quote);
  return phrase && attributionTo(phrase, cue < 0 ? quote + 2 : cue, 'around');
}

/** 来場者からは「…」との声が上がった: from whom the words come. */
export function saidFrom({ tokens, sentence, grammar }: SentenceContext, quote: number): Attribution | null {
  const { roles } = grammar.lexicon;
  if (roles.source.size === 0) return null;
  for (let at = quote - 1; at > Math.max(sentence.from, quote - FROM); at--) {
    if (!tokens[at]?.word) return null;
    // 先生の「…」という言葉: whose words they are.
    const whose =
      at === quote - 1 && isAmong(tokens[at], roles.owner) && isContent(tokens, quote, grammar.lexicon);
    if (!whose && !isAmong(tokens[at], roles.source)) continue;
    const phrase = personEndingAt(tokens, at, sentence.from, roles);
    if (phrase) return attributionTo(phrase, -1, 'owner');
  }
  return null;
}

/** Xに尋ねると「…」と返ってきた · X에게 묻자 “…”: who was asked. */
function askedBefore({ tokens, sentence, grammar }: SentenceContext, quote: number): NounPhrase | null {
  const { roles } = grammar.lexicon;
  if (roles.asks.size === 0) return null;
  let verb = quote - 1;
  while (verb > quote - FROM && verb > sentence.from && !isAmong(tokens[verb], roles.asks)) verb--;
  if (!isAmong(tokens[verb], roles.asks)) return null;
  for (let at = verb - 1; at > Math.max(sentence.from, verb - ASKED); at--) {
    if (!isAmong(tokens[at], roles.dative) && !isAmong(tokens[at], roles.origin)) continue;
    const phrase = personEndingAt(tokens, at, sentence.from, roles);
    if (phrase) return phrase;
  }
  return null;
}

/** 「…」という言葉, "…"라는 말: a noun of saying right behind the words and their particles. */
function isContent(tokens: readonly Token[], quote: number, lexicon: Lexicon): boolean {
  if (!isAmong(tokens[quote + 1], lexicon.roles.quotative)) return false;
  const next = isAmong(tokens[quote + 2], lexicon.roles.naming) ? quote + 3 : quote + 2;
  return isUtterance(tokens[next], lexicon);
}

/** "…"라는 낯 뜨거운 말: a noun of saying, over what describes it. */
function isDescribed(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  if (isUtterance(tokens[from], lexicon)) return true;
  if (lexicon.language.parting !== 'particles') return false;
  for (let at = from; at < from + DESCRIBING; at++) {
    const { word = false, capital = false } = tokens[at] ?? {};
    if (!word || capital || isAmong(tokens[at], lexicon.roles.origin) || isTopic(tokens[at], lexicon))
      return false;
    if (isUtterance(tokens[at + 1], lexicon)) return true;
  }
  return false;
}

/** X들은 "…"를 외쳤다: the words as the object of the verb. */
function cried(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, grammar } = context;
  const { roles } = grammar.lexicon;
  if (roles.topic.size === 0 || !isAmong(tokens[quote + 1], roles.origin) || !tokens[quote + 2]?.isCue)
    return null;
  const phrase = topicBefore(context, quote);
  return phrase && attributionTo(phrase, quote + 2, 'around');
}

/** Xは「…」。: nothing but whom the sentence is about, and the words. */
function alone(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  const next = tokens[quote + 1];
  if (lexicon.roles.topic.size === 0 || (next && quote + 1 < sentence.to && !isMark(next.text, '.。')))
    return null;
  for (let at = quote - 1; at > sentence.from; at--) {
    if (!isTopic(tokens[at], lexicon)) continue;
    const phrase = personEndingAt(tokens, at, sentence.from, lexicon.roles);
    return phrase && attributionTo(phrase, -1, 'around');
  }
  return null;
}

/** 三枝は「…」と語った: before a verb of saying whoever the particle marks, known or not. */
function unknownTopic({ tokens, sentence, grammar }: SentenceContext, quote: number): NounPhrase | null {
  const { lexicon } = grammar;
  for (let at = quote - 1; at > sentence.from; at--) {
    if (!isAmong(tokens[at], lexicon.roles.theme)) continue;
    const token = tokens[at - 1];
    const before = tokens[at - 2];
    return token &&
      isUnknownNoun(token, lexicon) &&
      (!before?.word ||
        before.isTime ||
        before.isAdverb ||
        endsInKana(before) ||
        isCompany(token, before, lexicon))
      ? bareNounPhrase('nominal', at - 1, at)
      : null;
  }
  return null;
}
