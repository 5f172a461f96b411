import { describe, expect, test } from 'vitest';
import { layOut, lineAt, positionAt } from '../../src/layout/index.ts';
import { type ReaderState, reduce, startReading } from '../../src/ui/reader/state.ts';
import { everything } from '../layout/samples.ts';

const { article, quotes } = everything();
const layoutAt = (width: number) => layOut(article, quotes, { width, speakers: 'below', facts: 'facts' });
const wide = layoutAt(72);
const started = startReading(wide);
const area = { layout: wide, bodyRows: 10 };
const at = (top: number): ReaderState => ({ ...started, viewport: { top, selected: null } });

describe('another width', () => {
  test('the block on top stays on top, with the words that stood first there, from 20 to 120', () => {
    for (let width = 20; width <= 120; width++) {
      if (width === wide.width) continue;
      const layout = layoutAt(width);
      for (let top = 1; top < wide.lines.length; top++) {
        const { block, offset } = positionAt(wide, top);
        const { viewport } = reduce(at(top), { type: 'relaid', layout });
        const line = layout.lines[viewport.top];
        expect(line?.block, `line ${top} at ${width}`).toBe(block);
        expect(line?.start, `line ${top} at ${width}`).toBeLessThanOrEqual(offset);
      }
    }
  });

  test('a quote stays selected as long as it is one of the layout’s', () => {
    const selected = wide.quotes.at(-1)?.id ?? null;
    const state: ReaderState = { ...started, viewport: { top: 3, selected } };
    expect(reduce(state, { type: 'relaid', layout: layoutAt(40) }).viewport.selected).toBe(selected);
    const without = layOut(article, [], { width: 72, speakers: 'below', facts: 'facts' });
    expect(reduce(state, { type: 'relaid', layout: without }).viewport.selected).toBeNull();
  });

  test('the same width leaves every line where it is, air too', () => {
    const layout = layoutAt(wide.width);
    for (let top = 0; top < wide.lines.length; top++)
      expect(reduce(at(top), { type: 'relaid', layout }).viewport.top).toBe(top);
  });

  test('the beginning stays the beginning', () => {
    expect(reduce(started, { type: 'relaid', layout: layoutAt(20) }).viewport.top).toBe(0);
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
    const there = reduce(open, { type: 'went-to-section', section, area });
    expect(there.panel).toBeNull();
    expect(there.viewport.top).toBeGreaterThan(0);
    expect(reduce(open, { type: 'went-to-landmark', landmark: quote, area })).toMatchObject({
      panel: null,
      viewport: { selected: quote },
    });
  });
});

describe('notices', () => {
  const notice = { text: 'said' };
  const url = 'https://example.org/';

  test('one is gone with the next move, and takes its question along', () => {
    const asked = reduce(started, { type: 'asked', notice, url });
    expect(asked).toMatchObject({ notice, question: url });
    expect(reduce(asked, { type: 'moved', action: 'page-down', area })).toMatchObject({
      notice: null,
      question: null,
    });
    expect(reduce(asked, { type: 'told', notice: { text: 'other' } }).question).toBeNull();
  });

  test('Esc closes the panel first, then the notice, then lets go of the quote', () => {
    const selected = wide.quotes[0]?.id ?? null;
    let state: ReaderState = { ...started, panel: 'help', notice, viewport: { top: 0, selected } };
    state = reduce(state, { type: 'closed' });
    expect(state).toMatchObject({ panel: null, notice, viewport: { selected } });
    state = reduce(state, { type: 'closed' });
    expect(state).toMatchObject({ notice: null, viewport: { selected } });
    expect(reduce(state, { type: 'closed' }).viewport.selected).toBeNull();
  });
});

describe('going back', () => {
  const section = wide.sections.at(-1)?.id ?? '';
  const jumped = reduce(at(2), { type: 'went-to-section', section, area });

  test('leads from a jump to the line one came from, at another width to its words', () => {
    expect(jumped.viewport.top).toBeGreaterThan(2);
    expect(reduce(jumped, { type: 'went-back' })).toMatchObject({ viewport: { top: 2 }, jumps: [] });
    const layout = layoutAt(40);
    const narrow = reduce(reduce(jumped, { type: 'relaid', layout }), { type: 'went-back' });
    const { block } = positionAt(wide, 2);
    expect(layout.lines[narrow.viewport.top]?.block).toBe(block);
  });

  test('undoes one jump after the other, and no scrolling', () => {
    const quote = wide.quotes[0]?.id ?? '';
    const twice = reduce(jumped, { type: 'went-to-landmark', landmark: quote, area });
    expect(twice.jumps).toHaveLength(2);
    const scrolled = reduce(twice, { type: 'moved', action: 'line-down', area });
    const once = reduce(scrolled, { type: 'went-back' });
    expect(once.viewport).toEqual(jumped.viewport);
    expect(reduce(once, { type: 'went-back' }).viewport.top).toBe(2);
  });

  test('keeps a hundred jumps', () => {
    let state = started;
    for (let jump = 0; jump < 300; jump++) {
      const block = `b${1 + (jump % 2) * 3}`;
      state = reduce(state, { type: 'went-to-place', place: { block, offset: 0 }, area });
    }
    expect(state.jumps).toHaveLength(100);
  });
});

