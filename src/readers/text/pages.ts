import type { Line } from './piece.ts';
import { goesOn } from './shape.ts';

/** So many lines may stand between the words of two pages. */
const FOOT = 8;

/**
 * Takes out the foot of a page, its number and the air around it, where a sentence runs on over it. `feet`: what words
 * and numbers were taken out.
 */
export function joinPages(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly feet: Line[];
} {
  const feet: Line[] = [];
  if (!lines.some((line) => line.page)) return { lines, feet };
  const joined: Line[] = [];
  for (const line of lines) {
    if (line.page && line.text !== '') {
      let end = joined.length;
      while (end > 0 && joined.length - end < FOOT && isFoot(joined[end - 1]?.text ?? '')) end--;
      const last = joined[end - 1];
      if (last && goesOn(last, line)) {
        for (const foot of joined.splice(end)) if (foot.text !== '') feet.push(foot);
      }
    }
    joined.push(line);
  }
  return { lines: joined, feet };
}

const isFoot = (text: string): boolean =>
  text === '' ||
  (text.length < 20 && /^[-–—\s]*(?:(?:page|seite|p\.)\s\d{0,4}[-–—\s]*|\d{1,4}[-–—\s]*)?$/i.test(text));
