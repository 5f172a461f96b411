import { type Clash, changeKeys, type KeyChanges } from '../../ui/key-changes.ts';
import { namedKeys, parseKey } from '../../ui/key-names.ts';
import { type Action, KEYS, type KeyRow, showKey } from '../../ui/keys.ts';
import { nearestOf } from '../flags/nearest.ts';
import type { Settings } from './settings.ts';
import type { Toml } from './toml-lines.ts';
import { isTable, show } from './values.ts';

type Tell = (line: number | null, says: string) => void;

/** Without another key to leave by, this one stays. */
const WAY_OUT = 'ctrl-c';

/** The keys that `[keys]` states: an action and its key, or several, or none: `copy = []`. */
export function parseKeys(
  value: unknown,
  lineOf: Toml['lineOf'],
  tell: Tell,
): Pick<Settings, 'keys' | 'keyLines'> {
  if (value === undefined) return { keys: null, keyLines: new Map() };
  if (!isTable(value)) {
    tell(lineOf('keys'), 'keys are a table: [keys], and under it copy = "c"');
    return { keys: null, keyLines: new Map() };
  }
  const lines = new Map<Action, number | null>();
  const changes = new Map<Action, readonly string[]>();
  for (const [name, keys] of Object.entries(value)) {
    const line = lineOf('keys', name);
    const row = KEYS.find(({ action }) => action === name);
    if (row === undefined) {
      const names = KEYS.map(({ action }) => action);
      tell(line, `no key does ${show(name)}; the nearest is ${nearestOf(name, names, 1).join('')}`);
      continue;
    }
    const read = readKeys(row, keys, (says) => tell(line, says));
    if (read === null) continue;
    lines.set(row.action, line);
    changes.set(row.action, read);
  }
  return { keys: settle(changes, lines, tell), keyLines: lines };
}

/** The keys of a row as they are written; null where none of it can be used. */
function readKeys(
  row: KeyRow<Action>,
  value: unknown,
  tell: (says: string) => void,
): readonly string[] | null {
  if (value === '' || value === false) return [];
  const written: readonly unknown[] = Array.isArray(value) ? value : [value];
  const keys = written.flatMap((one) => {
    const key = typeof one === 'string' ? parseKey(one) : null;
    if (key === null) tell(`${show(one)} is no key of ${row.action}; ${keyRemedy(one)}`);
    return key === null ? [] : [key];
  });
  return keys.length === 0 && written.length > 0 ? null : keys;
}

function keyRemedy(written: unknown): string {
  if (typeof written !== 'string') return `write it in quotation marks: "j"`;
  const [nearest = ''] = nearestOf(written, namedKeys(), 1);
  return `a key is a sign as typed, or a name: ${nearest}, ctrl-d`;
}

function settle(
  changes: KeyChanges,
  lines: ReadonlyMap<Action, number | null>,
  tell: Tell,
): Settings['keys'] {
  const { rows, clashes } = changeKeys(changes);
  for (const clash of clashes) tell(lines.get(clash.action) ?? null, describeClash(clash, lines));
  const quit = rows.find(({ action }) => action === 'quit');
  if (quit === undefined || quit.keys.length > 0) return rows;
  const taker = rows.find(({ keys, when }) => when === undefined && keys.includes(WAY_OUT));
  tell(
    lines.get('quit') ?? null,
    `without a key there is no way out; ${showKey(WAY_OUT)} stays: give quit a key`,
  );
  return rows.map((row) =>
    row === quit
      ? { ...row, keys: [WAY_OUT] }
      : row === taker
        ? { ...row, keys: row.keys.filter((key) => key !== WAY_OUT) }
        : row,
  );
}

function describeClash(
  { key, action, other, stays }: Clash,
  lines: ReadonlyMap<Action, number | null>,
): string {
  const shown = showKey(key);
  const line = lines.get(other);
  if (stays)
    return `${shown} is ${other} already${line ? ` (line ${line})` : ''}; give ${action} another key`;
  return `${shown} was ${other}, and is ${action} now; give ${other} a key too, or ${other} = []`;
}
