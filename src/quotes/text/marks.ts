/** A text without any of these quotes nobody by marks. */
export const ANY_MARK = /["“”„«»‘‹›‚「『＂']/;

/** Opening marks, each with those that may close it. */
export const CLOSERS: Readonly<Record<string, string>> = {
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

export const SPACE = 1;
export const LETTER = 2;
const PUNCTUATION = 3;

/** A space, a letter or punctuation: what tells an opening mark from a closing one. */
export function kindOf(char: string | undefined): number {
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

/** Where the last possible closing single mark stands: without it an opening one is an apostrophe. */
export function lastClosers(line: string): number {
  for (let at = line.length - 1; at > 0; at--) {
    const char = line[at];
    if ((char === '’' || char === "'") && kindOf(line[at + 1]) !== LETTER && kindOf(line[at - 1]) !== SPACE)
      return at;
  }
  return -1;
}

/** Whether a mark at a place opens a quotation; by the characters around it, for straight marks by these alone. */
export function opens(
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
      // ‘said :" No"’: right behind a colon that stands apart.
      if (line[at - 1] === ':' && line[at - 2] === ' ') return true;
      // “dit " un mot "”: spaces inside the marks, if one is left to close.
      return before !== LETTER && (after !== SPACE || at === 0 || line.indexOf('"', at + 1) > 0);
    case '“':
      return !(before !== SPACE && after === SPACE);
    case '„':
    case '«':
    case '「':
    case '『':
      return true;
    case '＂':
      return true;
    case '”':
      // Swedish and Finnish open with the mark that closes: ”Vi väntar”.
      // So does Arabic behind the stroke of a preposition: بـ”…”.
      return (before === SPACE || line[at - 1] === 'ـ') && after === LETTER && line.indexOf('”', at + 1) > 0;
    case '»':
    case '›':
      return before !== LETTER && after === LETTER;
    case '‹':
    case '‚':
      return before !== LETTER && after !== SPACE;
    case '‘':
      // Speech that goes on in the next paragraph is not closed: said: ‘They came.
      return (
        singles &&
        before !== LETTER &&
        after !== SPACE &&
        (lastClose > at || /[:,]\s$/.test(line.slice(at - 2, at)))
      );
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

/** Whether a mark closes a quotation that `mark` has opened. */
export function closes(
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
