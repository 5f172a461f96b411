import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import { type Attribution, attributionTo } from '../attribution.ts';
import { isAmong } from '../context.ts';
import type { Quotation, SentenceContext } from '../grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../noun-phrase.ts';
import { behind, invertedSpeaker, isOfName, NEAR, pastLink } from './behind.ts';
import { cueFrom, endsClause, isTopic, speakerBefore } from './cues.ts';
import { describedIn, possessed, writtenIn } from './owners.ts';
import { personEndingAt } from './person-phrases.ts';

/** Tokens of a clause that is only a subject and its verb, with the comma behind it. */
const SHORT_CLAUSE = 6;

/** Quotations that stand beside each other, at most. */
const MOST_BESIDE = 4;

/** Who says a quotation, by its own sentence: the surest first. */
export function attribute(context: SentenceContext, quotation: Quotation): Attribution | null {
  let { at } = quotation;
  // “Q” “Q”라며: the verb is that of all of them.
  while ((context.tokens[at + 1]?.quote ?? -1) >= 0 && at - quotation.at < MOST_BESIDE) at++;
  return (
    inBrackets(context, at) ??
    label(context, at) ??
    possessed(context, at) ??
    writtenIn(context, at) ??
    linked(context, at) ??
    behind(context, at, quotation.complete || quotation.open) ??
    around(context, at) ??
    ownWords(context, at) ??
    before(context, at) ??
    according(context) ??
    colon(context, at)
  );
}

/** 「…」（田中さん） */
function inBrackets({ tokens, sentence, grammar }: SentenceContext, quote: number): Attribution | null {
  if (!isMark(tokens[quote + 1]?.text, '(（')) return null;
  for (let end = quote + 2; end < Math.min(sentence.to, quote + 10); end++) {
    if (!isMark(tokens[end]?.text, ')）')) continue;
    const phrase = personEndingAt(tokens, end, quote + 2, grammar.lexicon.roles);
    return phrase?.kind === 'name' ? attributionTo(phrase, -1, 'bracket') : null;
  }
  return null;
}

/** 田中さん「…」 */
function label({ tokens, sentence, grammar }: SentenceContext, quote: number): Attribution | null {
  if (grammar.lexicon.language.parting !== 'unspaced') return null;
  const phrase = personEndingAt(tokens, quote, sentence.from, grammar.lexicon.roles);
  return phrase?.kind === 'name' && phrase.from === sentence.from
    ? attributionTo(phrase, -1, 'colon-label')
    : null;
}

/** Xは「…」と打ち明けた · X는 "…"라고 했다: a particle says that these are words, whatever the verb is. */
function linked(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { roles } = grammar.lexicon;
  if (!isAmong(tokens[quote + 1], roles.quotative)) return null;
  const next = tokens[quote + 2];
  // "…"라는 반응을 보였다: a noun of saying has the words for its content, where any other is named by them.
  const named = isAmong(tokens[quote + 1], roles.naming) && !isAmong(next, roles.utterance);
  if (!next?.word || isAmong(next, roles.naming) || named) return null;
  // 「…」と話すXは: the verb belongs to who stands behind it.
  if (invertedSpeaker(context, quote + 2, Math.min(sentence.to, quote + NEAR))) return null;
  const phrase = roles.topic.size > 0 ? topicBefore(context, quote) : nameLeading(context, quote);
  const cue = cueFrom(tokens, quote + 2, Math.min(sentence.to, quote + 4));
  return phrase && attributionTo(phrase, cue < 0 ? quote + 2 : cue, 'around');
}

/** X “…” dedi · Xは「…」と述べた: the speaker before the quotation, the verb behind it. */
function around(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  const first = pastLink(context, quote);
  const linked = lexicon.roles.topic.size === 0 || first > quote + 1 || tokens[first]?.isSaying === true;
  const spoken = cueFrom(tokens, quote + 1, Math.min(sentence.to, first + NEAR));
  if (!linked || spoken < 0) return null;
  const phrase = lexicon.roles.topic.size > 0 ? topicBefore(context, quote) : nameLeading(context, quote);
  return phrase && attributionTo(phrase, spoken, 'around');
}

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
 * The name or noun for people that a sentence begins with: “Liman müdürü Kemal Tunç da …”, behind “X'e göre”, which names
 * another source; else who stands right before the comma of the quotation: “Adını vermeyen bir diplomat, “…””.
 */
