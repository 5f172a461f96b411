import { type Attribution, type Frame, isThing } from '../grammar/context.ts';
import type { Phrase } from '../grammar/noun-phrase.ts';
import { readPhrase } from '../grammar/subject-first/noun-phrases.ts';
import { mainSubject, ownSubject, subjectBefore } from '../grammar/subject-first/subjects.ts';
import { isNounHere, isPassive } from '../grammar/verbs.ts';
import type { Token } from '../text/token.ts';
import { isMark, isWord } from '../text/words.ts';

/** A verb of saying before the quotation, in the same sentence. `known`: attributions already made in it. */
export function beforeQuote(frame: Frame, quote: number, known: readonly Attribution[]): Attribution | null {
  const { tokens, sentence, lexicon } = frame;
  for (let at = sentence.from; at < quote - 1; at++) {
    const phrases = lexicon.according.get(tokens[at]?.low ?? '');
    for (const words of phrases ?? []) {
      const short = (words[0]?.length ?? 0) < 4 && tokens[at - 1]?.text !== ',';
      if (short || !words.every((word, index) => tokens[at + index]?.low === word)) continue;
      const phrase = readPhrase(tokens, at + words.length, quote, lexicon);
      // “according to its own count”: whose, the rest of the sentence says.
      if (phrase && !(quote > phrase.to + 1 && isWord(tokens[phrase.from]?.low, 'its their his her')))
        return { phrase, cue: at, cueEnd: at + words.length, rule: 'before-according' };
    }
  }
  // Words marked inside a reported sentence, as against speech that a comma or colon introduces.
  const marked = !isMark(tokens[quote - 1]?.text, ':,');
  for (let at = quote - 1; at >= sentence.from; at--) {
    const token = tokens[at];
    if (!token?.word || (token.capital && at > sentence.from) || !token.isSaying) continue;
    const before = tokens[at - 1];
    if (before && at > sentence.from && isNounHere(token, before, tokens[at + 1])) continue;
    if (
      token.isWeakCue &&
      !(token.isCue || token.isSayingParticiple) &&
      quote - at > (token.isNearCue ? nearLimit(tokens, quote) : 9)
    )
      continue;
    const done = known.find((one) => one.cue === at);
    if (done) return { ...done, rule: 'before-shared' };
    if (isPassive(tokens, at, sentence.from)) {
      const by = byPhrase(frame, at, quote);
      if (by) return { phrase: by, cue: at, cueEnd: at + 1, rule: 'before-passive' };
      continue;
    }
    const inserted = insertedSpeaker(frame, at, quote);
    if (inserted) return { phrase: inserted, cue: at, cueEnd: at + 1, rule: 'before-inserted' };
    const participle = token.isSayingParticiple && !token.isCue;
    const phrase = participle
      ? (ownSubject(frame, at) ?? mainSubject(frame, at, known))
      : subjectBefore(frame, at, known);
    if (phrase) {
      const outer = marked ? outerCue(frame, phrase, at) : -1;
      if (outer >= 0) {
        at = outer + 1;
        continue;
      }
      if (marked && isThing(tokens, phrase)) continue;
      return { phrase, cue: at, cueEnd: at + 1, rule: participle ? 'before-participle' : 'before' };
    }
    // A question or a parted verb sets the subject behind: “Said X: …”.
    const behind = readPhrase(tokens, at + 1, quote, lexicon);
    if (behind && at === sentence.from && isMark(tokens[quote - 1]?.text, ':,'))
      return { phrase: behind, cue: at, cueEnd: at + 1, rule: 'before-inverted' };
  }
  return null;
}

/** “The odd thing, says Ann Roe, historian at the museum, is that …”: an attribution between commas. */
function insertedSpeaker(frame: Frame, verb: number, quote: number): Phrase | null {
  const { tokens, sentence, lexicon } = frame;
  if (tokens[verb - 1]?.text !== ',' || verb - 1 <= sentence.from || !tokens[verb]?.isCue) return null;
  const phrase = readPhrase(tokens, verb + 1, quote, lexicon);
  if (phrase?.kind !== 'name' || phrase.to - phrase.from < 2 || tokens[phrase.to]?.text !== ',') return null;
  return isMark(tokens[phrase.end - 1]?.text, ',') && phrase.end < quote - 1 ? phrase : null;
}

/** “X said that Y told “…””: whose words these are is said by the verb that reports the whole; -1 without one. */
function outerCue(frame: Frame, phrase: Phrase, cue: number): number {
  const { tokens, sentence } = frame;
  if (phrase.to > cue) return -1;
  let at = phrase.from - 1;
  if (tokens[at]?.low === 'that') at--;
  const outer = tokens[at];
  if (!outer?.word || at <= sentence.from || outer.capital || !(outer.isCue || outer.isSayingParticiple))
    return -1;
  return isNounHere(outer, tokens[at - 1] ?? outer, tokens[at + 1]) ? -1 : at;
}

function nearLimit(tokens: readonly Token[], quote: number): number {
  const opener = tokens[quote - 1]?.text;
  return opener === ':' ? 6 : opener === ',' ? 4 : 2;
}

function byPhrase(frame: Frame, verb: number, limit: number): Phrase | null {
  for (let at = verb + 1; at < Math.min(limit, verb + 8); at++) {
    if (frame.tokens[at]?.low === 'by') return readPhrase(frame.tokens, at + 1, limit, frame.lexicon);
  }
  return null;
}
