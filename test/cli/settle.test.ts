import { expect, test } from 'vitest';
import { settle } from '../../src/cli/reading/settle.ts';
import { PROGRAM, runCommand } from '../support/program.ts';

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

test('the program answers every input, though one of them never settles', async () => {
  const args = ['--require', './test/fixtures/silent-http.cjs', PROGRAM, '--json'];
  const inputs = ['http://sele.example/', 'articles/who-said-that.md', 'http://sele.example/b'];
  const { status, out, err } = await runCommand(process.execPath, [...args, ...inputs]);
  expect(status).toBe(1);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([{ error: expect.any(String) }, { cut: null }, { error: expect.any(String) }]);
  expect(err.trim().split('\n')).toEqual(
    [inputs[0], inputs[2]].map((path) => `pullquote: cannot read ${path}: nothing came of it; try again`),
  );
});
