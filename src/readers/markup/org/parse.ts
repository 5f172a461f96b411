import { looseName } from '../../../model/index.ts';
import { readDocument } from '../blocks.ts';
import { createClosers } from '../closers.ts';
import type { Draft } from '../draft.ts';
import { readInlines } from '../inlines/scan.ts';
import { splitLines } from '../lines.ts';
import type { Parsed, Resolve } from '../parsed.ts';
import { headingsIn } from '../place-names.ts';
import { createAddresses, TARGETS } from './addresses.ts';
import { BLOCK, closedBy, DRAWERS, FIXED, FORMULA, LATEX, NOTES_BELOW, RULE } from './blocks.ts';
import { HEADING, PLANNING } from './headings.ts';
import { inlineRulesOf } from './inlines.ts';
import { COMMENT, KEYWORDS } from './keywords.ts';
import { ITEMS } from './lists.ts';
import type { OrgPage, OrgRule } from './page.ts';
import { TABLE } from './tables.ts';

const RULES: readonly OrgRule[] = [
  HEADING,
  BLOCK,
  KEYWORDS,
  COMMENT,
  DRAWERS,
  FIXED,
  TABLE,
  RULE,
  ITEMS,
  NOTES_BELOW,
  PLANNING,
  LATEX,
  FORMULA,
];

/** Parses Org (the syntax that its manual and `org-syntax` give). */
export function parseOrg(text: string, resolve: Resolve): Parsed {
  const lines = splitLines(text);
  const page: OrgPage = {
    stated: {},
    closers: createClosers(lines, closedBy),
    places: new Set(),
    caption: null,
    labels: new Set(),
    rules: RULES,
  };
  const notes: Draft[] = [];
  const names: string[] = [];
  const drafts = readDocument(page, lines, RULES);
  for (const [, place = ''] of text.matchAll(TARGETS)) page.places.add(place);
  const headings = new Set(Array.from(headingsIn(drafts), looseName));
  const addressOf = createAddresses(page.places, headings);
  const rules = inlineRulesOf({ resolve, addressOf, notes, names, labels: page.labels });
  const caption = page.caption ?? '';
  return {
    drafts,
    stated: page.stated,
    readInlines: (words) => readInlines(words, rules),
    notes,
    names,
    headed: false,
    findUnused: () => (caption === '' ? [] : [caption]),
  };
}
