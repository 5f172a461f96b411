import type { RuleName } from '../../rules/names.ts';
import type { Token } from '../../text/token.ts';
import { isMark, isWord } from '../../text/words.ts';
import type { Attribution } from '../attribution.ts';
import { attributionTo } from '../attribution.ts';
import { hasReportive, isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';

import { isAbstract, isHuman } from './human.ts';
import { subjectBehind } from './inverted-subjects.ts';
import { isMisread } from './misread-verbs.ts';
import { readNoun } from './noun-phrases.ts';
import { accordingTo } from './sources.ts';
import { closingSubject, finiteSubject, paperBefore } from './subjects.ts';
import { isOwned, textPlace } from './utterances.ts';
import { UTTERANCES } from './words.ts';

/**
 * A verb of saying before the quotation, in the same sentence. `introduced`: a colon stands before the quotation, so
 * that weaker verbs speak too.
 */
export function cueBefore(
  context: SentenceContext,
  quote: number,
  known: readonly Attribution[],
  introduced = false,
): Attribution | null {
  const { tokens, sentence } = context;
  const source = accordingTo(context, quote);
  if (source) return source;
  let thing: Attribution | null = null;
  let reports = false;
  for (let at = quote - 1; at >= sentence.from; at--) {
    const token = tokens[at];
    if (!token?.word || (token.capital && at > sentence.from) || !token.isSaying) continue;
    if (!introduced && !(token.isCue || token.isSayingParticiple) && quote - at > (token.isNearCue ? 3 : 14))
      continue;
    if (isMisread(context, at, quote)) continue;
    const quoted = quotedBy(context, at, quote);
    if (quoted) return attributionTo(quoted, at, 'before');
    const done = known.find((one) => one.cue === at);
    if (done) return { ...done, rule: 'before-shared' };
    const circles = token.low.startsWith('verlaut') ? outOf(context, at) : null;
    if (circles) return attributionTo(circles, at, 'before');
    const phrase = isClosing(tokens, at)
      ? (paperBefore(context, at) ?? finalSubject(context, at, at))
      : finiteSubject(context, at);
    if (!phrase || (tokens[phrase.from]?.low === 'es' && token.low.startsWith('g'))) continue;
    if (isHuman(tokens, phrase) || speaksOf(context, at, phrase))
      return attributionTo(phrase, at, ruleOf(context, phrase, at, quote));
    const plain = (token.isCue && !token.isWeakCue) || introduced;
    const owned = isOwned(tokens, phrase) && tokens[at + 1]?.low !== 'es';
    if (!owned && !thing && plain)
      thing = attributionTo(textPlace(context, phrase, quote) ?? phrase, at, 'before-thing');
    // „in dem es heißt, die Mittel seien „…““: the mood of what the text says.
    reports ||= thing?.cue === at && (leadsClause(context, at, quote) || isWord(token.low, 'heißt hieß'));
  }
  return thing && (reports || !hasReportive(tokens, sentence.from, quote)) ? thing : null;
}

/** „Die Bildhauer räumen ein, der Sockel sei „…“: the mood begins behind the next comma, so this verb leads to it. */
function leadsClause({ tokens }: SentenceContext, verb: number, quote: number): boolean {
  let comma = verb + 1;
  while (comma < quote && tokens[comma]?.text !== ',') comma++;
  return comma < quote && !hasReportive(tokens, verb, comma) && hasReportive(tokens, comma, quote);
}

/** „, die den Plan „…“ nannte“ · „hat den Plan als „…“ bezeichnet“: the verb that closes the clause. */
export function cueRightBehind(context: SentenceContext, at: number): Attribution | null {
  const { tokens, sentence } = context;
  const cue = tokens[at + 1];
  if (at === sentence.from || at + 1 >= sentence.to || !cue?.word || cue.capital) return null;
  if (cue.isSaying && isFronted(context, at)) {
    const behind = subjectBehind(context, at + 1);
    if (behind && isHuman(tokens, behind)) return attributionTo(behind, at + 1, 'after-inverted');
  }
  if (!cue.isSaying && !isCalledSo(context, at) && !isUttering(context, at)) return null;
  const next = tokens[at + 2];
  if (
    next?.word &&
    !(next.isAuxiliary || next.isConjunction || next.isPassiveAuxiliary) &&
    next.low !== 'worden'
  )
    return null;
  const subject = finalSubject(context, at, at + 1);
  return subject ? attributionTo(subject, at + 1, 'after-final') : null;
}

/** „Von einem „…“ sprach X“, „Als „…“ bezeichnete X“: the marked words and what leads them stand in first place. */
function isFronted({ tokens, sentence }: SentenceContext, at: number): boolean {
  if (at - sentence.from > 3 || !isWord(tokens[sentence.from]?.low, 'von vom als mit für')) return false;
  for (let back = sentence.from + 1; back < at; back++)
    if (!tokens[back]?.isDeterminer && !tokens[back]?.isAdverb) return false;
  return true;
}

/** „als er ihr den Satz „…“ entgegenschleuderte“: by a noun of saying before the words and whatever verb behind them. */
function isUttering({ tokens }: SentenceContext, at: number): boolean {
  const { low, isContentWord } = tokens[at + 1] ?? NOTHING;
  if (!tokens[at - 1]?.capital || !isWord(tokens[at - 1]?.low, UTTERANCES)) return false;
  return isContentWord && low.length > 5 && (low.endsWith('t') || low.endsWith('te') || low.endsWith('en'));
}

/** „Ein Wanderer sprach von „…““: who does so is somebody, whatever the noun. */
function speaksOf({ tokens, grammar }: SentenceContext, verb: number, phrase: NounPhrase): boolean {
  if (!isAmong(tokens[verb], grammar.lexicon.roles.speaksOf) || tokens[phrase.from]?.low === 'es')
    return false;
  return tokens[phrase.from]?.isDeterminer === true && !isAbstract(tokens, phrase);
}

/** „hat den Plan als „…“ verspottet“: what somebody calls something, by whatever verb. */
function isCalledSo({ tokens, sentence }: SentenceContext, at: number): boolean {
  const { low, isContentWord } = tokens[at + 1] ?? NOTHING;
  if (tokens[at - 1]?.low !== 'als' || !isContentWord || low.length < 6) return false;
  if (!low.endsWith('t') && !low.endsWith('en') && !low.endsWith('getan')) return false;
  for (let back = at - 2; back >= sentence.from && !isMark(tokens[back]?.text, ';:'); back--)
    if (isWord(tokens[back]?.low, 'hat haben habe hatte hatten')) return true;
  return false;
}

const NOTHING = { low: '', isContentWord: false };

/** The subject of a clause that ends with the verb at `cue`; `from` is a token inside it. */
function finalSubject(context: SentenceContext, from: number, cue: number): NounPhrase | null {
  const { tokens, sentence } = context;
  const passive = isWord(tokens[cue + 1]?.low, 'wird werden wurde wurden worden');
  const quoted = tokens[cue]?.low === 'zitiert';
  for (let at = from - 1; at >= sentence.from; at--) {
    const token = tokens[at];
    if (!token || isMark(token.text, ',;:')) break;
    if (!token.word || token.capital || !token.isAuxiliary) continue;
    // „Roe wird mit den Worten zitiert“: the one who is quoted.
    if (quoted && token.isPassiveAuxiliary) return finiteSubject(context, at);
    if (passive || token.isPassiveAuxiliary) return agent(context, at, from);
    return finiteSubject(context, at);
  }
  return passive ? null : closingSubject(context, from);
}

/** „Die Zeitung zitiert Karl Roe mit den Worten „…““: the one who is quoted; null where something else is, or nobody. */
function quotedBy(context: SentenceContext, verb: number, quote: number): NounPhrase | null {
  const { tokens, grammar } = context;
  if (!isAmong(tokens[verb], grammar.lexicon.roles.quoting) || isClosing(tokens, verb)) return null;
  const { sentence } = context;
  for (let at = verb - 1; at >= sentence.from; at--) if (tokens[at]?.isPassiveAuxiliary) return null;
  let at = verb + 1;
  while (at < quote && (tokens[at]?.isAdverb || tokens[at]?.isPronoun)) at++;
  const phrase = readNoun(tokens, at, quote);
  // „Der Chef zitiert die Satzung“: a text has no words of its own.
  return phrase && (isHuman(tokens, phrase) || isAgentObject(tokens, phrase)) ? phrase : null;
}

/** „Aus Regierungskreisen verlautete“, „verlautete aus dem Rathaus“: where words come from that nobody is named for. */
function outOf({ tokens, sentence }: SentenceContext, verb: number): NounPhrase | null {
  for (const at of [sentence.from, verb + 1])
    if (isWord(tokens[at]?.low, 'aus')) return readNoun(tokens, at + 1, sentence.to);
  return null;
}

/** „den Küster“: an accusative of somebody. */
function isAgentObject(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const low = tokens[phrase.to - 1]?.low ?? '';
  return (
    isWord(tokens[phrase.from]?.low, 'den einen diesen ihren seinen') && low.length > 4 && low.endsWith('er')
  );
}

/**
 * How sure it is that the subject of a verb of saying before the quotation speaks. Right beside it no other noun can be
 * the subject; where the sentence names another source as well, either may be meant.
 */
function ruleOf(context: SentenceContext, phrase: NounPhrase, verb: number, quote: number): RuleName {
  const { tokens } = context;
  if (!isBeside(tokens, phrase, verb) || hasOtherSource(context, verb)) return 'before';
  return isNear(tokens, phrase, verb, quote) ? 'before-near' : 'before-beside';
}

/** „Die Leiterin des Amtes sagte“, „sagte am Montag der Leiter“: adverbs and times alone between a verb and its subject. */
function isBeside(tokens: readonly Token[], phrase: NounPhrase, verb: number): boolean {
  const [from, to] = phrase.from < verb ? [phrase.to, verb] : [verb + 1, phrase.from];
  if (phrase.end === verb) return true;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token?.isAdverb && !token?.isTime && !token?.isDay) return false;
  }
  return true;
}

