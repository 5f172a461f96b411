import type { Attribution, Frame } from './frame.ts';
import { CUE, PARTICIPLE } from './lexicon.ts';
import { readPhrase } from './phrases.ts';
import { mainSubject, subjectBefore } from './subjects.ts';

/** X machte klar, dass „…“: what a that-clause says is said by the subject of its sentence, whatever the verb. */
export function inThatClause(frame: Frame, quote: number): Attribution | null {
  const { tokens, sentence } = frame;
  for (let at = quote - 1; at > sentence.from; at--) {
    if (tokens[at]?.low !== 'dass' || tokens[at - 1]?.text !== ',') continue;
    const phrase = mainSubject(frame, at - 1, []);
    return phrase && { phrase, cue: -1, cueEnd: -1, rule: 'that-clause' };
  }
  return null;
}

/** Who reports in a sentence: the subject of its verb of saying. */
export function reporterOf(frame: Frame): Attribution | null {
  const { tokens, sentence, lexicon } = frame;
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    const phrases = token ? lexicon.according.get(token.low) : undefined;
    for (const words of phrases ?? []) {
      if ((words[0]?.length ?? 0) < 4 || !words.every((word, index) => tokens[at + index]?.low === word))
        continue;
      const phrase = readPhrase(tokens, at + words.length, sentence.to, lexicon);
      if (phrase) return { phrase, cue: at, cueEnd: at + words.length, rule: 'reported' };
    }
    if (!token?.word || token.capital || !(token.bits & (CUE | PARTICIPLE))) continue;
    const phrase = subjectBefore(frame, at, []);
    if (phrase) return { phrase, cue: at, cueEnd: at + 1, rule: 'reported' };
  }
  return null;
}
