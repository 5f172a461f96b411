import type { Attribution } from '../grammar/attribution.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import type { Candidate, ParsedLine, Source } from './candidates.ts';

/** Sentences that are looked back at for the one who is reported. */
const BACK = 8;

/** Tokens of a sentence that are looked at. */
const LONGEST = 80;

/** Who is being reported, and since where. */
export interface Report {
  readonly source: Source;
  /** A quotation says so; else a sentence in reported speech does. */
  readonly quoted: boolean;
  /** The sentences between it and the place that was asked about. */
  readonly distance: number;
}

/**
 * Who is being reported before the sentence `number` of a line: the speaker of the last of the first `count` quotations of `found`, or the
 * subject of a verb of saying since. Null where a sentence since tells of somebody else, or quotes nobody knows whom.
 */
export function reportBefore(
  parsed: ParsedLine,
  number: number,
  found: readonly Candidate[],
  count = found.length,
): Report | null {
  const { tokens, sentences, grammar, first } = parsed;
  let last = count - 1;
  for (let at = number - 1; at >= Math.max(0, number - BACK); at--) {
    const sentence = sentences[at];
    if (!sentence) return null;
    while (last >= 0 && (found[last]?.sentence ?? 0) > first + at) last--;
    let quotes = false;
    for (let one = found[last]; one?.sentence === first + at && one.parsed === parsed; one = found[--last]) {
      if (one.source) return { source: one.source, quoted: true, distance: number - at };
      if (one.kind !== 'other') quotes = true;
    }
    if (quotes) return null;
    const to = Math.min(sentence.to, sentence.from + LONGEST);
    const context: SentenceContext = { tokens, sentence: { from: sentence.from, to }, grammar };
    const attribution = grammar.reporterOf(context);
    if (attribution) {
      const source = { parsed, attribution: asSentence(attribution), sentence: first + at };
      return { source, quoted: false, distance: number - at };
    }
    if (grammar.agentOf(context)) return null;
  }
  return null;
}

function asSentence(attribution: Attribution): Attribution {
  return { ...attribution, rule: 'sentence-before' };
}
