import { describe, expect, test } from 'vitest';
import { splitLines } from '../../../../src/readers/text/lines/split.ts';
import { takeManPages } from '../../../../src/readers/text/pages/man-pages.ts';

const BODY = 'NAME\n       lamp - burns at night\n\nSEE ALSO\n       bell(1), rope(3)';

const take = (text: string) => takeManPages(splitLines({ text, forced: null }));
const takenFrom = (text: string): string[] => take(text).furniture.map(({ text }) => text);

describe('a page of the manual', () => {
  test.each([
    ['both names', 'LAMP(1)          Harbour Commands          LAMP(1)'],
    ['names of several words', 'LAMP LIT(3pm)      Harbour      LAMP LIT(3pm)'],
    ['a name in small letters', 'w(1)      Harbour Commands      w(1)'],
    ['a name over the middle', 'LAMP_AND_BELL_OF_THE_PIER(1HarbourLAMP_AND_BELL_OF_THE_PIER(1)'],
    ['a name over itself', 'LAMP_AND_BELLAMP_AND_BELL_OF_THE_OLD_PIER(1)'],
    ['a name over the middle, with a space', 'LAMP_AND_BELL_LIT(1Harbour ComLAMP_AND_BELL_LIT(1)'],
  ])('loses the line over it: %s', (_, header) => {
    expect(takenFrom(`${header}\n\n${BODY}`)).toEqual([header]);
  });

  test('loses the line under it, and those of pages after it', () => {
    const over = 'LAMP(1)          Harbour Commands          LAMP(1)';
    const under = 'harbour 2.1          4 March 2024          LAMP(1)';
    const bell = 'BELL(1)          Harbour Commands          BELL(1)';
    expect(takenFrom(`${over}\n\n${BODY}\n\n${under}\n${bell}\n\n${BODY}`)).toEqual([over, under, bell]);
  });

  test('loses its name alone where it ends', () => {
    const over = 'LAMP(1)          Harbour Commands          LAMP(1)';
    const alone = `${' '.repeat(43)}LAMP(1)`;
    expect(takenFrom(`${over}\n\n${BODY}\n\n${alone}\n`)).toEqual([over, 'LAMP(1)']);
    expect(takenFrom(`${over}\n\n${alone}\n${BODY}`)).toEqual([over]);
    const set = `${' '.repeat(20)}4 March 2024${' '.repeat(12)}LAMP(1)`;
    expect(takenFrom(`${over}\n\n${BODY}\n\n${set}`)).toEqual([over, set.trim()]);
    expect(takenFrom(`${over}\n\n${set}\n${BODY}`)).toEqual([over]);
  });

  test('keeps the places of its other lines', () => {
    const text = `LAMP(1)          Harbour Commands          LAMP(1)\n\n${BODY}`;
    const { lines, furniture } = take(text);
    expect(lines.map(({ text }) => text)).toEqual(['', '', ...BODY.split('\n').map((line) => line.trim())]);
    expect(lines[0]).toMatchObject({ raw: '', indent: 0, end: 0, number: 1 });
    expect(furniture).toMatchObject([{ reason: 'running-head', line: 1 }]);
  });
});

describe('nothing is taken', () => {
  test.each([
    ['of a text that speaks of one', `We read lamp(1) and bell(1)\n\n${BODY}`],
    ['of a text about two', `lamp(1) after bell(1)\n\n${BODY}`],
    ['of a text about one', `asctime_r(3)\n\n${BODY}`],
    ['where words come again', `The old lamp and The old bell(1)\n\n${BODY}`],
    ['where the line is set in', `   LAMP(1)    Harbour    LAMP(1)\n\n${BODY}\n\nharbour 2.1    LAMP(1)`],
    ['where something stands over it', `Hello\n\nLAMP(1)    Harbour    LAMP(1)\n\n${BODY}`],
    ['where a name stands once', `LAMP(1)\n\n${BODY}`],
    ['of nothing', '\n\n'],
  ])('%s', (_, text) => {
    expect(takenFrom(text)).toEqual([]);
  });

  test('where a sentence ends with the name of the page', () => {
    const header = 'LAMP(1)          Harbour Commands          LAMP(1)';
    expect(takenFrom(`${header}\n\n${BODY}\nAll of it is said in LAMP(1)`)).toEqual([header]);
  });
});
