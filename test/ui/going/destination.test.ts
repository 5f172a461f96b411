import { describe, expect, test } from 'vitest';
import { readDestination } from '../../../src/ui/going/destination.ts';
import { article, p } from '../../layout/build.ts';

const read = article([
  { blocks: [p('Lead.')] },
  { heading: 'What the river took', blocks: [p('A.')] },
  { heading: 'The river in spring', blocks: [p('B.')] },
  { heading: 'Élan', blocks: [p('C.')] },
  { heading: 'The', blocks: [p('D.')] },
]);

const goesTo = (typed: string) => {
  const destination = readDestination(typed, read);
  return 'heading' in destination ? destination.heading : destination;
};

describe('where one wants to go', () => {
  test.each([
    ['', { kind: 'nowhere' }],
    ['  ', { kind: 'nowhere' }],
    ['42', { kind: 'line', line: 42 }],
    ['50%', { kind: 'percent', percent: 50 }],
    ['0%', { kind: 'percent', percent: 0 }],
    ['$', { kind: 'end' }],
    ['q', { kind: 'quit' }],
    ['q!', { kind: 'quit' }],
    ['50 %x', { kind: 'unknown' }],
    ['99999999', { kind: 'unknown' }],
    ['zebra', { kind: 'unknown' }],
  ] as const)('“%s”', (typed, destination) => expect(goesTo(typed)).toEqual(destination));

  test.each([
    ['the', 'The'],
    ['the r', 'The river in spring'],
    ['what', 'What the river took'],
    ['river', 'What the river took'],
    ['spring riv', 'The river in spring'],
    ['elan', 'Élan'],
    ['pring', 'The river in spring'],
  ])('“%s” is the heading “%s”', (typed, heading) => expect(goesTo(typed)).toBe(heading));
});
