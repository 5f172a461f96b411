import { SPACES, trimEndOf, trimStartOf } from '../../../model/index.ts';
import { readDate } from '../../text/dates/dates.ts';
import { AGENCIES } from '../../text/edges/byline-words.ts';
import { namesOf } from '../extraction/names.ts';
import type { NearLine, NearLines } from './near-lines.ts';
import { areNames, looksLikeName, personIn, withoutLead } from './person.ts';

/** Longer lines say more than who and when. */
const LONGEST = 160;
/** So many lines on each side are looked at. */
const BELOW = 10;
const ABOVE = 4;
const READING = { dayFirst: true, shortYears: true };
const PARTS = /[|•·»]|\s[–—/-]\s|,\s|\s{2,}/;
const MOST_PARTS = 8;
/** Between who and when: “Posted on 3 March 2026 by Jo Field”. */
const WITHIN = /\s(?:by|von|par|por|door|przez|av|af)\s+(?=\p{Lu})/u;

/** Who wrote a text, as a line at its headline or at its end says; null where none does. */
export function readShownByline(lines: NearLines): string | null {
  const near = [...lines.below.slice(0, BELOW), ...lines.above.slice(0, ABOVE)];
  for (const line of near) {
    const name = nameIn(line, true);
    if (name !== '') return name;
  }
  for (const line of lines.end) {
    const name = nameIn(line, false);
    if (name !== '') return name;
  }
  return null;
}

/** `dated`: whether a name that nothing leads counts where a date stands beside it. */
function nameIn({ text, label, holder }: NearLine, dated: boolean): string {
  if (text.length > LONGEST) return '';
  const heading = /^h[1-6]$/.test(holder.name) && !/ (?:by ?line|author|autor) /.test(namesOf(holder));
  const date = readDate(text, READING);
  const rest = date ? `${text.slice(0, date.start)} | ${text.slice(date.end)}` : text;
  const { sure } = withoutLead(text);
  if (!heading && (sure || withoutLead(label).sure)) {
    const name = personIn(text);
    const many = name.split(' ').length > 1;
    // One word after “von” or “by” alone may be a place.
    if (areNames(name) && name !== '' && (many || date !== null || label !== '' || ledByVerb(text)))
      return name;
  }
  if (date === null) return '';
  const within = WITHIN.exec(rest);
  if (within) {
    const name = personIn(rest.slice(within.index + within[0].length));
    if (name !== '' && areNames(name)) return name;
  }
  if (!dated) return '';
  for (const part of rest.split(PARTS, MOST_PARTS)) {
    const words = trimEndOf(trimStartOf(part, `${SPACES},.:;`), `${SPACES},.:;`);
    if (looksLikeName(words) || AGENCIES.has(words.toLowerCase())) return personIn(words);
  }
  return '';
}

/** Whether more than one word says that a name comes, or a colon does: `Geschrieben von`, `Autor:`. */
function ledByVerb(text: string): boolean {
  const { rest } = withoutLead(text);
  const lead = text.slice(0, text.length - rest.length).trim();
  return /[\s:：]/.test(lead);
}
