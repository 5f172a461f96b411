import stringWidth from 'string-width';
import { describe, expect, test, vi } from 'vitest';
import type { Quote } from '../../src/model/index.ts';
import { assignSpeakerColors, createTheme } from '../../src/theme/index.ts';
import { orderWith } from '../../src/ui/order.ts';
import { groupBySpeaker, textOfQuote } from '../../src/ui/quotes/listing.ts';
import { Quotes } from '../../src/ui/quotes/quotes.tsx';
import { article, p, quotation, quote } from '../layout/build.ts';
import { loadShipped } from '../support/articles.ts';
import { draw, SENT, SIZE } from '../support/draw.tsx';

const night = await loadShipped('night-flights-over-the-halven-pass.txt');

function drawQuotes(quotes: readonly Quote[] = night.quotes, size = SIZE, current?: string) {
  const calls = {
    onTyped: () => false,
    rejected: [],
    onName: vi.fn(),
    onTakeBack: vi.fn(),
    onSelect: vi.fn(),
    onCopy: vi.fn(),
    onSource: vi.fn(),
    onKey: vi.fn(),
  };
  const speakers = assignSpeakerColors(quotes);
  const props = { quotes, speakers, theme: createTheme('none'), order: orderWith(undefined), size, current };
  return { calls, ...draw(<Quotes {...props} {...calls} />, size) };
}

/** The quotes in sight, by how they begin. */
const saidIn = (rows: readonly string[]) => rows.filter((row) => row.includes('“'));
const inGroups = groupBySpeaker(night.quotes).flatMap((entry) =>
  entry.type === 'quote' ? [entry.quote] : [],
);

describe('the quotes panel', () => {
  test('lists every quote under its speaker, with who that is and how many; Enter picks', async () => {
    const { rows, type, calls } = drawQuotes();
    expect(rows()[0]).toMatch(`Who said what · ${night.quotes.length}`);
    const said = saidIn(rows());
    expect(said).toHaveLength(inGroups.length);
    inGroups.forEach((one, at) => {
      expect(said[at]).toContain(`“${textOfQuote(one).slice(0, 20)}`);
    });
    const haas = rows().findIndex((row) => /│ Teodor van Haas +3 │/.test(row));
    expect(rows()[haas + 1]).toMatch('who studies Lorsk');
    await type('j', SENT.enter);
    await vi.waitFor(() => expect(calls.onSelect).toHaveBeenCalledWith(inGroups[1]?.id));
  });

  test('Tab puts them in order, each with its speaker, and back; the pointer stays', async () => {
    const { rows, shows, hides, type } = drawQuotes();
    await type('G', '\t');
    await shows('tab by speaker');
    const said = saidIn(rows());
    night.quotes.forEach((one, at) => {
      expect(said[at]).toContain(`“${textOfQuote(one).slice(0, 20)}`);
    });
    expect(said.at(-1)).toMatch(
      `❯ “${textOfQuote(night.quotes.at(-1) ?? inGroups[0] ?? never()).slice(0, 20)}`,
    );
    await type('\t');
    await hides('tab by speaker');
  });

  test('says the kind of what is not plainly speech, and puts no marks around indirect speech', () => {
    const text = '“It held all night,” said Ada Brook. She called it “fine”. Brook said that nobody slept.';
    const made = article([{ blocks: [p(text), quotation(p('We shall see.'))] }]);
    const ada = { mention: 'Ada Brook' };
    const { rows } = drawQuotes([
      quote(made, 'q1', ['It held all night,'], ada),
      quote(made, 'q2', ['fine'], ada, 'partial'),
      quote(made, 'i1', ['nobody slept'], ada, 'indirect'),
      quote(made, 'q3', ['We shall see.'], null, 'block'),
    ]);
    const text80 = rows().join('\n');
    expect(text80).toMatch(/❯ “It held all night,” +│/);
    expect(text80).toMatch(/ {3}“fine” +partial │/);
    expect(text80).toMatch(/ {3}nobody slept +indirect │/);
    expect(text80).toMatch(/Nobody named +1 │/);
    expect(text80).toMatch(/ {3}“We shall see.” +block │/);
  });

  test('is filtered by words, name and description', async () => {
    const { rows, shows, type } = drawQuotes();
    await type('/', ...'LINDQVIST');
    await vi.waitFor(() => expect(saidIn(rows())).toHaveLength(3));
    expect(rows()[1]).toMatch(/│ \/ LINDQVIST +3 │/);
    expect(rows()[2]).toMatch('Teodor van Haas');
    await type(' ', ...'fear');
    await vi.waitFor(() => expect(saidIn(rows())).toHaveLength(1));
    await type(...'zz');
    await shows('nothing matches');
  });

  test('y, o and i are commands until one filters', async () => {
    const { calls, shows, type } = drawQuotes();
    await type('j', 'y', 'o', 'i');
    await vi.waitFor(() => expect(calls.onKey).toHaveBeenCalledWith('i'));
    expect(calls.onCopy.mock.calls).toEqual([[inGroups[1]?.id]]);
    expect(calls.onSource.mock.calls).toEqual([[inGroups[1]?.id]]);
    await type('/', 'y', 'o', 'i');
    await shows('/ yoi');
    for (const call of [calls.onCopy, calls.onSource, calls.onKey]) expect(call).toHaveBeenCalledOnce();
  });

  test.each([
    [80, 24],
    [40, 10],
    [20, 5],
    [44, 7],
  ])('fits %i×%i, whatever one does', async (columns, rows) => {
    const drawn = drawQuotes(night.quotes, { columns, rows });
    for (const keys of [[], ['G'], ['/', 'e'], [SENT.down, 'z', 'z'], [SENT.esc, '\t', 'g']]) {
      await drawn.type(...keys);
      await new Promise((resolve) => setTimeout(resolve, 20));
      const last = drawn.rows().findLastIndex((row) => row !== '');
      expect(last).toBe(rows - 2);
      expect(drawn.rows()[last]).toMatch(/└.*┘$/);
      for (const row of drawn.rows()) expect(stringWidth(row)).toBeLessThanOrEqual(columns);
    }
  });
});

function never(): never {
  throw new Error('there are quotes');
}
