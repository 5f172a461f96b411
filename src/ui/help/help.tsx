import { useState } from 'react';
import type { Size } from '../../terminal/index.ts';
import type { Theme } from '../../theme/index.ts';
import { actionOf, KEYS, type KeyRow, showKeys } from '../keys.ts';
import { fitPanel, Panel, type PanelBox } from '../panel.tsx';
import { shorten } from '../reader/page.ts';
import { Rows } from '../surface/rows.tsx';
import { useKeys } from '../use-keys.ts';

interface HelpProps {
  readonly size: Size;
  readonly theme: Theme;
  /** A key the panel has no use for. */
  readonly onKey: (key: string) => void;
  /** The rows of the table that are shown; those of the reader, if not said. */
  readonly keys?: readonly KeyRow[];
}

/** What the reader hears, with its panels. */
const OF_READER: readonly KeyRow[] = KEYS.filter(({ when }) => when !== 'home');

const KEY_COLUMN = 13;
/** Cells of the first of two columns of keys, the gap to the second included; and the least the second needs. */
const FIRST_COLUMN = 38;
const SECOND_COLUMN = 36;

/** Every key and what it does, from the table of keys: in two columns or scrolled where one has not the room. */
export function Help({ size, theme, onKey, keys = OF_READER }: HelpProps) {
  const { box, rows } = arrangeKeys(keys, size, theme);
  const last = Math.max(0, rows.length - box.innerHeight);
  const [wanted, setTop] = useState(0);
  const top = Math.min(wanted, last);
  useKeys((key) => {
    const to = scroll(key, top, box.innerHeight);
    if (to === null) onKey(key);
    else setTop(Math.min(last, Math.max(0, to)));
  });
  return (
    <Panel box={box} theme={theme} title="Keys" hint={last > 0 ? '↑↓ more  esc close' : 'esc close'}>
      <Rows rows={rows.slice(top, top + box.innerHeight)} />
    </Panel>
  );
}

/** Where a key leads, before the ends are looked at; null where it does not move. */
function scroll(key: string, top: number, height: number): number | null {
  switch (actionOf(key)) {
    case 'line-down':
      return top + 1;
    case 'line-up':
      return top - 1;
    case 'page-down':
    case 'half-down':
      return top + height - 1;
    case 'page-up':
    case 'half-up':
      return top - height + 1;
    case 'top':
      return 0;
    case 'bottom':
      return Number.MAX_SAFE_INTEGER;
    default:
      return null;
  }
}

function arrangeKeys(
  keys: readonly KeyRow[],
  size: Size,
  theme: Theme,
): { readonly box: PanelBox; readonly rows: readonly string[] } {
  const box = fitPanel(size);
  const rows = listKeys(keys, box.innerWidth, theme);
  if (rows.length <= box.innerHeight) return { box, rows };
  const wide: PanelBox = { ...box, left: 0, width: size.columns, innerWidth: size.columns - 4 };
  const room = wide.innerWidth - FIRST_COLUMN;
  if (room < SECOND_COLUMN) return { box, rows: rows.filter((row) => row !== '') };
  const second = findSecondColumn(keys);
  const left = listKeys(keys.slice(0, second), FIRST_COLUMN - 2, theme, FIRST_COLUMN);
  const right = listKeys(keys.slice(second), room, theme);
  const blank = ' '.repeat(FIRST_COLUMN);
  return {
    box: wide,
    rows: Array.from(
      { length: Math.max(left.length, right.length) },
      (_, at) => (left[at] || blank) + (right[at] ?? ''),
    ),
  };
}

/** The key that the second of two columns begins with: the group by which they are most nearly as long. */
function findSecondColumn(keys: readonly KeyRow[]): number {
  const starts = keys.flatMap(({ group }, at) => (at > 0 && keys[at - 1]?.group !== group ? [at] : []));
  const longer = (at: number) => Math.max(at, keys.length - at);
  return starts.reduce((best, at) => (longer(at) < longer(best) ? at : best), 0);
}

/** Rows of keys, an empty one between groups; filled up to `fill` cells. */
function listKeys(keys: readonly KeyRow[], cells: number, theme: Theme, fill = 0): string[] {
  const rows: string[] = [];
  let group: string | null = null;
  for (const row of keys) {
    if (row.help === null) continue;
    if (group !== null && row.group !== group) rows.push('');
    group = row.group;
    const names = showKeys(row).join(' ').padEnd(KEY_COLUMN);
    rows.push(theme.accent(names) + shorten(row.help, cells - KEY_COLUMN).padEnd(fill - KEY_COLUMN));
  }
  return rows;
}
