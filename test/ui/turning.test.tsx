import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { attributeQuotes } from '../../src/quotes/index.ts';
import { readArticle } from '../../src/readers/index.ts';
import { Screen } from '../../src/terminal/index.ts';
import { App } from '../../src/ui/app.tsx';
import { Looks } from '../../src/ui/looks/looks.ts';
import type { Loaded, Services } from '../../src/ui/types.ts';
import { createServices, loadShipped, pathOf } from '../support/articles.ts';
import { createDevice } from '../support/device.ts';
import { draw, SENT, SIZE } from '../support/draw.tsx';

const NAME = 'night-flights-over-the-halven-pass.txt';
const night = await loadShipped(NAME);
const text = readFileSync(pathOf(NAME), 'utf8');
const article = await readArticle({ path: NAME, text, shape: 'as-is' });
const asIs: Loaded = {
  path: NAME,
  article,
  quotes: [],
  headline: night.article.title,
  findQuotes: async () => attributeQuotes(article),
};

function drawApp(more: Partial<Services> = {}) {
  const turn = vi.fn(async (loaded: Loaded) => (loaded === night ? asIs : night));
  const copy = vi.fn();
  const services = createServices({ turn, copy, ...more });
  const screen = new Screen(createDevice(SIZE.columns, SIZE.rows));
  const props = {
    screen,
    services,
    looks: new Looks({ name: 'none', depth: 'none', ground: null }),
    measure: 72,
    first: night,
  };
  return { turn, copy, ...draw(<App {...props} library={{ heading: 'Articles', paths: [] }} />) };
}

const IS_AS_IT_IS = 'the text as it is';

describe('the text as it is', () => {
  test('has the lines of the text, at the same words, and back on the same row', async () => {
    const { rows, shows, hides, type, turn } = drawApp();
    await type(' ', ' ');
    await vi.waitFor(() => expect(rows()[1]).not.toMatch('Why have'));
    const page = rows();
    expect(turn).not.toHaveBeenCalled();
    await type('\\');
    await shows(IS_AS_IT_IS);
    const first = (page.slice(0, 3).find((row) => row.trim() !== '') ?? '').trim().slice(0, 30);
    expect(rows()[0]).toContain(first);
    expect(text.split('\n').some((line) => line.startsWith((rows()[0] ?? '').trim().slice(0, 60)))).toBe(
      true,
    );
    await type('\\');
    await hides(IS_AS_IT_IS);
    expect(rows()).toEqual(page);
    // Both are there now.
    await type('\\');
    await shows(IS_AS_IT_IS);
    expect(turn).toHaveBeenCalledOnce();
  });

  test('after a movement there, goes back to the words that are on top then', async () => {
    const { rows, shows, hides, type } = drawApp();
    await type('\\');
    await shows(IS_AS_IT_IS);
    await type('d');
    await vi.waitFor(() => expect(rows()[0]).not.toMatch('Why have'));
    const words = (rows()[0] ?? '').trim().split(' ').slice(0, 3).join(' ');
    await type('\\');
    await hides(IS_AS_IT_IS);
    expect(rows().slice(0, 2).join('\n')).toContain(words);
  });

  test('keeps quotes, links, copying with the headline, and the search for it', async () => {
    const { rows, shows, type, copy } = drawApp();
    await type('\\');
    await shows('▎');
    await type(')');
    await shows(/quote 1\/\d+ · /);
    await type('y');
    await shows('copied: ');
    expect(copy.mock.calls[0]?.[0]).toContain(night.article.title);
    await type('"');
    await shows(/Who said what · \d/);
    await type('/', 'H', 'a', 'a', 's');
    await shows('Teodor van Haas');
    await type(SENT.esc, SENT.esc, 's');
    await shows('search the web for the headline');
    expect(rows().join('\n')).not.toMatch('Who said what');
  });

  test('has no rows of its own: no facts, no names under quotes', async () => {
    const { rows, shows, type } = drawApp();
    await type('\\');
    await shows(IS_AS_IT_IS);
    const lines = text.split('\n');
    expect(
      rows()
        .slice(0, 2)
        .map((row) => row.trim()),
    ).toEqual([lines[0], lines[1]]);
    expect(rows().join('\n')).not.toMatch(/\d words ·/);
  });

  test('says so while quotes are looked for, and where it cannot be read', async () => {
    let find = () => {};
    const late: Loaded = {
      ...asIs,
      findQuotes: () =>
        new Promise((resolve) => {
          find = () => resolve(attributeQuotes(article));
        }),
    };
    const first = drawApp({ turn: async () => late });
    await first.type('\\');
    await first.shows(IS_AS_IT_IS);
    await first.type('"');
    await first.shows('still looking for quotes');
    find();
    await first.shows(/quotes: \d+ found/);
    await first.shows('▎');
    const broken = drawApp({ turn: () => Promise.reject(new Error('the file is gone')) });
    await broken.type('\\');
    await broken.shows('cannot read it again: the file is gone');
    const slow = drawApp({ turn: () => new Promise<never>(() => {}) });
    await slow.type('\\');
    await slow.shows('reading it again …');
    await slow.type('d');
    await slow.shows('An awkward week');
  });
});
