import { expect, test, vi } from 'vitest';

const LONG = 'const a = "b"; // c\n'.repeat(5000);

test('code is painted, until some takes too long: that and all after it is plain, and it is said', async () => {
  let told = 0;
  const onLate = () => {
    told++;
  };
  // Another test of this worker may have interrupted something, after which nothing is painted.
  vi.resetModules();
  const { loadCodePainter } = await import('../../src/cli/watchdog/guarded-painter.ts');
  const patient = await loadCodePainter(onLate);
  expect(patient('const a = 1', 'js', 40)[0]?.[0]).toMatchObject({ text: 'const', color: 5 });
  const hasty = await loadCodePainter(onLate, 2);
  expect(told).toBe(0);
  expect(hasty(LONG, 'js', 40)).toEqual([]);
  expect(told).toBe(1);
  expect(hasty('const a = 1', 'js', 40)).toEqual([]);
  expect(told).toBe(2);
  expect(hasty('no language', null, 40)).toEqual([]);
  expect(told).toBe(2);
});
