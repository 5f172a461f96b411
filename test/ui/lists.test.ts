import { describe, expect, test } from 'vitest';
import { type Choice, filterChoices, fold } from '../../src/ui/lists/choice.ts';
import { type ListState, startList, stepList, viewList } from '../../src/ui/lists/state.ts';
import { createRandom } from '../support/random.ts';

const choice = (value: string, rows = 1, words = value): Choice => ({
  value,
  words,
  rows: Array.from({ length: rows }, () => value),
});
const heading = (value: string, rows = 1): Choice => ({ ...choice(value, rows, ''), heading: true });

const NAMES = Array.from({ length: 20 }, (_, at) => `n${at}`);
const PLAIN = NAMES.map((name) => choice(name));
const GROUPED = [
  heading('A', 2),
  choice('a1', 1, 'The weir held\nAda Brook\nkeeper'),
  choice('a2', 1, 'Très bien\nAda Brook\nkeeper'),
  heading('B', 3),
  choice('b1', 2, 'Don’t wait\nBo Lind'),
  heading('C'),
  choice('c1', 1, 'WATER\nnobody named'),
];

/** A list after some keys, each of which is the list's. */
function press(
  choices: readonly Choice[],
  height: number,
  keys: readonly string[],
  initial?: string,
): ListState {
  return keys.reduce(
    (state, key) => {
      const next = stepList(state, key, choices, height);
      if (next === null) throw new Error(`not a key of the list: ${key}`);
      return next;
    },
    startList(choices, initial, height),
  );
}

const viewPressed = (...args: Parameters<typeof press>) => viewList(press(...args), args[0], args[1]);
const inSight = (...args: Parameters<typeof press>) => {
  const { choices, top, end } = viewPressed(...args);
  return choices.slice(top, end).map(({ value }) => value);
};

describe('the pointer', () => {
  test.each([
    [['down'], 'n1'],
    [['j', 'j', 'k'], 'n1'],
    [['up'], 'n0'],
    [['pgdn'], 'n4'],
    [['space', 'f', 'b'], 'n4'],
    [['d'], 'n2'],
    [['d', 'd', 'u'], 'n2'],
    [['G'], 'n19'],
    [['end', 'down'], 'n19'],
    [['end', 'pgup'], 'n15'],
    [['G', 'g'], 'n0'],
    [['G', 'home'], 'n0'],
  ])('after %j is on %s', (keys, picked) => expect(viewPressed(PLAIN, 5, keys).picked).toBe(picked));

  test('starts where it is told, or on the first', () => {
    expect(viewPressed(PLAIN, 5, [], 'n12')).toMatchObject({ picked: 'n12', top: 11 });
    expect(viewPressed(PLAIN, 5, [], 'gone').picked).toBe('n0');
    expect(viewPressed([], 5, []).picked).toBeNull();
  });

  test('passes over headings, which come into sight with what is under them', () => {
    expect(viewPressed(GROUPED, 20, []).picked).toBe('a1');
    expect(viewPressed(GROUPED, 20, ['down', 'down']).picked).toBe('b1');
    expect(inSight(GROUPED, 5, ['down', 'down'])).toEqual(['B', 'b1']);
    expect(inSight(GROUPED, 5, ['G', 'g'])).toEqual(['A', 'a1', 'a2']);
    expect(viewPressed(GROUPED, 5, ['up']).picked).toBe('a1');
  });

  test('leaves no room at the end', () => {
    expect(inSight(PLAIN, 5, ['G'])).toEqual(['n15', 'n16', 'n17', 'n18', 'n19']);
    expect(inSight(PLAIN, 5, [], 'n19')).toEqual(['n15', 'n16', 'n17', 'n18', 'n19']);
  });

  test('goes from one heading to the next and back, to the first under it', () => {
    expect(press(GROUPED, 9, [']']).picked).toBe('b1');
    expect(press(GROUPED, 9, [']', ']']).picked).toBe('c1');
    expect(press(GROUPED, 9, [']', ']', ']']).picked).toBe('c1');
    expect(press(GROUPED, 9, ['G', '[']).picked).toBe('b1');
    expect(press(GROUPED, 9, ['down', '[']).picked).toBe('a1');
    expect(press(GROUPED, 9, ['[']).picked).toBe('a1');
    // A list without headings leaves the keys to what is behind it.
    expect(stepList(startList(PLAIN, undefined, 5), ']', PLAIN, 5)).toBeNull();
  });

  test('has no use for other keys', () => {
    const state = startList(PLAIN, undefined, 5);
    for (const key of ['q', 'esc', 'y', 'o', 'x', 'tab', 't', ')', 'ctrl-c', 'backspace'])
      expect(stepList(state, key, PLAIN, 5), key).toBeNull();
  });
});

