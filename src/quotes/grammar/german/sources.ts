import { accordingPhrases, phraseAccording } from '../../rules/according.ts';
import { isMark, isWord } from '../../text/words.ts';
import { type Attribution, attributionTo } from '../attribution.ts';
import { isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isHuman } from './human.ts';
import { subjectBehind } from './inverted-subjects.ts';
import { readNoun } from './noun-phrases.ts';
import { closingSubject } from './subjects.ts';
import { statedBy, utterance } from './utterances.ts';
import { DOCUMENTS, UTTERANCES } from './words.ts';

/**
 * Nach Angaben von X · laut X · dem Amt zufolge · nach Ansicht der Polizei · nach einer Erklärung der Stadt; the nearest
 * one.
 */
export function accordingTo(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  for (let at = quote - 1; at >= sentence.from; at--) {
    const named = phraseAccording(context, at);
    if (named) return attributionTo(statedBy(context, named), at, 'before-according');
    if (at === quote - 1) continue;
    for (const words of accordingPhrases(tokens, at, grammar.lexicon)) {
      const short = (words[0]?.length ?? 0) < 4 && tokens[at - 1]?.text !== ',' && words.length === 1;
      if (short) continue;
      const phrase = readNoun(tokens, at + words.length, quote);
      if (phrase) return { phrase, cue: at, cueEnd: at + words.length, rule: 'before-according' };
    }
    if (!isWord(tokens[at]?.low, 'nach gemäß')) continue;
    const document = readNoun(tokens, at + 1, quote);
    if (document && document.kind !== 'pronoun' && isDocument(context, document))
      return attributionTo(document, at, 'before-according');
  }
  return null;
}

/** A phrase whose noun stands for something written or announced. */
function isDocument({ tokens }: SentenceContext, phrase: NounPhrase): boolean {
  for (let at = phrase.from; at < phrase.to; at++) if (isWord(tokens[at]?.low, DOCUMENTS)) return true;
  return false;
}

/** „Wie Roe, der Leiter der Werft, feststellt, ist das „…““ · „… „…“, wie der Leiter sagte“. */
export function asTold(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence } = context;
  for (let start = sentence.from; start < sentence.to - 1; start++) {
    if (tokens[start]?.low !== 'wie') continue;
    if (start > sentence.from && tokens[start - 1]?.text !== ',') continue;
    if (start < quote ? start > sentence.from : start < quote + 1) continue;
    const phrase = readNoun(tokens, start + 1, start < quote ? quote : sentence.to);
    if (!phrase) continue;
    for (let at = phrase.to; at < sentence.to && at < start + 40 && at !== quote; at++) {
      const token = tokens[at];
      if (!token || token.quote >= 0) break;
      const next = tokens[at + 1];
      if (!token.word || token.capital || !token.isSaying || (next?.word && at + 1 < sentence.to)) continue;
      return attributionTo(closingSubject(context, at) ?? phrase, at, 'as-told');
    }
  }
  return null;
}

/** „…, so heißt es in der Erklärung.“: an attribution in the words behind the last comma. */
export function saidAtEnd(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence } = context;
  for (let at = sentence.to - 1; at > quote && at > sentence.to - 24; at--) {
    if ((tokens[at]?.quote ?? -1) >= 0) return null;
    if (tokens[at]?.text !== ',' || tokens[at + 1]?.low !== 'so') continue;
    const verb = tokens[at + 2];
    if (!verb?.word || verb.capital || !verb.isCue) continue;
    const phrase = subjectBehind(context, at + 2);
    return phrase ? attributionTo(phrase, at + 2, 'end') : null;
  }
  return null;
}

/** „Im Brief war von „…“ die Rede“ · „die Stadt sprach vom „…““: the text or the office that speaks of it. */
export function talkOf(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence } = context;
  if (tokens[quote + 1]?.low !== 'die' || tokens[quote + 2]?.low !== 'rede') return null;
  for (let at = sentence.from; at < quote - 1; at++) {
    if (!isWord(tokens[at]?.low, 'in im bei beim seitens')) continue;
    const phrase = readNoun(tokens, at + 1, quote);
    if (phrase && !isMark(tokens[phrase.from]?.text, ',')) return attributionTo(phrase, quote + 2, 'talk-of');
  }
  return null;
}

/** „…“ so das Fazit der Betreiber · „…“, lautet das Urteil der Jury: whose words the noun stands for. */
export function ownerOf(context: SentenceContext, found: Attribution): Attribution {
  const { tokens, grammar } = context;
  if (isWord(tokens[found.cue]?.low, 'heißt hieß')) return found;
  if (isAmong(tokens[found.cue], grammar.lexicon.accordingAfter))
    return { ...found, phrase: statedBy(context, found.phrase) };
  if (found.phrase.kind !== 'nominal') return found;
  const owner = utterance(context, found.phrase) ?? askedBy(context, found);
  return owner ? { ...found, phrase: owner } : found;
}

/** „…?“ Die Frage stellt sich Karl Roe: a noun of saying before the verb yields to somebody behind it. */
function askedBy(context: SentenceContext, { phrase, cue }: Attribution): NounPhrase | null {
  const { tokens } = context;
  if (phrase.to > cue || !isWord(tokens[phrase.to - 1]?.low, UTTERANCES)) return null;
  const behind = subjectBehind(context, cue);
  return behind && isHuman(tokens, behind) ? behind : null;
}
