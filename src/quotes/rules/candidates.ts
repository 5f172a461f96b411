import type { QuoteKind } from '../../model/index.ts';
import type { Attribution } from '../grammar/attribution.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { TextLine } from '../text/lines.ts';
import type { MarkedSpan } from '../text/marked-spans.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/token.ts';
import { countWords, isDash } from '../text/words.ts';

/** A line taken apart. */
export interface ParsedLine {
  readonly grammar: Grammar;
  readonly line: TextLine;
  readonly spans: readonly MarkedSpan[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Number of its first sentence in the article. */
  readonly first: number;
}

/** Who spoke (the source of a quotation), with the line and the sentence that say so. */
export interface Source {
  readonly parsed: ParsedLine;
  readonly attribution: Attribution;
  readonly sentence: number;
  /** A word of saying that stands elsewhere than the speaker. */
  readonly cue?: { readonly parsed: ParsedLine; readonly at: number };
}

/** A marked span on its way to become a quote. The rules fill in who said it. */
export interface Candidate {
  readonly parsed: ParsedLine;
  readonly span: MarkedSpan;
  /** Index of its token, and number of its sentence in the article. */
  readonly at: number;
  readonly sentence: number;
  source: Source | null;
  /** `other` is no speech. */
  kind: QuoteKind | 'other';
  /** The same words as the one before, going on. */
  joined: boolean;
}

/** The quotation is a sentence of its own. */
export function isWhole(one: Candidate): boolean {
  const sentence = one.parsed.sentences[one.sentence - one.parsed.first];
  if (!sentence) return false;
  // «…, — додав X. — …»: the dash before it closes the attribution.
  let first = sentence.from;
  if (one.parsed.grammar.lexicon.language.insertsAttribution)
    while (isDash(one.parsed.tokens[first]) && first < one.at) first++;
  if (first !== one.at) return false;
  for (let at = one.at + 1; at < sentence.to; at++) {
    const token = one.parsed.tokens[at];
    if (token?.word || (token?.quote ?? -1) >= 0) return false;
  }
  return true;
}

export function wordCount(one: Candidate): number {
  return countWords(one.parsed.line.text, one.span.start, one.span.end);
}
