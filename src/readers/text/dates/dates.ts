import { DATE_WORDS, MONTHS, WHOLE_MONTHS } from './date-words.ts';

/** A date found in a text. `iso`: `2024-07-27`, or with the time where the text has it in ISO 8601. */
export interface FoundDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

const ISO = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?/;
/** 27.07.2024: with full stops the day comes first everywhere. */
const DOTTED = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)\b/;
/** 27/07/2024 is read only where one of the two can be no month. */
const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)\b/;
const HAN = /((?:19|20)\d\d)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/;
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|of\s+)?([^\s\d,.]{3,14}(?:\s[^\s\d,.]{3,8})?)\.?,?\s+(?:de\s+|del\s+)?((?:19|20)\d\d)(?!\d)/;
const MONTH_DAY = /(?<![^\s(|·•,])([a-zé]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)/i;

/** 2024/07/27 and 2024.07.27; 2024년 7월 27일. */
const YEAR_FIRST = /(?<![\d./])((?:19|20)\d\d)(?:[./]\s?|년\s?)(\d{1,2})(?:[./]\s?|월\s?)(\d{1,2})(?!\d)/;
/** Hungarian: 2024. július 27. */
const YEAR_MONTH = /(?<!\d)((?:19|20)\d\d)\.\s(\p{L}{3,12})\.?\s(\d{1,2})(?!\d)/u;
/** Signs that part a day, a month and a year. */
const PARTED = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)?\d\d)(?![\d./-]*\d)/;

/** How dates are to be read where they can be read in more ways than one. */
export interface DateReading {
  /** Which number of `3/4/2026` is the day; null: nobody can tell. */
  readonly dayFirst: boolean | null;
  /** Whether a year may have two digits. */
  readonly shortYears: boolean;
}

/** The first date of a text, as `findDate` finds it, else one that only `reading` tells how to read. */
export function readDate(text: string, { dayFirst, shortYears }: DateReading): FoundDate | null {
  const sure = findDate(text);
  if (sure) return sure;
  const match = PARTED.exec(text.slice(0, 200));
  if (!match) return null;
  const [, one = '', sign, two = '', year = ''] = match;
  if (year.length === 2 && !shortYears) return null;
  const first = sign === '.' || Number(one) > 12 || (Number(two) <= 12 && dayFirst === true);
  if (!first && dayFirst !== false && Number(two) <= 12 && one !== two) return null;
  const full = year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`;
  return first ? toDate(match, full, two, one) : toDate(match, full, one, two);
}

/** The first date of a text that has a year and can be read in one way alone. Only its first 200 characters count. */
export function findDate(text: string): FoundDate | null {
  const short = text.slice(0, 200);
  if (!/(?:19|20)\d\d/.test(short)) return null;
  // An expression costs more to compile than to run: each is asked only where its mark is there.
  let match = short.includes('-') ? ISO.exec(short) : null;
  if (match) return toDate(match, match[1], match[2], match[3], match[0].includes('T') ? match[0] : null);
  match = short.includes('年') ? HAN.exec(short) : null;
  if (match) return toDate(match, match[1], match[2], match[3]);
  match = short.includes('.') ? DOTTED.exec(short) : null;
  if (match) return toDate(match, match[3], match[2], match[1]);
  match = /[./년]/.test(short) ? YEAR_FIRST.exec(short) : null;
  if (match) return toDate(match, match[1], match[2], match[3]);
  match = short.includes('. ') ? YEAR_MONTH.exec(short) : null;
  if (match && monthOf(match[2] ?? '') > 0)
    return toDate(match, match[1], String(monthOf(match[2] ?? '')), match[3]);
  for (const order of dayEndsBefore(short) ? [MONTH_DAY, DAY_MONTH] : [DAY_MONTH, MONTH_DAY]) {
    match = order.exec(short);
    const [month = '', day = ''] = order === MONTH_DAY ? [match?.[1], match?.[2]] : [match?.[2], match?.[1]];
    const number = match ? monthOf(month) : 0;
    if (match && number > 0) return toDate(match, match[3], String(number), day);
  }
  match = short.includes('/') ? SLASHED.exec(short) : null;
  if (!match) return null;
  if (Number(match[1]) > 12) return toDate(match, match[3], match[2], match[1]);
  if (Number(match[2]) > 12 || match[1] === match[2]) return toDate(match, match[3], match[1], match[2]);
  return null;
}

/** Whether a number or comma stands before the first year: “March 3, 2026” rather than “3 March 2026”. */
function dayEndsBefore(text: string): boolean {
  const before = text.slice(0, text.search(/(?:19|20)\d\d/)).trimEnd();
  return /[\d,]/.test(before.at(-1) ?? '');
}

/** The date of a line that says nothing else; null where it does. */
export function dateOfLine(text: string): string | null {
  if (text.length > 120) return null;
  const date = findDate(text);
  if (!date) return null;
  const left = withoutDateWords(text.slice(0, date.start));
  const right = withoutDateWords(text.slice(date.end));
  // “Published … · Updated …”: the first one counts.
  return left === '' && (right === '' || dateOfLine(right) !== null) ? date.iso : null;
}

function withoutDateWords(text: string): string {
  return text === '' ? '' : text.toLowerCase().replace(DATE_WORDS, '');
}

function toDate(
  match: RegExpExecArray,
  year = '',
  month = '',
  day = '',
  whole: string | null = null,
): FoundDate | null {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  const iso = whole ?? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { iso, start: match.index, end: match.index + match[0].length };
}

function monthOf(name: string): number {
  const low = name.toLowerCase();
  const whole = WHOLE_MONTHS.findIndex((names) => names.split(' ').includes(low));
  if (whole >= 0) return whole + 1;
  let best = 0;
  let length = 0;
  MONTHS.forEach((starts, at) => {
    for (const start of starts) {
      if (start.length <= length || !low.startsWith(start)) continue;
      best = at + 1;
      length = start.length;
    }
  });
  return best;
}
