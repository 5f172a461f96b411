import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runProgram, runProgramIn } from '../support/program.ts';
import { FEED, startEstuary, TEXT } from './estuary.ts';

const estuary = startEstuary();
const { at } = estuary;

const env = () => ({ PULLQUOTE_LIBRARY: estuary.library() });
const json = async (path: string) => JSON.parse((await runProgram(['--json', at(path)])).out);

describe('an address', () => {
  test.each(['/post.md', '/post', '/raw/post.md', '/moved', '/called-on.html'])(
    'is read as what it is: %s',
    async (path) => {
      const article = await json(path);
      expect(article).toMatchObject({
        path: at(path),
        format: 'markdown',
        title: 'Fog over the estuary',
        byline: 'Ada Byron',
        source: { url: at(/moved|called-on/.test(path) ? '/post.md' : path), label: null },
        links: [{ text: 'the pilots', url: at('/pilots') }],
      });
      expect(article.quotes[0].speaker.name).toBe('Bo Lind');
    },
  );

  test('plain text, in its encoding', async () => {
    expect(await json('/plain')).toMatchObject({ format: 'text', title: 'Fog over the estuary' });
  });

  test('--source goes before where it lay', async () => {
    const { out } = await runProgram(['--json', '--source', 'https://sele.example/', at('/post.md')]);
    expect(JSON.parse(out).source.url).toBe('https://sele.example/');
  });

  test('--user-agent is what the site is told; the name of the program without it', async () => {
    estuary.site().asked.length = 0;
    await runProgram(['--user-agent', 'Ada/1', '--outline', at('/post')]);
    await runProgram([at('/post')]);
    expect(estuary.site().asked.map(({ headers }) => headers['user-agent'])).toEqual([
      'Ada/1',
      expect.stringMatching(/^pullquote\/\d+\.\d+\.\d+/),
    ]);
  });

  test.each([
    ['/missing', 'there is no such page; check the address (HTTP 404)'],
    ['/forbidden', 'the site does not let us have it (HTTP 403)'],
    ['/picture.png', 'it is a PNG image, not an article'],
    ['/empty', 'the page is empty'],
  ])('that fails is one line and status 1: %s', async (path, message) => {
    const { status, out, err } = await runProgram([at(path)]);
    expect({ status, out, err }).toEqual({
      status: 1,
      out: '',
      err: `pullquote: cannot read ${at(path)}: ${message}\n`,
    });
  });

  test.each([
    ['/sent-on.html', 'it only leads on by a script, which is not run; try', ['/post.md']],
    ['/frames.html', 'it is made of frames, which are pages of their own; try', ['/post.md', '/menu']],
  ])('that leads on otherwise names where: %s', async (path, message, to) => {
    const { status, out, err } = await runProgram([at(path)]);
    const addresses = to.map(at).join(' or ');
    expect({ status, out, err }).toEqual({
      status: 1,
      out: '',
      err: `pullquote: cannot read ${at(path)}: ${message} ${addresses}\n`,
    });
    expect((await json(path)).error).toBe(`${message} ${addresses}`);
    expect((await runProgram(['--shape', 'as-is', at(path)])).status).toBe(0);
  });

  test('that goes on behind its length is cut there', async () => {
    const { cut } = await json('/longer.md');
    expect(cut).toMatch(/announced 24 bytes and sent more, which is left out$/);
  });

  test('--json has the failure in its place, and the others follow', async () => {
    const { status, out } = await runProgram(['--json', at('/missing'), at('/post')]);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(lines[0]).toEqual({
      schema: 1,
      record: null,
      path: at('/missing'),
      error: expect.stringMatching('404'),
    });
    expect(lines[1].title).toBe('Fog over the estuary');
  });

  test('without https:// it is the name of a file, and the message knows', async () => {
    const { err } = await runProgram(['example.org/fog']);
    expect(err).toMatch(/no such file.*; if it is an address: https:\/\/example\.org\/fog\n$/);
    expect((await runProgram(['no/such.file'])).err).not.toMatch('https');
  });

  test('what it says is shown and never obeyed', async () => {
    const { out } = await runProgram([at('/escape.md')]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: nothing of this kind may come out
    expect(out).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/);
    expect(out).toMatch('owned');
  });
});

