import { isMark, isWord } from '../../text/words.ts';
import { said } from '../attribution.ts';
import type { Attribution, Frame } from '../context.ts';
import type { Phrase } from '../noun-phrase.ts';
import { cueBefore } from './cues.ts';
import { isAgent, isHuman } from './human.ts';
import { mainClauseSubject } from './main-clauses.ts';
import { readNoun } from './noun-phrases.ts';
import { isOwned, isReported, textPlace, utterance } from './utterances.ts';

/** A label, a verb of saying, or the subject of the sentence before a colon. */
export function colon(frame: Frame, at: number, known: readonly Attribution[]): Attribution | null {
  const { tokens, sentence } = frame;
  const label = labelBefore(frame, at);
  if (label) return said(label, -1, 'colon-label');
  const verb = cueBefore(frame, at + 1, known, true);
  if (verb) return verb;
  if (isReported(frame, sentence.from, at)) return null;
  const phrase = mainClauseSubject(frame, at);
  if (!phrase || isOwned(tokens, phrase)) return null;
  const text = textPlace(frame, phrase, at);
  if (text) return said(text, -1, 'colon-text');
  return isHuman(tokens, phrase) || isAgent(tokens, phrase) ? said(phrase, -1, 'colon') : null;
}

/** „Karl Roe, Leiter der Werft:“ · „Das Fazit der Betreiber:“: nothing but a noun phrase. */
function labelBefore(frame: Frame, colon: number): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  let said = false;
  for (let start = Math.max(sentence.from, colon - 20); start < colon; start++) {
    const before = tokens[start - 1];
    if (before?.word && !before.capital && before.isSaying) said = true;
    const opens = start === sentence.from || isMark(before?.text, '—–,)') || before?.low === 'und';
    const phrase =
      opens && !isWord(tokens[start]?.low, 'und') ? readNoun(tokens, start, colon, lexicon) : null;
    if (!phrase || phrase.end < colon) continue;
    const uttered = utterance(frame, phrase);
    if (uttered) return uttered;
    if (said || isOwned(tokens, phrase)) continue;
    if (isHuman(tokens, phrase) || (start === sentence.from && isAgent(tokens, phrase))) return phrase;
  }
  return null;
}
