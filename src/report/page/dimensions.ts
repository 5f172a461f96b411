import { HALVES, QUOTE_KINDS, SEXES, SOURCES } from '../format.ts';
import type { Corpus } from './corpus.ts';

export const DIMENSION_NAMES = ['person', 'outlet', 'period', 'kind', 'source', 'sex', 'half'] as const;
export type DimensionName = (typeof DIMENSION_NAMES)[number];

/** One thing that quotes differ in and are filtered by. */
export interface Dimension {
  readonly name: DimensionName;
  /** Before the value of a filter that is on: “Outlet: …”. */
  readonly title: string;
  /** The value of each quote, a place in the lists; -1: it has none here, and no value finds it. */
  readonly of: Int32Array;
  readonly labels: readonly string[];
  /** What stands in addresses. */
  readonly keys: readonly string[];
}

/** How long the time is that a bar stands for. */
export type Unit = 'day' | 'month' | 'year';

export interface Dimensions {
  readonly all: Readonly<Record<DimensionName, Dimension>>;
  readonly unit: Unit;
}

const LENGTHS: Readonly<Record<Unit, number>> = { day: 10, month: 7, year: 4 };
/** What a reader of a chart can tell apart. */
const MOST_BARS = 130;
const SHORT = 45;

export function createDimensions(corpus: Corpus): Dimensions {
  const { index, quoteCount } = corpus;
  const make = (
    name: DimensionName,
    title: string,
    labels: readonly string[],
    of: (quote: number) => number,
    keys: readonly string[] = labels,
  ): Dimension => ({
    name,
    title,
    labels: labels.map((label) => label.replace(/\s+/g, ' ')),
    keys,
    of: Int32Array.from({ length: quoteCount }, (_, at) => of(at)),
  });
  /** With a value for those that have none. */
  const orNone = (value: number, count: number) => (value < 0 ? count : value);
  const { persons, outlets, quotes, articles } = index;
  const unit = unitFor(corpus);
  const periodOf = (article: number) => {
    const day = corpus.days[article] ?? '';
    return day.length >= LENGTHS[unit] ? day.slice(0, LENGTHS[unit]) : '';
  };
  const periods = [...new Set(corpus.days.map((_, article) => periodOf(article)))]
    .filter((one) => one !== '')
    .sort();
  const places = new Map(periods.map((period, at) => [period, at]));
  const sourceOf = (quote: number) => {
    const person = corpus.personOf(quote);
    return person < 0 ? SOURCES.indexOf('nobody') : (persons.source[person] ?? 0);
  };
  const all = {
    person: make(
      'person',
      'Speaker',
      [...persons.name, 'Nobody named'],
      (quote) => orNone(corpus.personOf(quote), persons.name.length),
      [...persons.key, '-'],
    ),
    outlet: make(
      'outlet',
      'Outlet',
      [...outlets, 'No outlet given'],
      (quote) => orNone(articles.outlet[corpus.articleOf(quote)] ?? -1, outlets.length),
      [...outlets, '-'],
    ),
    period: make(
      'period',
      'Time',
      [...periods.map((period) => showPeriod(period)), 'No date given'],
      (quote) => places.get(periodOf(corpus.articleOf(quote))) ?? periods.length,
      [...periods, '-'],
    ),
    kind: make('kind', 'Kind', QUOTE_KINDS, (quote) => quotes.kind[quote] ?? 0),
    source: make('source', 'Source', SOURCES, sourceOf),
    sex: make('sex', 'Person', SEXES, (quote) =>
      SOURCES[sourceOf(quote)] === 'person' ? (persons.sex[corpus.personOf(quote)] ?? -1) : -1,
    ),
    half: make('half', 'Half', HALVES, (quote) => quotes.half[quote] ?? 0),
  };
  return { all, unit };
}

/** The shortest time that makes no more bars than can be told apart. */
function unitFor({ days }: Corpus): Unit {
  const known = days.filter((day) => day !== '').sort();
  const first = Date.parse(known[0] ?? '');
  const last = Date.parse(known.at(-1) ?? '');
  const length = (last - first) / 86_400_000;
  if (known.every((day) => day.length === 10) && length <= SHORT) return 'day';
  return length / 30 <= MOST_BARS && known.every((day) => day.length >= 7) ? 'month' : 'year';
}

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });

/** `2024-03` → March 2024. */
export function showPeriod(period: string): string {
  const date = new Date(period);
  if (period.length < 7 || Number.isNaN(date.getTime())) return period;
  return (period.length < 10 ? MONTH : DAY).format(date);
}
