/** Labelled articles as the reader sees them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../../src/readers/text/headings/context.ts';
import { extractFeatures } from '../../src/readers/text/headings/features.ts';
import { findStructure } from '../../src/readers/text/pipeline.ts';

/** A line of a file of labelled articles; the head of `learn-headings.ts` describes it. */
export interface Labelled {
  readonly id: string;
  readonly lang: string;
  readonly silver: boolean;
  readonly title: string;
  readonly headings: readonly { readonly text: string }[];
  readonly ignore: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
}

/** A line that may be a heading. */
export interface Line {
  /** Its place among the document's blocks. */
  readonly at: number;
  readonly heading: boolean;
  readonly ignored: boolean;
  /** The features that describe it. */
  readonly names: readonly string[];
}

export interface Document {
  readonly article: Labelled;
  readonly style: string;
  readonly context: Context;
  readonly lines: readonly Line[];
  /** Headings there are, and those that are lines of their own. */
  readonly total: number;
  readonly found: number;
}

/** The articles of all files of JSON lines in a folder. */
export function readLabelled(folder: string): Labelled[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line): Labelled => JSON.parse(line));
}

/** A document: the lines that may be headings, what describes them, and whether they are. */
export function openDocument(article: Labelled, style: string): Document {
  const { context } = findStructure(article.texts[style] ?? '').headings;
  if (context === null) throw new Error(`${article.id} has more blocks than are judged`);
  const wanted = new Map<string, number>();
  for (const { text } of article.headings) wanted.set(plain(text), (wanted.get(plain(text)) ?? 0) + 1);
  const ignored = new Set([...article.ignore.map(plain), plain(article.title)]);
  const lines: Line[] = [];
  let found = 0;
  // Where a text stands more often than it is a heading, the last places are the headings: the first are contents.
  for (const [at, { candidate, text }] of [...context.forms.entries()].reverse()) {
    if (!candidate) continue;
    const key = plain(text);
    const left = wanted.get(key) ?? 0;
    if (left > 0) {
      wanted.set(key, left - 1);
      found++;
    }
    const names = extractFeatures(context, at);
    lines.unshift({ at, heading: left > 0, ignored: left === 0 && ignored.has(key), names });
  }
  return { article, style, context, lines, total: article.headings.length, found };
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200b\u200e\u200f\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^[\s#*•·>\-–—]+/, '')
    .replace(/[\s:#*¶]+$/, '');
