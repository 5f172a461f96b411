/** A marked stretch of a line: where its words stand (without the marks) and where its marks do. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  /** Place of the opening mark. */
  readonly open: number;
  /** Place after the closing mark, or the end of the line where there is none. */
  readonly close: number;
  readonly closed: boolean;
}

/** Cheap test: a text without any of these quotes nobody by marks. */
export const ANY_MARK = /["“”„«»‘‹›‚「『＂']/;

const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"“',
  '”': '”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‘': "’'",
  '‹': '›',
  '›': '‹',
  '‚': '‘’',
  "'": "'’",
  '「': '」',
  '『': '』',
  '＂': '＂',
};

const SPACE = 1;
const LETTER = 2;
const PUNCTUATION = 3;

function kindOf(char: string | undefined): number {
  if (char === undefined) return SPACE;
  const code = char.charCodeAt(0);
  if (code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f) return SPACE;
  if (code < 0x80) {
    const letter = (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
    return letter ? LETTER : PUNCTUATION;
  }
  if (
    (code >= 0x2010 && code <= 0x205e) ||
    code === 0xab ||
    code === 0xbb ||
    (code >= 0x3001 && code <= 0x301f)
  ) {
    return PUNCTUATION;
  }
  return LETTER;
}

/**
 * The marked stretches of a line, outermost only, in order. Single marks open one only where `singles` is set
 * (British style); inside another stretch they are always taken for nested ones. A stretch that nothing closes goes
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

/** Where the last possible closing single mark stands: without it an opening one is an apostrophe. */
function lastClosers(line: string): number {
  for (let at = line.length - 1; at > 0; at--) {
    const char = line[at];
    if ((char === '’' || char === "'") && kindOf(line[at + 1]) !== LETTER && kindOf(line[at - 1]) !== SPACE)
      return at;
  }
  return -1;
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

function opens(
  line: string,
  at: number,
  char: string,
  before: number,
  after: number,
  singles: boolean,
  lastClose: number,
): boolean {
  switch (char) {
    case '"':
      return (before !== LETTER && after !== SPACE) || (before === SPACE && at === 0);
    case '“':
      return !(before !== SPACE && after === SPACE);
    case '„':
    case '«':
    case '「':
    case '『':
      return true;
    case '＂':
      return true;
    case '»':
    case '›':
      return before !== LETTER && after === LETTER;
    case '‹':
    case '‚':
      return before !== LETTER && after !== SPACE;
    case '‘':
      return singles && before !== LETTER && after !== SPACE && lastClose > at;
    case "'":
      return (
        singles &&
        before !== LETTER &&
        after === LETTER &&
        lastClose > at &&
        !/^'(?:\d\ds?\b|(?:em|til|tis|twas|n|cause|round)\b)/i.test(line.slice(at, at + 8))
      );
    default:
      return false;
  }
}

function closes(
  line: string,
  at: number,
  char: string,
  mark: string,
  before: number,
  after: number,
  lastClose: number,
): boolean {
  if (char === '’' || char === "'") {
    if (after === LETTER || before === SPACE) return false;
    // “the workers’ rights”: a possessive, if a better place to close comes later.
    if (before === LETTER && line[at - 1] === 's' && after === SPACE && lastClose > at) {
      const next = line.slice(at + 1, at + 400);
      const close = /[.,!?…][’'](?![\p{L}\p{N}])/u.exec(next);
      const open = /(?:^|[\s(])[‘'](?=[\p{L}\p{N}])/u.exec(next);
      if (close && (!open || close.index < open.index)) return false;
    }
    return true;
  }
  if (char === '"')
    return mark === '"' ? before !== SPACE || after !== LETTER : before !== SPACE && after !== LETTER;
  if (char === '“' && mark === '"') return before !== SPACE && after !== LETTER;
  if (char === '“' && mark === '“') return before !== SPACE && after !== LETTER && line[at + 1] !== '‘';
  return true;
}

/** Characters of an article that are looked at to see which marks it uses. */
const SAMPLE = 20_000;

/** British style: an article that opens its quotations with single marks and uses no double ones outside them. */
export function quotesWithSingles(
  lines: readonly { readonly text: string; readonly role: string }[],
): boolean {
  let singles = 0;
  let doubles = 0;
  let looked = 0;
  for (const { text, role } of lines) {
    if (role === 'headline' || !(text.includes('‘') || text.includes(" '") || text.startsWith("'"))) {
      if (role !== 'headline' && (text.includes('“') || text.includes('"'))) doubles++;
      continue;
    }
    if (looked > SAMPLE) break;
    looked += text.length;
    for (let at = 0; at < text.length; at++) {
      const char = text[at];
      if (char === '“' || char === '„' || char === '«' || (char === '"' && kindOf(text[at - 1]) !== LETTER)) {
        // Inside an open single mark a double one is a nested quotation.
        const before = text.lastIndexOf('‘', at);
        if (before < 0 || text.slice(before, at).includes('’ ')) doubles++;
      } else if (
        (char === '‘' || char === "'") &&
        kindOf(text[at - 1]) !== LETTER &&
        kindOf(text[at + 1]) === LETTER
      ) {
        singles++;
      }
    }
  }
  return singles > 0 && singles > doubles * 3;
}
