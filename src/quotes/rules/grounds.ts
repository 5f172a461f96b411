import { type Clean, clean } from '../../model/index.ts';
import type { TextLine } from '../text/lines.ts';
import type { Candidate } from './candidates.ts';
import type { RuleName } from './names.ts';

/** What of a sentence is kept before and behind a quote; longer ones are no sentences. In UTF-16 code units. */
const NEAR = 1000;

/** Where the sentence of a quote is. */
interface Place {
  readonly line: TextLine;
  readonly rule: RuleName | null;
  readonly start: number;
  readonly end: number;
  /** Left out before and behind. */
  readonly isCut: readonly [before: boolean, behind: boolean];
}

/** What speaks for each quote: the rule that decided, and the sentence that it stands in. */
export class Grounds {
  readonly #places = new Map<string, Place>();

  add(id: string, one: Candidate): void {
    const rule = one.source?.attribution.rule ?? null;
    this.#places.set(id, { ...placeOf(one), line: one.parsed.line, rule });
  }

  /** A quote goes on. Its sentence does, where that is in the same line. */
  extend(id: string, one: Candidate): void {
    const known = this.#places.get(id);
    if (known?.line !== one.parsed.line) return;
    const { end, isCut } = placeOf(one);
    this.#places.set(id, { ...known, end, isCut: [known.isCut[0], isCut[1]] });
  }

  of(id: string): { readonly rule: RuleName | null; readonly sentence: Clean } {
    const place = this.#places.get(id);
    if (!place) return { rule: null, sentence: clean('') };
    const { line, rule, start, end, isCut } = place;
    const text = (line.written ?? line.text).slice(start, end).replace(/\s+/g, ' ').trim();
    return { rule, sentence: clean(`${isCut[0] ? '…' : ''}${text}${isCut[1] ? '…' : ''}`) };
  }
}

/** The sentence of a quote in its line; all of a line that was not parted. */
function placeOf({ parsed, span, sentence }: Candidate): Pick<Place, 'start' | 'end' | 'isCut'> {
  const { tokens, sentences, first, line } = parsed;
  const found = sentences[sentence - first];
  const from = found ? Math.min(tokens[found.from]?.start ?? 0, span.open) : 0;
  const to = found ? Math.max(tokens[found.to - 1]?.end ?? line.text.length, span.close) : line.text.length;
  const start = Math.max(from, span.open - NEAR);
  const end = Math.min(to, span.close + NEAR);
  return { start, end, isCut: [start > from, end < to] };
}
