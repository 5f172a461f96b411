import { type Action, KEYS, type KeyRow } from './keys.ts';

/** The keys that somebody gives to an action; none at all takes them from it. */
export type KeyChanges = ReadonlyMap<Action, readonly string[]>;

/** A key that two want at one time. */
export interface Clash {
  readonly key: string;
  /** Who asked for it. */
  readonly action: Action;
  /** Who has it as well. */
  readonly other: Action;
  /** The other has asked for it too, and keeps it; else it has lost it. */
  readonly stays: boolean;
}

export interface ChangedKeys {
  readonly rows: readonly KeyRow<Action>[];
  readonly clashes: readonly Clash[];
}

/** The table with the keys that somebody wants, which go before those it has of itself. */
export function changeKeys(changes: KeyChanges): ChangedKeys {
  const clashes: Clash[] = [];
  const taken = new Map<string, Action>();
  const wanted = new Map<Action, readonly string[]>();
  for (const [action, keys] of changes) {
    const { when } = rowOf(action);
    const own = [...new Set(keys)].filter((key) => {
      const other = taken.get(placeOf(key, when));
      if (other !== undefined) clashes.push({ key, action, other, stays: true });
      else taken.set(placeOf(key, when), action);
      return other === undefined;
    });
    wanted.set(action, own);
  }
  const rows = KEYS.map((row) => {
    const own = wanted.get(row.action);
    const keys =
      own ??
      row.keys.filter((key) => {
        const action = taken.get(placeOf(key, row.when));
        if (action !== undefined) clashes.push({ key, action, other: row.action, stays: false });
        return action === undefined;
      });
    return keys.length === row.keys.length && own === undefined ? row : withKeys(row, keys);
  });
  return { rows, clashes };
}

function rowOf(action: Action): KeyRow<Action> {
  const row = KEYS.find((one) => one.action === action);
  if (row === undefined) throw new Error(`no row has the action ${action}`);
  return row;
}

/** A row with other keys, which help shows one by one. */
function withKeys({ shown: _, ...row }: KeyRow<Action>, keys: readonly string[]): KeyRow<Action> {
  return { ...row, keys };
}

/** A key at a time: the same key may mean something of its own in a list. */
const placeOf = (key: string, when: KeyRow['when']): string => `${when ?? ''} ${key}`;
