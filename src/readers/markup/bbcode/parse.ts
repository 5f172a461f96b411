import type { Parsed, Resolve } from '../parsed.ts';
import { readBlocks } from './blocks.ts';
import { readInlines } from './inlines.ts';
import { parseTags } from './tags.ts';

/** Parses BBCode as forums write it: it has no standard. */
export function parseBbcode(text: string, resolve: Resolve): Parsed {
  const names: string[] = [];
  return {
    drafts: readBlocks(text, parseTags(text)),
    stated: {},
    readInlines: (words) => readInlines(words, { resolve, names }),
    notes: [],
    names,
    headed: false,
  };
}
