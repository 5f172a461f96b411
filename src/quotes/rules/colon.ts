import { type Attribution, type Frame, isThing } from '../grammar/context.ts';
import type { Phrase } from '../grammar/noun-phrase.ts';
import { readPhrase } from '../grammar/subject-first/noun-phrases.ts';
import { mainSubject } from '../grammar/subject-first/subjects.ts';
import { isMark, isWord } from '../text/words.ts';
import { beforeQuote } from './before.ts';

/** “Roe, a baker: …”, “She was blunt: …”: a colon that introduces speech, with or without a verb of saying. */
export function colonQuote(frame: Frame, colon: number, known: readonly Attribution[]): Attribution | null {
  const label = labelBefore(frame, colon);
  if (label) return { phrase: label, cue: -1, cueEnd: -1, rule: 'colon-label' };
  const verb = beforeQuote(frame, colon + 1, known);
  if (verb) return verb;
  const phrase = mainSubject(frame, colon, known);
  return phrase && !isThing(frame.tokens, phrase) ? { phrase, cue: -1, cueEnd: -1, rule: 'colon' } : null;
}

/** The name that fills everything between a dash or the start of the sentence and a colon. */
function labelBefore(frame: Frame, colon: number): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  let start = colon;
  while (start > sentence.from && colon - start < 20 && !isMark(tokens[start - 1]?.text, '—–-')) start--;
  if (colon - start >= 20) return null;
  const more =
    isWord(tokens[start]?.low, 'more from') && tokens[start + 1]?.low === 'from'
      ? 2
      : tokens[start]?.low === 'from'
        ? 1
        : 0;
  const first = tokens[start];
  if (first && start === sentence.from && first.isSaying && tokens[start + 1]?.capital) return null;
  const phrase = readPhrase(tokens, start + more, colon, lexicon);
  if (!phrase) return null;
  if (phrase.end >= colon) return phrase;
  if (tokens[phrase.end]?.text !== ',' || phrase.kind !== 'name') return null;
  for (let at = phrase.end; at < colon; at++) {
    const token = tokens[at];
    if (token?.word && !token.capital && (token.isSaying || token.isAuxiliary || token.isPronoun))
      return null;
  }
  return phrase;
}
