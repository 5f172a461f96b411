import { cleanLine } from '../../../model/index.ts';
import { isoDate } from '../../dates.ts';
import { type Element, elementsOf, wordsOf } from '../parsing/tree.ts';

/** The day in an address: `/2026/03/12/`, `/2026/mar/12/`, `/2026-03-12-`. */
export function dateOfAddress(address: string | null): string | null {
  const day = /\/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-])/.exec(address ?? '');
  if (!day) return null;
  const [, year = '', month = '', date = ''] = day;
  return isoDate(
    /^\d/.test(month)
      ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
      : `${date} ${month} ${year}`,
  );
}

/** When it was published: the first of `stated` that is a date, else the first that the page marks as one. */
export function publishedOf(root: Element, stated: readonly (string | null)[]): string | null {
  for (const text of stated) {
    const date = text === null ? null : dateIn(text);
    if (date !== null) return date;
  }
  let looked = 0;
  for (const element of elementsOf(root)) {
    const marked =
      element.name === 'time' ||
      /\b(?:datePublished|dateCreated)\b/.test(element.attributes.get('itemprop') ?? '');
    if (!marked || ++looked > 8) continue;
    const date = dateIn(
      element.attributes.get('datetime') ?? element.attributes.get('content') ?? wordsOf(element, 80),
    );
    if (date !== null) return date;
  }
  return null;
}

/** ISO 8601 out of the forms machines write: with one digit of a second's fraction too many, or a zone's name. */
function dateIn(text: string): string | null {
  const trimmed = cleanLine(text);
  const whole = isoDate(trimmed.replace(/(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?/, '$1'));
  if (whole !== null) return whole;
  const day = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/.exec(trimmed);
  if (day) return isoDate(`${day[1]}-${day[2]}-${day[3]}`);
  const long = /(?:\d{1,2} \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})/u.exec(
    trimmed,
  );
  return long ? isoDate(long[0]) : null;
}
