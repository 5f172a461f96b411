import { describe, expect, test } from 'vitest';
import { type Action, actionOf, type InkKey, KEYS, nameKeys, showKey } from '../../src/ui/keys.ts';

/** Every action, by the compiler's word: a new one fails to compile here until it is named. */
const ACTIONS: Readonly<Record<Action, true>> = {
  'line-down': true,
  'line-up': true,
  'page-down': true,
  'page-up': true,
  'half-down': true,
  'half-up': true,
  top: true,
  bottom: true,
  'next-heading': true,
  'previous-heading': true,
  'next-quote': true,
  'previous-quote': true,
  'next-link': true,
  'previous-link': true,
  follow: true,
  'read-link': true,
  links: true,
  back: true,
  outline: true,
  quotes: true,
  indirect: true,
  copy: true,
  source: true,
  'search-web': true,
  filter: true,
  order: true,
  list: true,
  help: true,
  suspend: true,
  close: true,
  quit: true,
};

const NO_KEY: InkKey = {
  upArrow: false,
  downArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  tab: false,
  shift: false,
  backspace: false,
  delete: false,
  ctrl: false,
  meta: false,
};

describe('the table of keys', () => {
  const keys = KEYS.flatMap((row) => row.keys);

  test('has a row for every action, one, with a key', () => {
    expect(KEYS.map(({ action }) => action).sort()).toEqual(Object.keys(ACTIONS).sort());
    for (const row of KEYS) expect(row.keys.length, row.action).toBeGreaterThan(0);
  });

  test('has no key twice at any moment', () => {
    for (const moment of [undefined, 'list', 'link'] as const) {
      const held = KEYS.filter(({ when }) => when === moment).flatMap((row) => row.keys);
      expect(held.filter((key, at) => held.indexOf(key) !== at)).toEqual([]);
    }
  });

  test('is what is looked up', () => {
    for (const { action, keys, when } of KEYS)
      for (const key of keys) expect(actionOf(key, when)).toBe(action);
    for (const key of ['x', '', 'toString', '__proto__']) expect(actionOf(key)).toBeUndefined();
  });

  test('a key of a moment means what it always does at other times', () => {
    expect(actionOf('enter')).toBe('line-down');
    expect(actionOf('enter', 'link')).toBe('follow');
    expect(actionOf('tab', 'link')).toBe('next-link');
    expect(actionOf('tab', 'list')).toBe('order');
    expect(actionOf('j', 'link')).toBe('line-down');
  });

  test('shows every key in a few cells', () => {
    for (const key of keys) expect(showKey(key).length, key).toBeLessThanOrEqual(5);
  });
});

describe('names of keys', () => {
  test.each([
    ['upArrow', 'up'],
    ['downArrow', 'down'],
    ['pageDown', 'pgdn'],
    ['pageUp', 'pgup'],
    ['home', 'home'],
    ['end', 'end'],
    ['return', 'enter'],
    ['escape', 'esc'],
    ['tab', 'tab'],
    ['backspace', 'backspace'],
    ['delete', 'backspace'],
  ] as const)('%s is %s', (ink, name) => {
    expect(nameKeys('', { ...NO_KEY, [ink]: true })).toEqual([name]);
  });

  test('typed characters are named one by one', () => {
    expect(nameKeys('jj G\r', NO_KEY)).toEqual(['j', 'j', 'space', 'G', 'enter']);
    expect(nameKeys('', NO_KEY)).toEqual([]);
  });

  test('with Ctrl they have a name of their own, with Alt none', () => {
    expect(nameKeys('c', { ...NO_KEY, ctrl: true })).toEqual(['ctrl-c']);
    expect(nameKeys('q', { ...NO_KEY, meta: true })).toEqual([]);
  });
});
