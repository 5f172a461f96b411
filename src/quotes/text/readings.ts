import type { QuoteKind } from '../../model/index.ts';
import type { Attribution, Frame } from '../grammar/context.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { afterQuote } from '../rules/after.ts';
import type { Line } from './lines.ts';
import { ANY_MARK, findStretches, type Stretch } from './marks.ts';
import { endsOpen, endsSentence, partSentences, type Sentence } from './sentences.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokenise.ts';

/** A line taken apart. */
export interface Reading {
  readonly line: Line;
  readonly stretches: readonly Stretch[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Number of its first sentence in the article. */
  readonly first: number;
}

/** Who spoke, with the line and the sentence that say so. */
export interface Source {
  readonly reading: Reading;
  readonly attribution: Attribution;
  readonly sentence: number;
  /** A word of saying that stands elsewhere than the speaker. */
  readonly cue?: { readonly reading: Reading; readonly at: number };
}

/** A marked stretch on its way to become a quote. The rules fill in who said it. */
export interface Found {
  readonly reading: Reading;
  readonly stretch: Stretch;
  /** Index of its token, and number of its sentence in the article. */
  readonly at: number;
  readonly sentence: number;
  source: Source | null;
  /** `other` is no speech. */
  kind: QuoteKind | 'other';
  /** The same words as the one before, going on. */
  joined: boolean;
}

/** Takes a line apart: marked stretches, tokens, sentences. `singles`: single marks quote too. */
export function readLine(line: Line, lexicon: Lexicon, first: number, singles: boolean): Reading {
  const stretches = ANY_MARK.test(line.text) ? findStretches(line.text, singles) : [];
  const tokens = tokenise(line.text, stretches, lexicon);
  const sentences = partSentences(
    tokens,
    (at) => {
      const stretch = stretches[tokens[at]?.quote ?? -1];
      if (!stretch || !endsSentence(line.text, stretch)) return false;
      const next = tokens[at + 1];
      if (!next) return true;
      if (!next.word && next.quote < 0 && next.text !== '(') return false;
      if (!endsOpen(line.text, stretch)) return next.capital || next.quote >= 0 || next.text === '(';
      // After a question or a cry the attribution may follow.
      const frame: Frame = { tokens, sentence: { from: at, to: Math.min(tokens.length, at + 40) }, lexicon };
      return (next.capital || next.quote >= 0) && !afterQuote(frame, at, true);
    },
    lexicon.language.capitalNouns,
  );
  return { line, stretches, tokens, sentences, first };
}

/** The quotation is a sentence of its own. */
export function isWhole(one: Found): boolean {
  const sentence = one.reading.sentences[one.sentence - one.reading.first];
  if (!sentence || sentence.from !== one.at) return false;
  for (let at = one.at + 1; at < sentence.to; at++) {
    const token = one.reading.tokens[at];
    if (token?.word || (token?.quote ?? -1) >= 0) return false;
  }
  return true;
}

export function wordCount(one: Found): number {
  const { text } = one.reading.line;
  let count = 1;
  for (let at = one.stretch.start + 1; at < one.stretch.end; at++)
    if (text[at] === ' ' && text[at - 1] !== ' ') count++;
  return count;
}
