import { describe, expect, test } from 'vitest';
import { clean, type Quote } from '../../../src/model/index.ts';
import { LinearReader } from '../../../src/ui/linear/linear-reader.ts';
import { actionSaid } from '../../../src/ui/linear/words.ts';
import { a, article, code, item, p, quotation, quote, t, table, ul } from '../../layout/build.ts';

const FOG = article([
  {
    blocks: [
      p('The ferry waits.'),
      p([t('It is told in '), a('https://ledger.example/', 'the Ledger'), t('.')]),
    ],
  },
  {
    heading: 'Later',
    level: 2,
    blocks: [p('“It came,” said Mary Smith.'), ul(item(p('one')), item(p('two')))],
  },
  {
    heading: 'Tables',
    level: 2,
    blocks: [
      table(
        [
          ['Gate', 'Height'],
          ['One', '2'],
        ],
        [null, null],
      ),
      code('let x = 1;', 'js'),
      quotation(p('Words.')),
    ],
  },
]);
const SMITH: Quote = quote(FOG, 'q1', ['“It came,”'], { name: 'Mary Smith', mention: 'Mary Smith' });

const reader = (): LinearReader => {
  const made = new LinearReader(FOG, [SMITH]);
  made.begin();
  return made;
};

describe('in plain lines', () => {
  test('an article begins with what it has, and how one goes on', () => {
    const { lines } = new LinearReader(FOG, [SMITH]).begin();
    expect(lines.at(-1)).toMatch(/2 headings, 1 quote, 1 link\. Space reads on/);
  });

  test('each key tells the next piece, with what marks would show', () => {
    const one = reader();
    const told = Array.from({ length: 10 }, () => one.perform('page-down').lines);
    expect(told).toEqual([
      ['The ferry waits.'],
      ['It is told in the Ledger [link 1].'],
      ['Heading level 2: Later'],
      ['Quote by Mary Smith. “It came,” said Mary Smith.'],
      ['List of 2 items: • one', '• two'],
      ['Heading level 2: Tables'],
      ['Table of 2 columns, 1 row: Gate: One; Height: 2'],
      ['Code in js, 1 line: let x = 1;'],
      ['Quotation: Words.'],
      ['This is the end.'],
    ]);
    expect(one.perform('page-up').lines).toEqual(['Code in js, 1 line: let x = 1;']);
  });

  test('headings, quotes and matches are gone to', () => {
    const one = reader();
    expect(one.perform('next-quote').lines).toEqual(['Quote by Mary Smith. “It came,” said Mary Smith.']);
    expect(one.perform('next-quote').lines).toEqual(['There is no quote after this.']);
    expect(one.perform('next-heading').lines).toEqual(['Heading level 2: Tables']);
    expect(one.perform('previous-heading').lines).toEqual(['Heading level 2: Later']);
    expect(one.search('height').lines).toEqual(['Table of 2 columns, 1 row: Gate: One; Height: 2']);
    expect(one.search('"it').lines).toEqual(['Not found after this: "it']);
    expect(one.perform('previous-match').lines).toEqual(['Quote by Mary Smith. “It came,” said Mary Smith.']);
  });

  test('a link is told with its number, and followed', () => {
    const one = reader();
    expect(one.hasLink).toBe(false);
    expect(one.perform('next-link').lines[0]).toBe('Link 1: the Ledger, https://ledger.example/');
    expect(one.hasLink).toBe(true);
    expect(one.perform('follow').effect).toEqual({ open: 'https://ledger.example/' });
  });

  test('a number goes to what was listed last', () => {
    const one = reader();
    expect(one.perform('outline').lines).toEqual([
      '1. Heading level 2: Later',
      '2. Heading level 2: Tables',
      'A number and Enter goes there.',
    ]);
    expect(one.goTo(2).lines).toEqual(['Heading level 2: Tables']);
    expect(one.goTo(3).lines).toEqual(['There is no heading 3.']);
    expect(one.perform('quotes').lines[0]).toBe('1. Mary Smith: “It came,”');
    expect(one.goTo(1).lines).toEqual(['Quote by Mary Smith. “It came,” said Mary Smith.']);
  });
});

test.each([
  ['next heading', 'next-heading'],
  ['Next', 'page-down'],
  ['beginning', 'top'],
  ['who said what', undefined],
  ['quotes', 'quotes'],
  ['next match', 'next-match'],
  ['quit', 'quit'],
])('“%s” means %s', (words, action) => {
  expect(actionSaid(words)).toBe(action);
});

describe('where one is', () => {
  test('is the piece that was told last, with how much of the text was', () => {
    const one = reader();
    expect(one.stand).toEqual({ position: null, percent: 0 });
    one.perform('page-down');
    one.perform('page-down');
    expect(one.stand.position).toEqual({ block: one.place.block, offset: 0 });
    expect(one.stand.percent).toBeGreaterThan(20);
    expect(one.stand.percent).toBeLessThan(60);
    one.perform('bottom');
    expect(one.stand).toEqual({ position: null, percent: 100 });
    expect(one.readAt({ block: 'nowhere', offset: 0 })).toBeNull();
  });

  test('of a text as it is, one piece of its block is told from the next', () => {
    const text = 'one\ntwo\n\nthree\n \nfour';
    const asIs = new LinearReader(
      article([{ blocks: [{ id: 'b1', type: 'verbatim', inlines: [t(text)] }] }]),
      [],
    );
    asIs.begin();
    asIs.perform('page-down');
    asIs.perform('page-down');
    const { block, offset } = asIs.place;
    expect(text.slice(offset)).toBe('three\n \nfour');
    asIs.perform('page-down');
    expect(asIs.readAt({ block, offset: offset + 2 })?.lines).toEqual(['three']);
  });

  test('a note is told after the piece it is on, and alone where its words are gone', () => {
    const one = reader();
    one.perform('page-down');
    const note = {
      ...{ id: 'n', at: 1, share: 0, before: clean(''), words: clean('The'), speaker: null },
      ...{ ...one.place, quoted: clean('The ferry waits.'), text: clean('Since when?') },
    };
    one.takeNotes([
      { note, position: one.place },
      { note: { ...note, text: clean('Lost') }, position: null },
    ]);
    expect(one.readAt(one.place)?.lines).toEqual(['The ferry waits.', 'Your note: Since when?']);
    expect(one.perform('notes').lines.slice(0, 2)).toEqual([
      '1. Since when?, on: The ferry waits.',
      '2. Lost, on: The ferry waits.',
    ]);
    expect(one.goTo(1).lines[0]).toBe('The ferry waits.');
    expect(one.goTo(2).lines).toEqual(['The words it was on are gone.']);
    expect(one.goTo(3).lines).toEqual(['There is no note 3.']);
  });
});
