import type { Article, Facts } from '../model/index.ts';
import { readText } from './text/index.ts';

/** A decoded document: its text with `\n` line ends, and what it was called. */
export interface Document {
  /** As given on the command line; null for standard input. */
  readonly path: string | null;
  readonly text: string;
}

/** Facts stated from outside (flags), which go before what the document says. */
export type StatedFacts = Partial<Pick<Facts, 'source'>>;

/** Reads a document of any known format. */
export async function readArticle(document: Document): Promise<Article> {
  return readText(document.text);
}