export function nameLeading(
  context: SentenceContext,
  limit: number,
  told = context.tokens.length > limit,
): NounPhrase | null {
  if (!context.grammar.lexicon.language.verbFirst) return null;
  const { tokens, sentence, grammar } = context;
  let { from } = sentence;
  for (let at = from; at < Math.min(limit, from + SHORT_CLAUSE); at++)
    if (isAmong(tokens[at], grammar.lexicon.accordingAfter))
      from = isMark(tokens[at + 1]?.text, ',') ? at + 2 : at + 1;
  const rest = { ...context, sentence: { from, to: sentence.to } };
  const leading = describedIn(rest, limit) ?? leadingIn(rest, limit);
  if (leading?.kind === 'name') return leading;
  const comma = isMark(tokens[limit - 1]?.text, ',') ? limit - 1 : limit;
  const beside =
    (tokens[limit]?.quote ?? -1) < 0 ? null : personEndingAt(tokens, comma, from, grammar.lexicon.roles);
  if (beside || leading || !told || !isBareNoun(tokens[from], grammar.lexicon)) return beside ?? leading;
  return personEndingAt(tokens, from + 1, from, grammar.lexicon.roles);
}

function leadingIn({ tokens, sentence, grammar }: SentenceContext, limit: number): NounPhrase | null {
  const { roles } = grammar.lexicon;
  let place: NounPhrase | null = null;
  for (let end = sentence.from + 1; end < Math.min(limit + 1, sentence.from + 10); end++) {
    if (isNamePart(tokens[end])) continue;
    const phrase = personEndingAt(tokens, end, sentence.from, grammar.lexicon.roles);
    const next = tokens[end];
    // “Demirci'ye”: with a suffix it is no subject.
    if (phrase && !(next?.word && isMark(next.text[0], "'’"))) {
      const alone = phrase.kind !== 'pronoun' && phrase.to - phrase.from === 1;
      const set =
        endsClause(next) ||
        isGerund(next, grammar.lexicon) ||
        isAmong(next, roles.nameModifier) ||
        isAmong(next, roles.demonstrative) ||
        tokens[sentence.from]?.isPersonNoun ||
        (alone && tokens[phrase.from]?.isForename);
      // “Kule Çarşısı davasında hâkim X, …”: an unknown name may be that of a place, before an office with its comma.
      const unknown = !set && phrase.kind === 'name' && phrase.from === phrase.nameFrom;
      if (unknown && !alone) place ??= phrase;
      else if (!alone || set) if (!place || endsClause(next)) return phrase;
    }
    if (endsClause(next)) return place;
  }
  return place;
}

/** “anneleri gülerek”: what else its subject does. */
function isGerund(token: Token | undefined, { endings }: Lexicon): boolean {
  for (const ending of endings.connective) if (token?.low.endsWith(ending)) return true;
  return false;
}

/** “Harris danışmanlarına … dedi”: a word without the ending of a case, which only a subject lacks. */
function isBareNoun(token: Token | undefined, { endings }: Lexicon): boolean {
  if (!token?.capital || token.isKnown || token.endsLikeGerund) return false;
  for (const ending of endings.oblique) if (token.low.endsWith(ending)) return false;
  return true;
}

function isNamePart(token: Token | undefined): boolean {
  return token?.word === true && (token.capital || token.isTitle || token.isPersonNoun);
}

