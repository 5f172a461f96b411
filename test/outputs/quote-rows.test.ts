import { describe, expect, test } from 'vitest';
import { cleanLine, type Quote } from '../../src/model/index.ts';
import { csvHeader, toQuoteCsv, toQuoteCsvRows } from '../../src/outputs/quotes-csv.ts';
import { toQuoteJson } from '../../src/outputs/quotes-json.ts';
import { article, p } from '../layout/build.ts';
import { type Loose, trusted } from '../support/trusted.ts';

const MADE = article([{ blocks: [p('x')] }, { heading: 'Noon, by bell', blocks: [p('y')] }], {
  title: 'Tides',
  published: '2026-02-03',
  source: { url: 'https://example.org/tides', label: null },
});
const [LEAD, NOON] = MADE.sections.map(({ id }) => id);

const quote = (more: Loose<Partial<Quote>>, ...texts: string[]): Quote =>
  trusted<Quote>({
    id: 'q1',
    kind: 'direct',
    parts: texts.map((text) => ({ block: 'b1', start: 0, end: text.length, text })),
    speaker: { mention: 'she', name: 'Ada Byron', description: 'a pilot, retired' },
    certainty: 'high',
    cue: 'said',
    section: NOON ?? null,
    ...more,
  });

/** The cells of a table, read by the rules of RFC 4180; fails on anything those rules do not know. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
    cell.lastIndex = at;
    const found = cell.exec(text);
    if (!found) throw new Error(`no cell at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    at = cell.lastIndex;
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('quotes as a table', () => {
  test('columns, and a row for each quote under them', () => {
    const nobody = quote(
      { speaker: null, certainty: 'low', cue: null, section: null, kind: 'partial' },
      'no plan',
    );
    const text = csvHeader() + toQuoteCsv('a.md', MADE, [quote({}, 'We wait,', 'and\nwait.'), nobody]);
    expect(text.split('\r\n')).toEqual([
      'path,title,published,section,kind,name,mention,description,cue,text,source,certainty,parts,sentence,rule,by',
      'a.md,Tides,2026-02-03,"Noon, by bell",direct,Ada Byron,she,"a pilot, retired",said,"We wait, … and wait.",https://example.org/tides,high,b1:0-8 b1:0-9,,,',
      'a.md,Tides,2026-02-03,,partial,,,,,no plan,https://example.org/tides,low,b1:0-7,,,',
      '',
    ]);
    expect(toQuoteCsv('a.md', MADE, [])).toBe('');
  });

  test('every text comes back from its cell', () => {
    const texts = ['a "b" c', '"', ',', '""",', 'x\r', 'x\ny', ' spaced ', '“curly”', 'é 你 😀', ';', "'tis"];
    const csv = toQuoteCsv(
      null,
      MADE,
      texts.map((cue) => quote({ cue }, 'x')),
    );
    expect(readCsv(csv).map((row) => [row.length, row[8]])).toEqual(texts.map((text) => [16, text]));
    expect(readCsv(csv).map((row) => row[0])).toEqual(texts.map(() => ''));
  });

  test('nothing in it is a formula', () => {
    const formulas = ['=1+1', '+1', '-1', '@x', '\t=1', '=cmd|\' /c "x"\'!A0', '＝1', '＠x'];
    const csv = toQuoteCsv(
      '=a.md',
      { ...MADE, title: cleanLine('-x') },
      formulas.map((text) =>
        quote({ cue: text, speaker: { mention: text, name: text, description: text } }, text),
      ),
    );
    for (const [at, row] of readCsv(csv).entries()) {
      const text = `'${formulas[at]}`;
      expect(row.slice(0, 2)).toEqual(["'=a.md", "'-x"]);
      expect(row.slice(5, 9)).toEqual([text, text, text, text]);
      expect(row.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
    expect(toQuoteCsv(null, MADE, [quote({}, '1 - 1 = 0')])).toContain(',1 - 1 = 0,');
  });

  test('what speaks for a quote, where it is known, and a cell for a verdict', () => {
    const grounds = new Map([
      ['q1', { rule: 'after', sentence: cleanLine('=“We wait,” she said, “and wait.”') }],
    ]);
    const rows = toQuoteCsvRows('a.md', MADE, [quote({}, 'We wait,')], grounds, ['']).join('');
    const [row = []] = readCsv(rows);
    expect(row.slice(11)).toEqual(['high', 'b1:0-8', "'=“We wait,” she said, “and wait.”", 'after', '', '']);
    const told = JSON.parse(toQuoteJson('a.md', MADE, [quote({}, 'We wait,')], null, grounds));
    expect(told).toMatchObject({ sentence: '=“We wait,” she said, “and wait.”', rule: 'after' });
  });

  test('a hostile path is cleaned', () => {
    expect(toQuoteCsv('a\x1b[2J\x9b.md', MADE, [quote({}, 'x')])).toMatch(/^a␛\[2J\ufffd\.md,/);
  });
});

describe('quotes as JSON', () => {
  test('a line each, with all of its article one needs', () => {
    const parts = quote({}, 'We wait,', 'and\nwait.').parts;
    const lines = toQuoteJson('a.md', MADE, [
      quote({ parts }),
      quote({ id: 'q2', speaker: null, section: LEAD ?? null }, 'No.'),
    ]);
    expect(lines.endsWith('\n')).toBe(true);
    const [first, second] = lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toEqual({
      schema: 1,
      path: 'a.md',
      record: null,
      id: 'q1',
      title: 'Tides',
      published: '2026-02-03',
      section: 'Noon, by bell',
      sectionId: NOON,
      kind: 'direct',
      name: 'Ada Byron',
      mention: 'she',
      description: 'a pilot, retired',
      cue: 'said',
      text: 'We wait, … and wait.',
      parts,
      sentence: null,
      rule: null,
      source: 'https://example.org/tides',
      certainty: 'high',
      by: null,
    });
    expect(second).toMatchObject({ id: 'q2', section: null, sectionId: LEAD, name: null, mention: null });
    expect(toQuoteJson('a.md', MADE, [])).toBe('');
  });
});
