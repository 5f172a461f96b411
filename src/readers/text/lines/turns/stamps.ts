/**
 * A time, perhaps with a date before it, perhaps in brackets: `[00:01:23]`, `9:15 AM`, `(0:12)`, `01.03.26, 09:15`,
 * `[2026-03-01, 09:15:04]`, `12.3.2022 klo 14.08.18`, `Today at 9:15 AM`. Points part hours and minutes only behind a
 * date, where `1.25` can be nothing else.
 */
const STAMP =
  /^[[(]?(?:(\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\.?,?|today|yesterday|heute|gestern|aujourd’hui|aujourd'hui|hier)\s(?:(?:at|um|à|klo)\s)?)?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,3})?(?:\s?[ap]\.?m\b\.?)?(?:\sUhr\b)?[\])]?/i;
/** No stamp is longer. */
const LONGEST = 48;

export interface Stamp {
  readonly length: number;
  readonly dated: boolean;
  /** In brackets. */
  readonly set: boolean;
}

/** The stamp that a text begins with; null where it begins with none. */
export function readStamp(text: string): Stamp | null {
  const found = STAMP.exec(text.slice(0, LONGEST));
  if (!found) return null;
  const [whole, date] = found;
  const opened = whole[0] === '[' || whole[0] === '(';
  const closed = whole.endsWith(']') || whole.endsWith(')');
  if (opened !== closed || (date === undefined && !/\d[:h]/.test(whole))) return null;
  // `12:30:45.5` and `12:03x` go on: what begins so is a number or a word.
  return /^(?:\w|:\d)/.test(text.slice(whole.length))
    ? null
    : { length: whole.length, dated: date !== undefined, set: opened };
}
