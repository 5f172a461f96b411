import type { Size } from '../terminal/index.ts';

/** Lines that one notch of the wheel scrolls. */
export const WHEEL_LINES = 3;

/** Press of the first button, and the notches of the wheel, in SGR's encoding of a mouse (1006). */
const SENT = /^\[<(\d{1,3});(\d{1,5});(\d{1,5})([Mm])$/;
const BUTTONS: Readonly<Record<string, string>> = { '0': 'click', '64': 'wheel-up', '65': 'wheel-down' };

/** The name of what a mouse did, as of a key; empty for what nobody hears; null where it is no mouse. */
export function nameMouse(input: string): string | null {
  const [, button = '', column, row, end] = SENT.exec(input) ?? [];
  if (end === undefined) return null;
  const name = end === 'M' ? BUTTONS[button] : undefined;
  return name === undefined ? '' : name === 'click' ? `click:${column};${row}` : name;
}

/** Where a click was, in cells and rows from 0: `columns` to the left of it, `rows` above; null for any other key. */
export function placeOfClick(key: string): Size | null {
  const [, column, row] = /^click:(\d+);(\d+)$/.exec(key) ?? [];
  return column === undefined ? null : { columns: Number(column) - 1, rows: Number(row) - 1 };
}

/** What is said when it was turned on or off. */
export function describeMouse(isOn: boolean): string {
  return isOn ? 'mouse on; Shift selects, M ends' : 'mouse off: it selects text';
}
