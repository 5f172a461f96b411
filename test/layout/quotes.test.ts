import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/layout/index.ts';
import { article, em, p, quotation, quote, t } from './build.ts';
import { textOfLine } from './invariants.ts';

const below = { width: 60, speakers: 'below', facts: '' } as const;
const quotedIn = (made: ReturnType<typeof layOut>, id: string) =>
  made.lines.flatMap((line) => line.spans.filter((span) => span.quote === id).map((span) => span.text));

describe('quotes in lines', () => {
  test('spans carry the quote with its marks, across styles and parts', () => {
    const made = article([
      { blocks: [p([t('“It is '), em('very'), t(' late,” she said. “Go.” « Oui » ‘no’')])] },
    ]);
    const layout = layOut(
      made,
      [
        quote(made, 'q1', ['It is very late,', 'Go.'], null),
        quote(made, 'q2', ['Oui'], null),
        quote(made, 'q3', ['no'], null, 'partial'),
      ],
      below,
    );
    expect(quotedIn(layout, 'q1')).toEqual(['“It is ', 'very', ' late,”', '“Go.”']);
    expect(quotedIn(layout, 'q2')).toEqual(['« Oui »']);
    expect(quotedIn(layout, 'q3')).toEqual(['‘no’']);
  });

  test('the inner quote of two has its own words', () => {
    const made = article([{ blocks: [p('“He said ‘run’ and ran.”')] }]);
    const layout = layOut(
      made,
      [quote(made, 'q1', ['He said ‘run’ and ran.'], null), quote(made, 'q2', ['run'], null)],
      below,
    );
    expect(layout.lines[0]?.spans.map(({ text, quote }) => [text, quote])).toEqual([
      ['“He said ', 'q1'],
      ['‘run’', 'q2'],
      [' and ran.”', 'q1'],
    ]);
  });

  test('bars stand beside direct and block quotes and quotations, not beside a few words', () => {
    const made = article([
      {
        blocks: [
          p('“One.”'),
          p('They call it “two”.'),
          p('Three, he thought.'),
          quotation(p('Four.'), p('Five.')),
        ],
      },
    ]);
    const layout = layOut(
      made,
      [
        quote(made, 'q1', ['One.'], null),
        quote(made, 'q2', ['two'], null, 'partial'),
        quote(made, 'q3', ['Three'], null, 'indirect'),
      ],
      below,
    );
    expect(layout.lines.filter((line) => line.bar).map(textOfLine)).toEqual([
      '“One.”',
      '  Four.',
      '',
      '  Five.',
    ]);
  });

  test('speakers stand below, once each, where the block does not name them', () => {
    const made = article([
      { blocks: [p('“One,” she said. “Two,” said Ola Berg. “Three,” the official said. “Four.”')] },
    ]);
    const layout = layOut(
      made,
      [
        quote(made, 'q1', ['One,'], { mention: 'she', name: 'Ada Holm' }),
        quote(made, 'q2', ['Two,'], { mention: 'Ola Berg', name: 'Ola Berg' }),
        quote(made, 'q3', ['Three,'], { mention: 'the official' }),
        quote(made, 'q4', ['Four.'], { mention: 'she', name: 'Ada Holm' }),
      ],
      { ...below, width: 90 },
    );
    expect(layout.lines.map(textOfLine).slice(1)).toEqual([`${' '.repeat(82)}Ada Holm`]);
    expect(layout.lines[1]).toMatchObject({ cells: 90, bar: true, block: 'b1' });
  });

  test('a part of a longer name is not the name', () => {
    const made = article([{ blocks: [p('“One,” said the Annan family.')] }]);
    const layout = layOut(made, [quote(made, 'q1', ['One,'], { mention: 'x', name: 'Ann' })], below);
    expect(layout.lines.map(textOfLine).at(-1)?.trim()).toBe('Ann');
  });

  test('a quote over two paragraphs is signed after the second', () => {
    const made = article([{ blocks: [p('“One.'), p('“Two,” she said.')] }]);
    const layout = layOut(
      made,
      [quote(made, 'q1', ['One.', 'Two,'], { mention: 'she', name: 'Ada Holm' })],
      below,
    );
    expect(layout.lines.map((line) => textOfLine(line).trim())).toEqual([
      '“One.',
      '',
      '“Two,” she said.',
      'Ada Holm',
    ]);
    expect(layout.quotes).toEqual([{ id: 'q1', line: 0 }]);
  });

  test('in the margin, the first line of each quote says who', () => {
    const made = article([
      { blocks: [p('“One, and some more words that go on to a second line of text,” she said.')] },
    ]);
    const layout = layOut(
      made,
      [
        quote(made, 'q1', ['One, and some more words that go on to a second line of text,'], {
          mention: 'she',
          name: 'Ada Holm',
        }),
      ],
      {
        ...below,
        speakers: 'margin',
      },
    );
    expect(layout.lines.map((line) => line.speaker)).toEqual(['Ada Holm', undefined]);
  });

  test('in the margin, a speaker is named again only after another, or in another paragraph', () => {
    const said = ['One is short.', 'Two is.', 'Three is.', 'Four is.', 'Five is.'];
    const paragraph = said.slice(0, 4).map((words) => `“${words}”`);
    const made = article([{ blocks: [p(paragraph.join(' ')), p('“Five is.”')] }]);
    const names = ['Ada Holm', 'Ada Holm', 'Ola Berg', 'Ada Holm', 'Ada Holm'];
    const quotes = said.map((words, at) => quote(made, `q${at}`, [words], { mention: names[at] ?? '' }));
    const layout = layOut(made, quotes, { ...below, width: 15, speakers: 'margin' });
    expect(layout.lines.map((line) => line.speaker)).toEqual([
      'Ada Holm',
      undefined,
      'Ola Berg',
      'Ada Holm',
      undefined,
      'Ada Holm',
    ]);
  });

  test.each(['below', 'margin'] as const)(
    'indirect speech is a landmark and has its words, and no mark beside them, no bar, no name (%s)',
    (speakers) => {
      const text = 'The keeper said the weir would hold. “It held,” said Ola Berg.';
      const made = article([{ blocks: [p(text)] }]);
      const direct = quote(made, 'q1', ['It held,'], { mention: 'he', name: 'Ola Berg' });
      const reported = quote(made, 'i1', ['the weir would hold'], { mention: 'Eva Lund' }, 'indirect');
      const options = { ...below, width: 36, speakers };
      const alone = layOut(made, [reported], options);
      expect(alone.quotes).toEqual([{ id: 'i1', line: 0 }]);
      expect(quotedIn(alone, 'i1')).toEqual(['the weir would hold']);
      expect(alone.lines.some((line) => line.bar || line.speaker !== undefined)).toBe(false);
      const look = ({ lines }: typeof alone) =>
        lines.map((line) => [textOfLine(line), line.bar, line.speaker]);
      expect(look(layOut(made, [reported, direct], options))).toEqual(look(layOut(made, [direct], options)));
    },
  );

  test('a mark that opens right after indirect speech is not part of it', () => {
    const made = article([{ blocks: [p('He said it held“No.”')] }]);
    const layout = layOut(made, [quote(made, 'i1', ['it held'], null, 'indirect')], below);
    expect(quotedIn(layout, 'i1')).toEqual(['it held']);
  });
});
