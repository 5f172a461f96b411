import { type Attribution, type Frame, hasSaying, skipAdverbs } from '../grammar/context.ts';
import { readPhrase } from '../grammar/subject-first/noun-phrases.ts';

/** “… was “…” and more, X said.”: an attribution at the end of the sentence. */
export function atEnd(frame: Frame, quote: number): Attribution | null {
  const { tokens, sentence, lexicon } = frame;
  for (let at = sentence.to - 1; at > quote + 1 && at > sentence.to - 24; at--) {
    if (tokens[at]?.quote !== -1) return null;
    if (tokens[at]?.text !== ',') continue;
    const start = lexicon.according
      .get(tokens[at + 1]?.low ?? '')
      ?.find((words) => words.every((word, index) => tokens[at + 1 + index]?.low === word));
    if (start) {
      const phrase = readPhrase(tokens, at + 1 + start.length, sentence.to, lexicon);
      return phrase ? { phrase, cue: at + 1, cueEnd: at + 1 + start.length, rule: 'end-according' } : null;
    }
    if (lexicon.language.verbFirst && (tokens[at + 1]?.isCue || tokens[at + 1]?.isAuxiliary)) {
      const subject = readPhrase(tokens, skipAdverbs(tokens, at + 2, sentence.to), sentence.to, lexicon);
      const speaks = tokens[at + 1]?.isCue || hasSaying(tokens, at + 2, sentence.to);
      if (subject && speaks) return { phrase: subject, cue: at + 1, cueEnd: at + 2, rule: 'end-verb-first' };
    }
    const phrase = readPhrase(tokens, at + 1, sentence.to, lexicon);
    if (!phrase) continue;
    const verb = skipAdverbs(tokens, phrase.to, sentence.to);
    const cue = tokens[verb];
    if (
      cue &&
      verb < sentence.to &&
      !cue.capital &&
      cue.isCue &&
      sentence.to - verb < 8 &&
      tokens[verb + 1]?.low !== 'by'
    ) {
      return { phrase, cue: verb, cueEnd: verb + 1, rule: 'end' };
    }
  }
  return null;
}
