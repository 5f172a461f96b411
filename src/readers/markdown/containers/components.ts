import { readArguments } from './arguments.ts';
import type { FindOpening, Sign } from './container.ts';
import { HIDDEN } from './container.ts';
import { meaningAlone, meaningOf, wordsIn } from './meanings.ts';

/** Where a component of MDX begins: a name with a capital that is no name of HTML in capitals. */
const BEGIN = /^ {0,3}<([A-Z][\w.]{0,60})(?=[\s/>])/;
const SIGN = /<(\/?)([A-Z][\w.]{0,60})(?=[\s/>]|$)/g;
/** Elements that people write with a capital, which the reader of HTML knows. */
const ELEMENTS = new Set(
  'a abbr address area article audio b base blockquote body br button canvas caption center cite code col colgroup data dd del details dfn div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark menu meta nav object ol option p picture pre q s samp script section select small source span strong style sub summary sup table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr'.split(
    ' ',
  ),
);
/** A tag with all that it says is no longer, in characters. */
const LONGEST_TAG = 4000;

/** A component of MDX (Docusaurus, Mintlify, Nextra, Starlight), alone or with what it holds. */
export const findComponent: FindOpening = (src) => {
  const name = BEGIN.exec(src)?.[1];
  if (name === undefined || ELEMENTS.has(name.toLowerCase())) return null;
  const start = src.indexOf('<');
  const from = endOfTag(src, start);
  if (from < 0) return null;
  const isAlone = src[from - 2] === '/';
  const said = readArguments(src.slice(start + 1 + name.length, from - (isAlone ? 2 : 1)));
  if (isAlone)
    return { from, meaning: meaningAlone(name, said) ?? HIDDEN, closing: null, words: wordsIn(said) };
  return { from, meaning: meaningOf(name, said), closing: { type: 'sign', name, signsIn } };
};

/** Behind the `>` of a tag that begins at `start`: none within quotation marks or braces; -1 without one near. */
function endOfTag(src: string, start: number): number {
  let quote = '';
  let braces = 0;
  for (let at = start + 1; at < src.length && at < start + LONGEST_TAG; at++) {
    const sign = src[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'" || sign === '`') quote = sign;
    else if (sign === '{') braces++;
    else if (sign === '}') braces--;
    else if (sign === '>' && braces <= 0) return at + 1;
    else if (sign === '\n' && src[at + 1] === '\n') return -1;
  }
  return -1;
}

/** Tags of components in a line. What closes itself opens nothing. */
function signsIn(line: string): Sign[] {
  const signs: Sign[] = [];
  for (const match of line.matchAll(SIGN)) {
    const end = line.indexOf('>', match.index);
    const behind = end < 0 ? line.length : end + 1;
    if (end > 0 && line[end - 1] === '/') continue;
    signs.push({ name: match[2] ?? '', closes: match[1] === '/', start: match.index, end: behind });
  }
  return signs;
}
