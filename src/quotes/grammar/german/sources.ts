import { isMark, isWord } from '../../text/words.ts';
import { said } from '../attribution.ts';
import type { Attribution, Frame } from '../context.ts';
import type { Phrase } from '../noun-phrase.ts';
import { subjectBehind } from './behind.ts';
import { readNoun } from './noun-phrases.ts';
import { closingSubject } from './subjects.ts';
import { utterance } from './utterances.ts';
import { DOCUMENTS } from './words.ts';

/** Nach Angaben von X · laut X · nach Ansicht der Polizei · nach einer Erklärung der Stadt; the nearest one. */
export function accordingTo(frame: Frame, quote: number): Attribution | null {
  const { tokens, sentence, lexicon } = frame;
  for (let at = quote - 2; at >= sentence.from; at--) {
    const phrases = lexicon.according.get(tokens[at]?.low ?? '');
    for (const words of phrases ?? []) {
      const short = (words[0]?.length ?? 0) < 4 && tokens[at - 1]?.text !== ',' && words.length === 1;
      if (short || !words.every((word, index) => tokens[at + index]?.low === word)) continue;
      const phrase = readNoun(tokens, at + words.length, quote, lexicon);
      if (phrase) return { phrase, cue: at, cueEnd: at + words.length, rule: 'before-according' };
    }
    if (!isWord(tokens[at]?.low, 'nach gemäß')) continue;
    const document = readNoun(tokens, at + 1, quote, lexicon);
    if (document && document.kind !== 'pronoun' && isDocument(frame, document))
      return { phrase: document, cue: at, cueEnd: at + 1, rule: 'before-according' };
  }
  return null;
}

/** A phrase whose noun stands for something written or announced. */
function isDocument({ tokens }: Frame, phrase: Phrase): boolean {
  for (let at = phrase.from; at < phrase.to; at++) if (isWord(tokens[at]?.low, DOCUMENTS)) return true;
  return false;
}

/** „Wie Roe, der Leiter der Werft, feststellt, ist das „…““ · „… „…“, wie der Leiter sagte“. */
export function asTold(frame: Frame, quote: number): Attribution | null {
  const { tokens, sentence, lexicon } = frame;
  for (let start = sentence.from; start < sentence.to - 1; start++) {
    if (tokens[start]?.low !== 'wie') continue;
    if (start > sentence.from && tokens[start - 1]?.text !== ',') continue;
    if (start < quote ? start > sentence.from : start < quote + 1) continue;
    const phrase = readNoun(tokens, start + 1, start < quote ? quote : sentence.to, lexicon);
    if (!phrase) continue;
    for (let at = phrase.to; at < sentence.to && at < start + 40 && at !== quote; at++) {
      const token = tokens[at];
      if (!token || token.quote >= 0) break;
      const next = tokens[at + 1];
      if (!token.word || token.capital || !token.isSaying || (next?.word && at + 1 < sentence.to)) continue;
      return said(closingSubject(frame, at) ?? phrase, at, 'as-told');
    }
  }
  return null;
}

/** „…, so heißt es in der Erklärung.“: an attribution in the words behind the last comma. */
export function saidAtEnd(frame: Frame, quote: number): Attribution | null {
  const { tokens, sentence } = frame;
  for (let at = sentence.to - 1; at > quote && at > sentence.to - 24; at--) {
    if ((tokens[at]?.quote ?? -1) >= 0) return null;
    if (tokens[at]?.text !== ',' || tokens[at + 1]?.low !== 'so') continue;
    const verb = tokens[at + 2];
    if (!verb?.word || verb.capital || !verb.isCue) continue;
    const phrase = subjectBehind(frame, at + 2);
    return phrase ? said(phrase, at + 2, 'end') : null;
  }
  return null;
}

/** „Im Brief war von „…“ die Rede“ · „die Stadt sprach vom „…““: the text or the office that speaks of it. */
export function talkOf(frame: Frame, quote: number): Attribution | null {
  const { tokens, sentence, lexicon } = frame;
  if (tokens[quote + 1]?.low !== 'die' || tokens[quote + 2]?.low !== 'rede') return null;
  for (let at = sentence.from; at < quote - 1; at++) {
    if (!isWord(tokens[at]?.low, 'in im bei beim seitens')) continue;
    const phrase = readNoun(tokens, at + 1, quote, lexicon);
    if (phrase && !isMark(tokens[phrase.from]?.text, ',')) return said(phrase, quote + 2, 'talk-of');
  }
  return null;
}

/** „…“ so das Fazit der Betreiber · „…“, lautet das Urteil der Jury: whose words the noun stands for. */
export function ownerOf(frame: Frame, found: Attribution): Attribution {
  if (isWord(frame.tokens[found.cue]?.low, 'heißt hieß')) return found;
  const owner = found.phrase.kind === 'nominal' ? utterance(frame, found.phrase) : null;
  return owner ? { ...found, phrase: owner } : found;
}
