import type { Sentence } from '../../text/sentences.ts';
import { isWord } from '../../text/words.ts';
import { said } from '../attribution.ts';
import type { Attribution, Frame } from '../context.ts';
import { subjectBehind } from './behind.ts';
import { cueBefore } from './cues.ts';
import { isAgent, isHuman } from './human.ts';
import { mainClauseSubject } from './main-clauses.ts';
import { readNoun } from './noun-phrases.ts';
import { isOwned, utterance } from './utterances.ts';
import { UTTERANCES } from './words.ts';

/** Sentences that are looked back at for the one who reports. */
const BACK = 6;

/** A speaker that another sentence names, and which. */
export interface Carried {
  readonly attribution: Attribution;
  readonly number: number;
}

/**
 * „Roe nahm Stellung. Die Fähre sei spät, das Amt habe „…“.“: a sentence in the mood of reported speech has the speaker
 * of the last one that is in no such mood.
 */
export function reporterBefore(
  frameOf: (sentence: Sentence) => Frame,
  sentences: readonly Sentence[],
  number: number,
): Carried | null {
  const own = sentences[number];
  if (!own || !isReportive(frameOf(own))) return null;
  for (let back = number - 1; back >= Math.max(0, number - BACK); back--) {
    const earlier = sentences[back];
    if (!earlier) return null;
    const frame = frameOf(earlier);
    const found = speakingIn(frame, true);
    if (found) return { attribution: { ...found, rule: 'reported' }, number: back };
    if (isReportive(frame)) continue;
    const phrase = mainClauseSubject(frame, frame.sentence.to);
    if (!phrase || !isHuman(frame.tokens, phrase) || isOwned(frame.tokens, phrase)) return null;
    return { attribution: said(phrase, -1, 'reported-weak'), number: back };
  }
  return null;
}

/** „Roe verurteilte den Beschluss. „…““: a quotation that is a sentence of its own, behind one that tells of saying. */
export function speakerBefore(frame: Frame): Attribution | null {
  const found = speakingIn(frame, false);
  return found && { ...found, rule: 'sentence-before' };
}

/** The saying a sentence tells of; `texts`: a text may be the one that speaks. */
function speakingIn(frame: Frame, texts: boolean): Attribution | null {
  const { tokens, sentence } = frame;
  const found = cueBefore(frame, sentence.to, []);
  return found && (texts || isHuman(tokens, found.phrase)) ? found : null;
}

function isReportive({ tokens, sentence }: Frame): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (tokens[at]?.isReportive) return true;
  }
  return false;
}

/** „…“ Das musste die Ministerin einräumen. · „…“ So lautet das Fazit der Jury. */
export function toldAfter(frame: Frame): Attribution | null {
  const { tokens, sentence, lexicon } = frame;
  if (!isWord(tokens[sentence.from]?.low, 'das dies so') || sentence.to - sentence.from > 40) return null;
  const verb = sentence.from + 1;
  const first = tokens[verb];
  if (!first?.word || first.capital || !(first.isAuxiliary || first.isSaying)) return null;
  if (isWord(first.low, 'ist war')) {
    const phrase = readNoun(tokens, verb + 1, sentence.to, lexicon);
    const owner = phrase && utterance(frame, phrase);
    return owner ? said(owner, -1, 'told-after') : null;
  }
  const speaks = first.isCue || closesWithSaying(frame);
  const phrase = speaks ? subjectBehind(frame, verb) : null;
  if (!phrase || !(isHuman(tokens, phrase) || isAgent(tokens, phrase) || utterance(frame, phrase)))
    return null;
  return said(utterance(frame, phrase) ?? phrase, verb, 'told-after');
}

/** Ends with a participle or an infinitive of saying. */
function closesWithSaying({ tokens, sentence, lexicon }: Frame): boolean {
  for (let at = sentence.to - 1; at > sentence.from + 2; at--) {
    const token = tokens[at];
    if (!token?.word) continue;
    const stem = token.low.endsWith('en') ? token.low.slice(0, -2) : '';
    const infinitive = stem !== '' && lexicon.isCue(`${stem}te`);
    return !token.capital && !token.isPronoun && (token.isSayingParticiple || infinitive);
  }
  return false;
}

/** „Roe ging. Seine Begründung: „…““: whose words they are, the sentence before says. */
export function ownerBefore(own: Frame, quote: number, before: Frame): Attribution | null {
  const { tokens, sentence } = own;
  const colon = quote - 1;
  if (tokens[colon]?.text !== ':' || colon - sentence.from > 6) return null;
  const phrase = readNoun(tokens, sentence.from, colon, own.lexicon);
  if (!phrase || !isOwned(tokens, phrase) || !isWord(tokens[phrase.to - 1]?.low, UTTERANCES)) return null;
  const owner = speakingIn(before, false)?.phrase ?? mainClauseSubject(before, before.sentence.to);
  return owner && isHuman(before.tokens, owner) ? said(owner, -1, 'owner-before') : null;
}
