import { type Attribution, attributionTo } from '../grammar/attribution.ts';
import { hasArticles, isAmong, skipAdverbs } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { isSpeaker, isThing } from '../grammar/speaking.ts';
import { isNounHere, isPassive, namesItself } from '../grammar/verbs.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/token.ts';
import { isMark } from '../text/words.ts';
import { accordingBefore, reportedWithin } from './according-before.ts';
import { calledBy, leadingBody, nameGiver } from './bodies.ts';
import { documentBefore } from './documents.ts';
import { asideCue, heardFrom, personBehind, viewedBy } from './free-order.ts';
import { gapped } from './gaps.ts';
import { participleSubject } from './participles.ts';

/** A verb of saying before the quotation, in the same sentence. `known`: attributions already made in it. */
export function beforeQuote(
  context: SentenceContext,
  quote: number,
  known: readonly Attribution[],
): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  const { insertsAttribution, verbFirst, freeOrder } = lexicon.language;
  const told =
    insertsAttribution || verbFirst || freeOrder ? byConstruction(context, quote, known) : undefined;
  if (told !== undefined) return told;
  const source = accordingBefore(context, quote);
  if (source)
    return speakerBehind(context, source, quote, known) ?? reportedWithin(context, source, quote) ?? source;
  // Words marked inside a reported sentence, as against speech that a comma or colon introduces.
  const marked = !isMark(tokens[quote - 1]?.text, ':,');
  for (let at = quote - 1; at >= sentence.from; at--) {
    const token = tokens[at];
    if (!token?.word || (token.capital && at > sentence.from) || !token.isSaying) continue;
    const before = tokens[at - 1];
    if (before && at > sentence.from && isNounHere(token, before, tokens[at + 1], lexicon)) continue;
    if (
      token.isWeakCue &&
      !(token.isCue || token.isSayingParticiple || leadsThat(tokens, at + 1, lexicon)) &&
      quote - at > (token.isNearCue ? nearLimit(tokens, quote) : 9) &&
      !describesBy(tokens, at, context, quote)
    )
      continue;
    // “lød det »Q«”: nobody is said to have said it.
    const opens = before === undefined || before.text === ',';
    if (opens && at === quote - 2 && token.isCue && isAmong(tokens[at + 1], lexicon.roles.expletive))
      return null;
    if (namesItself(tokens, at, lexicon)) continue;
    const done = known.find((one) => one.cue === at);
    if (done) return { ...done, rule: 'before-shared' };
    if (isPassive(tokens, at, sentence.from, lexicon)) {
      const by = byPhrase(context, at, quote) ?? byBehind(context, quote);
      if (by) return attributionTo(by, at, 'before-passive');
      continue;
    }
    const inserted = insertedSpeaker(context, at, quote);
    if (inserted) return attributionTo(inserted, at, 'before-inserted');
    const participle = token.isSayingParticiple && !token.isCue;
    const subject = participle
      ? participleSubject(context, at, known)
      : grammar.subjectOf(context, at, known);
    const phrase = personBehind(context, subject, at, quote) ?? subject;
    // “On le surnomme « Q »”: nobody in particular, or those with whom the sentence begins.
    const nobody = phrase?.kind === 'pronoun' && isAmong(tokens[phrase.from], lexicon.roles.impersonal);
    const body = nobody || !phrase ? leadingBody(context, at, nobody) : null;
    if (body) return attributionTo(body, at, 'before');
    if (nobody) return null;
    if (phrase && isParenthesis(context, phrase, at)) continue;
    if (phrase) {
      const outer = marked && !participle ? outerCue(context, phrase, at) : -1;
      if (outer >= 0) {
        at = outer + 1;
        continue;
      }
      // “the clerk said “oh dear””: whatever is the subject of a plain verb of saying speaks.
      const plain =
        !participle && phrase.to - phrase.from > 1 && phrase.to <= at && lexicon.reports.bare.has(token.low);
      // “Jak mówi pełnomocniczka, …”: whoever fills such a clause.
      const told =
        isAmong(before, lexicon.roles.saidAs) && phrase.from > at && tokens[phrase.to]?.text === ',';
      if (marked && !plain && !told && isThing(tokens, phrase, lexicon)) continue;
      // “overskriften lyder «Q»”: what has these words has not said them.
      if (isAmong(token, lexicon.roles.sounding) && isWord(tokens, phrase)) continue;
      const near = phrase.to === at && isNear(tokens, at, quote);
      const named = phrase.kind === 'name' && phrase.to === at && token.isCue && !token.isWeakCue;
      const far = named ? 'before-named' : 'before';
      return attributionTo(phrase, at, participle ? 'before-participle' : near ? 'before-near' : far);
    }
    // A question or a parted verb sets the subject behind: “Said X: …”.
    const behind = grammar.readNounPhrase(tokens, skipAdverbs(tokens, at + 1, quote), quote);
    // “Asegura la consejera que …”
    const that = behind && hasArticles(lexicon) && isAmong(tokens[behind.to], lexicon.roles.complementizer);
    const speaks = that && isSpeaker(tokens, behind, lexicon);
    if (behind && at === sentence.from && (speaks || isMark(tokens[quote - 1]?.text, ':,')))
      return attributionTo(behind, at, 'before-inverted');
  }
  return null;
}