describe('a place to begin at', () => {
  const place = positionAt(wide, 13);

  test('is on top, at any width, until one moves', () => {
    const begun = startReading(wide, null, null, place);
    expect(begun.viewport.top).toBe(13);
    const narrow = layoutAt(30);
    const relaid = reduce(begun, { type: 'relaid', layout: narrow });
    expect(positionAt(narrow, relaid.viewport.top).block).toBe(place.block);
    expect(reduce(relaid, { type: 'relaid', layout: wide }).viewport.top).toBe(13);
    const told = reduce(begun, { type: 'told', notice: { text: 'a word' } });
    expect(told.began).toEqual(place);
    const moved = reduce(begun, { type: 'moved', action: 'line-down', area });
    expect(moved).toMatchObject({ began: null, viewport: { top: 14 } });
    expect(reduce(moved, { type: 'went-back' }).began).toBeNull();
  });

  test('beyond what is laid out is reached with the rest', () => {
    const beginning = { ...wide, lines: wide.lines.slice(0, 5), complete: false };
    const begun = startReading(beginning, null, null, place);
    expect(begun.viewport.top).toBeLessThan(5);
    expect(reduce(begun, { type: 'relaid', layout: wide }).viewport.top).toBe(13);
  });

  test('goes before where one was, and keeps the jumps', () => {
    const left = { ...at(20), jumps: [{ layout: wide, viewport: { top: 3, selected: null } }] };
    expect(startReading(wide, left, null, place)).toMatchObject({ viewport: { top: 13 }, jumps: left.jumps });
    expect(startReading(wide, left)).toMatchObject({ viewport: { top: 20 }, began: null });
  });
});

describe('a search', () => {
  const place = positionAt(wide, 40);
  const match = { text: 0, start: 0, end: 1 };
  const found = { kind: 'found', match, place, ordinal: 1, total: 1, wrapped: null } as const;
  const searched = (layout = wide) =>
    ({ type: 'searched', typed: 'x', outcome: found, area: { layout, bodyRows: 10 } }) as const;
  const began = reduce(at(2), { type: 'search-began' });

  test('shows its match; Esc while typing leads back, after Enter Backspace does', () => {
    const shown = reduce(began, searched());
    const { top } = shown.viewport;
    expect(top).toBeLessThanOrEqual(40);
    expect(top + area.bodyRows).toBeGreaterThan(40);
    expect(reduce(shown, { type: 'search-left' })).toMatchObject({ search: null, viewport: { top: 2 } });
    const kept = reduce(shown, { type: 'search-kept' });
    expect(kept).toMatchObject({ search: { isTyping: false }, viewport: { top } });
    expect(reduce(kept, { type: 'closed' })).toMatchObject({ search: null, viewport: { top } });
    expect(reduce(kept, { type: 'went-back' }).viewport.top).toBe(2);
  });

  test('that finds nothing more while one types is back where it began', () => {
    const none = reduce(reduce(began, searched()), { ...searched(), outcome: { kind: 'none' } });
    expect(none.viewport.top).toBe(2);
    expect(reduce(none, { type: 'search-kept' })).toMatchObject({ search: null, jumps: [] });
  });

  test('keeps its match in sight at another width', () => {
    const shown = reduce(began, searched());
    for (let width = 20; width <= 120; width++) {
      const layout = layoutAt(width);
      const { viewport } = reduce(shown, { type: 'relaid', layout, bodyRows: 10 });
      const line = lineAt(layout, place);
      expect(line, `at ${width}`).toBeGreaterThanOrEqual(viewport.top);
      expect(line, `at ${width}`).toBeLessThan(viewport.top + 10);
    }
  });

  test('waits for what is not laid out, unless one moves meanwhile', () => {
    const beginning = { ...wide, lines: wide.lines.slice(0, 20), complete: false };
    const start = reduce(startReading(beginning), { type: 'search-began' });
    const waiting = reduce(start, searched(beginning));
    expect(waiting).toMatchObject({ search: { awaitsLayout: true }, viewport: { top: 0 } });
    const relaid = { type: 'relaid', layout: wide, bodyRows: 10 } as const;
    const there = reduce(waiting, relaid);
    expect(there.search?.awaitsLayout).toBe(false);
    expect(there.viewport.top + 10).toBeGreaterThan(40);
    const small = { layout: beginning, bodyRows: 10 };
    const moved = reduce(reduce(waiting, { type: 'search-kept' }), {
      type: 'moved',
      action: 'line-down',
      area: small,
    });
    expect(reduce(moved, relaid).viewport.top).toBe(1);
  });
});
