import { type Clean, cleanUrl } from '../../model/index.ts';
import { UsageError } from '../messages/errors.ts';

export function parseSource(value: string): Clean {
  const url = cleanUrl(value);
  if (url === null || !/^https?:/i.test(url)) {
    throw new UsageError(`--source needs an address that begins with https:// or http://, not ${value}`);
  }
  return url;
}

export function parseSince(value: string): string {
  return parseDay('since', value, '01-01');
}

/** The last day that a date stands for; no month has more than 31. */
export function parseUntil(value: string): string {
  return parseDay('until', value, '12-31');
}

/** A day, for a year or month the one that `rest` makes of it. Days are compared as they are written. */
function parseDay(flag: string, value: string, rest: string): string {
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value))
    return value.length === 10 ? value : value + `-${rest}`.slice(value.length - 4);
  throw new UsageError(`--${flag} needs a date as 2026-03-10, 2026-03 or 2026, not ${value}`);
}

/** A header holds one line of Latin letters. */
export function parseUserAgent(value: string): string {
  if (/^[\x20-\x7e]+$/.test(value) && value.trim() !== '') return value;
  throw new UsageError('--user-agent takes letters, digits and signs of ASCII');
}

/** A language tag, of the form that RFC 5646 gives most. */
export function parseLanguage(value: string): string {
  if (isLanguage(value)) return value;
  throw new UsageError(`--language takes a language as de or pt-BR, not ${value}`);
}

export function isLanguage(value: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(value);
}
