import { describe, expect, test } from 'vitest';
import { layOut, positionAt } from '../../src/layout/index.ts';
import { type ReaderState, reduce, startReading } from '../../src/ui/reader/state.ts';
import { everything } from '../layout/samples.ts';

const { article, quotes } = everything();
const layoutAt = (width: number) => layOut(article, quotes, { width, speakers: 'below', facts: 'facts' });
const wide = layoutAt(72);
const started = startReading(wide);
const frame = { layout: wide, bodyRows: 10 };
const at = (top: number): ReaderState => ({ ...started, place: { top, lit: null } });

describe('another width', () => {
  test('the block on top stays on top, with the words that stood first there, from 20 to 120', () => {
    for (let width = 20; width <= 120; width++) {
      if (width === wide.width) continue;
      const layout = layoutAt(width);
      for (let top = 1; top < wide.lines.length; top++) {
        const { block, offset } = positionAt(wide, top);
        const { place } = reduce(at(top), { type: 'relaid', layout });
        const line = layout.lines[place.top];
        expect(line?.block, `line ${top} at ${width}`).toBe(block);
        expect(line?.start, `line ${top} at ${width}`).toBeLessThanOrEqual(offset);
      }
    }
  });

  test('a quote stays lit as long as it is one of the layout’s', () => {
    const lit = wide.quotes.at(-1)?.id ?? null;
    const state: ReaderState = { ...started, place: { top: 3, lit } };
    expect(reduce(state, { type: 'relaid', layout: layoutAt(40) }).place.lit).toBe(lit);
    const without = layOut(article, [], { width: 72, speakers: 'below', facts: 'facts' });
    expect(reduce(state, { type: 'relaid', layout: without }).place.lit).toBeNull();
  });

  test('the same width leaves every line where it is, air too', () => {
    const layout = layoutAt(wide.width);
    for (let top = 0; top < wide.lines.length; top++)
      expect(reduce(at(top), { type: 'relaid', layout }).place.top).toBe(top);
  });

  test('the beginning stays the beginning', () => {
    expect(reduce(started, { type: 'relaid', layout: layoutAt(20) }).place.top).toBe(0);
  });
});

describe('panels', () => {
  test('a key opens its panel, closes it, or changes to it', () => {
    const outline = reduce(started, { type: 'toggled', panel: 'outline' });
    expect(outline.panel).toBe('outline');
    expect(reduce(outline, { type: 'toggled', panel: 'help' }).panel).toBe('help');
    expect(reduce(outline, { type: 'toggled', panel: 'outline' }).panel).toBeNull();
    expect(reduce(outline, { type: 'closed' }).panel).toBeNull();
  });

  test('going to a section or a quote closes the panel', () => {
    const open: ReaderState = { ...started, panel: 'quotes' };
    const section = wide.sections.at(-1)?.id ?? '';
    const quote = wide.quotes.at(-1)?.id ?? '';
    const there = reduce(open, { type: 'went-to-section', section, frame });
    expect(there.panel).toBeNull();
    expect(there.place.top).toBeGreaterThan(0);
    expect(reduce(open, { type: 'went-to-mark', mark: quote, frame })).toMatchObject({
      panel: null,
      place: { lit: quote },
    });
  });
});

describe('notices', () => {
  const notice = { text: 'said' };
  const url = 'https://example.org/';

  test('one is gone with the next move, and takes its question along', () => {
    const asked = reduce(started, { type: 'asked', notice, url });
    expect(asked).toMatchObject({ notice, question: url });
    expect(reduce(asked, { type: 'moved', action: 'page-down', frame })).toMatchObject({
      notice: null,
      question: null,
    });
    expect(reduce(asked, { type: 'told', notice: { text: 'other' } }).question).toBeNull();
  });

  test('Esc closes the panel first, then the notice, then lets go of the quote', () => {
    const lit = wide.quotes[0]?.id ?? null;
    let state: ReaderState = { ...started, panel: 'help', notice, place: { top: 0, lit } };
    state = reduce(state, { type: 'closed' });
    expect(state).toMatchObject({ panel: null, notice, place: { lit } });
    state = reduce(state, { type: 'closed' });
    expect(state).toMatchObject({ notice: null, place: { lit } });
    expect(reduce(state, { type: 'closed' }).place.lit).toBeNull();
  });
});

describe('going back', () => {
  const section = wide.sections.at(-1)?.id ?? '';
  const jumped = reduce(at(2), { type: 'went-to-section', section, frame });

  test('leads from a jump to the line one came from, at another width to its words', () => {
    expect(jumped.place.top).toBeGreaterThan(2);
    expect(reduce(jumped, { type: 'went-back' })).toMatchObject({ place: { top: 2 }, came: [] });
    const layout = layoutAt(40);
    const narrow = reduce(reduce(jumped, { type: 'relaid', layout }), { type: 'went-back' });
    const { block } = positionAt(wide, 2);
    expect(layout.lines[narrow.place.top]?.block).toBe(block);
  });

  test('undoes one jump after the other, and no scrolling', () => {
    const quote = wide.quotes[0]?.id ?? '';
    const twice = reduce(jumped, { type: 'went-to-mark', mark: quote, frame });
    expect(twice.came).toHaveLength(2);
    const scrolled = reduce(twice, { type: 'moved', action: 'line-down', frame });
    const once = reduce(scrolled, { type: 'went-back' });
    expect(once.place).toEqual(jumped.place);
    expect(reduce(once, { type: 'went-back' }).place.top).toBe(2);
  });

  test('keeps a hundred jumps', () => {
    let state = started;
    for (let jump = 0; jump < 300; jump++) {
      const block = `b${1 + (jump % 2) * 3}`;
      state = reduce(state, { type: 'went-to-note', block, frame });
    }
    expect(state.came).toHaveLength(100);
  });
});
