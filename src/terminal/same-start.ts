/** SGR and OSC 8 links, as rows have them (ECMA-48, 8.3.117). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control sequences are what is matched
const SEQUENCE = /\x1b\[([\d;:]*)m|\x1b\]8;[^\x07\x1b;]*;([^\x07\x1b]*)(?:\x07|\x1b\\)/y;
/** What ends a style, and the styles that it ends. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  '22': ['1', '2'],
  '23': ['3'],
  '24': ['4'],
  '27': ['7'],
  '29': ['9'],
  '39': ['color'],
  '49': ['ground'],
};

/**
 * Cells at the start of a row that show what another row shows there, and where its text goes on behind them: at a place
 * where no style is on, after nothing but characters whose width is certain. 0 where there are none.
 */
export function sameStart(shown: string, row: string): { readonly cells: number; readonly end: number } {
  const on = new Set<string>();
  let cells = 0;
  let same = { cells: 0, end: 0 };
  for (let at = 0; at < row.length && row.charCodeAt(at) === shown.charCodeAt(at); ) {
    const code = row.charCodeAt(at);
    if (code === 0x1b) {
      SEQUENCE.lastIndex = at;
      const [sequence, codes, address] = SEQUENCE.exec(row) ?? [];
      if (sequence === undefined || !shown.startsWith(sequence, at)) break;
      if (codes !== undefined) note(codes, on);
      else if (address === '') on.delete('link');
      else on.add('link');
      at += sequence.length;
    } else {
      if (code < 0x20 || code > 0x7e) break;
      cells++;
      at++;
    }
    const next = row.charCodeAt(at);
    // What follows must not join what stands before.
    if (on.size === 0 && (next === 0x1b || (next >= 0x20 && next <= 0x7e))) same = { cells, end: at };
  }
  return same;
}

/** Notes which styles are on after an SGR sequence. */
function note(codes: string, on: Set<string>): void {
  const [first = ''] = codes.split(/[;:]/);
  const ended = ENDS[codes];
  const isLinked = on.has('link');
  if (codes === '' || codes === '0') {
    on.clear();
    // A link is no style: only its own end ends it.
    if (isLinked) on.add('link');
  } else if (ended) for (const style of ended) on.delete(style);
  else if (/^(?:3[0-8]|9[0-7])$/.test(first)) on.add('color');
  else if (/^(?:4[0-8]|10[0-7])$/.test(first)) on.add('ground');
  else on.add(codes);
}
