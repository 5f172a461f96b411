import { describe, expect, test } from 'vitest';
import { type Layout, layOut } from '../../../src/layout/index.ts';
import { writePlain } from '../../../src/ui/copying/plain-text.ts';
import type { Move } from '../../../src/ui/reader/movement.ts';
import { relaySelecting, type Selecting, stretchOf } from '../../../src/ui/selecting/selecting.ts';
import { type SelectingStep, stepSelecting } from '../../../src/ui/selecting/steps.ts';
import { loadText } from '../../support/articles.ts';

const ROWS = 8;
const text = `# Title

One is the first paragraph, and it takes some lines at this width.

Two is the second, “which holds,” said Ada Brook, “a quote.”

## Heading

- an item that goes on in another line of the screen
- another

${'Words that fill the page until its end.\n\n'.repeat(12)}The last.
`;

const { article, quotes } = await loadText(text, 'a.md');
const at = (width: number): Layout => layOut(article, quotes, { width, speakers: 'below', facts: '' });
const layout = at(30);
const area = { layout, bodyRows: ROWS };
const words = (selecting: Selecting | null) => selecting && writePlain(article, stretchOf(selecting));

function run(top: number, ...steps: readonly (SelectingStep['kind'] | Move | [Move, number])[]) {
  let seen: ReturnType<typeof stepSelecting> = { viewport: { top, selected: null }, selecting: null };
  for (const step of steps) {
    const made: SelectingStep =
      step === 'began' || step === 'swapped' || step === 'left'
        ? { kind: step }
        : typeof step === 'string'
          ? { kind: 'moved', action: step as Move, count: 1 }
          : { kind: 'moved', action: step[0], count: step[1] };
    seen = stepSelecting(seen, made, area);
  }
  return seen;
}

describe('lines that are selected', () => {
  test('begin on top, and go on over empty lines', () => {
    expect(words(run(0, 'began').selecting)).toBe('Title');
    expect(words(run(1, 'began').selecting)).toBe('One is the first paragraph,');
    const two = run(0, 'began', ['line-down', 2]);
    expect(words(two.selecting)).toMatch(/^Title\n\nOne is the first paragraph, and it takes/);
  });

  test('go from where they began, on either side', () => {
    const up = run(4, 'began', ['line-up', 99]);
    expect(words(up.selecting)).toMatch(/^Title\n\nOne is/);
    expect(up.viewport.top).toBe(0);
    expect(run(4, 'began', 'line-down', 'line-up')).toEqual(run(4, 'began'));
  });

  test('have another end that can move as well', () => {
    const moved = run(0, 'began', ['line-down', 3], 'swapped', ['line-down', 1]);
    expect(words(moved.selecting)).toMatch(/^One is/);
    expect(words(moved.selecting)).not.toContain('Title');
  });

  test('reach as far as a movement leads, and the page with them', () => {
    const heading = run(0, 'began', 'next-heading');
    expect(words(heading.selecting)).toMatch(/Heading$/);
    const { viewport, selecting } = heading;
    expect(selecting && selecting.cursor < viewport.top + ROWS).toBe(true);
    expect(words(run(0, 'began', 'next-quote').selecting)).toMatch(/“which/);
    expect(words(run(0, 'began', 'bottom').selecting)).toMatch(/The last\.$/);
    expect(run(0, 'began', 'bottom').viewport.top).toBe(layout.lines.length - ROWS);
    const page = run(0, 'began', 'page-down').selecting?.cursor ?? 0;
    expect(page).toBeGreaterThan(3);
    expect(run(0, 'began', 'page-down', 'page-up').selecting?.cursor).toBe(0);
    expect(run(0, 'began', ['page-down', 99]).selecting).toEqual(run(0, 'began', 'bottom').selecting);
  });

  test('are no more once they are left', () => {
    expect(run(3, 'began', 'line-down', 'left').selecting).toBeNull();
  });

  test('keep their words at another width, with whole lines of it', () => {
    const { selecting } = run(0, 'began', ['line-down', 3]);
    if (selecting === null) throw new Error('nothing is selected');
    const wide = relaySelecting(selecting, at(60));
    expect(words(wide)).toContain(words(selecting));
    const back = relaySelecting(wide, layout);
    expect(words(back)).toContain(words(selecting));
    expect(relaySelecting(selecting, { ...layout, lines: [...layout.lines] })).toMatchObject({
      began: selecting.began,
      cursor: selecting.cursor,
    });
  });
});
