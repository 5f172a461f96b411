import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findStructure, STAGES } from '../../../src/readers/text/pipeline.ts';
import { type Reading, UNREAD } from '../../../src/readers/text/reading.ts';
import { roomsFor } from '../../../src/readers/text/rooms.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/text');
const texts = readdirSync(fixtures).map((name) => readFileSync(join(fixtures, name, 'input.txt'), 'utf8'));
const rooms = resolve(import.meta.dirname, '../../../src/readers/text');

/** What is known, with a note of each field that is looked at. */
function watch(known: Reading, seen: Set<string>): Reading {
  return new Proxy(known, {
    get(target, field, receiver) {
      seen.add(String(field));
      return Reflect.get(target, field, receiver);
    },
  });
}

describe('the table of stages', () => {
  it('says what each stage takes and gives', () => {
    const taken = STAGES.map(() => new Set<string>());
    for (const text of texts) {
      let known: Reading = { ...UNREAD, text, rooms: roomsFor(text, 'transcript') };
      STAGES.forEach(({ name, gives, run }, at) => {
        const found = run(watch(known, taken[at] ?? new Set()));
        expect(Object.keys(found).sort(), name).toEqual([...gives].sort());
        known = { ...known, ...found };
      });
    }
    STAGES.forEach(({ name, takes }, at) => {
      expect([...(taken[at] ?? [])].sort(), name).toEqual([...takes].sort());
    });
  });

  it('takes nothing that no stage before has given, and leaves nothing out', () => {
    const given = new Set<string>(['text', 'forced', 'rooms']);
    for (const { name, takes, gives } of STAGES) {
      expect(
        takes.filter((field) => !given.has(field)),
        name,
      ).toEqual([]);
      for (const field of gives) given.add(field);
    }
    expect([...given].sort()).toEqual(Object.keys(UNREAD).sort());
  });

  it('names every stage once', () => {
    expect(new Set(STAGES.map(({ name }) => name)).size).toBe(STAGES.length);
  });
});

describe('furniture', () => {
  it('comes in the order of the text, whichever stage took it', () => {
    for (const text of texts) {
      const lines = findStructure(text).furniture.map(({ line }) => line);
      expect(lines).toEqual([...lines].sort((one, other) => one - other));
    }
    const quoted = 'Nobody had wound the clock in the tower for eleven years.';
    const text = `The clock\n\n${quoted} That changed when the baker’s daughter found its key.\n\n“${quoted}” Link\n`;
    expect(findStructure(text).furniture.map(({ reason }) => reason)).toEqual(['pull-quote', 'source-line']);
  });
});

describe('the folders of the stages', () => {
  const ORDER = [
    'dates',
    'styles',
    'tables',
    'lines',
    'pages',
    'code',
    'blocks',
    'furniture',
    'edges',
    'headings',
    'article',
  ];
  const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '');

  it('are all in the order, and import from those before them alone', () => {
    const files = readdirSync(rooms, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    expect([...new Set(files.map(folderOf))].filter(Boolean).sort()).toEqual([...ORDER].sort());
    const wrong: string[] = [];
    for (const file of files) {
      if (folderOf(file) === '') continue;
      for (const [, path = ''] of readFileSync(join(rooms, file), 'utf8').matchAll(/from '(\.[^']+)'/g)) {
        const to = folderOf(relative(rooms, resolve(rooms, file, '..', path)));
        if (ORDER.indexOf(to) > ORDER.indexOf(folderOf(file))) wrong.push(`${file} → ${path}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
