import { COPYRIGHT, CREDIT, FURNITURE } from './furniture-words.ts';

/** Longer lines say something. */
const LONGEST = 220;

/** Whether a line belongs to the page around an article. */
export function isFurniture(text: string): boolean {
  return text.length <= LONGEST && (FURNITURE.test(text) || COPYRIGHT.test(text));
}

/** Whether a line only says who made a picture. */
export function isCredit(text: string): boolean {
  return text.length <= LONGEST && CREDIT.test(text);
}
