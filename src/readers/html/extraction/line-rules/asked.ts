import { APPS, FOLLOWS, GIFTS, INSTALLS, NETWORKS, NEWSLETTERS, TURNS } from './asking-words.ts';
import { BETWEEN, BUTTONS } from './button-words.ts';
import type { Notice } from './notice-words.ts';

/** What a line asks its reader for. */
export type Asked = 'newsletter' | 'app' | 'gift';

/** What a line asks its reader for; null where it does not. */
export function askedFor(text: string): Asked | null {
  const words = wordsIn(text);
  const has = (starts: readonly string[]) =>
    words.some((word) => starts.some((start) => word.startsWith(start)));
  if (words.some((word) => APPS.has(word)) && words.some((word) => INSTALLS.has(word))) return 'app';
  if (!words.some((word) => TURNS.has(word))) return null;
  if (has(NEWSLETTERS) || words.some((word) => word.endsWith('newsletter'))) return 'newsletter';
  return has(GIFTS) ? 'gift' : null;
}

/** Whether a line asks to follow the page elsewhere, or to write to it, in another language than English. */
export function asksToFollow(text: string): boolean {
  const words = text.toLowerCase();
  return (
    FOLLOWS.some((start) => words.startsWith(start)) && NETWORKS.some((network) => words.includes(network))
  );
}

/** Whether a line holds nothing but what buttons say: two of them, or one where it is a link. */
export function isButtons(text: string, linked: boolean): boolean {
  let buttons = 0;
  for (const [written] of text.matchAll(/[\p{L}+-]+/gu)) {
    const word = written.toLowerCase();
    if (BUTTONS.has(word)) buttons++;
    else if (!BETWEEN.has(word)) return false;
  }
  return buttons >= (linked ? 1 : 2);
}

/** Whether a line, in lower case, holds all words of a notice. */
export function holdsNotice(line: string, notices: readonly Notice[]): boolean {
  return notices.some((notice) => notice.every((word) => line.includes(word)));
}

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}+-]+/u)
    .filter((word) => word !== '');
