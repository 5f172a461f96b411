/** A line of the input, with what its place says. */
export interface Line {
  /** Columns before its first character; 0 of a blank line. */
  readonly indent: number;
  /** Without white space at its ends; empty for a blank line. */
  readonly text: string;
  /** As it stands, but for white space at its end. */
  readonly raw: string;
}

/** A tab goes to the next multiple of so many columns, as in docutils, Org and terminals. */
const TAB = 8;
const BLANK: Line = { indent: 0, text: '', raw: '' };

export function splitLines(text: string): Line[] {
  return text.split('\n').map(lineOf);
}

export function lineOf(written: string): Line {
  const raw = written.trimEnd();
  if (raw === '') return BLANK;
  let at = 0;
  let indent = 0;
  for (; raw[at] === ' ' || raw[at] === '\t'; at++) indent = raw[at] === ' ' ? indent + 1 : nextStop(indent);
  return { indent, text: at === 0 ? raw : raw.slice(at), raw };
}

const nextStop = (column: number): number => column - (column % TAB) + TAB;

/** What of a line stands behind a mark of so many characters at its beginning, in its own column. */
export function behindMark(line: Line, width: number): Line {
  const rest = line.text.slice(width);
  const text = rest.trimStart();
  if (text === '') return BLANK;
  const indent = line.indent + width + rest.length - text.length;
  return { indent, text, raw: ' '.repeat(indent) + text };
}

/** The least indentation of the lines that are not blank; 0 where all are. */
export function leastIndent(lines: readonly Line[], from: number, to: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = from; at < to; at++) {
    const line = lines[at];
    if (line && line.text !== '' && line.indent < least) least = line.indent;
  }
  return Number.isFinite(least) ? least : 0;
}

/** Where the lines end that are blank or indented further than `indent`; blank ones at their end are not of them. */
export function endOfIndented(lines: readonly Line[], from: number, to: number, indent: number): number {
  let end = from;
  for (let at = from; at < to; at++) {
    const line = lines[at];
    if (!line || (line.text !== '' && line.indent <= indent)) break;
    if (line.text !== '') end = at + 1;
  }
  return end;
}

/** The next line that is not blank; `to` for none. */
export function skipBlank(lines: readonly Line[], from: number, to: number): number {
  let at = from;
  while (at < to && lines[at]?.text === '') at++;
  return at;
}

/** Lines as they stand, without the indentation they share and without blank lines at both ends. */
export function setText(lines: readonly Line[], from: number, to: number): string {
  const start = skipBlank(lines, from, to);
  let end = to;
  while (end > start && lines[end - 1]?.text === '') end--;
  const shared = leastIndent(lines, start, end);
  const kept: string[] = [];
  for (let at = start; at < end; at++) kept.push(cutIndent(lines[at]?.raw ?? '', shared));
  return kept.join('\n');
}

/** As `setText`, for words that are not among the lines of a document. */
export function setWords(text: string): string {
  const lines = splitLines(text);
  return setText(lines, 0, lines.length);
}

/** A line without so many columns of white space; a tab that reaches further leaves spaces. */
function cutIndent(raw: string, columns: number): string {
  let column = 0;
  let at = 0;
  for (; column < columns && (raw[at] === ' ' || raw[at] === '\t'); at++) {
    column = raw[at] === ' ' ? column + 1 : nextStop(column);
  }
  return ' '.repeat(Math.max(0, column - columns)) + raw.slice(at);
}

/** Lines as running text, with their line ends. */
export function joinText(lines: readonly Line[], from: number, to: number): string {
  const texts: string[] = [];
  for (let at = from; at < to; at++) texts.push(lines[at]?.text ?? '');
  return texts.join('\n');
}
