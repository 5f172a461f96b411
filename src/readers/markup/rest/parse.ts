import { readDocument } from '../blocks.ts';
import type { Draft } from '../draft.ts';
import { readInlines } from '../inlines/scan.ts';
import { splitLines } from '../lines.ts';
import type { Parsed, Resolve } from '../parsed.ts';
import { headingsIn, titlesOf } from '../place-names.ts';
import { takeDocinfo } from './docinfo.ts';
import { EXPLICIT, NAMELESS } from './explicit.ts';
import { HEADING, TRANSITION } from './headings.ts';
import { inlineRulesOf } from './inlines.ts';
import { BULLETS, NUMBERS } from './lists.ts';
import { foldName, type RestPage, type RestRule } from './page.ts';
import { INDENTED, PARAGRAPH } from './paragraphs.ts';
import { createReferences } from './references.ts';
import { DOCTEST, LINE_BLOCK } from './set-lines.ts';
import { GRID_TABLE, SIMPLE_TABLE } from './tables.ts';
import { FIELDS, OPTIONS, TERMS } from './terms.ts';

/** In the order of docutils: what is tried first takes what both would. */
const RULES: readonly RestRule[] = [
  INDENTED,
  BULLETS,
  NUMBERS,
  FIELDS,
  OPTIONS,
  DOCTEST,
  LINE_BLOCK,
  GRID_TABLE,
  SIMPLE_TABLE,
  EXPLICIT,
  NAMELESS,
  TRANSITION,
  HEADING,
  TERMS,
  PARAGRAPH,
];

/** A place that running text names. */
const PLACE = /(?<![\p{L}\p{N}])_`([^`]{1,300})`/gu;

/** Parses reStructuredText (docutils' specification, with the directives and roles of Sphinx that stand in most texts). */
export function parseRest(text: string, resolve: Resolve): Parsed {
  const page: RestPage = {
    adornments: [],
    targets: new Map(),
    places: new Set(),
    used: new Set(),
    nameless: [],
    substitutions: new Map(),
    notes: new Map(),
    stated: {},
    rules: RULES,
  };
  const notes: Draft[] = [];
  const names: string[] = [];
  const drafts = takeDocinfo(readDocument(page, splitLines(text), RULES), page.stated);
  for (const heading of headingsIn(drafts)) page.places.add(foldName(heading));
  for (const [, place = ''] of text.matchAll(PLACE)) page.places.add(foldName(place));
  const rules = inlineRulesOf(page, createReferences(page, titlesOf(drafts), resolve), names, resolve);
  return {
    drafts,
    stated: page.stated,
    readInlines: (words) => readInlines(words, rules),
    notes,
    names,
    headed: true,
    findUnused: () => unusedOf(page),
  };
}

/** Targets and substitutions that nothing referred to. */
function unusedOf({ targets, used, substitutions }: RestPage): string[] {
  const names = [...targets]
    .filter(([name]) => !used.has(name))
    .map(([name, address]) => `${name}: ${address}`);
  const words = [...substitutions]
    .filter(([, held]) => !held.used)
    .map(([name, { text }]) => `${name}: ${text}`);
  return [...names, ...words];
}
