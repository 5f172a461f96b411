import type { Line } from '../lines.ts';
import { type ItemMark, readIndentedList } from '../lists.ts';
import type { OrgRule } from './page.ts';

const ITEM = /^(?:([-+*])|(\d{1,9}|[a-zA-Z])[.)])(?: +|$)(?:\[@(\d{1,9})\] *)?(?:\[([ xX-])\](?: +|$))?/;
const TERM = /^((?:[^:]|:(?!:)){1,300}) ::(?: +|$)/;

/** Items, tasks and terms. A star marks one only where it is indented: at the margin it heads a section. */
export const ITEMS: OrgRule = {
  interrupts: true,
  begins: (line) => markOf(line) !== null,
  read: (stretch, at) => readIndentedList(stretch, at, markOf, stretch.page.rules),
};

function markOf({ text, raw }: Line): ItemMark | null {
  const match = ITEM.exec(text);
  if (!match || raw.startsWith('*')) return null;
  const [{ length }, bullet, counter = '', start, box] = match;
  const checked = box === undefined ? null : box.toLowerCase() === 'x';
  if (bullet === undefined) {
    const value = start ?? (/^\d/.test(counter) ? counter : String(counter.toLowerCase().charCodeAt(0) - 96));
    return { kind: '1', ordered: true, value: Number(value), width: length, checked };
  }
  const term = TERM.exec(text.slice(length));
  if (!term) return { kind: '-', ordered: false, value: null, width: length, checked };
  return { kind: '::', ordered: false, value: null, width: length + term[0].length, term: term[1] ?? '' };
}
