import { readDocument } from '../blocks.ts';
import { createClosers } from '../closers.ts';
import type { Draft } from '../draft.ts';
import { readInlines } from '../inlines/scan.ts';
import { splitLines } from '../lines.ts';
import type { Parsed, Resolve } from '../parsed.ts';
import { ATTRIBUTES, ENTRIES, TITLE } from './attributes.ts';
import { closedBy, DELIMITED } from './blocks.ts';
import { createExpansion } from './expand.ts';
import { readHeader } from './header.ts';
import { HEADINGS, UNDERLINED } from './headings.ts';
import { inlineRulesOf } from './inlines.ts';
import { LISTS } from './lists.ts';
import { MACROS } from './macros.ts';
import type { AsciidocPage, AsciidocRule } from './page.ts';
import { COMMENTS, PARAGRAPHS, RULES_ACROSS } from './paragraphs.ts';
import { createReferences } from './references.ts';
import { curlQuotes } from './signs.ts';

const RULES: readonly AsciidocRule[] = [
  ENTRIES,
  ATTRIBUTES,
  HEADINGS,
  UNDERLINED,
  COMMENTS,
  MACROS,
  DELIMITED,
  RULES_ACROSS,
  TITLE,
  LISTS,
  PARAGRAPHS,
];

/** Parses AsciiDoc (as the manual of Asciidoctor describes it). */
export function parseAsciidoc(text: string, resolve: Resolve): Parsed {
  const lines = splitLines(text);
  const page: AsciidocPage = {
    stated: {},
    closers: createClosers(lines, closedBy),
    attributes: new Map(),
    texts: new Map(),
    next: null,
    title: null,
    unused: new Set(),
    rules: RULES,
  };
  const header = readHeader(page, lines);
  const drafts = [...header, ...readDocument(page, lines, RULES)];
  const notes: Draft[] = [];
  const names: string[] = [];
  const refer = createReferences(drafts, page.texts, resolve);
  const rules = inlineRulesOf({ resolve, notes, names, refer });
  const expand = createExpansion(page.attributes);
  return {
    drafts,
    stated: page.stated,
    readInlines: (words) => readInlines(curlQuotes(expand(words)), rules),
    notes,
    names,
    headed: true,
    findUnused: () => [...[...page.unused].map(({ text }) => text), page.title ?? ''].filter(Boolean),
  };
}
