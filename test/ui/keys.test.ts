import { describe, expect, test } from 'vitest';
import { actionOf, KEYS, showKey } from '../../src/ui/keys.ts';
import { type InkKey, nameKeys } from '../../src/ui/sent-keys.ts';

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

  test('has one row for each action, with a key', () => {
    const actions = KEYS.map(({ action }) => action);
    expect(actions.filter((action, at) => actions.indexOf(action) !== at)).toEqual([]);
    for (const row of KEYS) expect(row.keys.length, row.action).toBeGreaterThan(0);
  });

  test('has no key twice at any moment', () => {
    for (const moment of [undefined, 'list', 'link', 'home'] as const) {
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
