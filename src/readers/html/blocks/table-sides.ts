import type { Alignment } from '../../../model/index.ts';
import type { Grid } from '../../spans.ts';
import type { Element } from '../parsing/tree.ts';
import { isEmpty, startsNumber } from './table-cells.ts';
import type { TableCell } from './table-grid.ts';

type Rows = Grid<TableCell>;

/**
 * The side at which a column stands: what most of its cells say, or all that say anything where it is one of numbers; else
 * what the page says of the column, else what its heads say.
 */
export function alignOf(body: Rows, head: Rows, column: number, stated: Element | undefined): Alignment {
  const cells = body.flatMap((row) => {
    const slot = row[column];
    return slot?.begins && slot.cell.columns === 1 && !isEmpty(slot.cell.element) ? [slot.cell.element] : [];
  });
  const votes = new Map<Alignment, number>();
  let numbers = 0;
  for (const cell of cells) {
    const side = sideAround(cell);
    if (side) votes.set(side, (votes.get(side) ?? 0) + 1);
    if (startsNumber(cell)) numbers++;
  }
  const [most] = [...votes].sort(([, one], [, other]) => other - one);
  if (most && (most[1] * 2 >= cells.length || (votes.size === 1 && numbers === cells.length))) return most[0];
  const ofColumn =
    stated && (sideOf(stated) ?? (stated.parent?.name === 'colgroup' ? sideOf(stated.parent) : null));
  if (ofColumn) return ofColumn;
  if (votes.size > 0) return null;
  const slot = head.at(-1)?.[column];
  return slot && slot.cell.columns === 1 ? sideOf(slot.cell.element) : null;
}

/** What a cell says itself, or its row or group of rows. */
function sideAround(cell: Element): Alignment {
  const row = cell.parent;
  return sideOf(cell) ?? (row ? (sideOf(row) ?? (row.parent ? sideOf(row.parent) : null)) : null);
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
function sideOf({ attributes }: Element): Alignment {
  if (attributes.size === 0) return null;
  const said =
    STYLED.exec(attributes.get('style') ?? '')?.[1] ??
    attributes.get('align') ??
    CLASSED.exec(attributes.get('class') ?? '')?.[1] ??
    '';
  const side = said.trim().toLowerCase();
  return Object.hasOwn(SIDES, side) ? (SIDES[side] ?? null) : null;
}
