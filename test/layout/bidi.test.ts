import { beforeAll, describe, expect, test } from 'vitest';
import { type Line, layOut, loadBidi, mirror, needsBidi } from '../../src/layout/index.ts';
import { type Block, finish } from '../../src/model/index.ts';
import { article, code, em, footnote, item, ol, p, quotation, t, table, task, ul } from './build.ts';
import { expectFit, textOfLine } from './invariants.ts';
import { everything } from './samples.ts';

let reorder: (line: Line) => Line;
beforeAll(async () => {
  reorder = await loadBidi();
});
const lineOf = (words: Parameters<typeof p>[0], width = 40): Line => {
  const [line] = layOut(article([{ blocks: [p(words)] }]), [], { width, speakers: 'none', facts: '' }).lines;
  if (!line) throw new Error('no line');
  return line;
};

test('is needed where a paragraph or a heading has such letters', () => {
  expect(finish(needsBidi(article([{ blocks: [p('Peace, שלום, it said.')] }])))).toBe(true);
  expect(finish(needsBidi(article([{ heading: 'שלום', blocks: [p('Peace.')] }])))).toBe(true);
  expect(finish(needsBidi(article([{ heading: 'Peace', blocks: [p('Мир, 平和, “paix”.')] }])))).toBe(false);
});

describe('right to left', () => {
  test('its paragraphs stand at the right edge', () => {
    const line = lineOf('שלום', 10);
    expect(line).toMatchObject({ cells: 10, rtl: true });
    expect(textOfLine(line)).toBe('      שלום');
  });

  test('reordering turns letters, keeps words of other scripts, numbers and marks, mirrors brackets', () => {
    expect(textOfLine(reorder(lineOf('אבג (דה) abc 12', 15)))).toBe('abc 12 (הד) גבא');
    expect(textOfLine(reorder(lineOf('abc אבג def')))).toBe('abc גבא def');
    expect(textOfLine(reorder(lineOf('שָׁל', 2)))).toBe('לשָׁ');
  });

  test('a line that begins with a Latin word follows its paragraph', () => {
    const lines = layOut(article([{ blocks: [p('אבגדה abc וז')] }]), [], {
      width: 6,
      speakers: 'none',
      facts: '',
    }).lines;
    expect(lines.map((line) => textOfLine(reorder(line)))).toEqual([' הדגבא', 'זו abc']);
  });

  test('styles go where their letters go', () => {
    const line = reorder(lineOf([t('אב'), em('גד'), t('הו')], 6));
    expect(line.spans.map(({ text, emphasis }) => [text, emphasis ?? false])).toEqual([
      ['וה', false],
      ['דג', true],
      ['בא', false],
    ]);
  });

  test('other lines come back as they are; no line changes its width or letters', () => {
    const { article: whole, quotes } = everything();
    for (const width of [9, 30, 72]) {
      const layout = layOut(whole, quotes, { width, speakers: 'below', facts: '' });
      const lines = layout.lines.map(reorder);
      expectFit({ ...layout, lines });
      lines.forEach((line, index) => {
        const before = layout.lines[index];
        if (before && !/[\u0590-\u06ff]/.test(textOfLine(before))) expect(line).toBe(before);
        const letters = (one: Line) => [...textOfLine(one).replace(/[()«»]/g, '')].sort().join('');
        if (before) expect(letters(line)).toBe(letters(before));
      });
    }
  });
});

describe('a block that runs right to left', () => {
  const seen = (block: Block, width = 24, turn: (line: Line) => Line = reorder): string[] =>
    layOut(article([{ blocks: [block] }]), [], { width, speakers: 'none', facts: '' }).lines.map((line) =>
      textOfLine(turn(line)),
    );

  test('has its bullets, numbers and indents at the right', () => {
    expect(seen(ul(item(p('אחד')), item(p('שתיים ושלוש וארבע וחמש'), ul(item(p('בפנים'))))))).toEqual([
      '                   דחא •',
      'שמחו עבראו שולשו םייתש •',
      '               םינפב ◦  ',
    ]);
    expect(seen(ol(9, item(p('אחד')), item(p('abc דה'))), 12)).toEqual(['     דחא .9 ', '  abc הד .10']);
    expect(seen(ul(task(true, 'אחד'), task(false, 'שתיים')), 12)).toEqual(['       דחא ☑', '     םייתש ☐']);
  });

  test('holds what runs left to right: one line beside the marker, more of them at the left', () => {
    expect(seen(ul(item(p('אחד שתיים')), item(p('one'))), 24)).toEqual([
      '             םייתש דחא •',
      '                   one •',
    ]);
    expect(seen(ul(item(p('אחד שתיים')), item(code('let a;'))), 24).at(-1)).toBe('let a;                 •');
  });

  test('has its notes and quotations from the right, with the bar there', () => {
    expect(seen(footnote('1', p('אחד (שתיים)')), 20)).toEqual(['     (םייתש) דחא [1]']);
    const [line] = layOut(article([{ blocks: [quotation(p('אחד'))] }]), [], {
      width: 24,
      speakers: 'none',
      facts: '',
    }).lines;
    expect(line).toMatchObject({ bar: true, rtl: true, cells: 24, mirrored: { space: 'left', prefix: 1 } });
  });

  test('has its columns from the right, each cell in its own order', () => {
    const cells = table([
      ['שם', 'ערך'],
      ['מחיר גבוה', '12.50'],
      ['Name (x)', 'ג'],
    ]);
    expect(seen(cells, 24)).toEqual([
      '          ךרע         םש',
      '        ────────────────',
      '        12.50  הובג ריחמ',
      '            ג   Name (x)',
    ]);
  });

  test('in a table from the left has its cells in their own columns', () => {
    const cells = table([
      ['Name of it', 'A word'],
      ['one', 'אחד'],
      ['שתיים', 'שלוש'],
    ]);
    expect(seen(cells, 24).map((row) => row.trimEnd())).toEqual([
      'Name of it  A word',
      '──────────────────',
      'one         דחא',
      'םייתש       שולש',
    ]);
  });

  test('is left in its order for terminals that turn letters themselves, its marker behind a mark', () => {
    expect(seen(ol(1, item(p('אחד'))), 10, mirror)).toEqual(['    אחד\u200e .1']);
  });

  test('is told by most of its letters in an article that runs so', () => {
    const parts = [{ blocks: [p('abc אחד שתיים')] }];
    const options = { width: 20, speakers: 'none', facts: '' } as const;
    expect(layOut(article(parts, { lang: 'en' }), [], options).lines[0]?.rtl).toBeUndefined();
    expect(layOut(article(parts, { lang: 'he' }), [], options).lines[0]?.rtl).toBe(true);
    expect(
      layOut(article([{ blocks: [p('abc def ghi אחד')] }], { lang: 'he' }), [], options).lines[0]?.rtl,
    ).toBeUndefined();
  });
});
