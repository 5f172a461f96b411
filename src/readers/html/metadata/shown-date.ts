import { type DateReading, type FoundDate, readDate } from '../../text/dates/dates.ts';
import { fold } from '../extraction/lines.ts';
import { namesOf } from '../extraction/names.ts';
import { type Element, elementsOf, type Node, wordsOf } from '../parsing/tree.ts';
import { CHANGED, NO_PUBLICATION, PUBLISHED } from './credit-words.ts';
import { dateIn, markedDate, readingFor } from './dates.ts';
import type { NearLine, NearLines } from './near-lines.ts';
import { withoutLead } from './person.ts';

/** When a text was published, and when it was last changed, as its page shows it; ISO 8601. */
export interface ShownDates {
  readonly published: string | null;
  readonly changed: string | null;
}

const NAMES =
  / (?:dates?|datum|fecha|data|time|timestamp|published|publish|pub|posted|meta|byline|by line|author|autor|auteur|dateline|info|created|submitted|authored|credits?) /;
const CHANGED_NAMES = / (?:updated|modified|changed|lastmod|last edited) /;
const PUBLISHED_NAMES = / (?:published|posted|created|pub ?date|entry date) /;
/** A line with more than this beside its date says something else; in letters. */
const MOST_BESIDE = 70;
/** What is said after a date says it here: “… posted”. */
const AFTER = 40;
/** There were no pages before; what is older must be said to be the day of publication. */
const EARLIEST = '1993';
/** Names of days and the like. */
const FEW = 14;
const LONGEST = 250;
/** Where a text opens with a date, it does so here. */
const OPENING = 40;
const MOST_DATES = 3;

/** The date is marked, or labelled, or all that its line says: it is sure; else it only stands in a short line. */
type Kind = 'published' | 'changed' | 'plain';

interface Dated {
  readonly iso: string;
  readonly kind: Kind;
  readonly sure: boolean;
}

export function readShownDates(lines: NearLines, lang: string | null): ShownDates {
  const below = datesOf(lines.below, lang);
  const above = datesOf(lines.above, lang);
  const end = datesOf(lines.end, lang);
  const isSure = ({ sure, kind }: Dated): boolean => sure && kind !== 'changed';
  const isFirst = ({ kind }: Dated): boolean => kind !== 'changed';
  const isLast = ({ kind, sure }: Dated): boolean => sure && kind === 'published';
  const found =
    below.find(isSure) ??
    above.find(isSure) ??
    below.find(isFirst) ??
    above.find(isFirst) ??
    end.find(isLast);
  const changed = [...below, ...above, ...end].find(({ kind }) => kind === 'changed');
  return { published: found?.iso ?? null, changed: changed?.iso ?? null };
}

function datesOf(lines: readonly NearLine[], lang: string | null): Dated[] {
  const reading = { ...readingFor(lang), shortYears: true };
  return lines.flatMap((line) => markedIn(line, reading) ?? datesIn(line, reading));
}

/** The dates of a line that are marked as such for machines. */
function markedIn({ text, nodes, holder, label }: NearLine, reading: DateReading): Dated[] | null {
  if (text.length > LONGEST) return null;
  const found: Dated[] = [];
  for (const element of [holder, ...elementsIn(nodes)]) {
    const names = namesOf(element);
    if (element.name !== 'time' && !(element.name === 'abbr' && / (?:published|updated) /.test(names)))
      continue;
    const words = wordsOf(element, LONGEST);
    const iso = dateIn(markedDate(element) ?? '', reading) ?? readDate(words, reading)?.iso ?? null;
    const at = text.indexOf(words);
    const kind = kindOf(`${label} ${at > 0 ? text.slice(0, at) : ''} ${words.slice(0, 40)}`, names);
    if (iso !== null && kind !== null) found.push({ iso, kind, sure: true });
  }
  return found.length > 0 ? found : null;
}

/** The dates that a line states in words. */
function datesIn(line: NearLine, reading: DateReading): Dated[] {
  const { text, holder, nodes } = line;
  if (!/\d/.test(text)) return [];
  const found: Dated[] = [];
  const names = [holder, ...(holder.parent ? [holder.parent] : []), ...elementsIn(nodes)]
    .map(namesOf)
    .join('');
  let rest = text;
  for (let tries = 0; tries < MOST_DATES; tries++) {
    const date = readDate(rest, reading);
    if (!date) break;
    const kind = kindOf(
      `${tries === 0 ? line.label : ''} ${rest.slice(0, date.start)}`,
      names,
      rest.slice(date.end, date.end + AFTER),
    );
    const beside = lettersIn(`${rest.slice(0, date.start)} ${rest.slice(date.end)}`);
    const short = beside <= MOST_BESIDE && (!/[.!?]$/.test(text) || kind !== 'plain' || beside <= FEW);
    const sure =
      (short && (beside <= FEW || kind !== 'plain' || withoutLead(text).sure)) ||
      (beside <= 2 * MOST_BESIDE && NAMES.test(names));
    const opens = tries === 0 && opensWith(text, date);
    if (kind === 'plain' && date.iso < EARLIEST) break;
    if (kind !== null && (sure || short || opens)) found.push({ iso: date.iso, kind, sure });
    rest = rest.slice(date.end);
  }
  return found;
}

/** Whether a text opens with a date: “29.11.2022 – The boat …”, “Hull, 3 March 2026 (own report) – …”. */
function opensWith(text: string, { start, end }: FoundDate): boolean {
  return (
    start <= OPENING &&
    (/^(?:|\(|\p{L}[\p{L} -]{0,30}(?:,|\(|,? den) ?)$/u.test(text.slice(0, start).trimEnd()) ||
      spoken(text.slice(0, start)) === 'published') &&
    /^\)?[.,]?\s?(?:\d{1,2}[:.]\d\d(?: Uhr)?\s?)?[–—:|•-]/.test(text.slice(end).trimStart())
  );
}

/** What a date is the date of, by the words before it and the names of its elements; null: not of the text. */
function kindOf(before: string, names: string, after = ''): Kind | null {
  const first = spoken(before.slice(-80));
  const said = first === undefined ? spoken(after) : first;
  if (said !== undefined) return said;
  if (PUBLISHED_NAMES.test(names)) return 'published';
  return CHANGED_NAMES.test(names) ? 'changed' : 'plain';
}

/** What the last word says that says anything; undefined where none does. */
function spoken(text: string): Kind | null | undefined {
  const said = ` ${fold(text)} `;
  const last = (words: readonly string[]): number =>
    Math.max(
      ...words.map((word) => said.lastIndexOf(/\p{sc=Han}|\p{sc=Hangul}/u.test(word) ? word : ` ${word} `)),
    );
  const places = [last(PUBLISHED), last(CHANGED), last(NO_PUBLICATION)] as const;
  const nearest = Math.max(...places);
  if (nearest < 0) return undefined;
  if (nearest === places[2]) return null;
  return nearest === places[1] ? 'changed' : 'published';
}

function elementsIn(nodes: readonly Node[]): Element[] {
  const found: Element[] = [];
  for (const node of nodes) {
    if (node.type === 'text') continue;
    for (const element of elementsOf(node)) if (found.push(element) > 40) return found;
  }
  return found;
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
