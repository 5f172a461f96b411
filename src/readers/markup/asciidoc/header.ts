import { isoDate } from '../../dates.ts';
import { type Draft, hiddenDraft } from '../draft.ts';
import { type Line, skipBlank } from '../lines.ts';
import { takeDate, takeLanguage, takeStandfirst } from '../stated.ts';
import type { AsciidocPage } from './page.ts';

const AUTHOR =
  /^[\p{L}\p{N}][\p{L}\p{N}.'’_-]{0,60}(?: [\p{L}\p{N}][\p{L}\p{N}.'’_-]{0,60}){0,5}(?: {1,3}<[^<>\s]{1,200}>)?$/u;
const REVISION =
  /^(?:v?\d[\w.-]{0,30},? *)?(?:(\d{4}-\d{2}-\d{2}|\w{3,10} \d{1,2}, \d{4}|\d{1,2} \w{3,10} \d{4})(?: *: *(.{1,300}))?)?$/;

/** Keeps an attribute that states a fact of the document; false where it states none. */
export function keepFact({ stated }: AsciidocPage, name: string, value: string): boolean {
  if (value === '') return false;
  switch (name) {
    case 'author':
    case 'authors':
      stated.byline ??= value;
      return stated.byline === value;
    case 'doctitle':
    case 'title':
      stated.title ??= value;
      return stated.title === value;
    case 'description':
      return takeStandfirst(stated, value);
    case 'revdate':
    case 'date':
      return takeDate(stated, value);
    case 'lang':
      return takeLanguage(stated, value);
    default:
      return false;
  }
}

/**
 * Reads the lines right under a title on the first line: who wrote it, and which revision it is. They are blank
 * afterwards; what they say that is no fact is returned.
 */
export function readHeader(page: AsciidocPage, lines: Line[]): Draft[] {
  const at = skipHead(lines);
  if (!/^= +\S/.test(lines[at]?.raw ?? '')) return [];
  const left: Draft[] = [];
  const authors = lines[at + 1]?.text ?? '';
  const names = authors.split(/; */);
  if (!authors.startsWith(':') && names.every((name) => AUTHOR.test(name))) {
    page.stated.byline = names.map((name) => name.split('<', 1)[0]?.trim().replaceAll('_', ' ')).join(', ');
    left.push(
      ...hiddenDraft(
        names
          .map((name) => /<([^<>]*)>$/.exec(name)?.[1] ?? '')
          .join(' ')
          .trim(),
        'author',
      ),
    );
    lines[at + 1] = BLANK;
    const revision = lines[at + 2]?.text ?? '';
    const match = revision === '' ? null : REVISION.exec(revision);
    if (match) {
      const date = match[1] ?? '';
      if (isoDate(date) !== null) page.stated.published = date;
      left.push(...hiddenDraft(revision, 'date'));
      lines[at + 2] = BLANK;
    }
  }
  return left;
}

const BLANK: Line = { indent: 0, text: '', raw: '' };

/** Comments and attributes may stand over the title. */
function skipHead(lines: readonly Line[]): number {
  let at = skipBlank(lines, 0, lines.length);
  while (at < lines.length && /^(?:\/\/(?!\/)|:!?[\w-]+!?:)/.test(lines[at]?.text ?? ''))
    at = skipBlank(lines, at + 1, lines.length);
  return at;
}
