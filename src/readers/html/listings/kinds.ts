import { isBlank } from '../../../model/index.ts';
import { textOf } from '../blocks/inlines.ts';
import { type Element, elementsOf, findElement, isInline, wordsOf } from '../parsing/tree.ts';
import { countsLines, isNumbers } from './gutters.ts';

export const PREFORMATTED: ReadonlySet<string> = new Set('pre listing xmp plaintext textarea'.split(' '));
/** Editors and highlighters that set code without `<pre>`: their class, and the class or name of what holds the lines. */
const EDITORS: ReadonlyMap<string, string> = new Map([
  ['codemirror', 'codemirror-code'],
  ['cm-editor', 'cm-content'],
  ['ace_editor', 'ace_text-layer'],
  ['monaco-editor', 'view-lines'],
  ['crayon-syntax', 'crayon-code'],
  ['enlighter-default', 'enlighter'],
  ['dp-highlighter', 'ol'],
  ['syntaxhighlighter', 'table'],
]);
/** Lists whose items are lines of code. */
const LISTS = /^(?:linenums|prettyprint|enlighterjs|dp-\w{1,12}|hljs|geshi)$/;
const GESHI = /^(?:geshi|geshi_code|codehilite)$/;
/** Tables whose rows are lines of code, or that hold numbers beside code. */
const TABLES =
  /^(?:highlight|highlighttable|rouge-table|lntable|hljs-ln|codehilitetable|crayon-table|js-file-line-container|blob-table|diff-table|code|code-table|linenotable|processedcode)$/;
const CELLS =
  /^(?:code|blob-code|rouge-code|lntd|hljs-ln-code|crayon-code|line[-_]content|lines-code|code-line|codeline|diff-line-code|linecode)$/;
const SHOWN_AS_BLOCK = /(?:^|[;\s])display\s*:\s*(?:block|grid|flex)/i;
const KEEPS_LINES = /white-space\s*:\s*(?:pre|break-spaces)/i;
/** Children of an element that are looked at to tell whether one stands alone. */
const MOST_BESIDE = 12;

export function classesOf({ attributes }: Element): readonly string[] {
  const names = attributes.get('class');
  return names === undefined ? [] : names.slice(0, 600).toLowerCase().split(/\s+/);
}

/** The element that holds the source text of a listing, where an element is one; null for any other. */
export function listingIn(element: Element): Element | null {
  if (PREFORMATTED.has(element.name)) return element;
  if (element.name === 'code' || element.name === 'samp') return isBlockOfCode(element) ? element : null;
  const classes = classesOf(element);
  if (classes.length === 0 && element.name !== 'table') return null;
  for (const name of classes) {
    const inner = EDITORS.get(name);
    if (inner === undefined) continue;
    const found = inner === '' ? element : findElement(element, (each) => classesOf(each).includes(inner));
    if (found) return found;
  }
  if (element.name === 'table') return isTableOfCode(element, classes) ? element : null;
  if (element.name === 'ol') return classes.some((name) => LISTS.test(name)) ? element : null;
  // Doxygen, and GeSHi with numbers.
  if (classes.includes('fragment'))
    return isAll(element, (child) => classesOf(child).includes('line')) ? element : null;
  if (classes.some((name) => GESHI.test(name)))
    return isAll(element, ({ name }) => name === 'ol') ? element : null;
  return null;
}

function isAll({ children }: Element, is: (element: Element) => boolean): boolean {
  const elements = children.filter((child) => child.type === 'element');
  return (
    elements.length > 0 &&
    elements.every(is) &&
    children.every((child) => child.type === 'element' || isBlank(child.text))
  );
}

/** A `<code>` that is shown as a block, or that stands alone and has several lines. */
function isBlockOfCode(element: Element): boolean {
  const style = element.attributes.get('style') ?? '';
  if (SHOWN_AS_BLOCK.test(style)) return true;
  const keeps = KEEPS_LINES.test(style);
  return (keeps || isAlone(element)) && textOf(element).trim().includes('\n');
}

function isAlone({ parent }: Element): boolean {
  if (!parent || isInline(parent) || parent.children.length > MOST_BESIDE) return false;
  let words = 0;
  for (const child of parent.children) {
    if (child.type === 'element') words += child.name === 'br' || child.name === 'button' ? 0 : 1;
    else if (!isBlank(child.text)) return false;
  }
  return words === 1;
}

/**
 * A table with one cell of words in each row at most, the others being numbers of lines: by what it or its cells are called;
 * or, with no such name, of one row, numbers beside as many lines.
 */
function isTableOfCode(table: Element, classes: readonly string[]): boolean {
  const rows = rowsOf(table);
  let named = classes.some((name) => TABLES.test(name));
  let numbered = named && classes.some((name) => name !== 'code' && name !== 'highlight');
  let wordy = 0;
  for (const cells of rows) {
    let words = 0;
    for (const cell of cells) {
      if (classesOf(cell).some((name) => CELLS.test(name))) named = numbered = true;
      const counts = isNumbers(cell);
      if (counts) numbered ||= wordsOf(cell, 20) !== '' || cell.attributes.size > 0;
      else if (wordsOf(cell, 20) !== '') words++;
    }
    if (words > 1) return false;
    wordy += words;
  }
  if (wordy === 0) return false;
  return (named && numbered) || isNumbersBesideCode(rows);
}

function isNumbersBesideCode(rows: readonly (readonly Element[])[]): boolean {
  const [cells, more] = rows;
  const [numbers, code, another] = cells ?? [];
  if (more || another || !numbers || !code || !findElement(code, ({ name }) => name === 'pre')) return false;
  const counted = textOf(numbers).trim();
  return countsLines(counted) && counted.split(/\s+/).length === textOf(code).trim().split('\n').length;
}

/** The cells of each row of a table, not of tables in it. */
function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  for (const element of elementsOf(table, (each) => each !== table && each.name === 'table')) {
    if (element.name !== 'tr') continue;
    rows.push(element.children.filter((child) => child.type === 'element'));
  }
  return rows;
}
