import { type Cell, clean, type Inline, isBlank, textOfInlines } from '../../../model/index.ts';
import { tidyInlines, withinLines } from '../../tidy.ts';
import { type Element, EMBED, isInline, type Node } from '../parsing/tree.ts';
import { type InlineContext, readInlines, textOf } from './inlines.ts';
import { flatten, isLink } from './paragraphs.ts';

/**
 * What stands in a cell under each other, line for line: paragraphs, items of lists, lines of code, rows of tables. What was
 * taken out of it goes to `removed`.
 */
export function readCell(cell: Element, context: InlineContext, removed: Element[]): Cell {
  const inlines: Inline[] = [];
  let run: Node[] = [];
  const close = () => {
    const line = withinLines(tidyInlines(readInlines(run, context)));
    if (line.length > 0) addLine(inlines, line);
    run = [];
  };
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type === 'element' && node.removed) removed.push(node);
      else if (node.type === 'text' || isInline(node) || node.name === EMBED) run.push(node);
      else if (isLink(node)) run.push({ ...node, children: flatten(node) });
      else if (node.name === 'pre') {
        close();
        for (const line of codeLines(node)) addLine(inlines, line);
      } else if (node.name === 'td' || node.name === 'th') {
        // A cell of a table in this cell, whose rows are lines.
        run.push(SPACE);
        walk(node.children);
        run.push(SPACE);
      } else {
        close();
        walk(node.children);
        close();
      }
    }
  };
  walk(cell.children);
  close();
  return isBlank(textOfInlines(inlines)) && !inlines.some(holdsImage) ? [] : inlines;
}

/** A no-break space stands in cells that would have no borders without it. */
function holdsImage(inline: Inline): boolean {
  return inline.type === 'image' || ('children' in inline && inline.children.some(holdsImage));
}

const SPACE: Node = { type: 'text', text: ' ' };

function addLine(inlines: Inline[], line: readonly Inline[]): void {
  if (inlines.length > 0) inlines.push({ type: 'break' });
  for (const inline of line) inlines.push(inline);
}

/** A tab is as wide as in code that is set in by hand. */
const TAB = '    ';

function codeLines(element: Element): Inline[][] {
  const lines = clean(textOf(element)).replaceAll('\t', TAB).split('\n');
  while (isBlank(lines[0] ?? 'none')) lines.shift();
  while (isBlank(lines.at(-1) ?? 'none')) lines.pop();
  return lines.map((line) => (isBlank(line) ? [] : [{ type: 'code', text: clean(line.trimEnd()) }]));
}

/** What has no words of its own, and is something: `data` may stand for what was read elsewhere. */
const WORDLESS = new Set(['img', 'data']);

/** Whether a cell has neither words nor a picture. */
export function isEmpty({ children }: Element): boolean {
  return children.every((child) =>
    child.type === 'text'
      ? child.text.trim() === ''
      : isInline(child) && !WORDLESS.has(child.name) && isEmpty(child),
  );
}

const NUMBER = /^[^\p{L}\p{N}]{0,3}\d/u;

/** Whether a cell is a number, as far as its beginning tells. */
export function startsNumber(cell: Element): boolean {
  return NUMBER.test(firstWords(cell));
}

function firstWords({ children }: Element): string {
  for (const child of children) {
    const words = child.type === 'text' ? child.text.trim() : firstWords(child);
    if (words !== '') return words;
  }
  return '';
}
