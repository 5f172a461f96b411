import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/token.ts';
import { isWord } from '../../text/words.ts';
import { type AdjacentAttribution, type Attribution, attributionTo } from '../attribution.ts';
import { hasReportive } from '../context.ts';
import type { Grammar, SentenceContext, Unattributed } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { cueBefore } from './cues.ts';
import { isAgent, isHuman } from './human.ts';
import { wanted, withThese } from './implicit.ts';
import { subjectBehind } from './inverted-subjects.ts';
import { mainClauseSubject } from './main-clauses.ts';
import { readNoun } from './noun-phrases.ts';
import { isOwned, utterance } from './utterances.ts';
import { GESTURES, UTTERANCES } from './words.ts';

/** Sentences that are looked back at for the one who reports. */
const BACK = 6;

/** Tokens of a neighbouring sentence that are looked at. */
const LONGEST = 80;

/** Tokens up to the colon behind „Seine Begründung war so kurz wie klar“. */
const LONGEST_OWNED = 12;

/** Tokens behind the subject of „Roe lacht leise und nickt.“ */
const SHORT_GESTURE = 9;

/** Tokens of „Martha drehte sich um und sah zum Fenster.“ */
const LONGEST_ACT = 14;

/** Who says a quotation whose own sentence does not tell, by the sentences beside it. */
export function attributeAdjacent(grammar: Grammar, quotation: Unattributed): AdjacentAttribution | null {
  const { tokens, sentences, number, at, words, whole } = quotation;
  const contextOf = ({ from, to }: Sentence): SentenceContext => ({
    tokens,
    sentence: { from, to: Math.min(to, from + LONGEST) },
    grammar,
  });
  const next = sentences[number + 1];
  const told = whole && words >= 3 && next ? toldAfter(contextOf(next)) : null;
  if (told) return { attribution: told, number: number + 1, kind: 'direct' };
  const reporter = reporterBefore(contextOf, sentences, number);
  if (reporter) {
    const some = words >= 3 || (words === 2 && !quotation.capital);
    return { ...reporter, kind: some ? 'partial' : null };
  }
  const [earlier, own] = [sentences[number - 1], sentences[number]];
  if (!earlier || quotation.follows) return null;
  const acted =
    whole && sentences[number - 2] ? actsBetween(contextOf(earlier), sentences[number - 2]) : null;
  if (acted) return { attribution: acted, number: number - 1, kind: 'direct' };
  const going = own && !whole ? goesOnBehind(contextOf(own), at, contextOf(earlier)) : null;
  if (going) return { attribution: going, number: number - 1, kind: 'direct' };
  const asked = whole ? askedFor(contextOf(earlier)) : null;
  if (asked) return { attribution: asked, number: number - 1, kind: 'direct' };
  const owner = own && ownerBefore(contextOf(own), at, contextOf(earlier));
  if (owner) return { attribution: owner, number: number - 1, kind: 'direct' };
  if (!whole || !quotation.ends) return null;
  const speaker = words < 5 ? namedBefore(contextOf(earlier)) : speakerBefore(contextOf(earlier));
  return speaker && { attribution: speaker, number: number - 1, kind: 'direct' };
}

/**
 * „Roe nahm Stellung. Die Fähre sei spät, das Amt habe „…“.“: a sentence in the mood of reported speech has the speaker
 * of the last one that is in no such mood.
 */
function reporterBefore(
  contextOf: (sentence: Sentence) => SentenceContext,
  sentences: readonly Sentence[],
  number: number,
): Omit<AdjacentAttribution, 'kind'> | null {
  const own = sentences[number];
  if (!own || !isReportive(contextOf(own))) return null;
  for (let back = number - 1; back >= Math.max(0, number - BACK); back--) {
    const earlier = sentences[back];
    if (!earlier) return null;
    const context = contextOf(earlier);
    const found = speakingIn(context, true);
    if (found) return { attribution: { ...found, rule: 'reported' }, number: back };
    if (isReportive(context)) continue;
    const phrase = mainClauseSubject(context, context.sentence.to);
    if (!phrase || !isHuman(context.tokens, phrase) || isOwned(context.tokens, phrase)) return null;
    return { attribution: attributionTo(phrase, -1, 'reported-weak'), number: back };
  }
  return null;
}

/** „Roe verurteilte den Beschluss. „…““: a quotation that is a sentence of its own, behind one that tells of saying. */
function speakerBefore(context: SentenceContext): Attribution | null {
  const found = speakingIn(context, false, true) ?? wanted(context, context.sentence.to);
  if (found) return { ...found, rule: 'sentence-before' };
  return namedBefore(context);
}

