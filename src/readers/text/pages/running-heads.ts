import type { FurnitureItem, Verdict } from '../furniture-item.ts';
import type { InputLine } from '../lines/input-line.ts';
import { runsOn } from '../lines/line-pairs.ts';
import { endsWithPage, type PageNumber, parseEdgeNumber, parsePageNumber } from './page-numbers.ts';
import { hasPages, mergeSheets, type Sheet, splitSheets } from './sheets.ts';

/** So many lines at the top of a page, and at its foot, may belong to the page. */
const DEEPEST = 4;
const LONGEST = 160;
const LONGEST_PAGE = 150;
const SHARE_OF_LONG = 0.2;
/** Share of the pages that have the same foot: what stands last on fewer may be the name under a letter. */
const SHARE_OF_FEET = 0.4;
/** A head that so many pages have needs no blank line under it. */
const SURE_SHARE = 0.6;

const PAGE_NUMBER: Verdict = { reason: 'page-number', why: 'the number of a page' };
const NUMBERED: Verdict = { reason: 'running-head', why: 'has the number of the page beside it' };
const AGAIN: Verdict = { reason: 'running-head', why: 'comes again at the same end of other pages' };
const FIELDS: Verdict = { reason: 'running-head', why: 'set in three fields over a page' };

/** How a sentence ends, and code, but no running head. */
const ENDS_OTHERWISE = /[.!?…。;:,<>{}()[\]|\\/]["'”’]?$/;

type End = 'top' | 'foot';

/** What makes two running heads the same: their words, but for the number of the page. */
export function headKey(text: string): string {
  const words = parsePageNumber(text) ? '' : (parseEdgeNumber(text)?.words ?? text);
  return words.replace(/\s+/g, ' ').toLowerCase();
}

/** Takes page numbers and running heads off the pages of a text. */
export function takeRunningHeads({ lines }: { lines: readonly InputLine[] }): {
  readonly lines: readonly InputLine[];
  readonly furniture: readonly FurnitureItem[];
} {
  if (!hasPages(lines)) return { lines, furniture: [] };
  const pages = splitSheets(lines);
  const document = surveyPages(pages);
  const furniture: FurnitureItem[] = [];
  const kept = pages.map((page, at) => {
    const taken = new Map([...judgeEnd(document, at, 'top'), ...judgeEnd(document, at, 'foot')]);
    if (taken.size === 0) return page;
    for (const [line, verdict] of taken) {
      const { text, number } = page[line] ?? { text: '', number: 0 };
      furniture.push({ ...verdict, text, line: number });
    }
    return page.filter((_, line) => !taken.has(line));
  });
  return furniture.length > 0 ? { lines: mergeSheets(kept), furniture } : { lines, furniture };
}

interface Survey {
  readonly pages: readonly Sheet[];
  /** Its pages are as long as pages are: form feeds part longer things too. */
  readonly isPaged: boolean;
  /** Of each page the places of its outermost lines, the outermost first. */
  readonly ends: Readonly<Record<End, readonly (readonly number[])[]>>;
  /** On how many pages a head stands at that end, and on which it stood last. */
  readonly keys: Readonly<Record<End, ReadonlyMap<string, { count: number; last: number; near: boolean }>>>;
  /** How far the number of a page is from its place, with how many pages say so. */
  readonly offsets: ReadonlyMap<string, number>;
}

function surveyPages(pages: readonly Sheet[]): Survey {
  const ends = { top: pages.map(topOf), foot: pages.map(footOf) };
  const keys = { top: new Map<string, KeyCount>(), foot: new Map<string, KeyCount>() };
  const offsets = new Map<string, number>();
  pages.forEach((page, at) => {
    const voted = new Set<string>();
    for (const end of ['top', 'foot'] as const) {
      const counted = new Set<string>();
      ends[end][at]?.forEach((place, depth) => {
        const text = page[place]?.text ?? '';
        if (text.length > LONGEST) return;
        counted.add(headKey(text));
        const number = parsePageNumber(text) ?? (depth < 2 ? parseEdgeNumber(text) : null);
        if (number) voted.add(offsetOf(number, at));
      });
      for (const key of counted) countKey(keys[end], key, at);
    }
    for (const offset of voted) offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
  });
  const long = pages.filter(({ length }) => length > LONGEST_PAGE).length;
  return { pages, isPaged: long <= pages.length * SHARE_OF_LONG, ends, keys, offsets };
}

interface KeyCount {
  count: number;
  last: number;
  /** It stands on two pages that follow each other, or face the same way. */
  near: boolean;
}

function countKey(counts: Map<string, KeyCount>, key: string, page: number): void {
  const known = counts.get(key);
  if (!known) counts.set(key, { count: 1, last: page, near: false });
  else counts.set(key, { count: known.count + 1, last: page, near: known.near || page - known.last <= 2 });
}

const offsetOf = ({ value, isRoman }: PageNumber, page: number): string =>
  `${isRoman ? 'roman ' : ''}${value - page}`;

function topOf(page: Sheet): number[] {
  const places: number[] = [];
  for (let at = 0; at < page.length && places.length < DEEPEST; at++) if (page[at]?.text) places.push(at);
  return places;
}

function footOf(page: Sheet): number[] {
  const places: number[] = [];
  for (let at = page.length - 1; at >= 0 && places.length < DEEPEST; at--)
    if (page[at]?.text) places.push(at);
  return places;
}

/** The lines at an end of a page that belong to the page, from outside in, with why. */
function judgeEnd(document: Survey, at: number, end: End): [number, Verdict][] {
  const { pages, ends } = document;
  const page = pages[at] ?? [];
  const taken: [number, Verdict][] = [];
  let sure = 0;
  for (const place of ends[end][at] ?? []) {
    const text = page[place]?.text ?? '';
    const verdict = text.length > LONGEST ? null : judgeLine(document, at, end, text, place);
    if (!verdict) break;
    taken.push([place, verdict]);
    const inner = page[end === 'top' ? place + 1 : place - 1];
    if (!inner?.text || verdict === PAGE_NUMBER || verdict === NUMBERED || isEverywhere(document, end, text))
      sure = taken.length;
  }
  return taken.slice(0, sure);
}

function judgeLine(document: Survey, at: number, end: End, text: string, place: number): Verdict | null {
  const { pages, keys } = document;
  const page = pages[at] ?? [];
  if (endsWithPage(text)) return text.startsWith('[') ? PAGE_NUMBER : NUMBERED;
  const number = parsePageNumber(text);
  if (number) {
    const isAlone = !page[end === 'top' ? place + 1 : place - 1]?.text;
    const isUsual = (document.offsets.get(offsetOf(number, at)) ?? 0) > 1;
    const isCounted = end === 'foot' && isAlone && number.value === at + 1;
    return isUsual || isCounted || (end === 'foot' && runsOver(pages, at, place)) ? PAGE_NUMBER : null;
  }
  const edge = parseEdgeNumber(text);
  if (edge && (document.offsets.get(offsetOf(edge, at)) ?? 0) > 1) return NUMBERED;
  const before = pages[at - 1];
  if (end === 'top' && before && endsWithPage(lastFilled(before)?.text ?? '') && hasThreeFields(text))
    return FIELDS;
  const key = headKey(text);
  const known = keys[end].get(key);
  if (!document.isPaged || !known || known.count < 2 || !hasLetters(key) || ENDS_OTHERWISE.test(text))
    return null;
  if (end === 'foot') return known.count >= pages.length * SHARE_OF_FEET ? AGAIN : null;
  // The first page has the headline, which the others say again; no headline is set in fields.
  return known.near && (at > 0 || text.includes('   ')) ? AGAIN : null;
}

function isEverywhere({ pages, keys }: Survey, end: End, text: string): boolean {
  const count = keys[end].get(headKey(text))?.count ?? 0;
  return count > 2 && count >= pages.length * SURE_SHARE;
}

/** A sentence runs on from over the foot of a page to the next page. */
function runsOver(pages: readonly Sheet[], at: number, foot: number): boolean {
  const above = lastFilled((pages[at] ?? []).slice(Math.max(0, foot - DEEPEST), foot));
  const next = pages[at + 1]?.find(({ text }) => text !== '');
  return above !== undefined && next !== undefined && runsOn(above, next);
}

const lastFilled = (lines: Sheet): InputLine | undefined => lines.findLast(({ text }) => text !== '');

const hasLetters = (key: string): boolean => /[^\W\d_]{3}|[\u0080-\uffff]{2}/.test(key);

/** Left, middle and right, with white space between: `RFC 9999     The Protocol     March 2026`. */
const hasThreeFields = (text: string): boolean => text.split(/ {3,}/).length === 3;
