import chalk from 'chalk';
import { supportsLanguage } from 'cli-highlight';
import { Marked, type Token, type Tokens } from 'marked';
import { markedTerminal } from 'marked-terminal';
import { leafOfSgr } from './sgr.ts';
import { spanReader, stylePlain } from './styled-text.ts';
import type { Painter, Span } from './types.ts';
import { nextCut } from './wrap.ts';

/**
 * Code as marked-terminal draws it. Imported dynamically alone: it brings highlight.js. Whatever it gives is checked against
 * what it was given; where words were lost, the plain way is taken.
 */
export const painter: Painter = { code: paintCode };

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

const options = { emoji: false, unescape: false, tab: 0, code: same, text: same, strong: same };

function render(token: Token): string {
  const marked = new Marked(markedTerminal(options as object, { theme } as object) as object);
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
