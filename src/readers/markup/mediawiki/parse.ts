import { readDocument } from '../blocks.ts';
import { createClosers } from '../closers.ts';
import type { Draft } from '../draft.ts';
import { readInlines } from '../inlines/scan.ts';
import { splitLines } from '../lines.ts';
import type { Parsed, Resolve } from '../parsed.ts';
import { closedBy, HEADINGS, LISTS, NOTES, PARAGRAPHS, QUOTATION, RULE, SET } from './blocks.ts';
import { FILES, GALLERY } from './files.ts';
import { inlineRulesOf, markTags } from './inlines.ts';
import { takeLeft, type WikiPage, type WikiRule } from './page.ts';
import { matchTables, TABLES } from './tables.ts';
import { takeOut } from './take-out.ts';

const RULES: readonly WikiRule[] = [
  HEADINGS,
  RULE,
  NOTES,
  TABLES,
  LISTS,
  FILES,
  GALLERY,
  QUOTATION,
  SET,
  PARAGRAPHS,
];

/** Tags that begin and end blocks stand on lines of their own, wherever they are written. */
const BLOCK_TAG = /<\/?(?:blockquote|poem|gallery)\b[^<>]{0,300}>/gi;

/** Parses the text of a page of MediaWiki, as its help describes it. What templates would say nobody knows. */
export function parseMediawiki(text: string, resolve: Resolve): Parsed {
  const { text: plain, held } = takeOut(text);
  const lines = splitLines(plain.replace(BLOCK_TAG, '\n$&\n'));
  const page: WikiPage = {
    stated: {},
    held,
    closers: createClosers(lines, closedBy),
    tables: matchTables(lines),
    left: [],
    rules: RULES,
  };
  const drafts = readDocument(page, lines, RULES);
  const notes: Draft[] = [];
  const names: string[] = [];
  const rules = inlineRulesOf(page, resolve, notes, names);
  return {
    drafts,
    stated: page.stated,
    readInlines: (words) => readInlines(markTags(words, names), rules),
    notes,
    names,
    headed: false,
    findUnused: () => takeLeft(page).map((draft) => ('text' in draft ? draft.text : '')),
  };
}