describe('a feed', () => {
  const listed = () =>
    `2026-03-10\tFog & ferries\t${at('/post.md')}\n\tBehind the wall\t${at('/forbidden')}\n\tA trap\thttp://localhost:${estuary.site().port}/post.md\n`;

  test.each(['/feed.xml', '/called-html'])('is an entry a line in a pipe: %s', async (path) => {
    expect(await runProgram([at(path)])).toEqual({ status: 0, out: listed(), err: '' });
  });

  test('--json is one line with its entries, and what a script looks for in an article', async () => {
    const { status, out } = await runProgram(['--json', at('/feed.xml'), at('/post')]);
    expect(status).toBe(0);
    const [feed, article] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(feed).toMatchObject({
      schema: 1,
      path: at('/feed.xml'),
      format: 'feed',
      title: 'Harbour news',
      source: { url: at('/feed.xml') },
      sections: [],
      quotes: [],
      links: [],
    });
    expect(feed.entries[0]).toEqual({
      title: 'Fog & ferries',
      url: at('/post.md'),
      published: '2026-03-10T04:00:00Z',
    });
    expect(article.format).toBe('markdown');
  });

  test.each(['--quotes', '--outline', '--markdown', '--save'])('has no %s', async (flag) => {
    const { status, out, err } = await runProgram([flag, at('/feed.xml')]);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/it is a feed, a list of articles; .*\n$/);
  });

  test('may come in a pipe', async () => {
    const feed = FEED(1).replace('/post.md', 'https://sele.example/post');
    const { out } = await runProgram([], feed);
    expect(out).toMatch(/^2026-03-10\tFog & ferries\thttps:\/\/sele\.example\/post\n/);
  });
});

describe('--save', () => {
  const saved = () => readdirSync(estuary.library()).sort();

  test('keeps an article, says where, updates it, and it reads the same', async () => {
    const first = await runProgramIn(env(), ['--save', at('/post.md')]);
    expect(first).toMatchObject({ status: 0, err: 'pullquote: saved “Fog over the estuary”\n' });
    const path = first.out.trim();
    expect(saved().map((name) => join(estuary.library(), name))).toEqual([path]);
    expect(readFileSync(path, 'utf8')).toContain(`\nsource: "${at('/post.md')}"\n`);

    const again = await runProgramIn(env(), ['--save', at('/moved')]);
    expect(again).toEqual({ status: 0, out: first.out, err: 'pullquote: updated “Fog over the estuary”\n' });

    const [kept, fetched] = await Promise.all([runProgram(['--json', path]), json('/post.md')]);
    expect(JSON.parse(kept.out)).toEqual({ ...fetched, path });
  });

  test('takes files and standard input as well, and names what it cannot keep', async () => {
    const piped = await runProgramIn(env(), ['--save', '-', at('/missing')], TEXT);
    expect(piped.status).toBe(1);
    expect(piped.out.trim().split('\n')).toHaveLength(1);
    expect(piped.err).toMatch(/^pullquote: saved .*\npullquote: cannot read .*404.*\n$/);
    const nowhere = await runProgramIn({ PULLQUOTE_LIBRARY: '/dev/null/x' }, ['--save', '-'], TEXT);
    expect(nowhere).toMatchObject({ status: 1, out: '' });
    expect(nowhere.err).toMatch(/^pullquote: cannot save standard input: .*no folder.*\n$/);
  });

  test('keeps whole articles alone', async () => {
    expect(await runProgram(['--save', '--section', '1', at('/post')])).toMatchObject({ status: 2 });
    expect(await runProgram(['--save', '--json', at('/post')])).toMatchObject({ status: 2 });
  });
});