/** وصف X، الذي …، النتائج بأنها «…»: the verb that a sentence begins with, where nothing has a capital, and “that” right before the words. */
function describesBy(
  tokens: readonly Token[],
  verb: number,
  { sentence, grammar }: SentenceContext,
  quote: number,
): boolean {
  const { language, roles } = grammar.lexicon;
  return (
    language.caseless === true &&
    verb <= sentence.from + 1 &&
    isAmong(tokens[quote - 1], roles.complementizer)
  );
}

/** By constructions that English has not; undefined where none is there, null where nobody can be told. */
function byConstruction(
  context: SentenceContext,
  quote: number,
  known: readonly Attribution[],
): Attribution | null | undefined {
  const { tokens, sentence, grammar } = context;
  const heard = heardFrom(context, quote) ?? gapped(context, quote, known) ?? viewedBy(context, quote);
  if (heard) return heard;
  if (asideCue(tokens, sentence.from, quote, grammar.lexicon) >= 0) return null;
  const document = documentBefore(context, quote);
  return document === undefined
    ? (calledBy(context, quote) ?? nameGiver(context, quote) ?? undefined)
    : document;
}

/** Letters of a quotation, at least, that is no word in doubt and no title, most likely. */
const LONG = 20;

/** Whether a quotation has more than a few words. */
export function isLong(quotation: Token | undefined): boolean {
  return quotation !== undefined && quotation.end - quotation.start > LONG;
}

/** “X cracked, “Q””: right before a whole sentence in marks any verb of a person in the past is one of saying. */
export function openVerbBefore(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  let verb = quote - 2;
  if (!isLong(tokens[quote]) || !isMark(tokens[quote - 1]?.text, ',:')) return null;
  while (verb > sentence.from && tokens[verb]?.readsAsAdverb) verb--;
  const token = tokens[verb];
  if (!token?.word || verb <= sentence.from || token.capital || token.isAuxiliary || !token.looksPast)
    return null;
  if (isPassive(tokens, verb, sentence.from, grammar.lexicon)) return null;
  const phrase = grammar.subjectOf(context, verb, []);
  const first = phrase && tokens[phrase.from];
  const person =
    phrase?.kind === 'name' || first?.isHe || first?.isShe || (phrase && tokens[phrase.to - 1]?.isPersonNoun);
  return phrase && person && phrase.to <= verb ? attributionTo(phrase, verb, 'before') : null;
}

/** “X said, and I quote, “…””: words between commas in which somebody but names what he does. */
function isParenthesis({ tokens, grammar }: SentenceContext, phrase: NounPhrase, verb: number): boolean {
  const { roles, reports } = grammar.lexicon;
  return (
    phrase.kind === 'pronoun' &&
    isAmong(tokens[phrase.from], reports.nobody) &&
    isAmong(tokens[phrase.from - 1], roles.verbCoordinator) &&
    tokens[phrase.from - 2]?.text === ',' &&
    isMark(tokens[verb + 1]?.text, ',:')
  );
}

/** One word, and nobody known, whatever its capital: “Svaret lød”. */
function isWord(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  const word = tokens[from];
  const known = word?.isForename || word?.isPersonNoun || word?.isTitle || word?.isOrganisationNoun;
  return to - from === 1 && !known && !word?.isPronoun;
}

/** Nothing but the mark that introduces it between a verb of saying and the quotation. */
function isNear(tokens: readonly Token[], verb: number, quote: number): boolean {
  return quote - verb === 1 || (quote - verb === 2 && isMark(tokens[quote - 1]?.text, ',:'));
}

/** “shot back that”: a particle that makes the verb one of answering. */
function leadsThat(tokens: readonly Token[], particle: number, { roles }: Lexicon): boolean {
  return isAmong(tokens[particle], roles.particle) && isAmong(tokens[particle + 1], roles.complementizer);
}

/** Tokens from a verb to the words that it leads. */
const FEW = 3;

