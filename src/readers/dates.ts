/** Months by their first three letters, as English writes them. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? +)?';
const TIME = '(?:,? +(?:at +)?\\d{1,2}[:.]\\d{2}(?: *[ap]\\.?m\\.?)?(?: *[A-Z]{2,4})?)?';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})?)?$/;
const DAY_FIRST = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)? +(?:of +)?${MONTH},? +(\\d{4})${TIME}$`,
  'i',
);
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH} +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})${TIME}$`, 'i');

/**
 * The ISO 8601 date that a text states and nothing else: `2026-03-12`, `2026-03-12T08:30:00Z`, `12 March 2026`,
 * `Thursday, March 12th, 2026`. Null for any other, and for `3/4/2026`, which nobody can tell. A time that is not
 * in ISO form is left out, as its zone is not known.
 */
export function isoDate(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > 60) return null;
  const iso = ISO.exec(trimmed);
  if (iso) {
    const [, year = '', month = '', day = '', time, zone = ''] = iso;
    const date = dateOf(Number(year), Number(month), Number(day));
    return date && time ? `${date}T${time}${zone.replace(/^(...)(\d\d)$/, '$1:$2')}` : date;
  }
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst) return dateOf(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(trimmed);
  return monthFirst ? dateOf(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2])) : null;
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function dateOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
