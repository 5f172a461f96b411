import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cellsOf, loadPainter, type Painter } from '../../src/layout/index.ts';
import { type Article, blocksOf, cleanLine, type Quote, walkBlocks } from '../../src/model/index.ts';
import { toColored } from '../../src/outputs/colored.ts';
import { withCut, withFurniture } from '../../src/outputs/furniture.ts';
import { toPlain } from '../../src/outputs/plain.ts';
import { guardText } from '../../src/writer/index.ts';
import { article, code, p, quotation, table } from '../layout/build.ts';
import { everything } from '../layout/samples.ts';
import { loadShipped, loadText, ROOT, SHIPPED } from '../support/articles.ts';
import { plant } from '../support/places.ts';
import { amount } from '../support/torture.ts';
import { PAYLOADS, UNCLEAN } from '../support/unclean.ts';

const MANY = { COLORTERM: 'truecolor' };
const FIXTURES = ['text', 'styles', 'markdown', 'html'].flatMap((kind) => {
  const folder = join(ROOT, 'test/fixtures', kind);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/)(?:input\.(?:txt|md)|page\.html)$/.test(file))
    .map((file) => join(folder, file));
});

let paintCode: Painter['code'];
beforeAll(async () => {
  paintCode = (await loadPainter()).code;
});

/** The text, and that of it that is no style. */
function compose(one: Article, quotes: readonly Quote[], width: number, env: NodeJS.ProcessEnv = MANY) {
  const text = toColored(one, quotes, { width, env, paintCode });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: styles are what is taken out
  return { text, bare: text.replace(/\x1b\[[\d;]*m/g, '') };
}

function expectPlain(one: Article, quotes: readonly Quote[], width: number, what: string): void {
  const { text, bare } = compose(one, quotes, width);
  const plain = toPlain(one, [], { width });
  if (bare !== plain) expect({ what, width, text: bare }).toEqual({ what, width, text: plain });
  if (guardText(text, true) !== text) expect.fail(`${what}: the guard would change it`);
  const { url, label } = one.source;
  const isLineOfCode = (line: string) => linesOfCode(one).some((each) => each !== '' && line.endsWith(each));
  for (const line of bare.split('\n')) {
    // An address stays in one piece, as in the plain text.
    if (line.startsWith('Source: ') && (url !== null || label !== null)) continue;
    // A line of code stays whole.
    if (cellsOf(line) > width && !isLineOfCode(line))
      expect.fail(`${what} at ${width}: ${cellsOf(line)} cells in ${line}`);
  }
}

/** The lines of all code, without the tabs and spaces at either end. */
function linesOfCode(one: Article): string[] {
  const code = [...blocksOf(one)].flatMap(({ block }) =>
    [...walkBlocks(block)].flatMap((inner) => (inner.type === 'code' ? [inner.text] : [])),
  );
  return code.flatMap((text) => text.split('\n')).map((line) => line.split('\t').at(-1)?.trim() ?? '');
}

describe('without its styles it is the plain text, and fits', () => {
  test('every block, at every width', () => {
    const { article: whole, quotes } = everything();
    for (let width = 1; width <= 120; width += amount(7, 1)) expectPlain(whole, quotes, width, 'every block');
  });

  test.each(SHIPPED)('%s', async (name) => {
    const { article: whole, quotes } = await loadShipped(name);
    for (let width = 10 + (name.length % 5); width <= 120; width += amount(25, 5))
      expectPlain(whole, quotes, width, name);
  });

  test.each(FIXTURES.map((path) => [path.slice(ROOT.length + 1), path]))('%s', async (name, path) => {
    const text = readFileSync(path, 'utf8');
    if (text.trim() === '' || name.includes('nothing')) return;
    const { article: whole, quotes } = await loadText(text, path);
    const shown = withCut(withFurniture({ ...whole, cut: cleanLine('the connection broke') }));
    for (let width = 10 + (name.length % 9); width <= 120; width += amount(54, 9))
      expectPlain(shown, quotes, width, name);
  });
});

const sample = article(
  [
    { blocks: [p('“We wait,” said Mary Smith. “They do not.”'), quotation(p('Set off.'))] },
    { heading: 'Next', blocks: [code('const a = 1', 'js'), table([['Name'], ['Lake']])] },
  ],
  {
    title: 'A title',
    byline: 'By Lee',
    published: '2026-02-03',
    source: { url: 'https://example.org/x', label: null },
  },
);
const speech: Quote = {
  id: 'q1',
  kind: 'direct',
  parts: [{ block: 'b1', start: 1, end: 9, text: cleanLine('We wait,') }],
  speaker: { mention: cleanLine('Mary Smith'), name: cleanLine('Mary Smith'), description: null },
  certainty: 'high',
  cue: null,
  section: 's1',
};

describe('its styles', () => {
  test('headline and headings stand out; byline, facts and source are quiet; speech has its colour', () => {
    const [block = ''] = sample.sections[0]?.blocks.map(({ id }) => id) ?? [];
    const quote = { ...speech, parts: speech.parts.map((part) => ({ ...part, block })) };
    const lines = compose(sample, [quote], 60).text.split('\n');
    expect(lines).toEqual([
      '\x1b[1mA title\x1b[22m',
      '\x1b[2mBy Lee · 3 February 2026\x1b[22m',
      '\x1b[2m17 words · 1 min\x1b[22m',
      '',
      '\x1b[38;5;31m“We wait,”\x1b[39m said Mary Smith. “They do not.”',
      '',
      '  Set off.',
      '',
      '',
      '\x1b[1m\x1b[38;5;31mNext\x1b[39m\x1b[22m',
      '',
      '  \x1b[35mconst\x1b[39m a = \x1b[33m1\x1b[39m',
      '',
      '\x1b[1mName\x1b[22m',
      '\x1b[2m────\x1b[22m',
      'Lake',
      '',
      '\x1b[2mSource: https://example.org/x\x1b[22m',
      '',
    ]);
  });

  test.each([{}, { TERM: 'dumb' }, { NO_COLOR: '1', TERM: 'xterm' }])(
    '%j: colours were asked for; of the 16 there are, none is for speech',
    (env) => {
      const { text } = compose(sample, [speech], 60, env);
      expect(text).toContain('\x1b[35mconst\x1b[39m');
      expect(text).not.toContain('38;5;');
      expect(compose(sample, [speech], 60, { ...env, COLORTERM: '1' }).bare).toBe(
        compose(sample, [speech], 60, env).bare,
      );
    },
  );

  test('no style crosses a line', () => {
    const { article: whole, quotes } = everything();
    const styled = compose(whole, quotes, 30)
      .text.split('\n')
      .filter((line) => line.includes('\x1b'));
    expect(styled.length).toBeGreaterThan(20);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: SGR is what is looked for
    const last = styled.map((line) => line.match(/\x1b\[[\d;]*m/g)?.at(-1));
    for (const code of last)
      expect(['\x1b[22m', '\x1b[23m', '\x1b[24m', '\x1b[29m', '\x1b[39m']).toContain(code);
  });
});

test.each(PAYLOADS)('%j becomes no command in it', async (payload) => {
  for (const { name, text } of plant(payload)) {
    if (name.startsWith('feed')) continue;
    const { article: whole, quotes } = await loadText(text, name);
    const { bare } = compose(withFurniture(whole), quotes, 40);
    expect([name, UNCLEAN.exec(bare)]).toEqual([name, null]);
  }
});

test('an article of nothing is nothing', () => {
  expect(compose(article([]), [], 40).text).toBe('');
});
