import { CLOSERS, closes, kindOf, LETTER, lastClosers, opens, SPACE } from './marks.ts';

/** A marked span of a line: where its words stand (without the marks) and where its marks do. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  /** Place of the opening mark. */
  readonly open: number;
  /** Place after the closing mark, or the end of the line where there is none. */
  readonly close: number;
  readonly closed: boolean;
}

/**
 * The marked spans of a line, outermost only, in order. Single marks open one only where `singles` is set
 * (British style); inside another span they are always taken for nested ones. A span that nothing closes goes
 * to the end of the line. Linear in the length of the line.
 */
export function findMarkedSpans(line: string, singles: boolean): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  const lastClose = lastClosers(line);
  let open = -1;
  let mark = '';
  let nested = 0;
  let balance: Balance | null = null;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    // Letters, spaces and plain punctuation: no marks. (0x22 and 0x27 are straight ones.)
    if (code < 0xab && code !== 0x22 && code !== 0x27) continue;
    const char = line[at] ?? '';
    if (char !== '’' && char !== '」' && char !== '』' && !(char in CLOSERS)) continue;
    if (balance && char === mark) balance.opened++;
    else if (balance && (CLOSERS[mark] ?? '').includes(char)) balance.closed++;
    const before = kindOf(line[at - 1]);
    const after = kindOf(line[at + 1]);
    if (open < 0) {
      if (!opens(line, at, char, before, after, singles, lastClose)) continue;
      open = at;
      if (char !== mark) balance = null;
      mark = char;
      nested = 0;
      continue;
    }
    const closers = CLOSERS[mark] ?? '';
    if (closers.includes(char) && closes(line, at, char, mark, before, after, lastClose)) {
      if (nested > 0) {
        nested--;
        continue;
      }
      // "She asked: "Who is it?"": of two straight marks the first closes what is nested.
      if (char === '"' && line[at + 1] === '"' && kindOf(line[at + 2]) !== LETTER) continue;
      found.push(span(line, open, at, at + 1, true));
      open = -1;
      continue;
    }
    // The same mark opened again: nested if enough closing marks are left for both.
    if (
      char === mark &&
      char !== '"' &&
      char !== "'" &&
      char !== '‘' &&
      before !== LETTER &&
      after !== SPACE
    ) {
      balance ??= balanceOf(line, at, mark, closers);
      if (balance.closing - balance.closed >= balance.opening - balance.opened + 2) nested++;
      else {
        found.push(span(line, open, at, at, false));
        open = at;
      }
    }
  }
  if (open >= 0 && open < line.length - 1) {
    found.push(span(line, open, line.length, line.length, false));
  }
  return found;
}

/** White space inside the marks (« … ») is not part of the words. */
function span(line: string, open: number, last: number, close: number, closed: boolean): MarkedSpan {
  let start = open + 1;
  let end = last;
  while (start < end && kindOf(line[start]) === SPACE) start++;
  while (end > start && kindOf(line[end - 1]) === SPACE) end--;
  return { start, end, open, close, closed };
}

/** How many opening and closing marks of one kind follow a place, and how many of these have been passed since. */
interface Balance {
  readonly opening: number;
  readonly closing: number;
  opened: number;
  closed: number;
}

function balanceOf(line: string, from: number, mark: string, closers: string): Balance {
  let opening = 0;
  let closing = 0;
  for (let at = from; at < line.length; at++) {
    const char = line[at] ?? '';
    if (char === mark) opening++;
    else if (closers.includes(char)) closing++;
  }
  return { opening, closing, opened: 1, closed: 0 };
}
