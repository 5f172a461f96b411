import { beforeAll, describe, expect, test } from 'vitest';
import { loadPainter, needsPainter, type Painter } from '../../src/layout/index.ts';
import { leafOfSgr } from '../../src/layout/sgr.ts';
import { article, code, item, p, table, ul } from './build.ts';

let painter: Painter;
beforeAll(async () => {
  painter = await loadPainter();
});
const texts = (lines: ReturnType<Painter['code']>) =>
  lines.map((line) => line.map((span) => span.text).join(''));

describe('code', () => {
  test('known languages are coloured, whatever the environment says of colours', () => {
    const [line] = painter.code('const a = "b";', 'js', 40);
    expect(line?.find((span) => span.text === 'const')?.color).toBeDefined();
    expect(line?.find((span) => span.text === '"b"')?.color).toBeDefined();
    expect(line?.every((span) => span.role === 'code')).toBe(true);
  });

  test.each([null, '', 'no-such-language', '__proto__', 'js\u001b[2J'])(
    'language %j is plain',
    (language) => {
      expect(painter.code('let x = 1', language, 40)).toEqual([[{ text: 'let x = 1', role: 'code' }]]);
    },
  );

  test('every character comes back, long lines on several', () => {
    const source = '<a href="x">&amp; &lt;b&gt;</a>\n\n  // :smile: *#COLON|*\n';
    for (const language of ['html', 'js', 'markdown', 'diff']) {
      expect(texts(painter.code(source, language, 200)).join('\n')).toBe(source.replace(/\n$/, ''));
      const narrow = texts(painter.code(source, language, 7));
      expect(narrow.every((line) => line.length <= 7)).toBe(true);
      expect(narrow.join('')).toBe(source.replaceAll('\n', ''));
    }
  });
});

test('of control sequences, colour and weight are understood and nothing else comes through', () => {
  const leaf = leafOfSgr('a\x1b[31;1mb\x1b[22mc\x1b[0md\x1b]8;;x\x07e\x1b[2Jf\x1b[38;5;9mg\x9bh', {
    role: 'code',
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
  expect(leaf.text).not.toMatch(/[\x00-\x1f\x7f-\x9f]/);
  expect(leaf.text).toContain('abcd');
  expect(leaf.text).toContain('ef');
  expect(leaf.runs.slice(0, 4).map(({ style }) => style)).toEqual([
    { role: 'code' },
    { role: 'code', color: 1, strong: true },
    { role: 'code', color: 1 },
    { role: 'code' },
  ]);
});

test('the painter is worth loading for code in a language, however deep', () => {
  expect(needsPainter(article([{ blocks: [p('x'), code('y')] }]))).toBe(false);
  expect(needsPainter(article([{ blocks: [ul(item(p('x'), code('y', 'js')))] }]))).toBe(true);
  expect(needsPainter(article([{ blocks: [p('x')] }, { blocks: [table([['a']])] }]))).toBe(false);
});
