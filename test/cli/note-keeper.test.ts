import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noteKind } from '../../src/cli/keeping/note-records.ts';
import { type Identity, identifyPath } from '../../src/cli/keeping/path-identity.ts';
import { NoteKeeper } from '../../src/cli/screen/note-keeper.ts';
import { clean } from '../../src/model/index.ts';
import { openStore } from '../../src/store/index.ts';
import { MOST_NOTES, type Note } from '../../src/ui/notes/note.ts';
import { loadText } from '../support/articles.ts';

let folder = '';
const told: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-notes-'));
  told.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

const ONE: Identity = identifyPath('/one.md');
const open = (keeps = true, identify: () => Identity | null = () => ONE) =>
  new NoteKeeper({ store: openStore(folder, { keeps, tell: (line) => told.push(line) }), identify });
const loaded = await loadText(
  '# Title\n\nFirst words of the text.\n\nSecond words of the text.\n',
  '/one.md',
);
const note = (id: string, words = 'Second words of the text.', text = 'mine'): Note => ({
  id,
  at: 5,
  block: 'b2',
  offset: 0,
  share: 0.5,
  before: clean(''),
  words: clean(words),
  quoted: clean(words),
  speaker: null,
  text: clean(text),
});
const path = () => join(folder, `${noteKind(ONE.key).name}.json`);
const put = (content: unknown) => {
  mkdirSync(dirname(path()), { recursive: true });
  writeFileSync(path(), JSON.stringify({ pullquote: 1, content }));
};

describe('notes', () => {
  test('are kept, written anew under their id, and removed; another keeper has the same', () => {
    const keeper = open();
    expect(keeper.keep(loaded, note('a'))).toBe('kept');
    expect(open().keep(loaded, note('b', 'First words of the text.'))).toBe('kept');
    expect(keeper.recall(loaded).map((one) => one.note.id)).toEqual(['b', 'a']);
    open().keep(loaded, { ...note('a'), text: clean('other') });
    expect(keeper.recall(loaded).map((one) => one.note.text)).toEqual(['mine', 'other']);
    keeper.remove(loaded, 'b');
    expect(
      open()
        .recall(loaded)
        .map((one) => one.note.id),
    ).toEqual(['a']);
    expect(told).toEqual([]);
  });

  test('hold for a run that keeps nothing; an article that nobody can name has none', () => {
    const keeper = open(false);
    expect(keeper.keep(loaded, note('a'))).toBe('held');
    expect(keeper.recall(loaded)).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([]);
    expect(open(true, () => null).keep(loaded, note('a'))).toBe('nowhere');
    expect(open(true, () => null).recall(loaded)).toEqual([]);
  });

  test('are refused where there are too many, and none is lost', () => {
    put({ title: null, where: null, notes: Array.from({ length: MOST_NOTES }, (_, at) => note(`n${at}`)) });
    const keeper = open();
    expect(keeper.keep(loaded, note('more'))).toBe('full');
    expect(keeper.keep(loaded, { ...note('n7'), text: clean('new') })).toBe('kept');
    expect(open().recall(loaded)).toHaveLength(MOST_NOTES);
  });

  test('that somebody else wrote are cleaned, and what is none is left out', () => {
    put({
      title: 7,
      notes: [
        {
          ...note('a'),
          text: 'up\x1b[2J',
          quoted: 'a\u0007',
          speaker: 'Bo\nLind',
          offset: -3,
          share: 'x',
          block: {},
        },
        { ...note('b'), text: 3 },
        { ...note('../c') },
        'nothing',
        null,
        { id: 'd', text: 'alone' },
      ],
    });
    const notes = open().recall(loaded);
    expect(notes.map((one) => one.note.id).sort()).toEqual(['a', 'd']);
    const [first] = notes.filter((one) => one.note.id === 'a');
    expect(first?.note).toMatchObject({
      text: 'up␛[2J',
      quoted: 'a␇',
      speaker: 'Bo Lind',
      offset: 0,
      share: 0,
      block: '',
    });
    expect(notes.find((one) => one.note.id === 'd')?.position).toBeNull();
  });

  test('in a broken file are set aside, which is told', () => {
    put({ notes: 'none' });
    expect(open().recall(loaded)).toEqual([]);
    expect(told.join()).toMatch(/broken/);
    open().keep(loaded, note('a'));
    expect(readFileSync(path(), 'utf8')).toContain('"a"');
    expect(readdirSync(dirname(path())).some((name) => name.includes('broken'))).toBe(true);
  });
});
