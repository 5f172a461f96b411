import type { QuoteKind } from '../model/index.ts';
import type { NameWords } from '../quotes/index.ts';
import { wordsTold } from './descriptions.ts';
import type { ParsedName } from './parse-name.ts';
import type { ArticleFacts, MergeReason, SourceKind, SpokenQuote } from './types.ts';

/** Descriptions, outlets and paths that are kept of one name; more of a stranger's would fill memory. */
const MOST_DESCRIPTIONS = 24;
const MOST_SITES = 100;
const MOST_PATHS = 100;

/** A form of a name that stood in articles. */
export interface Form {
  quotes: number;
  articles: number;
  /** Number of the last article that had it. */
  latest: number;
  readonly seen: string[];
  reason: MergeReason;
}

/** What is known of those who are surely one source: one name, described alike where the name is but a surname. */
export interface Group {
  readonly number: number;
  readonly kind: SourceKind;
  /** Null where it is no person. */
  readonly parsed: ParsedName | null;
  /** What the user calls it; null for one that is not in the user's list. */
  readonly listedAs: string | null;
  readonly forms: Map<string, Form>;
  readonly abouts: Map<string, number>;
  readonly told: { readonly all: Set<string>; readonly specific: Set<string>; tells: boolean };
  readonly sites: Set<string>;
  readonly kinds: Record<QuoteKind, number>;
  men: number;
  women: number;
  quotes: number;
  words: number;
  /** Numbers of its articles: forms of one person may share some. */
  readonly articles: number[];
  first: string | null;
  last: string | null;
  /** It could be several people of its article: never joined to one. */
  isAmbiguous: boolean;
}

export function createGroup(
  number: number,
  kind: SourceKind,
  parsed: ParsedName | null,
  listedAs: string | null,
): Group {
  return {
    number,
    kind,
    parsed,
    listedAs,
    forms: new Map(),
    abouts: new Map(),
    told: { all: new Set(), specific: new Set(), tells: false },
    sites: new Set(),
    kinds: { direct: 0, partial: 0, block: 0, indirect: 0 },
    men: 0,
    women: 0,
    quotes: 0,
    words: 0,
    articles: [],
    first: null,
    last: null,
    isAmbiguous: false,
  };
}

/** Takes note of where it stands, whether or not its quotes count. */
export function addPlace({ sites }: Group, { site }: ArticleFacts): void {
  if (site !== null && sites.size < MOST_SITES) sites.add(site.toLowerCase());
}

/** Counts a quote. `article`: its number. */
export function addQuote(
  group: Group,
  quote: SpokenQuote,
  facts: ArticleFacts,
  article: number,
  form: { readonly name: string; readonly reason: MergeReason },
): void {
  group.quotes++;
  group.words += quote.words;
  group.kinds[quote.kind]++;
  if (group.articles.at(-1) !== article) {
    group.articles.push(article);
    const day = dayOf(facts.published);
    if (day !== null && (group.first === null || day < group.first)) group.first = day;
    if (day !== null && (group.last === null || day > group.last)) group.last = day;
  }
  let known = group.forms.get(form.name);
  if (!known) {
    known = { quotes: 0, articles: 0, latest: -1, seen: [], reason: form.reason };
    group.forms.set(form.name, known);
  }
  known.quotes++;
  if (known.latest === article) return;
  known.latest = article;
  known.articles++;
  if (facts.path !== null && known.seen.length < MOST_PATHS) known.seen.push(facts.path);
}

/** Takes note of how an article describes it. */
export function addDescription(group: Group, description: string | null, words: NameWords): void {
  if (description === null) return;
  const about = description.replace(/\s+/g, ' ').trim();
  const count = group.abouts.get(about);
  if (count === undefined && group.abouts.size >= MOST_DESCRIPTIONS) return;
  group.abouts.set(about, (count ?? 0) + 1);
  if (count !== undefined) return;
  const { all, specific, tells } = wordsTold(about, words);
  group.told.tells ||= tells;
  for (const word of all) group.told.all.add(word);
  for (const word of specific) group.told.specific.add(word);
}

/** The day of a date; null where it is none. */
export function dayOf(published: string | null): string | null {
  return published === null ? null : (/^\d{4}-\d{2}-\d{2}/.exec(published)?.[0] ?? null);
}