/** “…” X의 말이다: whose words these are. */
function ownWords({ tokens, sentence, grammar }: SentenceContext, quote: number): Attribution | null {
  const { roles } = grammar.lexicon;
  if (roles.topic.size === 0 || roles.utterance.size === 0) return null;
  for (let at = quote + 2; at < Math.min(sentence.to - 1, quote + NEAR); at++) {
    const noun = tokens[at + 1]?.low ?? '';
    if (!isAmong(tokens[at], roles.owner) || ![...roles.utterance].some((one) => noun.startsWith(one)))
      continue;
    const phrase = personEndingAt(tokens, at, quote + 1, grammar.lexicon.roles);
    if (phrase) return attributionTo(phrase, at + 1, 'told-after');
  }
  return null;
}

/** 李明说：“…” · X şunları söyledi: “…” */
function before(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  if (grammar.lexicon.roles.topic.size > 0) {
    const cue = isMark(tokens[quote - 1]?.text, ':：') ? cueFrom(tokens, sentence.from, quote) : -1;
    const phrase = cue < 0 ? null : topicBefore(context, quote);
    return phrase && attributionTo(phrase, cue, 'before');
  }
  for (let cue = quote - 1; cue > sentence.from; cue--) {
    const token = tokens[cue];
    if (!token || token.quote >= 0) return null;
    if (!token.isCue || token.capital) continue;
    const phrase = grammar.lexicon.language.verbFirst
      ? nameLeading(context, cue)
      : speakerBefore(context, cue);
    if (phrase) return attributionTo(phrase, cue, quote - cue < 3 ? 'before-near' : 'before');
  }
  return null;
}

/** 佐藤市長によると · X에 따르면 · X'e göre */
function according({ tokens, sentence, grammar }: SentenceContext): Attribution | null {
  const { accordingAfter } = grammar.lexicon;
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    if (!isAmong(tokens[at], accordingAfter)) continue;
    for (let end = at; end > Math.max(sentence.from, at - 3); end--) {
      const phrase = personEndingAt(tokens, end, sentence.from, grammar.lexicon.roles);
      if (phrase) return attributionTo(phrase, at, 'before-according');
    }
  }
  return null;
}

/** X摇摇头：“…”: whom the clause before a colon begins with. */
function colon(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const comma = isMark(tokens[quote - 1]?.text, '，') && quote > sentence.from + 1;
  if (!comma && !isMark(tokens[quote - 1]?.text, ':：')) return null;
  let from = quote - 1;
  while (from > sentence.from && !endsClause(tokens[from - 1])) from--;
  // X承诺，“…”: nothing but somebody and his verb.
  if (comma && (from > sentence.from || quote - from > SHORT_CLAUSE)) return null;
  if (grammar.lexicon.language.verbFirst) {
    const phrase =
      nameLeading({ ...context, sentence: { from, to: quote } }, quote - 1) ?? nameInFirst(context, from);
    return phrase && attributionTo(phrase, -1, 'colon');
  }
  for (let end = from + 1; end < quote; end++) {
    if (isAmong(tokens[end], grammar.lexicon.roles.owner)) continue;
    const phrase = personEndingAt(tokens, end, from, grammar.lexicon.roles);
    const named =
      isOfName(tokens[end]) || tokens[end]?.isPersonNoun || mayBeginName(tokens[end], grammar.lexicon);
    if (phrase && !named && !tokens[phrase.from - 1]?.isPreposition)
      return attributionTo(phrase, -1, 'colon');
  }
  return null;
}

/** 局长李伟证实: behind an office, an unknown word that begins with a surname may be a name and its verb. */
function mayBeginName(token: Token | undefined, { language }: Lexicon): boolean {
  return token?.word === true && !token.isKnown && (language.surnames ?? '').includes(token.text[0] ?? ' ');
}

/** “X'dan yanıt gecikmedi: …”: a name with its suffix. */
function nameInFirst({ tokens, grammar }: SentenceContext, from: number): NounPhrase | null {
  let end = from;
  while (tokens[end]?.capital) end++;
  const phrase = end - from > 1 ? personEndingAt(tokens, end, from, grammar.lexicon.roles) : null;
  return isMark(tokens[end]?.text[0], "'’") ? phrase : null;
}