/** „Auf die Frage zuckte Karl Roe mit den Schultern.“: somebody named in full or brought in, whom the sentence is about. */
function namedBefore(context: SentenceContext): Attribution | null {
  const phrase = mainClauseSubject(context, context.sentence.to);
  if (!phrase) return null;
  if (phrase.kind !== 'nominal' && gestures(context, phrase))
    return attributionTo(phrase, -1, 'sentence-before');
  if (!isPerson(context.tokens, phrase) && !isAgent(context.tokens, phrase)) return null;
  const named = phrase.kind === 'name' && phrase.nameTo - phrase.nameFrom > 1 && phrase.nameTo <= phrase.to;
  const somebody = named || isWord(context.tokens[phrase.from]?.low, 'ein eine') || gestures(context, phrase);
  return somebody ? attributionTo(phrase, -1, 'sentence-before') : null;
}

/** „…“ Martha drehte sich um. „…“: who acts in a short sentence between two quotations that are sentences of their own. */
function actsBetween(context: SentenceContext, before: Sentence | undefined): Attribution | null {
  const { tokens, sentence } = context;
  if (!before || before.to - before.from !== 1 || (tokens[before.from]?.quote ?? -1) < 0) return null;
  const phrase = sentence.to - sentence.from <= LONGEST_ACT ? mainClauseSubject(context, sentence.to) : null;
  if (!phrase || phrase.from !== sentence.from || tokens[phrase.to]?.isAuxiliary) return null;
  const acts =
    phrase.kind === 'pronoun'
      ? isWord(tokens[phrase.from]?.low, 'er sie')
      : phrase.kind === 'name' && tokens[phrase.from]?.isForename;
  return acts ? attributionTo(phrase, -1, 'sentence-before') : null;
}

/** „Roe lacht.“, „Die Wirtin zuckt mit den Schultern.“: a short sentence by whose verb somebody moves or looks before speaking. */
function gestures({ tokens, sentence }: SentenceContext, { kind, from, to }: NounPhrase): boolean {
  if (sentence.to - to > SHORT_GESTURE || from - sentence.from > 2) return false;
  // What a line begins with may mean somebody who has not been told of.
  if (kind === 'pronoun' && !(sentence.from > 0 && isWord(tokens[from]?.low, 'er sie'))) return false;
  // „Dann lacht er.“
  const verb = from === sentence.from ? to : from - 1;
  return !tokens[verb]?.capital && isWord(tokens[verb]?.low, GESTURES);
}

/** Whom a sentence is about: a person by name or noun, and none of somebody's. */
export function agentOf(context: SentenceContext): NounPhrase | null {
  const phrase = mainClauseSubject(context, context.sentence.to);
  if (!phrase || isOwned(context.tokens, phrase)) return null;
  const bare = phrase.kind === 'name' && !context.tokens[phrase.from]?.isDeterminer;
  return bare || isPerson(context.tokens, phrase) || isAgent(context.tokens, phrase) ? phrase : null;
}

/** Holds a forename, an office or a noun for people. */
function isPerson(tokens: readonly Token[], { from, to, kind }: NounPhrase): boolean {
  if (kind === 'pronoun') return false;
  for (let at = from; at < to && (at === from || !isWord(tokens[at]?.low, 'des der')); at++)
    if (tokens[at]?.isForename || tokens[at]?.isPersonNoun || tokens[at]?.isTitle) return true;
  return false;
}

/** Who is reported in a sentence: a person who is the subject of its verb of saying. */
export function reporterOf(context: SentenceContext): Attribution | null {
  return speakingIn(context, false);
}

/** The saying a sentence tells of; `texts`: a text may be the one that speaks. */
function speakingIn(context: SentenceContext, texts: boolean, weak = false): Attribution | null {
  const { tokens, sentence } = context;
  const found = cueBefore(context, sentence.to, [], weak);
  return found && (texts || isHuman(tokens, found.phrase)) ? found : null;
}

function isReportive({ tokens, sentence }: SentenceContext): boolean {
  return hasReportive(tokens, sentence.from, sentence.to);
}

