/** Where the quotes that were found stand in a labelled text, and which label each is of. */
import type { QuoteKind } from '../src/model/index.ts';
import type { ExplainedQuote } from '../src/quotes/index.ts';
import type { Unit } from './labels.ts';

/** Quotation marks, which count as no letters. */
const MARKS = new Set('"“”„«»「」');
const isSpace = (char: string) => /\s/.test(char);
const stripMarks = (text: string): string => {
  let [from, to] = [0, text.length];
  while (from < to && MARKS.has(text.charAt(from))) from++;
  while (to > from && MARKS.has(text.charAt(to - 1))) to--;
  return text.slice(from, to);
};

/** A quote that was found, or a line of one. */
export interface Found {
  readonly rule: string;
  readonly kind: QuoteKind;
  readonly mention: string;
  readonly name: string;
  readonly text: string;
  /** Its place in the characters of the labelled text; -1: nowhere. */
  readonly start: number;
  readonly end: number;
}

/** Each found quote that is one line of an article: where its words stand in the labelled text, and its rule. */
export function findParts(chars: readonly string[], explained: readonly ExplainedQuote[]): Found[] {
  const places: number[] = [];
  let flat = '';
  chars.forEach((char, at) => {
    if (isSpace(char)) return;
    flat += char;
    for (let unit = 0; unit < char.length; unit++) places.push(at);
  });
  const taken = new Map<string, number>();
  const found: Found[] = [];
  for (const { quote, rule } of explained) {
    const name = (quote.speaker?.name ?? '').trim();
    const mention = (quote.speaker?.mention ?? '').trim() || name;
    for (const part of quote.parts) {
      for (const line of part.text.split(/\n+/)) {
        const words = stripMarks(line.replace(/\s+/g, ''));
        if (words === '') continue;
        const at = flat.indexOf(words, taken.get(words) ?? 0);
        if (at >= 0) taken.set(words, at + 1);
        const start = places[at] ?? -1;
        const end = at < 0 ? -1 : (places[at + words.length - 1] ?? -1) + 1;
        found.push({ rule: rule ?? 'nobody', kind: quote.kind, mention, name, text: line, start, end });
      }
    }
  }
  return found;
}

/** The label that shares most letters with a stretch, and the share of the letters of both. */
export function findLabel(
  chars: readonly string[],
  { start, end }: Found,
  units: readonly Unit[],
): { best: Unit | null; share: number } {
  const letters = (from: number, to: number) =>
    chars.slice(from, to).filter((char) => !isSpace(char) && !MARKS.has(char)).length;
  let best: Unit | null = null;
  let share = 0;
  for (const unit of units) {
    const [from, to] = [Math.max(start, unit.start), Math.min(end, unit.end)];
    if (from >= to) continue;
    const both = letters(from, to);
    const either = letters(start, end) + letters(unit.start, unit.end) - both;
    if (either > 0 && both / either > share) [best, share] = [unit, both / either];
  }
  return { best, share };
}
