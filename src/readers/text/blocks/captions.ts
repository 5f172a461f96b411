import { isUpper } from '../characters.ts';
import { CAPTION_OPENINGS } from './caption-words.ts';

/** Longer lines say something else. */
const LONGEST = 220;
const LONGEST_WITHOUT_MARK = 80;

/** Parts the opening of a caption from its words. */
const MARK = /[:/|：／©]/;
const LONGEST_OPENING = 24;

/** Whether a line only says who made a picture, or what it shows: all that tells its caption from a paragraph. */
export function isCaption(text: string): boolean {
  if (text.length > LONGEST) return false;
  const open = text[0] === '(' || text[0] === '[' ? 1 : 0;
  if (text[open] === '©') return text.length < 80;
  const mark = MARK.exec(text.slice(open, open + LONGEST_OPENING))?.index ?? 0;
  if (
    mark > 0 &&
    CAPTION_OPENINGS.has(
      text
        .slice(open, open + mark)
        .toLowerCase()
        .trimEnd(),
    )
  )
    return text.length > open + mark + 1;
  if (text.length > LONGEST_WITHOUT_MARK) return false;
  // “Photo by Jo Field”, “Credit Jo Field”: a name must follow.
  const words = text.slice(open).split(' ', 5);
  const [first = '', second = ''] = words;
  const hasName = (at: number): boolean => isUpper(words[at]?.[0] ?? '') && isUpper(words[at + 1]?.[0] ?? '');
  return (
    (first.toLowerCase() === 'credit' && hasName(1)) ||
    (CAPTION_OPENINGS.has(`${first} ${second}`.toLowerCase()) && hasName(2))
  );
}
