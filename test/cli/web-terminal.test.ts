import { describe, expect, test } from 'vitest';
import { runProgramIn } from '../support/program.ts';
import { KEY, PseudoTerminal } from '../support/pseudo-terminal.ts';
import { startEstuary } from './estuary.ts';

const estuary = startEstuary();
const { at } = estuary;

const env = () => ({ PULLQUOTE_LIBRARY: estuary.library() });

describe('on a terminal', () => {
  const open = (args: readonly string[], more: NodeJS.ProcessEnv = {}) =>
    PseudoTerminal.run(args, { env: { ...env(), ...more } });

  test('a feed is a list; Enter reads an entry, and what cannot be read says why', async () => {
    estuary.site().asked.length = 0;
    const terminal = open([at('/feed.xml')]);
    await terminal.shows('Harbour news');
    await terminal.shows(/❯ Fog & ferries +2026-03-10/);
    expect(estuary.site().asked.map(({ path }) => path)).toEqual(['/feed.xml']);
    terminal.type('j');
    await terminal.shows(/❯ Behind/);
    terminal.type(KEY.enter);
    await terminal.shows(/does not let us have it/);
    terminal.type('j');
    await terminal.shows(/❯ A trap/);
    terminal.type(KEY.enter);
    await terminal.shows(/inside this machine or its network/);
    terminal.type('kk');
    await terminal.shows(/❯ Fog/);
    terminal.type(KEY.enter);
    await terminal.shows('Ferries waited for the pilots.');
    terminal.type('L');
    await terminal.shows(/❯ Fog/);
    terminal.type(KEY.enter);
    await terminal.shows('Ferries waited for the pilots.');
    expect(estuary.site().asked.filter(({ path }) => path === '/post.md')).toHaveLength(1);
    terminal.type('q');
    expect(await terminal.ends()).toMatchObject({ exitCode: 0 });
    terminal.dispose();
  });

  test('what takes long says how far it is, and leaves no trace', async () => {
    const terminal = open(['--outline', at('/slow.md')]);
    await terminal.shows(/^Fetching 127\.0\.0\.1:\d+ … 9\d\d KB of 2\.0 MB$/);
    await terminal.shows('no headings');
    expect(terminal.rows().join('\n')).not.toMatch('Fetching');
    await terminal.ends();
    terminal.dispose();
  });

  test('half a page is shown with a mark, and has failed when one leaves', async () => {
    const terminal = open([at('/half.md')]);
    await terminal.shows(/here the text breaks off: the connection to/);
    terminal.type('q');
    expect(await terminal.ends()).toMatchObject({ exitCode: 1 });
    await terminal.shows(/^pullquote: only a part of http/);
    terminal.dispose();
  });

  test('a page that goes on behind its length has a mark and a line, too', async () => {
    const terminal = open([at('/longer.md')]);
    await terminal.shows(/\[… here the text breaks off: 127\S+ announced 24 bytes and sent/);
    await terminal.shows(/only a part of it came: 127\S+ announced 24 bytes/);
    terminal.type('q');
    expect(await terminal.ends()).toMatchObject({ exitCode: 1 });
    terminal.dispose();
  });

  test('half a page that a link leads to has the mark too', async () => {
    const terminal = open([at('/to-half.md')]);
    await terminal.shows('The half');
    terminal.type(`${KEY.tab}v`);
    await terminal.shows(/here the text breaks off: the connection to/);
    terminal.type('q');
    expect(await terminal.ends()).toMatchObject({ exitCode: 0 });
    terminal.dispose();
  });

  test('a page for people says how to see it in a browser, where there is one', async () => {
    const seeing = open([at('/forbidden')], { BROWSER: 'lynx' });
    await seeing.ends();
    expect(seeing.written.replace(/[\r\n]/g, '')).toMatch(`in a browser: $BROWSER '${at('/forbidden')}'`);
    seeing.dispose();
    const blind = open([at('/forbidden')]);
    await blind.ends();
    expect(blind.written).not.toMatch('browser');
    blind.dispose();
  });

  test('saved articles take the place of those that come along', async () => {
    await runProgramIn(env(), ['--save', at('/post.md')]);
    const terminal = open([]);
    await terminal.shows(/Fog over the estuary.*saved/);
    expect(terminal.rows().join('\n')).not.toMatch(/eighty.columns/i);
    terminal.type('q');
    await terminal.ends();
    terminal.dispose();
  });
});
