import { toOneLine } from '../../../model/index.ts';
import { joinTexts } from '../../line-ends.ts';

/** `Table: …` or `: …` over or under a table, as pandoc writes them; `Table 3. …`. */
const CAPTION = /^(?:table\s?\d{0,3}\s?[.:]|:)\s\s?\s?(?=\S)/i;
/** Org's. */
const KEYWORD = /^#\+caption:\s/i;
/** What database clients say of the rows under them: `(3 rows)`, `3 rows in set (0.00 sec)`. */
const COUNT = /^(?:\(\d{1,12} rows?\)|\d{1,12} rows? in set.{0,40})$/;
/** A caption of more lines is none. */
const LONGEST = 6;

interface Captioned {
  /** From which line to before which the table stands. */
  readonly start: number;
  readonly end: number;
  readonly caption: string | null;
}

/** Parts the caption from a table; at the ends of what is left there is no blank line. */
export function takeCaption(lines: readonly string[]): Captioned {
  const above = captionAbove(lines);
  const below = captionBelow(lines);
  let start = above;
  let end = below;
  while (start < end && lines[start]?.trim() === '') start++;
  while (end > start && lines[end - 1]?.trim() === '') end--;
  const said = [...lines.slice(0, above), ...lines.slice(below)].map((line) =>
    line
      .trim()
      .replace(CAPTION, (sign) => (sign.startsWith(':') || /^table:/i.test(sign) ? '' : sign))
      .replace(KEYWORD, ''),
  );
  const caption = toOneLine(joinTexts(said));
  return { start, end, caption: caption === '' ? null : caption };
}

/** Where the caption above a table ends; 0: there is none. */
function captionAbove(lines: readonly string[]): number {
  const first = lines[0]?.trim() ?? '';
  if (KEYWORD.test(first)) return 1;
  if (!CAPTION.test(first)) return 0;
  const end = lines.slice(0, LONGEST + 1).findIndex((line) => line.trim() === '');
  return Math.max(0, end);
}

/** Where the caption below a table begins; the number of lines: there is none. */
function captionBelow(lines: readonly string[]): number {
  const count = lines.length;
  if (COUNT.test(lines[count - 1]?.trim() ?? '')) return count - 1;
  for (let at = count - 1; at > 0 && at >= count - LONGEST; at--) {
    if (lines[at - 1]?.trim() !== '') continue;
    return CAPTION.test(lines[at]?.trim() ?? '') ? at : count;
  }
  return count;
}
