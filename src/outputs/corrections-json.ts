import type { Certainty, QuoteKind } from '../model/index.ts';
import { serialize } from './serialize.ts';

/** What a reader said of a quote that stands alone: with what the program said of it, as an example with its label. */
export interface CorrectionRow {
  /** File or address of the article; null for one from a pipe. */
  readonly path: string | null;
  readonly title: string | null;
  /** The quote as it is shown, and where its parts were. */
  readonly quoted: string;
  readonly parts: readonly { readonly block: string; readonly start: number; readonly end: number }[];
  /** The text before it in its block. */
  readonly before: string;
  readonly program: {
    readonly kind: QuoteKind;
    readonly name: string | null;
    readonly mention: string | null;
    readonly certainty: Certainty;
    readonly rule: string | null;
  };
  readonly reader: { readonly quote: boolean; readonly name: string | null };
  /** When, in ISO 8601. */
  readonly said: string;
}

/** A line of JSON each, with their final newlines; nothing where there are none. */
export function toCorrectionJson(rows: readonly CorrectionRow[]): string {
  return rows.map((row) => `${serialize({ schema: 1, ...row })}\n`).join('');
}
