import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { looksDrawn, looksTabular } from '../../../../src/readers/text/tables/index.ts';

const linesOf = (text: string): string[] => text.replace(/^\n|\n$/g, '').split('\n');

const TABULAR = {
  'a column of numbers': `
Fish      12.00
Bread      3.50`,
  options: `
  -p, --port NAME     the harbour
  -d, --day DAY       a date`,
  'cells over several lines': `
Name              What it is
lamp              A light on the pier that
                  burns all night
bell              What is rung in fog, and
                  in fog alone`,
  'cells that fill their columns': `
Name     Seen        Where
gull     2024-03-01  north quay
cormorant 2024-03-02 old pier`,
  contents: `
The harbour . . . . . . . . . 4
The boats . . . . . . . . . . 12`,
  'leaders of dots': `
The harbour .................. 4
The boats .................... 12`,
  tabs: 'Orle\t12\nKirin\t3',
  'a ruler': `
Port Zone
---- -----
Orle Oslo`,
  'a frame': `
+------+------+
| Orle | Oslo |
+------+------+`,
  'names over numbers': `
   text    data     bss  file
   9587     588     132  lamp.o`,
  'changes to files': `
 src/lamp.c     |  2 +-
 src/harbour.c  | 14 ++++++++------`,
  'wide characters': `
東京    12 m
横浜港  9 m`,
};

const PROSE = {
  'two spaces after a full stop': `
The harbour is old.  Nobody knows who
built the pier.  It was there before us.`,
  'text stretched to the margin': `
       The  harbour  follows  the  river,  which is slow here and wide, and the
       old crane stands where it stood before the war. In the morning the boats
       come  in  one  by  one,  and somebody who has waited on the quay all the
       night goes home.`,
  'long words stretched to the margin': `
       harbour    boats    list    [--filter=EXPRESSION]    [--limit=LIMIT]
              [--page-size=PAGE_SIZE]                  [--sort-by=[FIELD]]
              [HARBOUR_WIDE_FLAG]`,
  'marks of items': `
1.  the lamps on the pier
2.  the bell in the fog
*   the crane, which is old`,
  'one gap in a text': `
The harbour follows the river, which is slow
here and   wide, and the old crane stands
where it stood before the war.`,
  comments: `
#   The harbour follows the river,
#   which is slow here and wide.`,
  verse: `
The harbour follows, slow and wide,
    the river that it knew;
the morning bread, the evening tide
    are older than the two.`,
  'a line under a heading': `
The harbour of Orle
-------------------`,
  'a sign between words': `
the lamp | the bell
or the crane, whichever is older | none`,
};

const DRAWN = {
  boxes: `
    +--------+      +--------+
    | reader | ---> | tables |
    +--------+      +--------+`,
  'a tree of folders': `
harbour/
├── pier/
│   └── lamp
└── slip/`,
  'a tree in ASCII': `
harbour/
|-- pier
|   \`-- lamp
\`-- slip`,
  'a graph of commits': `
      A---B---C topic
     /         \\
D---E---F---G---H main`,
  'a flow that goes down': `
   reader
     |
     v
   screen`,
  'history beside words': `
* | say where the lamp stands
|\\ \\
| * | mend the bell`,
  'a picture': `
    /\\_/\\
   ( o.o )
    > ^ <`,
  'marks under code': `
12 | let lamp = light();
   |     ---- it burns
14 | put(lamp);
   | ^^^ it is out`,
};

const UNDRAWN = {
  'items with dashes': `
- the lamp
- the bell
- the crane`,
  'a comment': `
/*
 * The harbour follows the river, which
 * is slow here and wide.
 */`,
  options: `
the option \`--no-lamp' puts it out, and
\`--lamp' lights it again.`,
  'code between accents': `
The lamp is lit by
\`--lamp\` and put out by
\`--no-lamp\`, or never.`,
  'a break': `
* * *
-----`,
  addresses: `
https://example.org/lamps/of/the/pier
https://example.org/bells/of/the/fog`,
};

test.each(Object.entries(TABULAR))('%s looks tabular', (_, text) => {
  expect(looksTabular(linesOf(text))).toBe(true);
});

test.each(Object.entries({ ...PROSE, ...UNDRAWN }))('%s does not look tabular', (_, text) => {
  expect(looksTabular(linesOf(text))).toBe(false);
});

test.each(Object.entries(DRAWN))('%s looks drawn', (_, text) => {
  expect(looksDrawn(linesOf(text))).toBe(true);
});

test.each(Object.entries({ ...PROSE, ...UNDRAWN }))('%s does not look drawn', (_, text) => {
  expect(looksDrawn(linesOf(text))).toBe(false);
});

describe('the paragraphs of articles look like neither', () => {
  const root = join(import.meta.dirname, '../../../fixtures/text');
  // Those in which the reader finds a drawing or a table have one.
  const articles = readdirSync(root).filter(
    (name) => !/"(?:[^"]*: )?(?:code|table)\b/.test(readFileSync(join(root, name, 'article.json'), 'utf8')),
  );
  test.each(articles)('%s', (name) => {
    const text = readFileSync(join(root, name, 'input.txt'), 'utf8');
    const odd = text
      .split(/\n\s*\n/)
      .map(linesOf)
      // There is a table among them.
      .filter((lines) => lines.length > 1 && !lines[0]?.includes('\t'))
      .filter((lines) => looksTabular(lines) || looksDrawn(lines));
    expect(odd.map((lines) => lines.join('\n'))).toEqual([]);
  });
});
