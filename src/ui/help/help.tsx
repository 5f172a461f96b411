import { useState } from 'react';
import type { Size } from '../../terminal/index.ts';
import { actionOf, KEYS, showKey } from '../keys.ts';
import { fitPanel, Panel } from '../panel.tsx';
import { shorten } from '../reader/page.ts';
import { Row } from '../row.tsx';
import type { Theme } from '../theme.ts';
import { useKeys } from '../use-keys.ts';

const KEY_COLUMN = 16;

/** Every key and what it does, from the table of keys; scrolls where there is not room for all. */
export function Help({ size, theme }: { readonly size: Size; readonly theme: Theme }) {
  const box = fitPanel(size);
  const spaced = listKeys(box.innerWidth, theme);
  const rows = spaced.length > box.innerHeight ? spaced.filter((row) => row !== '') : spaced;
  const last = Math.max(0, rows.length - box.innerHeight);
  const [wanted, setTop] = useState(0);
  const top = Math.min(wanted, last);
  useKeys((key) => {
    const action = actionOf(key);
    if (action === 'line-down') setTop(Math.min(last, top + 1));
    if (action === 'line-up') setTop(Math.max(0, top - 1));
  });
  return (
    <Panel box={box} theme={theme} title="Keys" hint={last > 0 ? '↑↓ more  esc close' : 'esc close'}>
      {rows.slice(top, top + box.innerHeight).map((row, at) => (
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
