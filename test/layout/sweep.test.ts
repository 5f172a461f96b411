import { beforeAll, describe, expect, test } from 'vitest';
import { layOut, loadPainter, type Painter, startLayout } from '../../src/layout/index.ts';
import { amount, seed } from '../support/torture.ts';
import { article, p } from './build.ts';
import { expectFit, expectWhole, random, textOfLine, textsOf } from './invariants.ts';
import { everything } from './samples.ts';

/** Every narrow width, since words break there; of the wider ones some, the last of them among them. */
const WIDTHS = Array.from({ length: 200 }, (_, index) => index + 1).filter(
  (width) => width <= 30 || (200 - width) % amount(10, 1) === 0,
);
let painter: Painter;
beforeAll(async () => {
  painter = await loadPainter();
});

describe('at every width', () => {
  const { article: whole, quotes } = everything();
  const facts = '100 words · 1 min · example.org';

  test.each(['below', 'margin', 'none'] as const)(
    'nothing is wider than the page, nothing is lost: %s',
    (speakers) => {
      for (const width of WIDTHS) {
        const layout = layOut(whole, quotes, { width, speakers, facts });
        expect(layout.complete).toBe(true);
        expectFit(layout);
        expectWhole(whole, layout);
      }
    },
  );

  test('nor with a painter', () => {
    for (const width of WIDTHS) {
      const layout = layOut(whole, quotes, { width, speakers: 'below', facts, painter });
      expectFit(layout);
      expectWhole(whole, layout);
    }
  });

  test('every section with a heading and every quote has its landmark', () => {
    for (const width of WIDTHS) {
      const layout = layOut(whole, quotes, { width, speakers: 'none', facts });
      expect(layout.sections.map(({ id }) => id)).toEqual(['s2', 's3', 's4']);
      for (const { id, line } of layout.sections) {
        expect(layout.lines[line]).toMatchObject({ block: id, start: 0 });
        expect(layout.lines[line - 1]?.cells).toBe(0);
      }
      expect(layout.quotes.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'q4', 'q5']);
      for (const { id, line } of layout.quotes) {
        const part = quotes.find((quote) => quote.id === id)?.parts[0];
        const shown = layout.lines[line];
        expect(shown?.block).toBe(part?.block);
        const opening = (part?.start ?? 0) - 1;
        expect(shown?.start).toBeLessThanOrEqual(Math.max(0, opening));
        expect(shown?.end).toBeGreaterThanOrEqual(opening);
        expect(layout.lines.findIndex((any) => any.spans.some((span) => span.quote === id))).toBe(line);
      }
    }
  });

  test('what is laid out so far is the first lines of the whole', () => {
    for (const width of [1, 7, 19, 20, 33, 72, 200]) {
      const full = layOut(whole, quotes, { width, speakers: 'below', facts, painter });
      const job = startLayout(whole, quotes, { width, speakers: 'below', facts, painter });
      for (let wanted = 0; !job.advance(0, wanted); wanted += 1 + Math.floor(wanted / 9)) {
        const first = job.layout();
        expect(first.lines.length).toBeGreaterThanOrEqual(wanted);
        expect(first.complete).toBe(false);
        expect(first.lines).toEqual(full.lines.slice(0, first.lines.length));
        expect(first.sections).toEqual(full.sections.slice(0, first.sections.length));
        expect(first.quotes).toEqual(full.quotes.slice(0, first.quotes.length));
      }
      expect(job.layout()).toEqual(full);
    }
  });
});

const ALPHABET = [
  ...'aeiou nrst  lmWM.,!?;:-–—/()“”‘’"«»…\n\t\u00a0',
  ...['漢', '字', 'か', 'ー', '。', '「', '」', 'ﾞ', '가', '\u1100', '\u1161', '\u11a8'],
  ...[
    '\u0301',
    '\u200d',
    '\ufe0f',
    '\u20e3',
    '👩',
    '🏽',
    '🇳',
    '🇴',
    '❤',
    '5',
    'क',
    '\u094d',
    'ि',
    'ा',
    'א',
    '\u05b8',
    'ب',
    '\u200f',
  ],
  ...['\ud83d', '\u3000', '\u2003', '\u0600', '𠮷', 'ก', 'ำ'],
];

describe('of random text', () => {
  test('nothing is wider, nothing is lost, offsets ascend', () => {
    const next = random(seed(20260304));
    for (let round = 0; round < amount(700, 3000); round++) {
      const text = Array.from({ length: next(120) }, () => ALPHABET[next(ALPHABET.length)] ?? '').join('');
      const made = article([{ blocks: [p(text)] }], { title: text.slice(0, 20) });
      const layout = layOut(made, [], { width: 1 + next(30), speakers: 'none', facts: '' });
      expectFit(layout);
      expectWhole(made, layout);
    }
  });
});

test('the texts that are checked are all there', () => {
  const { article: whole } = everything();
  expect(textsOf(whole).length).toBeGreaterThan(20);
  const layout = layOut(whole, [], { width: 60, speakers: 'none', facts: '' });
  expect(layout.lines.map(textOfLine).join('\n')).toContain('Rain for six weeks');
});
