import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { FurnitureItem } from '../../../src/readers/text/furniture-item.ts';
import type { InputLine } from '../../../src/readers/text/lines/input-line.ts';
import { hasLeader } from '../../../src/readers/text/pages/contents.ts';
import { parseEdgeNumber, parsePageNumber } from '../../../src/readers/text/pages/page-numbers.ts';
import { STAGES } from '../../../src/readers/text/pipeline.ts';
import { type Reading, UNREAD } from '../../../src/readers/text/reading.ts';
import { roomsFor } from '../../../src/readers/text/rooms.ts';
import { growthOf } from '../../support/cpu.ts';
import { amount } from '../../support/torture.ts';

const root = join(import.meta.dirname, '../../fixtures/pages');
const names = readdirSync(root);
const inputOf = (name: string): string => readFileSync(join(root, name, 'input.txt'), 'utf8');

/** What is known of a text before its lines are joined. */
function readPages(text: string): Reading {
  let known: Reading = { ...UNREAD, text, rooms: roomsFor(text, 'transcript') };
  let furniture: readonly FurnitureItem[] = [];
  for (const { name, run } of STAGES) {
    if (name === 'find turns') break;
    const found = run(known);
    furniture = [...furniture, ...(found.furniture ?? [])];
    known = { ...known, ...found };
  }
  return { ...known, furniture: [...furniture].sort((one, other) => one.line - other.line) };
}

/** Lines as they are read, `|` before entries of a table of contents; furniture; the facts of a book. */
function draw({ lines, furniture, book }: Reading): string {
  const body = lines.map(({ text, indent, inContents }) =>
    `${inContents ? '|' : ' '}${' '.repeat(indent)}${text}`.trimEnd(),
  );
  const page = furniture.map(({ line, reason, text }) => `${line} ${reason}: ${text}`);
  return [...body, '=== furniture', ...page, '=== book', JSON.stringify(book)].join('\n').concat('\n');
}

const lettersOf = (text: string): string => [...text.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');
const wordsOf = (lines: readonly { readonly text: string }[]): string =>
  lettersOf(lines.map(({ text }) => text).join(' '));

describe('pages', () => {
  test.each(names)('%s', (name) => {
    const drawn = draw(readPages(inputOf(name)));
    const path = join(root, name, 'lines.txt');
    if (process.env.UPDATE_FIXTURES) writeFileSync(path, drawn);
    expect(existsSync(path), `${path} is missing: read what UPDATE_FIXTURES=1 writes before keeping it`).toBe(
      true,
    );
    expect(drawn).toBe(readFileSync(path, 'utf8'));
  });

  it('lose no word, whatever stands where', () => {
    const pool = names.flatMap((name) => inputOf(name).split('\n'));
    let state = 7;
    const random = (below: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const shuffled = Array.from({ length: 200 }, () => {
      const from = random(pool.length);
      const run = pool.slice(from, from + random(40));
      return Array.from({ length: 30 }, () => pool[random(pool.length)] ?? '')
        .flatMap((line) => (random(5) === 0 ? [...run, line, ''] : [line]))
        .join(random(2) === 0 ? '\n' : '\n\n');
    });
    for (const text of [...names.map(inputOf), ...shuffled]) {
      const { lines, furniture } = readPages(text);
      expect(lettersOf(`${wordsOf(lines)}${wordsOf(furniture)}`), text).toBe(lettersOf(text));
    }
  });

  it('say of each piece of furniture where it stood', () => {
    for (const name of names) {
      const rows = inputOf(name).replaceAll('\ufeff', '').split('\n');
      for (const { text, line } of readPages(inputOf(name)).furniture)
        expect(text.startsWith((rows[line - 1] ?? '').replace('\f', '').trim()), `${name}: ${text}`).toBe(
          true,
        );
    }
  });

  it('keep the order of lines but for columns and notes', () => {
    const inOrder = (lines: readonly InputLine[]): boolean =>
      lines.every(({ number }, at) => number >= (lines[at - 1]?.number ?? 0));
    const moved = names.filter((name) => !inOrder(readPages(inputOf(name)).lines));
    expect(moved).toEqual([
      'columns-over-pages',
      'columns-paper',
      'columns-three',
      'notes-at-the-foot',
      'pdf-layout-columns',
    ]);
  });

  it('take time that their length is worth', () => {
    const hostile = [
      'a\n',
      '\n',
      '1\n\n',
      'a b c d\n\n\f',
      'CONTENTS\nINHALT\n',
      'Contents\n\n',
      'a . . . 1\n',
      'word words more      right side text\n',
      'a\n\n1 b\n\n\f',
      '*** START OF THE PROJECT GUTENBERG\n',
      'a   b',
      '_a =b',
      '. . ',
      '[Page 1]\n',
      'A head   7\n\nwords of a page\n\f',
      'inter-\nnal\u00ad\n',
    ];
    const sizes = [amount(10_000, 50_000), amount(40_000, 200_000)] as const;
    for (const unit of hostile) {
      const work = (size: number) => readPages(unit.repeat(Math.ceil(size / unit.length)));
      expect(growthOf(work, sizes, 10, amount(25, 100)), JSON.stringify(unit)).toBeLessThan(10);
    }
  });
});

describe('page numbers', () => {
  test.each([
    ['3', 3],
    ['– 12 –', 12],
    ['Page 3 of 10', 3],
    ['[Page 7]', 7],
    ['Seite 4', 4],
    ['12/30', 12],
    ['第3页', 3],
    ['xiv', 14],
  ])('%s', (text, value) => {
    expect(parsePageNumber(text)?.value).toBe(value);
  });

  test.each(['', '3.', '[3]', 'Page', '1 Words', '12345', 'in', '3 kg'])('%s is none', (text) => {
    expect(parsePageNumber(text)).toBeNull();
  });

  test.each([
    ['BELLS UNDER BUOYS          12', 12, 'BELLS UNDER BUOYS'],
    ['13          CHAPTER 2. THE CHAIN', 13, 'CHAPTER 2. THE CHAIN'],
    ['The Chain | 14', 14, 'The Chain'],
  ])('%s', (text, value, words) => {
    expect(parseEdgeNumber(text)).toMatchObject({ value, words });
  });

  test.each(['1    Introduction', 'Words and a year 1904', 'Brandt   1904 and later'])(
    '%s has none at its ends',
    (text) => {
      expect(parseEdgeNumber(text)).toBeNull();
    },
  );
});

describe('leaders', () => {
  test.each(['1. Introduction . . . . 2', 'Chapter 3 ........ 17', 'Preface … iv', 'Index ____ 9'])(
    '%s',
    (text) => {
      expect(hasLeader(text)).toBe(true);
    },
  );

  test.each(['It went on ... and on', 'Version 1.2.3', '... 7', 'See page 7', 'Wait ....'])(
    '%s has none',
    (text) => {
      expect(hasLeader(text)).toBe(false);
    },
  );
});