describe('a filter', () => {
  const left = (typed: string) => filterChoices(GROUPED, typed).map(({ value }) => value);

  test.each([
    ['', ['A', 'a1', 'a2', 'B', 'b1', 'C', 'c1']],
    ['weir', ['A', 'a1']],
    ['tres', ['A', 'a2']],
    ['TRÈS', ['A', 'a2']],
    ["don't", ['B', 'b1']],
    ['water', ['C', 'c1']],
    ['brook bien', ['A', 'a2']],
    ['  keeper ', ['A', 'a1', 'a2']],
    ['nobody', ['C', 'c1']],
    ['brook water', []],
  ])('of %j leaves %j', (typed, values) => expect(left(typed)).toEqual(values));

  test('folds case, accents, forms of letters', () => {
    expect(fold('ÉCOLE Ångström ﬁn ‘x’ Ⅳ')).toBe("ecole angstrom fin 'x' iv");
    expect(fold('الْمُعَلِّمَةُ')).toBe('المعلمة');
  });

  test('takes every letter for itself, commands too', () => {
    const state = press(GROUPED, 9, ['/', ...'jkyoiqtGg"?/', 'space', 'L']);
    expect(state.filter).toBe('jkyoiqtGg"?/ L');
    expect(viewList(state, GROUPED, 9)).toMatchObject({ picked: null, at: -1, choices: [] });
  });

  test('is taken back by Backspace, and left by one more or Esc', () => {
    expect(press(GROUPED, 9, ['/', 'a', '漢', 'backspace']).filter).toBe('a');
    expect(press(GROUPED, 9, ['/', 'a', 'backspace']).filter).toBe('');
    expect(press(GROUPED, 9, ['/', 'a', 'backspace', 'backspace']).filter).toBeNull();
    expect(press(GROUPED, 9, ['/', 'a', 'b', 'ctrl-u']).filter).toBe('');
    const state = press(GROUPED, 9, ['/', 'w', 'esc']);
    expect(state.filter).toBeNull();
    expect(stepList(state, 'esc', GROUPED, 9)).toBeNull();
  });

  test('arrows move among what is left; the pointer stays where it was, or goes to the first', () => {
    expect(viewPressed(GROUPED, 9, ['/', ...'brook', 'down']).picked).toBe('a2');
    expect(viewPressed(GROUPED, 9, ['down', '/', ...'brook']).picked).toBe('a2');
    expect(viewPressed(GROUPED, 9, ['G', '/', ...'brook']).picked).toBe('a1');
    expect(viewPressed(GROUPED, 9, ['/', ...'brook', 'down', 'esc']).picked).toBe('a2');
  });

  test('leaves ^C and ^Z to the program', () => {
    const state = press(GROUPED, 9, ['/']);
    for (const key of ['ctrl-c', 'ctrl-z', 'tab']) expect(stepList(state, key, GROUPED, 9)).toBeNull();
  });

  test('has an end', () => {
    const typed = press(GROUPED, 9, ['/', ...'x'.repeat(500)]).filter ?? '';
    expect(typed.length).toBeLessThanOrEqual(200);
  });
});

test('the way from one end of a long list to the other costs a page, not the list times itself', () => {
  let looks = 0;
  const long = Array.from({ length: 10_000 }, (_, at) =>
    Object.defineProperty(choice(`n${at}`), 'rows', {
      get: () => {
        looks++;
        return ['a row', 'another'];
      },
    }),
  );
  const view = viewPressed(long, 20, ['G']);
  expect(view).toMatchObject({ picked: 'n9999', top: 9990, end: 10_000 });
  expect(looks).toBeLessThan(500);
});

test('whatever is typed, the pointer is in sight and rows fit', () => {
  const random = createRandom(5);
  const keys = [
    'j',
    'k',
    'up',
    'down',
    'pgdn',
    'pgup',
    'G',
    'g',
    '/',
    'a',
    'e',
    'backspace',
    'esc',
    'home',
    'end',
  ];
  for (const choices of [PLAIN, GROUPED, GROUPED.slice(0, 2), []]) {
    for (const height of [1, 2, 4, 7, 30]) {
      let state = startList(choices, undefined, height);
      for (let step = 0; step < 300; step++) {
        const key = random.pick(keys);
        state = stepList(state, key, choices, height) ?? state;
        const view = viewList(state, choices, height);
        const where = `${key} at ${height}: ${JSON.stringify(state)}`;
        const shown = view.choices.slice(view.top, view.end);
        const rows = shown.reduce((sum, { rows }) => sum + rows.length, 0);
        const room = Math.max(1, state.filter === null ? height : height - 1);
        expect(rows <= room || shown.length === 1, where).toBe(true);
        if (view.at < 0)
          expect(
            view.choices.filter((one) => !one.heading),
            where,
          ).toEqual([]);
        else {
          expect(view.at >= view.top && view.at < view.end, where).toBe(true);
          expect(view.choices[view.at]?.heading, where).toBeUndefined();
        }
      }
    }
  }
});
