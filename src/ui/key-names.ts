import { KEYS, showKey } from './keys.ts';

/** Keys that have a name beside those that the table names. */
const NAMED = [
  'up',
  'down',
  'pgup',
  'pgdn',
  'home',
  'end',
  'enter',
  'space',
  'esc',
  'tab',
  'shift-tab',
  'backspace',
];
/** What other programs call them. */
const ALIASES: Readonly<Record<string, string>> = {
  escape: 'esc',
  return: 'enter',
  pageup: 'pgup',
  'page-up': 'pgup',
  pagedown: 'pgdn',
  pgdown: 'pgdn',
  'page-down': 'pgdn',
  backtab: 'shift-tab',
  bs: 'backspace',
};

/** Every key that has a name of several letters. */
export function namedKeys(): string[] {
  return [...new Set([...NAMED, ...KEYS.flatMap(({ keys }) => keys.filter((key) => key.length > 1))])];
}

/**
 * The key that somebody means by a text: a character, a name (`PgDn`, `esc`), a name as help shows it (`⌫`), or control and
 * a letter (`ctrl-d`, `C-d`, `^D`). Null for none.
 */
export function parseKey(text: string): string | null {
  const word = text === ' ' ? 'space' : text.trim();
  if ([...word].length === 1 && !namedKeys().some((name) => showKey(name) === word))
    return /^[^\p{C}\p{Z}]$/u.test(word) ? word : null;
  const lower = word.toLowerCase();
  const control = /^(?:ctrl[-+]|c-|\^)([a-z])$/.exec(lower)?.[1];
  if (control !== undefined) return TYPED_AS[control] ?? `ctrl-${control}`;
  if (Object.hasOwn(ALIASES, lower)) return ALIASES[lower] ?? null;
  return namedKeys().find((name) => name === lower || showKey(name) === word) ?? null;
}

/** What a terminal sends for control and these letters is another key. */
const TYPED_AS: Readonly<Record<string, string>> = { h: 'backspace', i: 'tab', m: 'enter' };
