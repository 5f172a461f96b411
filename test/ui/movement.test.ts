import { describe, expect, test } from 'vitest';
import { type Layout, layOut } from '../../src/layout/index.ts';
import { KEYS } from '../../src/ui/keys.ts';
import { goToMark, goToSection, lastTop, move, type Place } from '../../src/ui/reader/movement.ts';
import { everything } from '../layout/samples.ts';
import { createRandom } from '../support/random.ts';

const { article, quotes } = everything();
const layoutAt = (width: number): Layout =>
  layOut(article, quotes, { width, speakers: 'below', facts: 'facts' });
const layout = layoutAt(30);
const frame = { layout, bodyRows: 10 };
const start: Place = { top: 0, lit: null };
const end = layout.lines.length - 10;

describe('scrolling', () => {
  test.each([
    ['line-down', 1],
    ['page-down', 8],
    ['half-down', 5],
  ] as const)('%s moves by %i', (action, by) => {
    expect(move(start, action, frame).top).toBe(by);
  });

  test.each([
    ['line-up', 1],
    ['page-up', 8],
    ['half-up', 5],
  ] as const)('%s moves back by %i', (action, by) => {
    expect(move({ top: 20, lit: null }, action, frame).top).toBe(20 - by);
  });

  test('ends at the beginning and on the last page', () => {
    expect(move(start, 'line-up', frame)).toBe(start);
    expect(move(start, 'bottom', frame).top).toBe(end);
    expect(lastTop(frame)).toBe(end);
    expect(move({ top: end, lit: null }, 'page-down', frame).top).toBe(end);
    expect(move({ top: end, lit: null }, 'top', frame)).toEqual(start);
  });

  test('a text shorter than the page does not move', () => {
    const tall = { layout, bodyRows: layout.lines.length + 5 };
    for (const action of ['line-down', 'page-down', 'bottom'] as const)
      expect(move(start, action, tall).top).toBe(0);
  });
});

describe('headings', () => {
  test('] reaches every heading in order, one row of air above it; [ the same way back', () => {
    const wanted = layout.sections.map(({ line }) => Math.max(0, line - 1)).filter((top) => top > 0);
    expect(wanted.length).toBeGreaterThan(1);
    const tops: number[] = [];
    let place = start;
    for (let next = move(place, 'next-heading', frame); next.top !== place.top; ) {
      tops.push(next.top);
      place = next;
      next = move(place, 'next-heading', frame);
    }
    expect(tops).toEqual(wanted);
    const back = wanted.toReversed().slice(1);
    for (const top of [...back, 0]) {
      place = move(place, 'previous-heading', frame);
      expect(place.top).toBe(top);
    }
  });

  test('a section is gone to by its id; one without a heading is the beginning', () => {
    const { id, line } = layout.sections.at(-1) ?? { id: '', line: -1 };
    expect(goToSection(id, frame)).toEqual({ top: line - 1, lit: null });
    expect(goToSection('s999', frame).top).toBe(0);
  });
});

describe('quotes', () => {
  const ids = layout.quotes.map(({ id }) => id);
  const lineOf = (id: string | null) => layout.quotes.find((quote) => quote.id === id)?.line ?? -1;

  test(') selects every quote in order and in sight; ( the same way back', () => {
    expect(ids.length).toBeGreaterThan(1);
    let place = start;
    for (const id of ids) {
      place = move(place, 'next-quote', frame);
      expect(place.lit).toBe(id);
      expect(lineOf(id)).toBeGreaterThanOrEqual(place.top);
      expect(lineOf(id)).toBeLessThan(place.top + frame.bodyRows);
    }
    expect(move(place, 'next-quote', frame)).toEqual(place);
    for (const id of ids.toReversed().slice(1)) {
      place = move(place, 'previous-quote', frame);
      expect(place.lit).toBe(id);
    }
  });

  test('the page stays where the quote is well in sight', () => {
    const [first = ''] = ids;
    const top = Math.max(0, lineOf(first) - 2);
    expect(goToMark(first, { top, lit: null }, frame)).toEqual({ top, lit: first });
    expect(goToMark('q999', start, frame)).toBe(start);
  });

  test('a quote stays selected until it is scrolled out of sight, or closed', () => {
    const place = move(start, 'next-quote', frame);
    expect(move(place, 'close', frame).lit).toBeNull();
    expect(move(place, 'bottom', frame).lit).toBeNull();
    const below: Place = { top: lineOf(place.lit), lit: place.lit };
    expect(move(below, 'line-down', frame).lit).toBeNull();
  });
});

test('no sequence of keys leaves the article, at any size', () => {
  const random = createRandom(11);
  const actions = KEYS.map(({ action }) => action);
  for (const width of [5, 24, 72]) {
    const laid = layoutAt(width);
    for (const bodyRows of [1, 4, 23, 500]) {
      let place = start;
      for (let step = 0; step < 400; step++) {
        const action = random.pick(actions);
        place = move(place, action, { layout: laid, bodyRows });
        const where = `${action} at ${width}, ${bodyRows} rows`;
        expect(Number.isInteger(place.top), where).toBe(true);
        expect(place.top, where).toBeGreaterThanOrEqual(0);
        expect(place.top, where).toBeLessThan(laid.lines.length);
        if (place.lit !== null) {
          const line = laid.quotes.find((quote) => quote.id === place.lit)?.line ?? -1;
          expect(line >= place.top && line < place.top + bodyRows, `${where}: quote in sight`).toBe(true);
        }
      }
    }
  }
});
