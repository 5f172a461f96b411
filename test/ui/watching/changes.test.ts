import { expect, test } from 'vitest';
import { finish } from '../../../src/model/index.ts';
import { describeChanges } from '../../../src/ui/watching/changes.ts';
import { loadText } from '../../support/articles.ts';

const FERRY = '# The ferry\n\nIt left at noon.\n\n## The fog\n\nNobody saw it, and nobody asked.\n';

test.each([
  [FERRY, FERRY, null],
  [FERRY, FERRY.replace('noon', 'five'), '1 word changed'],
  [FERRY, FERRY.replace('Nobody saw', 'Nobody ever saw'), '1 word more'],
  [FERRY, FERRY.replace('and nobody asked', ''), '3 words fewer'],
  [FERRY, FERRY.replace('It left at noon', 'It had left before one'), '2 words changed, 1 more'],
  [FERRY, `${FERRY}\n## The end\n\nIt came.\n`, '4 words more · 1 section new'],
  [FERRY, FERRY.replace('## The fog\n', ''), '2 words fewer · 1 section gone'],
  [FERRY, FERRY.replace('The fog', 'The mist'), '1 word changed · 1 section renamed'],
  [FERRY, FERRY.replace('saw it', 'it saw'), null],
  [FERRY, FERRY.replace('noon', '*noon*').replace('it, and', 'it – and'), null],
  ['我们看见了灯', '我们看见了大灯', '1 word more'],
])('%j became %j', async (before, after, said) => {
  const [{ article: old }, { article: now }] = await Promise.all([
    loadText(before, 'a.md'),
    loadText(after, 'a.md'),
  ]);
  expect(finish(describeChanges(old, now))).toBe(said);
});

test('much of it is compared in no time, whatever changed', async () => {
  const long = (words: string) => `# Long\n\n${`${words} ferry fog lamp.\n\n`.repeat(60_000)}`;
  const [{ article: old }, { article: now }] = [
    await loadText(long('one'), 'a.md'),
    await loadText(long('two'), 'a.md'),
  ];
  const began = performance.now();
  expect(finish(describeChanges(old, now))).toBe('60,000 words changed');
  expect(performance.now() - began).toBeLessThan(3000);
});
