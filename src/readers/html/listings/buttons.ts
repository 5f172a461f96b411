import { fold } from '../extraction/lines.ts';
import { type Element, wordsOf } from '../parsing/tree.ts';
import { BUTTON_WORDS } from './button-words.ts';

/** More is no button. In characters. */
const LONGEST = 60;
const CALLED = /(?:^|[-_\s])(?:copy|clipboard|btn|button)/i;

/** Whether an element is a button beside code, by what it is or by what it says. */
export function isButton(element: Element): boolean {
  const { name, attributes } = element;
  if (name === 'button' || name === 'clipboard-copy' || attributes.get('role') === 'button') return true;
  return CALLED.test((attributes.get('class') ?? '').slice(0, 200)) && saysButton(wordsOf(element, LONGEST));
}

/** Whether words are those of a button. */
export function saysButton(words: string): boolean {
  return words.length <= LONGEST && BUTTON_WORDS.has(fold(words));
}
