import { cleanLine } from '../../../model/index.ts';
import { isoDate } from '../../dates.ts';
import { type DateReading, readDate } from '../../text/dates/dates.ts';
import { namesOf } from '../extraction/names.ts';
import { type Element, elementsOf, wordsOf } from '../parsing/tree.ts';

/** The day in an address: `/2026/03/12/`, `/2026/mar/12/`, `/2026-03-12-`, `/20260312`, `/2026-03/12/`. */
export function dateOfAddress(address: string | null): string | null {
  const path = address?.replace(/[?#].*$/s, '') ?? '';
  const day =
    /\/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)/i.exec(path) ??
    /[/_-]((?:19|20)\d\d)(0\d|1[0-2])([0-2]\d|3[01])(?=[/_-]|$)/.exec(path);
  if (!day) return null;
  const [, year = '', month = '', date = ''] = day;
  return isoDate(
    /^\d/.test(month)
      ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
      : `${date} ${month} ${year}`,
  );
}

/** Languages that write the month first, or by country one way or the other. */
const MONTH_FIRST = /^(?:en-us|en-ph|fil)\b/i;
const EITHER = /^(?:en|en-ca)$/i;

/** How a language writes dates in numbers. */
export function readingFor(lang: string | null): DateReading {
  const dayFirst = lang === null || EITHER.test(lang) ? null : !MONTH_FIRST.test(lang);
  return { dayFirst, shortYears: false };
}

/** When it was published: the first of `stated` that is a date, else the first that the page marks as published. `around`: what the headline stands in. */
export function publishedOf(
  root: Element,
  stated: readonly (string | null)[],
  lang: string | null,
  around: ReadonlySet<Element> = new Set(),
): string | null {
  const reading = readingFor(lang);
  for (const text of stated) {
    const date = text === null ? null : dateIn(text, reading);
    if (date !== null) return date;
  }
  let looked = 0;
  for (const element of elementsOf(root, (element) => !around.has(element) && isOthers(element))) {
    const said = `${element.attributes.get('itemprop') ?? ''} ${element.attributes.get('property') ?? ''}`;
    const marked =
      /\b(?:datePublished|dateCreated)\b/.test(said) ||
      (element.name === 'time' && element.attributes.has('pubdate'));
    if (!marked || ++looked > 8) continue;
    const date = dateIn(markedDate(element) ?? wordsOf(element, 80), reading);
    if (date !== null) return date;
  }
  return null;
}

/** What is said beside the article by others, or of other articles. */
const OTHERS = / (?:comments?|comment ?list|respond|replies|related|side ?bar|ratings?|testimonials?|event) /;

export function isOthers(element: Element): boolean {
  return OTHERS.test(namesOf(element));
}

/** The date of an element as it is given to machines; null where it is not. */
export function markedDate({ name, attributes }: Element): string | null {
  const date = attributes.get('datetime') ?? attributes.get('content');
  if (date !== undefined) return date;
  return name === 'abbr' ? (attributes.get('title') ?? null) : null;
}

/** ISO 8601 out of the forms machines write: with one digit of a second's fraction too many, or a zone's name. */
export function dateIn(text: string, reading: DateReading): string | null {
  const trimmed = cleanLine(text);
  const whole = isoDate(trimmed.replace(/(\d{2}:\d{2}(?::\d{2})?)(?:[.:]\d+)?/, '$1'));
  if (whole !== null) return whole;
  const day = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/.exec(trimmed);
  if (day) return isoDate(`${day[1]}-${day[2]}-${day[3]}`);
  const long = /(?:\d{1,2} \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})/u.exec(
    trimmed,
  );
  return (long ? isoDate(long[0]) : null) ?? isoDate(readDate(trimmed, reading)?.iso ?? '');
}

/**
 * The day of publication out of all that states one: to machines, to readers, in the address, else when it was last
 * changed. Of a moment that is given in UTC, the day that the page itself shows or has in its address.
 */
export function whenPublished(
  stated: { readonly published: string | null; readonly modified: string | null },
  shown: { readonly published: string | null; readonly changed: string | null },
  address: string | null,
): string | null {
  const addressed = dateOfAddress(address);
  if (stated.published !== null) {
    const own = [shown.published, addressed].find((day) => isNextTo(stated.published, day));
    return own ?? stated.published;
  }
  return shown.published ?? addressed ?? shown.changed ?? stated.modified;
}

const DAY = 24 * 60 * 60 * 1000;
/** Where most people live, clocks are ahead of UTC or behind it by no more than this; in hours. */
const AHEAD = 10;
const BEHIND = 10;

/** Whether a day is the one before or after that of a moment in UTC, as it may be by a clock that people read. */
function isNextTo(moment: string | null, day: string | null | undefined): boolean {
  const [, date = '', hour = ''] = /^([\d-]{10})T(\d\d).*(?:Z|[+-]00:?00)$/.exec(moment ?? '') ?? [];
  if (date === '' || !day) return false;
  const apart = Date.parse(day.slice(0, 10)) - Date.parse(date);
  return (apart === DAY && Number(hour) >= 24 - AHEAD) || (apart === -DAY && Number(hour) < BEHIND);
}
