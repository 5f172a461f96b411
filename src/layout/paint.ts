import chalk from 'chalk';
import { supportsLanguage } from 'cli-highlight';
import { Marked, type Token, type Tokens } from 'marked';
import { markedTerminal } from 'marked-terminal';
import { cellsOf } from './cells.ts';
import { columnWidths } from './columns.ts';
import { leafOfSgr } from './sgr.ts';
import { spanReader, stylePlain } from './styled-text.ts';
import type { Painter, Span } from './types.ts';
import { nextCut } from './wrap.ts';

/**
 * Code and tables as marked-terminal draws them. Imported dynamically alone: it brings highlight.js and cli-table3.
 * Whatever it gives is checked against what it was given; where words were lost, the plain way is taken.
 */
export const painter: Painter = { code: paintCode, table: paintTable };

/** Longest source that is highlighted, in UTF-16 code units: highlight.js reads about a megabyte a second. */
const HIGHLIGHT_MAX = 200_000;

// marked-terminal highlights nothing at level 0, which chalk takes NO_COLOR and pipes for. Whether colours are shown
// is the theme's to decide, later.
if (chalk.level === 0) chalk.level = 1;

const colored = (code: number) => (text: string) => `\x1b[${code}m${text}\x1b[39m`;
const red = colored(31);
const green = colored(32);
const yellow = colored(33);
const blue = colored(34);
const magenta = colored(35);
const cyan = colored(36);
const grey = colored(90);
const same = (text: string) => text;

/** Colours by highlight.js's names of tokens; explicit throughout, so that no other chalk instance has a say. */
const theme = {
  keyword: magenta,
  built_in: cyan,
  type: cyan,
  literal: blue,
  number: yellow,
  regexp: red,
  string: green,
  subst: same,
  symbol: same,
  class: same,
  function: same,
  title: blue,
  params: same,
  comment: grey,
  doctag: grey,
  meta: grey,
  section: blue,
  tag: same,
  name: blue,
  attr: cyan,
  attribute: cyan,
  variable: same,
  bullet: yellow,
  code: same,
  emphasis: same,
  strong: same,
  formula: same,
  link: cyan,
  quote: grey,
  addition: green,
  deletion: red,
  default: same,
};

const options = { emoji: false, unescape: false, tab: 0, code: same, text: same, table: same, strong: same };

function render(token: Token, extra: object = {}): string {
  const marked = new Marked(markedTerminal({ ...options, ...extra }, { theme } as object) as object);
  return marked.parser([token]);
}

function paintCode(text: string, language: string | null, width: number): Span[][] {
  const leaf = highlight(text, language) ?? stylePlain(text, { role: 'code' });
  const spansOf = spanReader(leaf);
  const lines: Span[][] = [];
  for (let at = 0; at < text.length; ) {
    const line = nextCut(text, at, width);
    lines.push(spansOf(line.start, line.end));
    at = line.next;
  }
  return lines;
}

/** Null where the language is unknown or the result does not say what the source says. */
function highlight(text: string, language: string | null) {
  // Of a language that it does not know, highlight.js complains on the console.
  if (!language || text.length > HIGHLIGHT_MAX || !supportsLanguage(language)) return null;
  const token: Tokens.Code = { type: 'code', raw: text, text, lang: language };
  const leaf = leafOfSgr(render(token).replace(/\n\n$/, ''), { role: 'code' });
  return leaf.text === text ? leaf : null;
}

/** Strings that marked-terminal uses as its own marks inside tables. */
const RESERVED = ['^*||*^', '*|*|*|*', '*#COLON|*'];
const PADDING = 2;
const RULE = '─';
/** Rules between rows and under the header; none around or between columns. */
const chars = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: RULE,
  'mid-mid': RULE.repeat(PADDING),
  right: '',
  'right-mid': '',
  middle: ' '.repeat(PADDING),
};

function paintTable(
  cells: readonly (readonly string[])[],
  align: readonly ('left' | 'center' | 'right' | null)[],
  width: number,
): Span[][] {
  // Without a header it would draw an empty one; line ends that the author set it would take for spaces.
  if (cells[0]?.length === 0 || cells.some((row) => row.some((cell) => cell.includes('\n')))) return [];
  const texts = cells.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')));
  const count = texts.reduce((most, row) => Math.max(most, row.length), 0);
  const widths = columnWidths(texts, width - PADDING * (count - 1));
  if (!widths || texts.some((row) => row.some((cell) => RESERVED.some((mark) => cell.includes(mark)))))
    return [];
  const square = texts.map((row) => Array.from({ length: count }, (_, column) => row[column] ?? ''));
  const [header = [], ...rows] = square.map((row) =>
    row.map((text, column) => cellOf(text, align[column] ?? null)),
  );
  const token: Tokens.Table = {
    type: 'table',
    raw: '',
    align: header.map((cell) => cell.align),
    header,
    rows,
  };
  const drawn = render(token, {
    tableOptions: {
      chars,
      colWidths: widths,
      colAligns: widths.map((_, column) => align[column] ?? 'left'),
      wordWrap: true,
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    },
  });
  const lines = leafOfSgr(drawn, { role: 'table' }).text.trimEnd().split('\n');
  return sameWords(lines.join(''), texts.flat().join('')) && lines.every((line) => cellsOf(line) <= width)
    ? styled(lines, square.length)
    : [];
}

function cellOf(text: string, align: 'left' | 'center' | 'right' | null): Tokens.TableCell {
  return { text, tokens: [{ type: 'text', raw: text, text, escaped: true }], header: false, align };
}

const isRule = (line: string) => line !== '' && line.replaceAll(RULE, '') === '';

/** Header strong; rules between rows only where rows take several lines and would run together. */
function styled(lines: readonly string[], rows: number): Span[][] {
  const wraps = lines.filter((line) => !isRule(line)).length > rows;
  const spans: Span[][] = [];
  let rules = 0;
  for (const line of lines) {
    if (isRule(line)) {
      rules++;
      if (rules === 1 || wraps) spans.push([{ text: line, role: 'rule' }]);
    } else {
      const text = line.trimEnd();
      spans.push(
        text === '' ? [] : [rules === 0 ? { text, role: 'table', strong: true } : { text, role: 'table' }],
      );
    }
  }
  return spans;
}

/** Have two texts the same characters, spaces and rules apart, in whatever order? */
function sameWords(one: string, other: string): boolean {
  const sorted = (text: string) =>
    text
      .replace(/[\s─]+/g, '')
      .split('')
      .sort()
      .join('');
  return sorted(one) === sorted(other);
}
