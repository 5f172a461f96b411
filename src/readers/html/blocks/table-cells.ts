import { type Alignment, type Cell, clean, type Inline, isBlank } from '../../../model/index.ts';
import { tidyInlines } from '../../tidy.ts';
import { type Element, isInline, type Node } from '../parsing/tree.ts';
import { type InlineContext, readInlines, textOf } from './inlines.ts';

/** What stands in a cell under each other, line for line: paragraphs, items of lists, lines of code, rows of tables. */
export function readCell(cell: Element, context: InlineContext): Cell {
  const inlines: Inline[] = [];
  let run: Node[] = [];
  const close = () => {
    const line = tidyInlines(readInlines(run, context));
    if (line.length > 0) addLine(inlines, line);
    run = [];
  };
  const walk = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type === 'text' || isInline(node)) run.push(node);
      else if (node.removed) continue;
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
  return inlines;
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

const SIDES: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  centre: 'center',
  middle: 'center',
  right: 'right',
  end: 'right',
  // “align on the decimal point”; at the right is where that is nearly so.
  char: 'right',
};

const STYLED = /(?:^|[;\s])text-align\s*:\s*(?:-(?:webkit|moz)-)?([a-z]+)/i;
/** As style sheets call it: `text-right`, `text-end`, `has-text-right`, `align-center`, `alignright`, `ta-r`. */
const CLASSED = /(?:^|[\s-])(?:text|align|ta)[-_]?(left|center|centre|right|start|end)(?:$|\s)/i;

/** The side at which an element says that words stand in it; null where it says none. */
export function sideOf({ attributes }: Element): Alignment {
  if (attributes.size === 0) return null;
  const said =
    STYLED.exec(attributes.get('style') ?? '')?.[1] ??
    attributes.get('align') ??
    CLASSED.exec(attributes.get('class') ?? '')?.[1] ??
    '';
  const side = said.trim().toLowerCase();
  return Object.hasOwn(SIDES, side) ? (SIDES[side] ?? null) : null;
}
