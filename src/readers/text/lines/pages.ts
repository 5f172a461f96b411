import type { FurnitureItem } from '../furniture-item.ts';
import type { InputLine } from './input-line.ts';
import { runsOn } from './line-pairs.ts';

/** So many lines may stand between the words of two pages. */
const LONGEST_FOOTER = 8;

interface JoinedPages {
  readonly lines: readonly InputLine[];
  readonly furniture: readonly FurnitureItem[];
}

/** Takes out the footer of a page, its number and the blank lines around it, where a sentence runs on over it. */
export function joinPages({ lines }: { lines: readonly InputLine[] }): JoinedPages {
  if (!lines.some((line) => line.startsPage)) return { lines, furniture: [] };
  const furniture: FurnitureItem[] = [];
  const joined: InputLine[] = [];
  for (const line of lines) {
    if (line.startsPage && line.text !== '') {
      let end = joined.length;
      while (end > 0 && joined.length - end < LONGEST_FOOTER && isFooter(joined[end - 1]?.text ?? '')) end--;
      const last = joined[end - 1];
      if (last && runsOn(last, line)) {
        for (const footer of joined.splice(end)) if (footer.text !== '') furniture.push(toFurniture(footer));
      }
    }
    joined.push(line);
  }
  return { lines: joined, furniture };
}

const isFooter = (text: string): boolean =>
  text === '' ||
  (text.length < 20 && /^[-–—\s]*(?:(?:page|seite|p\.)\s\d{0,4}[-–—\s]*|\d{1,4}[-–—\s]*)?$/i.test(text));

const toFurniture = ({ text, number }: InputLine): FurnitureItem => ({
  reason: 'page-number',
  why: 'the foot of a page over which a sentence runs on',
  text,
  line: number,
});
