import { describe, expect, test } from 'vitest';
import { type Heard, hear, type Pending, showPending } from '../../../src/ui/pending/pending.ts';

/** What the last of some keys means after those before it. */
function hearAll(...keys: string[]): Heard {
  let pending: Pending | null = null;
  let heard: Heard = { kind: 'nothing' };
  for (const key of keys) {
    heard = hear(pending, key);
    pending = heard.kind === 'waits' ? heard.pending : null;
  }
  return heard;
}

describe('keys that wait for others', () => {
  test('digits are a count for the key behind them', () => {
    expect(hearAll('j')).toEqual({ kind: 'action', action: 'line-down', count: null });
    expect(hearAll('1', '0', 'j')).toEqual({ kind: 'action', action: 'line-down', count: 10 });
    expect(hearAll('5', '0', '%')).toEqual({ kind: 'action', action: 'percent', count: 50 });
    expect(hearAll('0', '%')).toEqual({ kind: 'action', action: 'percent', count: 0 });
    expect(hearAll('3', ']')).toMatchObject({ action: 'next-heading', count: 3 });
  });

  test('Esc drops them, Backspace the last digit, a key that nothing knows all', () => {
    expect(hearAll('1', 'esc')).toEqual({ kind: 'dropped' });
    expect(hearAll('1', '2', 'backspace', 'j')).toMatchObject({ action: 'line-down', count: 1 });
    expect(hearAll('1', 'backspace')).toEqual({ kind: 'dropped' });
    expect(hearAll('1', '2', 'ctrl-x')).toEqual({ kind: 'dropped' });
    expect(hearAll('esc')).toMatchObject({ action: 'close' });
    expect(hearAll('backspace')).toMatchObject({ action: 'back' });
  });

  test('a mark takes a letter of any alphabet, and nothing else', () => {
    expect(hearAll('m', 'a')).toEqual({ kind: 'mark', prefix: 'mark', letter: 'a' });
    expect(hearAll('m', 'j')).toEqual({ kind: 'mark', prefix: 'mark', letter: 'j' });
    expect(hearAll("'", 'ж')).toEqual({ kind: 'mark', prefix: 'go-to-mark', letter: 'ж' });
    expect(hearAll("'", "'")).toEqual({ kind: 'mark', prefix: 'go-to-mark', letter: "'" });
    for (const key of ['1', 'esc', 'enter', "'", 'down', 'backspace'])
      expect(hearAll('m', key), key).toEqual({ kind: 'dropped' });
    expect(hearAll('4', 'm', 'a')).toMatchObject({ kind: 'mark', letter: 'a' });
  });

  test('whoever quits or stops is heard at once', () => {
    expect(hearAll('m', 'ctrl-c')).toMatchObject({ action: 'quit' });
    expect(hearAll("'", 'ctrl-z')).toMatchObject({ action: 'suspend' });
    expect(hearAll('7', 'q')).toMatchObject({ action: 'quit' });
  });

  test('a count has an end', () => {
    const heard = hearAll(...'99999999999999999999', 'j');
    expect(heard).toMatchObject({ action: 'line-down', count: 9_999_999 });
  });

  test('is shown', () => {
    expect(showPending({ digits: '12', prefix: null })).toBe('12');
    expect(showPending({ digits: '', prefix: 'mark' })).toMatch('mark');
  });
});
