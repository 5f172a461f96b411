import { expect, test } from 'vitest';
import { settle } from '../../src/cli/settle.ts';

test('work that comes to something is that', async () => {
  await expect(settle(Promise.resolve(1))).resolves.toBe(1);
  await expect(settle(Promise.reject(new Error('no')))).rejects.toThrow('no');
});

test('work that nobody will ever end has failed', async () => {
  const before = process.listenerCount('beforeExit');
  const settled = settle(new Promise(() => {}));
  process.emit('beforeExit', 0);
  await expect(settled).rejects.toThrow('nothing came of it; try again');
  expect(process.listenerCount('beforeExit')).toBe(before);
});
