import { describe, expect, test } from 'vitest';
import { parseCommandLine } from '../../src/cli/command-line.ts';
import { takeStart } from '../../src/cli/flags/start.ts';

describe('where to begin, on the command line', () => {
  test.each([
    ['+/river', { search: 'river' }],
    ['+/a b', { search: 'a b' }],
    ['+/+', { search: '+' }],
    ['+G', { place: '$' }],
    ['+42', { place: '42' }],
    ['+42G', { place: '42' }],
    ['+50%', { place: '50%' }],
    ['+50p', { place: '50%' }],
    ['+:The weir', { place: 'The weir' }],
    ['+:$', { place: '$' }],
  ])('%s', (word, start) => expect(takeStart(['a.md', word])).toEqual({ words: ['a.md'], start }));

  test.each(['+page.md', '+', '+/', '+:', '+Ga', '++G', './+G', '+12345678'])('%s is a file', (word) =>
    expect(takeStart([word])).toEqual({ words: [word], start: null }),
  );

  test('the last one counts, and none behind --', () => {
    expect(takeStart(['+1', '+G', 'a.md'])).toEqual({ words: ['a.md'], start: { place: '$' } });
    expect(takeStart(['+1', '--', '+G'])).toEqual({ words: ['--', '+G'], start: { place: '1' } });
  });

  test('the value of a flag is none', () => {
    const parsed = parseCommandLine(['--section', '+5', '+/river', 'a.md'], '1');
    expect(parsed).toMatchObject({ section: '+5', start: { search: 'river' }, paths: ['a.md'] });
    expect(parseCommandLine(['--json', '+5', 'a.md'], '1')).toMatchObject({ start: { place: '5' } });
  });
});
