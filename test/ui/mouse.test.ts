import { describe, expect, test } from 'vitest';
import type { Choice } from '../../src/ui/lists/choice.ts';
import { choiceAt, startList, viewList } from '../../src/ui/lists/state.ts';
import { nameMouse, placeOfClick } from '../../src/ui/mouse.ts';

describe('what a mouse sends', () => {
  test.each([
    ['[<64;10;5M', 'wheel-up'],
    ['[<65;10;5M', 'wheel-down'],
    ['[<0;300;5M', 'click:300;5'],
    ['[<0;10;5m', ''],
    ['[<2;10;5M', ''],
    ['[<4;10;5M', ''],
    ['M', null],
    ['[<64;10M', null],
    ['j', null],
  ])('%s is %j', (sent, name) => expect(nameMouse(sent)).toBe(name));

  test('a click has a place, other keys none', () => {
    expect(placeOfClick('click:300;5')).toEqual({ columns: 299, rows: 4 });
    expect(placeOfClick('wheel-up')).toBeNull();
    expect(placeOfClick('c')).toBeNull();
  });
});

test('a row of a list is that of a choice: headings, air and the filter are none', () => {
  const choices: Choice[] = [
    { value: 'h', words: '', rows: ['', 'Heading'], heading: true },
    { value: 'a', words: 'a', rows: ['a', 'more of a'] },
    { value: 'b', words: 'b', rows: ['b'] },
  ];
  const state = startList(choices, 'a', 10);
  const at = (filter: string | null, row: number) =>
    choiceAt(viewList({ ...state, filter }, choices, 10), row);
  expect([-1, 0, 1, 2, 3, 4].map((row) => at(null, row))).toEqual([null, null, 'a', 'a', 'b', null]);
  expect([0, 1, 2, 3].map((row) => at('', row))).toEqual([null, null, 'a', 'a']);
});
