import { describe, expect, test } from 'vitest';
import { type Layout, layOut } from '../../src/layout/index.ts';
import { KEYS } from '../../src/ui/keys.ts';
import {
  goToLandmark,
  goToSection,
  isMove,
  lastTop,
  move,
  type Viewport,
} from '../../src/ui/reader/movement.ts';
import { everything } from '../layout/samples.ts';
import { createRandom } from '../support/random.ts';

const { article, quotes } = everything();
const layoutAt = (width: number): Layout =>
  layOut(article, quotes, { width, speakers: 'below', facts: 'facts' });
const layout = layoutAt(30);
const area = { layout, bodyRows: 10 };
const start: Viewport = { top: 0, selected: null };
const end = layout.lines.length - 10;

describe('scrolling', () => {
  test.each([
    ['line-down', 1],
    ['page-down', 8],
    ['half-down', 5],
  ] as const)('%s moves by %i', (action, by) => {
    expect(move(start, action, area).top).toBe(by);
  });

  test.each([
    ['line-up', 1],
    ['page-up', 8],
    ['half-up', 5],
  ] as const)('%s moves back by %i', (action, by) => {
    expect(move({ top: 20, selected: null }, action, area).top).toBe(20 - by);
  });

  test('ends at the beginning and on the last page', () => {
    expect(move(start, 'line-up', area)).toBe(start);
    expect(move(start, 'bottom', area).top).toBe(end);
    expect(lastTop(area)).toBe(end);
    expect(move({ top: end, selected: null }, 'page-down', area).top).toBe(end);
    expect(move({ top: end, selected: null }, 'top', area)).toEqual(start);
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
    let viewport = start;
    for (let next = move(viewport, 'next-heading', area); next.top !== viewport.top; ) {
      tops.push(next.top);
      viewport = next;
      next = move(viewport, 'next-heading', area);
    }
    expect(tops).toEqual(wanted);
    const back = wanted.toReversed().slice(1);
    for (const top of [...back, 0]) {
      viewport = move(viewport, 'previous-heading', area);
      expect(viewport.top).toBe(top);
    }
  });

  test('a section is gone to by its id; one without a heading is the beginning', () => {
    const { id, line } = layout.sections.at(-1) ?? { id: '', line: -1 };
    expect(goToSection(id, area)).toEqual({ top: line - 1, selected: null });
    expect(goToSection('s999', area).top).toBe(0);
  });
});

describe('quotes', () => {
  const ids = layout.quotes.map(({ id }) => id);
  const lineOf = (id: string | null) => layout.quotes.find((quote) => quote.id === id)?.line ?? -1;

  test(') selects every quote in order and in sight; ( the same way back', () => {
    expect(ids.length).toBeGreaterThan(1);
    let viewport = start;
    for (const id of ids) {
      viewport = move(viewport, 'next-quote', area);
      expect(viewport.selected).toBe(id);
      expect(lineOf(id)).toBeGreaterThanOrEqual(viewport.top);
      expect(lineOf(id)).toBeLessThan(viewport.top + area.bodyRows);
    }
    expect(move(viewport, 'next-quote', area)).toEqual(viewport);
    for (const id of ids.toReversed().slice(1)) {
      viewport = move(viewport, 'previous-quote', area);
      expect(viewport.selected).toBe(id);
    }
  });

  test('the page stays where the quote is well in sight', () => {
    const [first = ''] = ids;
    const top = Math.max(0, lineOf(first) - 2);
    expect(goToLandmark(first, { top, selected: null }, area)).toEqual({ top, selected: first });
    expect(goToLandmark('q999', start, area)).toBe(start);
  });

  test('a quote stays selected until it is scrolled out of sight', () => {
    const viewport = move(start, 'next-quote', area);
    expect(move(viewport, 'bottom', area).selected).toBeNull();
    const below: Viewport = { top: lineOf(viewport.selected), selected: viewport.selected };
    expect(move(below, 'line-down', area).selected).toBeNull();
  });
});

test('no sequence of keys leaves the article, at any size', () => {
  const random = createRandom(11);
  const moves = KEYS.map(({ action }) => action).filter(isMove);
  for (const width of [5, 24, 72]) {
    const laid = layoutAt(width);
    for (const bodyRows of [1, 4, 23, 500]) {
      let viewport = start;
      for (let step = 0; step < 400; step++) {
        const action = random.pick(moves);
        viewport = move(viewport, action, { layout: laid, bodyRows });
        const where = `${action} at ${width}, ${bodyRows} rows`;
        expect(Number.isInteger(viewport.top), where).toBe(true);
        expect(viewport.top, where).toBeGreaterThanOrEqual(0);
        expect(viewport.top, where).toBeLessThan(laid.lines.length);
        if (viewport.selected !== null) {
          const line = laid.quotes.find((quote) => quote.id === viewport.selected)?.line ?? -1;
          expect(line >= viewport.top && line < viewport.top + bodyRows, `${where}: quote in sight`).toBe(
            true,
          );
        }
      }
    }
  }
});
