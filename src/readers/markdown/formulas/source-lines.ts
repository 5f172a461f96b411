/** What the lines of a Markdown text are to a formula that may go on over several of them. */

export interface SourceLine {
  readonly start: number;
  /** Where its line end is, or the text's. */
  readonly end: number;
  /** Where its own words begin: behind the marks of quotations, lists, definitions and notes. */
  readonly words: number;
  /** How many quotations it says it stands in. */
  readonly quoted: number;
  /** Nothing that stands in code, and not empty. */
  readonly isText: boolean;
  /** The last line of its paragraph: of lines without an empty one or code between them. */
  paragraph: number;
  /** The last line that a mark within a line may go on to: the next begins no item, heading or row of a table. */
  run: number;
  /** The same for a formula in words that are no item: what seems one behind it may be a sum that was broken at its sign. */
  sum: number;
}

const MARKER = /[ \t]*(?:>|(?:[-*+:]|\d{1,9}[.)]|\[\^[^\]\s[]{1,100}\]:)(?=[ \t]))/y;
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
const OTHER_BLOCK = /^(?:#{1,6}(?:[ \t]|$)|\||[-*+][ \t]|\d{1,9}[.)][ \t])/;
/** A line that begins with an operator of a formula, or the mark of an item. */
const SIGN = /^[ \t]*[-+*][ \t]/;
/** More marks in a row are no article. */
const MOST_MARKERS = 24;

/** The lines of a text, each with how far a formula that begins in it may go. */
export function linesOfSource(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  const opening: ('sign' | 'block' | null)[] = [];
  const items: boolean[] = [];
  let fence: string | null = null;
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const { words, quoted, listed } = marksOf(text, start, end);
    const line = text.slice(words, end);
    const mark: string | undefined = FENCE.exec(line)?.[0];
    const isText: boolean = fence === null && mark === undefined && line !== '';
    if (fence === null) fence = mark ?? null;
    else if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
    lines.push({ start, end, words, quoted, isText, paragraph: 0, run: 0, sum: 0 });
    const opens = listed || OTHER_BLOCK.test(line);
    opening.push(opens ? (SIGN.test(text.slice(start, end)) ? 'sign' : 'block') : null);
    items.push(listed);
    start = end + 1;
  }
  for (let at = lines.length - 1; at >= 0; at--) {
    const [line, next] = [lines[at], lines[at + 1]];
    if (!line) continue;
    const goesOn = line.isText && next?.isText === true && next.quoted === line.quoted;
    line.paragraph = goesOn ? next.paragraph : at;
    line.run = goesOn && opening[at + 1] === null ? next.run : at;
    line.sum = goesOn && opening[at + 1] !== 'block' ? next.sum : at;
  }
  for (const [at, line] of lines.entries()) if (items[at]) line.sum = line.run;
  return lines;
}

function marksOf(text: string, start: number, end: number) {
  let words = start;
  let quoted = 0;
  let listed = false;
  for (let marks = 0; marks < MOST_MARKERS; marks++) {
    MARKER.lastIndex = words;
    const mark = MARKER.exec(text)?.[0];
    if (mark === undefined || words + mark.length > end) break;
    words += mark.length;
    if (mark.endsWith('>')) quoted++;
    else listed = true;
  }
  while (words < end && (text[words] === ' ' || text[words] === '\t')) words++;
  return { words, quoted, listed };
}

/** What stands between two places of a text, without the marks of quotations before its later lines. */
export function withoutMarks(text: string, from: number, to: number, quoted: number): string {
  const source = text.slice(from, to);
  if (quoted === 0 || !source.includes('\n')) return source;
  return source
    .split('\n')
    .map((line, at) => (at === 0 ? line : withoutQuoteMarks(line, quoted)))
    .join('\n');
}

function withoutQuoteMarks(line: string, quoted: number): string {
  let at = 0;
  for (let left = quoted; left > 0; ) {
    while (line[at] === ' ' || line[at] === '\t') at++;
    if (line[at] !== '>') break;
    at++;
    left--;
  }
  return line.slice(at);
}
