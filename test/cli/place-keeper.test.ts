import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Identity, identifyPath } from '../../src/cli/keeping/path-identity.ts';
import { identifyText } from '../../src/cli/keeping/text-identity.ts';
import { PlaceKeeper } from '../../src/cli/screen/place-keeper.ts';
import { placeKind, removeOldest } from '../../src/cli/screen/place-records.ts';
import { finish, type Position } from '../../src/model/index.ts';
import { openStore } from '../../src/store/index.ts';
import { createPlaceFinder, describePlace } from '../../src/ui/places/kept-place.ts';
import { loadShipped, loadText } from '../support/articles.ts';

let folder = '';
const told: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-keeper-'));
  told.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

const ONE: Identity = identifyPath('/one.md');
const open = (more: Partial<ConstructorParameters<typeof PlaceKeeper>[0]> = {}, keeps = true) =>
  new PlaceKeeper({
    store: openStore(folder, { keeps, tell: (line) => told.push(line) }),
    fromStart: false,
    identify: () => ONE,
    ...more,
  });
const at = (block: string, offset = 0): Position => ({ block, offset });
const recordPath = () => join(folder, `${placeKind(ONE.key).name}.json`);

describe('marks', () => {
  test('are kept by their letters, move with their words, and can be taken away', async () => {
    const loaded = await loadShipped('eighty-columns.md');
    const keeper = open();
    keeper.keepMark(loaded, 'a', at('b3', 12));
    keeper.keepMark(loaded, 'Z', at('b9'));
    keeper.keepMark(loaded, '7', at('b1'));
    expect([...open().recallMarks(loaded)]).toEqual([
      ['a', at('b3', 12)],
      ['Z', at('b9')],
    ]);
    open().keepMark(loaded, 'a', null);
    open().keepMark(loaded, 'b', at('b4'));
    expect([...open().recallMarks(loaded).keys()].sort()).toEqual(['Z', 'b']);
    // In another text there are none.
    expect(open().recallMarks(await loadText('Nothing of it.\n')).size).toBe(0);
    expect(told).toEqual([]);
  });

  test('stay when the place is kept, and the place when they are', async () => {
    const loaded = await loadShipped('eighty-columns.md');
    const keeper = open();
    keeper.keepMark(loaded, 'a', at('b3'));
    keeper.keepPlace(loaded, () => ({ position: at('b5', 3), percent: 30 }))();
    keeper.keepMark(loaded, 'b', at('b4'));
    expect(open().recallPlace(loaded)).toEqual(at('b5', 3));
    expect([...open().recallMarks(loaded).keys()]).toEqual(['a', 'b']);
    expect(open({ fromStart: true }).recallPlace(loaded)).toBeNull();
  });

  test('hold for the run where nothing is kept', async () => {
    const loaded = await loadShipped('eighty-columns.md');
    const keeper = open({}, false);
    keeper.keepMark(loaded, 'a', at('b3'));
    expect([...keeper.recallMarks(loaded).keys()]).toEqual(['a']);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a place', () => {
  test('is written in a quiet moment, not while somebody moves, and now and then if that never ends', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const loaded = await loadShipped('eighty-columns.md');
      const keeper = open();
      let offset = 0;
      let moves = true;
      const left = keeper.keepPlace(loaded, () => ({
        position: at('b5', moves ? ++offset : offset),
        percent: 30,
      }));
      const kept = () => open().recallPlace(loaded);
      vi.advanceTimersByTime(4500);
      expect(kept()).toBeNull();
      vi.advanceTimersByTime(1500);
      expect(kept()?.offset).toBeGreaterThan(0);
      moves = false;
      vi.advanceTimersByTime(3000);
      expect(kept()).toEqual(at('b5', offset));
      left();
    } finally {
      vi.useRealTimers();
    }
  });

  test('is found in what became of its article', async () => {
    const lines = Array.from({ length: 40 }, (_, at) => `Entry ${at}: ${'the same words again. '.repeat(4)}`);
    const { article } = await loadText(`${lines.join('\n\n')}\n`);
    const place = describePlace(article, at('b21'));
    expect(place.after).toMatch(/^Entry 21:/);
    const found = async (text: string) => createPlaceFinder((await loadText(text)).article)(place);
    const textAt = async (text: string) => {
      const position = await found(text);
      const { article: other } = await loadText(text);
      const block = other.sections.flatMap(({ blocks }) => blocks).find(({ id }) => id === position?.block);
      return block?.type === 'paragraph' && block.inlines[0]?.type === 'text'
        ? block.inlines[0].text.slice(0, 9)
        : null;
    };
    expect(await textAt(`New words come first.\n\n${lines.join('\n\n')}\n`)).toBe('Entry 21:');
    expect(await textAt(`${lines.slice(12).join('\n\n')}\n`)).toBe('Entry 21:');
    expect(await found('An entry of another kind, and nothing else.\n')).toBeNull();
    expect(await found('Nothing.\n')).toBeNull();
  });

  test('that anybody may have written is looked at before it is used', async () => {
    const loaded = await loadShipped('eighty-columns.md');
    mkdirSync(dirname(recordPath()), { recursive: true });
    const place = { block: 'b5', offset: 3, share: 0.2, before: '\u001b[2J', after: '\u001b[2J' };
    for (const content of [
      { at: 1, percent: 10, place: { ...place, offset: -3 }, marks: {} },
      {
        at: 1,
        percent: 10,
        place: { ...place, share: 'x' },
        marks: { a: 7, __proto__: place, toString: place },
      },
      { at: 1, percent: 1e9, place, marks: {}, title: 'x'.repeat(9999), where: ['no'] },
    ]) {
      writeFileSync(recordPath(), JSON.stringify({ pullquote: 1, content }));
      expect(open().recallPlace(loaded)).toBeNull();
      expect(open().recallMarks(loaded).size).toBe(0);
    }
    expect(told).toEqual([]);
  });
});

test('of each folder of places the oldest go', () => {
  const parent = dirname(recordPath());
  mkdirSync(parent, { recursive: true });
  for (let count = 0; count < 70; count++) {
    writeFileSync(join(parent, `${count}.json`), '');
    utimesSync(join(parent, `${count}.json`), 1000 + count, 1000 + count);
  }
  removeOldest(folder, ONE.key);
  const left = readdirSync(parent).map((name) => Number.parseInt(name, 10));
  expect([left.length, Math.min(...left)]).toEqual([64, 6]);
});

test('articles are told apart by where they are, texts of a pipe by themselves', async () => {
  const key = (path: string) => identifyPath(path).key;
  expect(key('https://a.example/x#part')).toBe(key('https://a.example/x'));
  expect(key('https://a.example/x?y')).not.toBe(key('https://a.example/x'));
  expect(key('README.md')).toBe(key(join(process.cwd(), 'docs', '..', 'README.md')));
  const long = 'words and more words '.repeat(200_000);
  expect(finish(identifyText(long)).key).toBe(finish(identifyText(`${long}`)).key);
  expect(finish(identifyText(long)).key).not.toBe(finish(identifyText(`${long}.`)).key);
});