/** “According to a witness, X shouted: “Q””: who speaks behind the comma of such a phrase, right before a quotation. */
function speakerBehind(
  context: SentenceContext,
  { phrase, cueEnd }: Attribution,
  quote: number,
  known: readonly Attribution[],
): Attribution | null {
  const { tokens, sentence } = context;
  const led = isMark(tokens[quote - 1]?.text, ',:');
  const { freeOrder, caseless } = context.grammar.lexicon.language;
  if (!led && !freeOrder && !caseless) return null;
  const end = Math.max(phrase.end, cueEnd);
  const from = tokens[end]?.text === ',' ? end + 1 : end;
  if (from >= quote || from === sentence.from || tokens[from - 1]?.text !== ',') return null;
  const found = beforeQuote({ ...context, sentence: { from, to: sentence.to } }, quote, known);
  // «По её словам, директор просил её «не вникать»»: whoever says so by her report.
  // وبحسب الشرطة، صاح المهاجم «…»
  if (caseless && !led) return found?.phrase.to === quote && found.phrase.from > found.cue ? found : null;
  if (!led) return found && quote - found.cue <= FEW && found.phrase.to === found.cue ? found : null;
  const near = tokens[quote - 1]?.text === ':' || found?.rule === 'before-near';
  return found && near && found.phrase.kind !== 'nominal' ? found : null;
}

/** “The odd thing, says Ann Roe, historian at the museum, is that …”: an attribution between commas. */
function insertedSpeaker(context: SentenceContext, verb: number, quote: number): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  if (tokens[verb - 1]?.text !== ',' || verb - 1 <= sentence.from || !tokens[verb]?.isCue) return null;
  const phrase = grammar.readNounPhrase(tokens, verb + 1, quote);
  // “which means, explains the surveyor on duty, Ann Roe, “…””
  if (
    phrase &&
    isSpeaker(tokens, phrase, grammar.lexicon) &&
    (hasArticles(grammar.lexicon)
      ? isClosedByComma(tokens, phrase)
      : phrase.end === quote && tokens[quote - 1]?.text === ',')
  )
    return phrase;
  if (phrase?.kind !== 'name' || phrase.to - phrase.from < 2 || tokens[phrase.to]?.text !== ',') return null;
  // «Дольше всего, признаётся X, сохла голова: «Q»»
  if (grammar.lexicon.language.freeOrder && tokens[quote - 1]?.text === ':') return phrase;
  return isMark(tokens[phrase.end - 1]?.text, ',') && phrase.end < quote - 1 ? phrase : null;
}

/** “Le tournage, dit-elle, fut un « Q »”: he, she or somebody else between a verb of saying and a comma. */
function isClosedByComma(tokens: readonly Token[], { kind, from, end }: NounPhrase): boolean {
  if (kind === 'pronoun' && !(tokens[from]?.isHe || tokens[from]?.isShe)) return false;
  return tokens[end]?.text === ',' || tokens[end - 1]?.text === ',';
}

/** “X said that Y told “…””: whose words these are is said by the verb that reports the whole; -1 without one. */
function outerCue(context: SentenceContext, phrase: NounPhrase, cue: number): number {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  if (phrase.to > cue) return -1;
  let at = phrase.from - 1;
  if (isAmong(tokens[at], lexicon.roles.complementizer)) at--;
  const outer = tokens[at];
  if (!outer?.word || at <= sentence.from || outer.capital || !(outer.isCue || outer.isSayingParticiple))
    return -1;
  return isNounHere(outer, tokens[at - 1] ?? outer, tokens[at + 1], lexicon) ? -1 : at;
}

function nearLimit(tokens: readonly Token[], quote: number): number {
  const opener = tokens[quote - 1]?.text;
  return opener === ':' ? 6 : opener === ',' ? 4 : 2;
}

/** “has been branded “Q” by X” */
function byBehind({ tokens, sentence, grammar }: SentenceContext, quote: number): NounPhrase | null {
  if (!isAmong(tokens[quote + 1], grammar.lexicon.roles.agent)) return null;
  const phrase = grammar.readNounPhrase(tokens, quote + 2, sentence.to);
  return phrase && isSpeaker(tokens, phrase, grammar.lexicon) ? phrase : null;
}

function byPhrase(context: SentenceContext, verb: number, limit: number): NounPhrase | null {
  const { tokens, grammar } = context;
  for (let at = verb + 1; at < Math.min(limit, verb + 8); at++) {
    if (isAmong(tokens[at], grammar.lexicon.roles.agent))
      return grammar.readNounPhrase(tokens, at + 1, limit);
  }
  return null;
}
