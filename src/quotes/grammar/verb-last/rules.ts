import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import { type Attribution, attributionTo } from '../attribution.ts';
import { isAmong } from '../context.ts';
import type { Quotation, SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { behind, isGoverned, isOfName, NEAR, pastLink } from './behind.ts';
import { cueFrom, endsClause, leadingEarlier, speakerBefore } from './cues.ts';
import { documentOf } from './documents.ts';
import { label } from './labels.ts';
import { leadingHere, nameLeading, pastQuotation, SHORT_CLAUSE } from './leading-names.ts';
import { linked, saidFrom } from './linked.ts';
import { possessed, writtenIn } from './owners.ts';
import { agentBehind, passiveBefore } from './passives.ts';
import { personBeginningAt, personEndingAt } from './person-phrases.ts';
import { cueBefore, isAsked, topicBefore } from './topics.ts';
import { isUtterance } from './unknown-nouns.ts';

/** Quotations that stand beside each other, at most. */
const MOST_BESIDE = 4;

/** Who says a quotation, by its own sentence: the surest first. */
export function attribute(context: SentenceContext, quotation: Quotation): Attribution | null {
  let { at } = quotation;
  // “Q” “Q”라며: the verb is that of all of them.
  while ((context.tokens[at + 1]?.quote ?? -1) >= 0 && at - quotation.at < MOST_BESIDE) at++;
  if (isAsked(context, at)) return saidFrom(context, at);
  const passive = passiveBefore(context, quotation.at);
  if (passive >= 0) return agentBehind(context, passive, quotation.at);
  // 他笑说“…”，一旁的X回应“…”: the verb before the words, not that of the clause behind them.
  const led = cueBefore(context, quotation.at);
  return (
    inBrackets(context, at) ??
    label(context, quotation) ??
    possessed(context, at) ??
    writtenIn(context, at) ??
    (led < 0 ? null : before(context, quotation.at)) ??
    linked(context, at) ??
    (led < 0 && !isInside(context, quotation, at)
      ? behind(context, at, quotation.complete || quotation.open)
      : null) ??
    around(context, at) ??
    ownWords(context, at) ??
    before(context, at) ??
    according(context, at) ??
    colon(context, at) ??
    documentOf(context, at) ??
    besides(context, quotation)
  );
}

/** 部落客“阿舅”潘志豪, X拿出卡片：“…”Y坦言: in a language without particles, words that belong to what stands before them. */
function isInside({ tokens, sentence, grammar }: SentenceContext, quotation: Quotation, at: number): boolean {
  const { language, roles } = grammar.lexicon;
  if (roles.topic.size > 0 || language.verbFirst || quotation.at === sentence.from) return false;
  const before = tokens[quotation.at - 1];
  if (isMark(before?.text, ':：')) return true;
  return before?.word === true && !quotation.complete && !quotation.open && tokens[at + 1]?.word === true;
}

/** “…”“…” · "…", "…": whoever has said the words right beside these. */
function besides({ tokens }: SentenceContext, { at, known }: Quotation): Attribution | null {
  const parted = isMark(tokens[at - 1]?.text, '、,，') || tokens[at - 1]?.isConjunction;
  const before = tokens[parted ? at - 2 : at - 1];
  const last = known.at(-1);
  return last && (before?.quote ?? -1) >= 0 ? { ...last, rule: 'before-shared' } : null;
}

/** 「…」（田中さん） */
function inBrackets({ tokens, sentence, grammar }: SentenceContext, quote: number): Attribution | null {
  if (!isMark(tokens[quote + 1]?.text, '(（')) return null;
  for (let end = quote + 2; end < Math.min(sentence.to, quote + 10); end++) {
    if (!isMark(tokens[end]?.text, ')）')) continue;
    const phrase = personEndingAt(tokens, end, quote + 2, grammar.lexicon.roles);
    // 「…」（緑が丘市、71歳女性）: a whole line of words, and who says them.
    const whole = quote === sentence.from && end + 1 >= sentence.to && phrase?.kind === 'nominal';
    return phrase?.kind === 'name' || whole ? attributionTo(phrase, -1, 'bracket') : null;
  }
  return null;
}

/** X “…” dedi · Xは「…」と述べた: the speaker before the quotation, the verb behind it. */
function around(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  const first = pastLink(context, quote);
  const linked = lexicon.roles.topic.size === 0 || first > quote + 1 || tokens[first]?.isSaying === true;
  const spoken = cueFrom(tokens, quote + 1, Math.min(sentence.to, first + NEAR));
  if (!linked || spoken < 0) return null;
  const phrase = lexicon.roles.topic.size > 0 ? topicBefore(context, quote) : leadingHere(context, quote);
  return phrase && attributionTo(phrase, spoken, 'around');
}

/** “…” X의 말이다: whose words these are. */
function ownWords({ tokens, sentence, grammar }: SentenceContext, quote: number): Attribution | null {
  const { roles } = grammar.lexicon;
  if (roles.topic.size === 0 || roles.utterance.size === 0) return null;
  for (let at = quote + 2; at < Math.min(sentence.to - 1, quote + NEAR); at++) {
    if (!isAmong(tokens[at], roles.owner) || !isUtterance(tokens[at + 1], grammar.lexicon)) continue;
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
  const passed = clauseOfColon(context, quote);
  for (let cue = quote - 1; cue > sentence.from; cue--) {
    const token = tokens[cue];
    // 所谓“…”的说法“…”: marks inside the clause.
    if (token && token.quote >= 0 && isAmong(tokens[cue + 1], grammar.lexicon.roles.owner)) continue;
    if (!token || token.quote >= 0) return null;
    // 记者问他，谭师傅摆摆手：“…”: the verb of a clause before, about somebody else.
    if (cue < passed) return null;
    // 他讲的是: what he speaks of.
    if (!token.isCue || token.capital || isAmong(tokens[cue + 1], grammar.lexicon.roles.owner)) continue;
    // 被问到是否“…”: somebody else's question.
    if (tokens[cue - 1]?.isPassiveAuxiliary) return null;
    const phrase = grammar.lexicon.language.verbFirst
      ? (nameLeading(pastQuotation(context, cue), cue) ?? nameLeading(context, cue))
      : speakerBefore(context, cue);
    if (phrase) return attributionTo(phrase, cue, quote - cue < 3 ? 'before-near' : 'before');
  }
  return null;
}

/** Where the clause right before the colon of a quotation begins, if it begins with somebody; else 0. */
function clauseOfColon({ tokens, sentence, grammar }: SentenceContext, quote: number): number {
  const { roles, language } = grammar.lexicon;
  if (language.verbFirst || !isMark(tokens[quote - 1]?.text, ':：')) return 0;
  let from = quote - 1;
  while (from > sentence.from && !endsClause(tokens[from - 1])) from--;
  let start = from;
  while (tokens[start]?.isAdverb || tokens[start]?.isConjunction) start++;
  const phrase = personBeginningAt(tokens, start, quote - 1, roles);
  return phrase && phrase.to < quote - 1 && !isAmong(tokens[phrase.to], roles.owner) ? from : 0;
}

/** 佐藤市長によると · X에 따르면 · X'e göre */
function according(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  // 市によると、「避難指示」の対象は: a name of something.
  // 市によると「影響はない」という。: with nothing behind it, words.
  const last = quote + 2 >= sentence.to || isMark(tokens[quote + 2]?.text, '.。');
  const said = last && isAmong(tokens[quote + 1], grammar.lexicon.roles.quotative);
  const joined = grammar.lexicon.roles.topic.size > 0 && isGoverned(context, quote);
  // X에 따르면 이는 “…”이다: a predicate.
  const predicate = isMark(tokens[quote + 2]?.text, '.') && tokens[quote + 1]?.low.endsWith('다') === true;
  if (joined && !said && !predicate) return null;
  const { accordingAfter } = grammar.lexicon;
  if (isHearsay(context, quote)) return null;
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    if (!isAmong(tokens[at], accordingAfter)) continue;
    for (let end = at; end > Math.max(sentence.from, at - 3); end--) {
      const phrase = personEndingAt(tokens, end, sentence.from, grammar.lexicon.roles);
      if (phrase) return attributionTo(phrase, at, 'before-according');
    }
  }
  return null;
}

/** 県警によると「…」と否認しているという: a source that tells of somebody else's words. */
function isHearsay({ tokens, sentence, grammar }: SentenceContext, quote: number): boolean {
  const { roles, language } = grammar.lexicon;
  if (language.parting !== 'unspaced' || !isAmong(tokens[quote + 1], roles.quotative)) return false;
  const last = isMark(tokens[sentence.to - 1]?.text, '.。') ? sentence.to - 2 : sentence.to - 1;
  return last > quote + 2 && isAmong(tokens[last], roles.naming) && tokens[quote + 2]?.word === true;
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
    const whose = ownerLeading(context, quote - 1);
    if (whose) return attributionTo(whose, -1, 'owner');
    const phrase =
      nameLeading({ ...context, sentence: { from, to: quote } }, quote - 1) ??
      nameInFirst(context, from) ??
      // “X, galibiyeti taraftara armağan etti: …”: the comma behind a subject ends no clause.
      (isMark(tokens[from - 1]?.text, ',') ? nameLeading(context, quote - 1) : null);
    return phrase && attributionTo(phrase, -1, 'colon');
  }
  // 李雷转过身，看着韩梅：“…”: the one who acts, whom a clause before names.
  if (tokens[from]?.isOtherVerb) {
    const actor = leadingEarlier(context, from - 1, quote);
    return actor && attributionTo(actor, -1, 'colon');
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

/** “X'in tepkisi sert oldu: …”, “X'in ilk sözleri şu oldu: …”: whose words those are that a colon introduces. */
function ownerLeading({ tokens, sentence, grammar }: SentenceContext, colon: number): NounPhrase | null {
  const { lexicon } = grammar;
  for (let at = sentence.from + 1; at < colon - 1; at++) {
    if (!isAmong(tokens[at], lexicon.roles.owner)) continue;
    if (!isUtterance(tokens[at + 1], lexicon) && !isUtterance(tokens[at + 2], lexicon)) continue;
    return personEndingAt(tokens, at, sentence.from, lexicon.roles);
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
