import { DIMENSION_NAMES, type DimensionName, type Dimensions } from './dimensions.ts';

export const TABS = ['quotes', 'speakers', 'articles'] as const;
export type Tab = (typeof TABS)[number];

/** What is chosen: all that the address of the page keeps. */
export interface Selection {
  readonly values: Readonly<Record<DimensionName, ReadonlySet<number>>>;
  readonly query: string;
  readonly tab: Tab;
  /** Name of a column, with `-` before it where it goes down; empty for the usual order. */
  readonly sort: string;
  /** The article that is shown; null for the overview. */
  readonly article: number | null;
  /** The quote that is open. */
  readonly quote: number | null;
}

const NONE: ReadonlySet<number> = new Set();

export const EMPTY: Selection = {
  values: Object.fromEntries(DIMENSION_NAMES.map((name) => [name, NONE])) as Selection['values'],
  query: '',
  tab: 'quotes',
  sort: '',
  article: null,
  quote: null,
};

/** The fragment of the page's address. */
export function toHash(selection: Selection, { all }: Dimensions): string {
  const parameters = new URLSearchParams();
  for (const name of DIMENSION_NAMES)
    for (const value of selection.values[name]) parameters.append(name, all[name].keys[value] ?? '');
  if (selection.query !== '') parameters.set('words', selection.query);
  if (selection.tab !== 'quotes') parameters.set('list', selection.tab);
  if (selection.sort !== '') parameters.set('sort', selection.sort);
  if (selection.article !== null) parameters.set('article', String(selection.article + 1));
  if (selection.quote !== null) parameters.set('quote', String(selection.quote + 1));
  const text = parameters.toString();
  return text === '' ? '' : `#${text}`;
}

/** What a fragment says; what it names and is not here is left out. */
export function fromHash(
  hash: string,
  { all }: Dimensions,
  counts: { articles: number; quotes: number },
): Selection {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const values = DIMENSION_NAMES.map((name) => {
    const { keys } = all[name];
    const wanted = parameters.getAll(name).map((key) => keys.indexOf(key));
    return [name, new Set(wanted.filter((value) => value >= 0))] as const;
  });
  const numbered = (name: string, count: number) => {
    const number = Number(parameters.get(name));
    return Number.isInteger(number) && number >= 1 && number <= count ? number - 1 : null;
  };
  return {
    values: Object.fromEntries(values) as unknown as Selection['values'],
    query: parameters.get('words') ?? '',
    tab: TABS.find((tab) => tab === parameters.get('list')) ?? 'quotes',
    sort: parameters.get('sort') ?? '',
    article: numbered('article', counts.articles),
    quote: numbered('quote', counts.quotes),
  };
}

/** With a value taken or, where it was, left. `adds`: the others of its kind stay. */
export function toggle(selection: Selection, name: DimensionName, value: number, adds: boolean): Selection {
  const before = selection.values[name];
  const isOnlyOne = before.has(value) && before.size === 1;
  let after: Set<number>;
  if (adds) {
    after = new Set(before);
    if (!after.delete(value)) after.add(value);
  } else after = isOnlyOne ? new Set() : new Set([value]);
  return { ...selection, values: { ...selection.values, [name]: after }, quote: null };
}

export function isFiltered({ values, query }: Selection): boolean {
  return query.trim() !== '' || DIMENSION_NAMES.some((name) => values[name].size > 0);
}