/** „…“ Das musste die Ministerin einräumen. · „…“ So lautet das Fazit der Jury. */
export function toldAfter(context: SentenceContext): Attribution | null {
  const { tokens, sentence } = context;
  const these = withThese(context, sentence.from);
  if (these) return { ...these, rule: 'told-after' };
  const asked = askedBy(context);
  if (asked) return asked;
  if (!isWord(tokens[sentence.from]?.low, 'das dies so') || sentence.to - sentence.from > 40) return null;
  const verb = sentence.from + 1;
  const first = tokens[verb];
  if (!first?.word || first.capital || !(first.isAuxiliary || first.isSaying)) return null;
  if (isWord(first.low, 'ist war')) {
    const phrase = readNoun(tokens, verb + 1, sentence.to);
    const owner = phrase && utterance(context, phrase);
    return owner ? attributionTo(owner, -1, 'told-after') : null;
  }
  const speaks = first.isCue || closesWithSaying(context);
  const phrase = speaks ? subjectBehind(context, verb) : null;
  if (!phrase || !(isHuman(tokens, phrase) || isAgent(tokens, phrase) || utterance(context, phrase)))
    return null;
  return attributionTo(utterance(context, phrase) ?? phrase, verb, 'told-after');
}

/** „…“ Diese Frage stellt sich die Wirtin täglich. · „…“ Den Satz sagt Roe oft. */
function askedBy(context: SentenceContext): Attribution | null {
  const { tokens, sentence } = context;
  const { from } = sentence;
  const verb = tokens[from + 2];
  if (!isWord(tokens[from]?.low, 'diese diesen dieses die den das') || !verb?.isSaying || verb.capital)
    return null;
  if (!isWord(tokens[from + 1]?.low, UTTERANCES)) return null;
  const phrase = subjectBehind(context, from + 2);
  return phrase && isHuman(tokens, phrase) ? attributionTo(phrase, from + 2, 'told-after') : null;
}

/** Ends with a participle or an infinitive of saying. */
function closesWithSaying({ tokens, sentence, grammar }: SentenceContext): boolean {
  for (let at = sentence.to - 1; at > sentence.from + 2; at--) {
    const token = tokens[at];
    if (!token?.word) continue;
    const stem = token.low.endsWith('en') ? token.low.slice(0, -2) : '';
    const infinitive = stem !== '' && grammar.lexicon.isCue(`${stem}te`);
    return !token.capital && !token.isPronoun && (token.isSayingParticiple || infinitive);
  }
  return false;
}

/** „Roe ging. Seine Begründung: „…““: whose words they are, the sentence before says. */
function ownerBefore(own: SentenceContext, quote: number, before: SentenceContext): Attribution | null {
  const { tokens, sentence } = own;
  const colon = quote - 1;
  if (tokens[colon]?.text !== ':' || colon - sentence.from > LONGEST_OWNED) return null;
  const phrase = readNoun(tokens, sentence.from, colon);
  if (!phrase || !isOwned(tokens, phrase) || !isWord(tokens[phrase.to - 1]?.low, UTTERANCES)) return null;
  const owner = speakingIn(before, false)?.phrase ?? mainClauseSubject(before, before.sentence.to);
  return owner && isHuman(before.tokens, owner) ? attributionTo(owner, -1, 'owner-before') : null;
}

/** „…, behauptet die Wirtin. Dann, nach einer Pause: „…““: a lead without a verb or a subject goes on with who spoke before it. */
function goesOnBehind(own: SentenceContext, quote: number, before: SentenceContext): Attribution | null {
  const { tokens, sentence } = own;
  const opener = tokens[sentence.from];
  if (tokens[quote - 1]?.text !== ':' || quote - sentence.from > LONGEST_OWNED) return null;
  if (!(opener?.isAdverb || opener?.isPreposition || opener?.isConjunction) || opener.isDeterminer)
    return null;
  for (let at = sentence.from + 1; at < quote - 1; at++) {
    const token = tokens[at];
    if (!token || token.isPronoun || token.isForename || token.isPersonNoun || token.isTitle) return null;
    if (!token.capital && (token.isSaying || token.isAuxiliary || token.isOtherVerb)) return null;
  }
  const found = speakingIn(before, false) ?? namedBefore(before);
  return found && { ...found, rule: 'sentence-before' };
}

/** „Und der Präsident? „Kein Kommentar.““: nothing but somebody, and a question mark. */
function askedFor({ tokens, sentence }: SentenceContext): Attribution | null {
  if (tokens[sentence.to - 1]?.text !== '?') return null;
  const from = isWord(tokens[sentence.from]?.low, 'und aber doch') ? sentence.from + 1 : sentence.from;
  const phrase = readNoun(tokens, from, sentence.to - 1);
  // „Literatur? „…““: nobody.
  const somebody = phrase && phrase.end === sentence.to - 1 && isPerson(tokens, phrase);
  return somebody ? attributionTo(phrase, -1, 'sentence-before') : null;
}
