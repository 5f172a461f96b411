import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { executeInChild } from '../../src/cli/isolation/child-process.ts';
import type { ReadTask } from '../../src/cli/isolation/task.ts';
import { TimeLimitError } from '../../src/cli/messages/errors.ts';
import { createWatchdog } from '../../src/cli/watchdog/watchdog.ts';
import { ROOT } from '../support/articles.ts';
import { workedFor } from '../support/cpu.ts';
import { runProgram } from '../support/program.ts';

const entry = join(ROOT, 'dist/child.js');
const folder = mkdtempSync(join(tmpdir(), 'pullquote-isolation-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NEWS = '# Fog\n\n“We wait for the ferry,” said Mary Smith, a pilot.\n\n## Later\n\nIt came.\n';
/** marked looks through all lines of a list for each line that belongs to it without saying so: minutes for 200 KB. */
const LAZY = `# Fog\n\n- one\n${'two words\n'.repeat(20_000)}`;
const taskOf = (text: string): ReadTask => ({
  type: 'read',
  document: { path: 'a.md', text },
  stated: {},
  quotes: 'marked',
  explains: false,
});

describe('a watchdog', () => {
  test('gives what the work gives, and lets through what it throws', () => {
    const watchdog = createWatchdog(1000);
    expect(watchdog(() => 'done')).toBe('done');
    expect(() =>
      watchdog(() => {
        throw new RangeError('mine');
      }),
    ).toThrow(RangeError);
  });

  test.each<readonly [string, () => unknown]>([
    ['a loop', () => spin()],
    // Cubic on purpose.
    ['a regular expression', () => /-{2,}.*-{2,}$/.test(`${'-'.repeat(5000)}a`)],
    ['sorting', () => Array.from({ length: 1e7 }, (_, at) => -at).sort((a, b) => a - b)],
  ])('breaks off %s', (_, work) => {
    const began = workedFor();
    expect(() => createWatchdog(100)(work)).toThrow(TimeLimitError);
    expect(workedFor() - began).toBeLessThan(1000);
  });

  test('counts all that goes through it', () => {
    const watchdog = createWatchdog(600);
    watchdog(() => spin(350));
    expect(() => watchdog(() => spin(350))).toThrow(TimeLimitError);
    expect(() => watchdog(() => 1)).toThrow(TimeLimitError);
  });
});

function spin(milliseconds = Number.POSITIVE_INFINITY): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

describe('a child process', () => {
  test('reads as this one does', async () => {
    const result = await executeInChild(taskOf(NEWS), { entry });
    expect(result).toMatchObject({
      article: { title: 'Fog', sections: [{}, { heading: 'Later' }] },
      quotes: [{ speaker: { name: 'Mary Smith' } }],
    });
    expect(result).not.toHaveProperty('article.bare');
  });

  test('says what is no article', async () => {
    const task = taskOf('{"a": 1}');
    await expect(
      executeInChild({ ...task, document: { path: 'a.json', text: '{"a": 1}' } }, { entry }),
    ).rejects.toMatchObject({ name: 'ReadError', message: 'it is JSON data, not an article' });
  });

  test('takes a feed for a feed', async () => {
    const text =
      '<rss version="2.0"><channel><title>F</title><item><title>T</title><link>https://a.example/</link></item></channel></rss>';
    const result = await executeInChild(taskOf(text), { entry });
    expect(result).toMatchObject({ feed: { title: 'F', entries: [{ title: 'T' }] } });
  });

  test('reads the words alone where time runs out', { retry: 2 }, async () => {
    const result = await executeInChild(taskOf(LAZY), { entry, limits: { time: 1200, memory: 256 } });
    expect(result).toMatchObject({
      article: { bare: 'it takes more than 1.2 s to read', sections: [{ blocks: [{}, {}] }] },
      quotes: [],
    });
  });

  test('and where memory does', async () => {
    const text = `# Fog\n\n${'- *a* [b](https://a.example/) `c`\n'.repeat(20_000)}`;
    const result = await executeInChild(taskOf(text), { entry, limits: { time: 20_000, memory: 24 } });
    expect(result).toMatchObject({ article: { bare: 'it takes more than 24 MB to read' } });
  });

  // By the clock, since it waits: a busy machine gets more than one try.
  test('ends where it is told to', { retry: 2 }, async () => {
    const controller = new AbortController();
    const began = performance.now();
    setTimeout(() => controller.abort(new Error('enough')), 200);
    await expect(executeInChild(taskOf(LAZY), { entry, signal: controller.signal })).rejects.toThrow(
      'enough',
    );
    expect(performance.now() - began).toBeLessThan(1500);
  });
});

describe('the program', () => {
  test('shows the words of what takes too long, says so, and reads on', { retry: 1 }, async () => {
    const hard = join(folder, 'hard.md');
    writeFileSync(hard, LAZY);
    const began = performance.now();
    const { status, out, err } = await runProgram(['--json', hard, join(ROOT, 'articles/eighty-columns.md')]);
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ bare: expect.stringContaining('it takes more than'), quotes: [] });
    expect(first.sections[0].blocks[1].text).toMatch(/^- one\ntwo words\ntwo words\n/);
    expect(second).toMatchObject({ bare: null, title: expect.any(String) });
    expect(err).toBe(`pullquote: ${hard}: ${first.bare}; these are its words as they stand\n`);
    expect(status).toBe(0);
    expect(performance.now() - began).toBeLessThan(9000);
  });
});
