import { describe, expect, test } from 'vitest';
import type { TextShape } from '../../../../src/model/index.ts';
import { findSourceText } from '../../../../src/readers/text/code/find-code.ts';
import { splitLines } from '../../../../src/readers/text/lines/split.ts';
import * as rooms from '../../../../src/readers/text/special.ts';

const PROSE = `The harbour follows the river, which is slow here and wide, and the old crane
stands where it stood before the war. In the morning the boats come in one by
one, and somebody who has waited on the quay all the night goes home.`;

/** Before each line: `|` source text, `#` a drawing or columns, `=` a table. */
function read(text: string, forced: TextShape | null = null): string {
  const { lines } = splitLines({ text, forced });
  const { code, tables } = findSourceText({ lines, forced, rooms });
  const marks = lines.map(() => '');
  for (const { from, to, isDrawn } of code) marks.fill(isDrawn ? '#' : '|', from, to);
  for (const { from, to } of tables) marks.fill('=', from, to);
  return lines.map(({ raw }, at) => `${marks[at]}${raw}`).join('\n');
}

/** What is marked stands between prose. */
const within = (part: string): string => `${PROSE}\n\n${part}\n\n${PROSE}`;

describe('source text', () => {
  test.each([
    ['set in', '|    const lamp = lightLamp({ oil: 12 });\n|    lamp.burn();'],
    ['at the margin', '|function light(lamp) {\n|  return lamp.burn();\n|}'],
    [
      'with a blank line in it',
      '|def light(lamp):\n|    oil = fill(lamp)\n|\n|    if oil > 0:\n|        lamp.burn(oil)',
    ],
    ['commands', '|    $ npm install --save lamp\n|    $ cd lamp && make'],
    ['markup', '|    <harbour name="old">\n|      <lamp oil="12"/>\n|    </harbour>'],
    ['signs alone between its lines', '|light({\n|  oil: 12,\n|  lamps: [\n|    "old",\n|  ],\n|});'],
  ])('%s', (_, marked) => {
    expect(read(within(marked.replace(/^\|/gm, '')))).toBe(within(marked));
  });

  test.each([
    [
      'a paragraph that is set in',
      '    The lamp burns all night. It was lit before\n    the war, and nobody put it out.',
    ],
    ['verse', '    The lamp is lit,\n    The night is long,\n    And on the pier\n    They sing a song'],
    ['items', '- light the lamp\n- ring the bell\n- open the harbour'],
    ['a heading', 'What the Harbour Was'],
    ['a name of code within a sentence', 'To light it, they call lamp.burn() on each of them, and wait.'],
    [
      'a line that looks like it within a paragraph',
      'Whoever has to light it calls the function of it,\nlamp.light(oil);\nand the lamp on the pier burns all night long.',
    ],
    ['a dialogue', '“Is it lit?” she asked.\n“It is,” he said.'],
  ])('is not: %s', (_, part) => {
    expect(read(within(part))).toBe(within(part));
  });

  test('is not what somebody quotes', () => {
    const code = 'const lamp = lightLamp({ oil: 12 });\nlamp.burn();';
    expect(read(within(code))).not.toBe(within(code));
    expect(read(within(code.replace(/^/gm, '> ')))).toBe(within(code));
  });

  test('is told from where prose is set', () => {
    const setIn = (text: string): string => text.replace(/^(?=.)/gm, '       ');
    const code = '    lamp = light(oil=12)\n    lamp.burn()';
    expect(read(`NAME\n${setIn(within(code))}`)).toBe(
      `NAME\n${setIn(PROSE)}\n\n${setIn(code).replace(/^/gm, '|')}\n\n${setIn(PROSE)}`,
    );
  });

  test.each(['wrapped', 'verse'] as const)('is not looked for in what is said to be %s', (shape) => {
    const text = within('    const lamp = lightLamp({ oil: 12 });');
    expect(read(text, shape)).toBe(text);
  });
});

describe('tables and drawings', () => {
  test.each([
    ['a table', '=Port   Boats\n=-----  -----\n=Orle      12\n=Kirin      9'],
    ['a frame', '=+------+----+\n=| Orle | 12 |\n=+------+----+\n=| Oslo |  9 |\n=+------+----+'],
    ['a tree', '#harbour\n#├── lamp\n#│   └── oil\n#└── bell'],
    ['columns that make no table', '#  -p, --port NAME     the harbour\n#  -d, --day DAY       a date'],
  ])('%s', (_, marked) => {
    expect(read(within(marked.replace(/^[=#]/gm, '')))).toBe(within(marked));
  });

  test('prose with two spaces after each full stop is neither', () => {
    const text = PROSE.replaceAll('. ', '.  ');
    expect(read(text)).toBe(text);
  });
});