/** „sagte X laut Y“, „Y zitierte X“: a second one from whom the words may be. */
function hasOtherSource({ tokens, sentence, grammar }: SentenceContext, verb: number): boolean {
  const { lexicon } = grammar;
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (!token?.word || token.capital) continue;
    if (isAmong(token, lexicon.roles.quoting)) return true;
    if (at !== verb && (token.low === 'laut' || isAmong(token, lexicon.accordingAfter))) return true;
  }
  return false;
}

/** „X sagte: „…““, „sagte X: „…““: nothing else stands between the verb, its subject and the quotation. */
function isNear(tokens: readonly Token[], phrase: NounPhrase, verb: number, quote: number): boolean {
  if (!isMark(tokens[quote - 1]?.text, ':,')) return false;
  return phrase.to <= verb ? quote - verb === 2 : phrase.from === verb + 1 && phrase.end >= quote - 1;
}

/** „wird von Kritikern „…“ genannt“, „in den Medien als „…“ bezeichnet worden“. */
function agent(context: SentenceContext, from: number, to: number): NounPhrase | null {
  const { tokens } = context;
  for (let at = from + 1; at < to; at++) {
    if (!isWord(tokens[at]?.low, 'von vom seitens')) continue;
    const phrase = readNoun(tokens, at + 1, to);
    if (phrase) return phrase;
  }
  // „In den Medien“: a place that is somebody, where no agent is named.
  for (let at = context.sentence.from; at < from; at++) {
    if (!isWord(tokens[at]?.low, 'in')) continue;
    const phrase = readNoun(tokens, at + 1, to);
    if (phrase && isHuman(tokens, phrase)) return phrase;
  }
  return null;
}

/** A participle or a verb at the end of its clause. */
function isClosing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return !next?.word || ((next.isAuxiliary || next.isConjunction) && !isWord(next.low, 'als wie'));
}
