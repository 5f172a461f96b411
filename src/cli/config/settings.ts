import type { Palette } from '../../theme/index.ts';
import type { Action, KeyRow } from '../../ui/keys.ts';
import type { Options } from '../flags/options.ts';

/** Something of the file that is not followed: where, what, and what to do about it, in one line. */
export interface Fault {
  /** From 1; null for the file as a whole. */
  readonly line: number | null;
  readonly says: string;
}

/** What the file says of something, and on which line. */
export interface Stated<Value = unknown> {
  readonly value: Value;
  readonly line: number | null;
}

/** What the user set, checked. */
export interface Settings {
  /** By the names of `SETTINGS`. */
  readonly stated: ReadonlyMap<string, Stated>;
  /** Options of flags that the file stands for: of texts, and of the reader on a screen. */
  readonly options: Partial<Options>;
  readonly screenOptions: Partial<Options>;
  /** Variables that the file stands for. */
  readonly variables: Readonly<Record<string, string>>;
  /** The address that searches for a headline, with `%s` in its place. */
  readonly search: string | null;
  /** Every row of the table of keys with the keys it has now; null where the file changes none. */
  readonly keys: readonly KeyRow<Action>[] | null;
  /** The line on which the keys of an action are stated. */
  readonly keyLines: ReadonlyMap<string, number | null>;
  /** Themes of the user's own, by name. */
  readonly themes: ReadonlyMap<string, Stated<Palette>>;
  /** The one of them that is the theme. */
  readonly ownTheme: Palette | null;
  readonly faults: readonly Fault[];
}

/** What the reader on a screen is told of them, beside its options; `told`: the first fault, in words. */
export type ScreenSettings = Pick<Settings, 'search' | 'ownTheme'> & { readonly told: string | undefined };

export const NO_SETTINGS: Settings = {
  stated: new Map(),
  options: {},
  screenOptions: {},
  variables: {},
  search: null,
  keys: null,
  keyLines: new Map(),
  themes: new Map(),
  ownTheme: null,
  faults: [],
};
