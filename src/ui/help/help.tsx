import type { Size } from '../../terminal/index.ts';
import { KEYS, showKey } from '../keys.ts';
import { fitPanel, Panel } from '../panel.tsx';
import { shorten } from '../reader/page.ts';
import { Row } from '../row.tsx';
import type { Theme } from '../theme.ts';

const KEY_COLUMN = 16;

/** Every key and what it does, from the table of keys. */
export function Help({ size, theme }: { readonly size: Size; readonly theme: Theme }) {
  const box = fitPanel(size);
  const rows = listKeys(box.innerWidth, theme);
  const fitting = rows.length > box.innerHeight ? rows.filter((row) => row !== '') : rows;
  return (
    <Panel box={box} theme={theme} title="Keys" hint="esc close">
      {fitting.slice(0, box.innerHeight).map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
        <Row key={at} text={row} />
      ))}
    </Panel>
  );
}

function listKeys(cells: number, theme: Theme): string[] {
  const rows: string[] = [];
  let group: string | null = null;
  for (const row of KEYS) {
    if (row.help === null) continue;
    if (group !== null && row.group !== group) rows.push('');
    group = row.group;
    const keys = row.keys.map(showKey).join(' ').padEnd(KEY_COLUMN);
    rows.push(theme.accent(keys) + shorten(row.help, cells - KEY_COLUMN));
  }
  return rows;
}
