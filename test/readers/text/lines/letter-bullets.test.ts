import { expect, test } from 'vitest';
import { readLetterBullets } from '../../../../src/readers/text/lines/letter-bullets.ts';
import { splitLines } from '../../../../src/readers/text/lines/split.ts';

const read = (text: string): string =>
  readLetterBullets(splitLines({ text, forced: null }))
    .lines.map(({ text }) => text)
    .join(' / ');

test.each([
  ['comes again where it is set in as far', '  o lamps\n  o bells', '◦ lamps / ◦ bells'],
  ['comes again further down', '   o lamps\n     and oil\n\n   o bells', '◦ lamps / and oil /  / ◦ bells'],
  ['stands alone', '  o lamps\n  and bells', 'o lamps / and bells'],
  ['is set in elsewhere', '  o lamps\n     o bells', 'o lamps / o bells'],
  ['is a word at the margin', 'o mar\no porto', 'o mar / o porto'],
  ['is set in too little', ' o mar\n o porto', 'o mar / o porto'],
  ['begins a word', '  old lamps\n  our bells', 'old lamps / our bells'],
  ['is quoted', '>   o lamps\n>   o bells\nNo.\nNone.', 'o lamps / o bells / No. / None.'],
])('an o that %s', (_, text, expected) => {
  expect(read(text)).toBe(expected);
});

test('the line as it stands is kept', () => {
  const { lines } = readLetterBullets(splitLines({ text: '  o lamps\n  o bells', forced: null }));
  expect(lines.map(({ raw }) => raw)).toEqual(['  o lamps', '  o bells']);
});
