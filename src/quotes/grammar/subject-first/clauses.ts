import type { Token } from '../../text/token.ts';
import { endsLikeAdverb, isMark, isWord } from '../../text/words.ts';
import type { Frame } from '../context.ts';
import type { Phrase } from '../noun-phrase.ts';
import { readPhrase } from './noun-phrases.ts';

/** X, a nurse, said: looks over the insertion that ends at `close` for the phrase it hangs on. */
export function insertedSubject(frame: Frame, close: number): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  for (let start = sentence.from; start < close; ) {
    const phrase = leadingPhrase(frame, start, close);
    if (phrase && phrase.from >= start) {
      const follows = tokens[phrase.to];
      const hung = readPhrase(tokens, phrase.from, close, lexicon);
      if (
        follows &&
        (isMark(follows.text, ',(—–-') ||
          (hung && isMark(tokens[hung.to]?.text, ',(—–-')) ||
          (hung && hung.end >= close))
      )
        return phrase;
    }
    let next = start;
    while (next < close && !isBreak(tokens[next])) next++;
    start = next + 1;
  }
  return null;
}

function isBreak(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.quote >= 0 ||
      isMark(token.text, ',;:—–-') ||
      (token.isConjunction && !token.capital && isWord(token.low, 'and but that while as when because')))
  );
}

/** Where the clause that holds a token begins. */
export function clauseStart(frame: Frame, at: number): number {
  const { tokens, sentence } = frame;
  let start = at;
  while (start > sentence.from) {
    const before = tokens[start - 1];
    if (!before) break;
    if (before.quote >= 0 || (!before.word && isMark(before.text, ',;:—–()[]-'))) break;
    if (before.isRelative) break;
    if (!before.word) break;
    if (
      before.isConjunction &&
      !before.capital &&
      !(before.low === 'and' && tokens[start - 2]?.capital && tokens[start]?.capital)
    )
      break;
    start--;
  }
  return start;
}

/** First noun phrase of a stretch, introductions left out: “On Monday X”, “But X”. */
export function leadingPhrase(frame: Frame, start: number, limit: number): Phrase | null {
  const { tokens, lexicon } = frame;
  let at = start;
  while (at < limit) {
    const token = tokens[at];
    if (!token?.word) {
      at++;
      continue;
    }
    if (token.isPreposition && !token.isDeterminer) {
      // An introduction without a comma: what follows its noun phrase may be the subject.
      const inner = readPhrase(tokens, at + 1, limit, lexicon);
      let after = inner ? inner.end : at + 2;
      // “in a later interview”: the article alone is no phrase.
      if (inner && inner.to === inner.from + 1 && tokens[inner.from]?.isDeterminer)
        while (after < limit && tokens[after]?.word && !tokens[after]?.capital && after < at + 4) after++;
      at = tokens[at + 1]?.isTime ? at + 2 : after;
      if (at >= limit) return inner && inner.kind === 'name' && start === at ? inner : null;
      continue;
    }
    if ((token.isConjunction || token.isAdverb) && !token.isDeterminer) {
      at++;
      continue;
    }
    if (token.isTime && !token.isDeterminer) {
      at++;
      continue;
    }
    if (endsLikeAdverb(token.low) && tokens[at + 1]?.word && !tokens[at + 1]?.capital) {
      at++;
      continue;
    }
    if (!token.capital && token.low.length > 5 && token.low.endsWith('ing') && !token.isPersonNoun)
      return null;
    const phrase = readPhrase(tokens, at, limit, lexicon);
    if (phrase || !token.isDeterminer || !tokens[at + 1]?.isTime) return phrase;
    at += 2;
  }
  return null;
}

/** The noun phrase a relative pronoun at `who` belongs to. */
export function antecedent(frame: Frame, who: number): Phrase | null {
  const { tokens, sentence } = frame;
  let at = who - 1;
  while (at >= sentence.from && !tokens[at]?.word) {
    if (tokens[at]?.text === ')') while (at > sentence.from && tokens[at]?.text !== '(') at--;
    at--;
  }
  if (at < sentence.from) return null;
  if (tokens[who]?.low === 'who' && tokens[at]?.capital) {
    // “a reply from the mayor Lena Storck, who …”: the name behind the preposition.
    for (let start = at; start > Math.max(sentence.from, at - 6); start--) {
      const lead = tokens[start - 1];
      if (!tokens[start]?.word || !lead?.word) break;
      if (!isWord(lead.low, 'from by')) continue;
      const near = readPhrase(tokens, start, at + 1, frame.lexicon);
      if (near?.kind === 'name' && near.to === at + 1) return near;
    }
  }
  return leadingPhrase(frame, clauseStart(frame, at), at + 1);
}
