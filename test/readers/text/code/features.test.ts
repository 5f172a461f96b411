import { describe, expect, test } from 'vitest';
import { extractCodeFeatures } from '../../../../src/readers/text/code/features.ts';
import { findFilled, findParents, surroundingsOf } from '../../../../src/readers/text/code/surroundings.ts';
import { CODE_WEIGHTS } from '../../../../src/readers/text/code/weights.ts';
import { splitLines } from '../../../../src/readers/text/lines/split.ts';

/** The features of the line that `¶` stands before. */
function featuresOf(text: string, indent = 0): string[] {
  const at = text.split('\n').findIndex((line) => line.includes('¶'));
  const { lines } = splitLines({ text: text.replace('¶', ''), forced: null });
  const filled = findFilled(lines);
  const number = filled.indexOf(at);
  const line = lines[at];
  if (!line || number < 0) throw new Error('no line is marked');
  return extractCodeFeatures(
    line,
    surroundingsOf(lines, filled, number, indent, findParents(lines, filled)[number]),
  );
}

describe('a line has the feature', () => {
  test.each([
    ['flush', '¶lamp'],
    ['set in by some', '  ¶lamp'],
    ['set in by four', '    ¶lamp'],
    ['set in', '        ¶lamp'],
    ['set in under a colon', 'Light it:\n    ¶lamp'],
    ['set in under a sentence', 'It is lit.\n    ¶lamp'],
    ['set in under an item', '- It is lit\n  ¶lamp'],
    ['set in under an item, further', '- It is lit\n      ¶lamp'],
    ['set off', 'It is lit.\n\n    ¶lamp'],
    ['set off after a colon', 'Light it:\n\n    ¶lamp'],
    ['deeper than before', 'bell\n  ¶lamp'],
    ['shallower than before', '  bell\n¶lamp'],
    ['deeper after', '¶lamp\n    bell'],
    ['alone', 'It is lit.\n\n¶lamp()\n\nIt is.'],
    ['a label alone', 'It is lit.\n\n¶The Lamp\n\nIt is.'],
    ['begins with a prompt', '¶$ lamp'],
    ['begins with a dash', '¶- lamp'],
    ['begins with a bullet', '¶• lamp'],
    ['begins with an option', '¶--lamp'],
    ['begins with a comment', '¶// lamp'],
    ['begins with {', '¶{ lamp'],
    ['begins uncased', '¶港の灯'],
    ['begins other', '¶“lamp'],
    ['a gutter', '¶12 | lamp'],
    ['ends with ;', '¶lamp;'],
    ['ends with \\', '¶lamp \\'],
    ['ends a sentence', '¶It is a lamp.'],
    ['a command', '¶npm install lamp'],
    ['a command', '¶$ npm install lamp'],
    ['a keyword', '¶return lamp'],
    ['a label', '¶lamp: 12'],
    ['no prose words', '¶lamp bell'],
    ['many prose words', '¶the lamp and the bell of the pier are in the town'],
    ['gaps', '¶lamp  bell'],
    ['wide gaps', '¶lamp     bell'],
    ['assigns', '¶lamp = 12'],
    ['equals', '¶lamp=12'],
    ['calls', '¶lamp(12)'],
    ['arrows', '¶lamp => 12'],
    ['tags', '¶<lamp/>'],
    ['underscores', '¶old_lamp'],
    ['camel case', '¶oldLamp[12]'],
    ['members', '¶lamp.oil = 12'],
    ['a sign of source alone', '¶old_lamp'],
    ['signs of source alone', '¶oldLamp = 12;'],
    ['no letters', '¶});'],
  ])('%s: %s', (name, text) => {
    expect(featuresOf(text)).toContain(name);
  });

  test.each([
    ['alone', 'It is lit.\n¶lamp()\n\nIt is.'],
    ['calls', '¶the lamp(s)'],
    ['begins with a prompt', '¶$12'],
    ['a keyword', '¶returned'],
    ['ends a sentence', '¶lamp 1.'],
    ['a sign of source alone', '¶old_lamp of the pier'],
    ['underscores', '¶_lamp_'],
  ])('not %s: %s', (name, text) => {
    expect(featuresOf(text)).not.toContain(name);
  });

  test('outdented, from where prose is set', () => {
    expect(featuresOf('¶LAMP', 7)).toContain('outdented');
    expect(featuresOf('       ¶lamp', 7)).toContain('flush');
  });
});

test('a parent is the nearest line above that is set in less', () => {
  const { lines } = splitLines({ text: 'a\n    b\n\n        c\n    d\n  e\nf', forced: null });
  const parents = findParents(lines, findFilled(lines)).map((line) => line?.text ?? '');
  expect(parents).toEqual(['', 'a', 'b', 'a', 'a', '']);
});

test('most features of any line have a weight', () => {
  const names = [
    ...featuresOf('Light it:\n\n    ¶const oldLamp = light({ oil: 12 });'),
    ...featuresOf('¶The lamp on the pier is lit, and it burns.'),
  ];
  expect(names.filter((name) => name in CODE_WEIGHTS).length).toBeGreaterThan(names.length * 0.7);
});
