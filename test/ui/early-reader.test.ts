import { describe, expect, test } from 'vitest';
import { assignSpeakerColors, createTheme } from '../../src/theme/index.ts';
import { actionOf } from '../../src/ui/keys.ts';
import { EarlyReader } from '../../src/ui/reader/early-reader.ts';
import { fitGeometry } from '../../src/ui/reader/geometry.ts';
import { isMove } from '../../src/ui/reader/movement.ts';
import { layOutFor } from '../../src/ui/reader/opening.ts';
import { composePage } from '../../src/ui/reader/page.ts';
import { measureProgress } from '../../src/ui/reader/progress.ts';
import { reduce, startReading } from '../../src/ui/reader/state.ts';
import { composeStatus, openingNotice } from '../../src/ui/reader/status.ts';
import { nameSent } from '../../src/ui/sent-keys.ts';
import type { Loaded } from '../../src/ui/types.ts';
import { loadShipped, SHIPPED } from '../support/articles.ts';
import { createRandom } from '../support/random.ts';

const theme = createTheme('256');
const SIZES = [
  { columns: 80, rows: 24 },
  { columns: 40, rows: 10 },
  { columns: 200, rows: 60 },
];
const MOVES = ['j', 'k', 'down', 'up', ' ', 'f', 'b', 'pgdn', 'pgup', 'd', 'u', 'g', 'G', ']', '['];

/** What the screen shows after some keys, by the layout of the whole article. */
function follow(loaded: Loaded, size: { columns: number; rows: number }, keys: readonly string[]): string[] {
  const geometry = fitGeometry(size, 72);
  if (geometry === null) throw new Error('too small');
  const { article, quotes } = loaded;
  const progress = measureProgress(article);
  const layout = layOutFor({ loaded, geometry, progress });
  let state = startReading(layout, null, openingNotice(article));
  for (const key of keys) {
    const action = actionOf(key);
    if (action === undefined || !isMove(action)) continue;
    state = reduce(state, { type: 'moved', action, area: { layout, bodyRows: geometry.bodyRows } });
  }
  const { top } = state.viewport;
  const speakers = assignSpeakerColors(quotes);
  const status = composeStatus({ article, layout, top, geometry, theme, progress, notice: state.notice });
  return composePage({ layout, top, geometry, theme, speakers, selected: null, status });
}

describe('the reader before Ink is there', () => {
  test.each(SHIPPED)('%s: keys that move show what the reader shows after them', async (name) => {
    const loaded = await loadShipped(name);
    const random = createRandom(SHIPPED.indexOf(name) + 1);
    for (const size of SIZES) {
      const early = new EarlyReader(loaded, { measure: 72, theme, patience: Number.POSITIVE_INFINITY });
      expect(early.compose(size)).toEqual(follow(loaded, size, []));
      const pressed: string[] = [];
      for (let count = 0; count < 40; count++) {
        const key = random.pick(MOVES.map((move) => (move === ' ' ? 'space' : move)));
        pressed.push(key);
        expect(early.press(key), key).toBe(true);
        expect(early.compose(size), pressed.join(' ')).toEqual(follow(loaded, size, pressed));
      }
    }
  });

  test('leaves what needs more than a page to the screens that come', async () => {
    const early = new EarlyReader(await loadShipped('eighty-columns.md'), { measure: 72, theme });
    early.compose({ columns: 80, rows: 24 });
    for (const key of ['t', '"', ')', '(', 'tab', 'l', '?', 'y', 'esc', 'x', 'q']) {
      expect(early.press(key), key).toBe(false);
      expect(early.state?.viewport).toEqual({ top: 0, selected: null });
    }
  });

  test('keeps the block on top when the screen changes', async () => {
    const early = new EarlyReader(await loadShipped('eighty-columns.md'), { measure: 72, theme });
    early.compose({ columns: 80, rows: 24 });
    early.press('space');
    const { layout, viewport } = early.state ?? {};
    const block = layout?.lines[viewport?.top ?? 0]?.block;
    early.compose({ columns: 40, rows: 12 });
    expect(early.state?.layout.lines[early.state.viewport.top]?.block).toBe(block);
    expect(early.compose({ columns: 10, rows: 3 }).join()).toMatch('too small');
    expect(early.press('j')).toBe(false);
  });
});

describe('the name of a key as it was sent', () => {
  test.each([
    ['j', 'j'],
    [' ', 'space'],
    ['\r', 'enter'],
    ['\x1b[A', 'up'],
    ['\x1bOB', 'down'],
    ['\x1b[6~', 'pgdn'],
    ['\x1b[F', 'end'],
    ['\x03', 'ctrl-c'],
    ['\x01', 'ctrl-a'],
    ['\t', 'tab'],
    ['\x1b[Z', 'shift-tab'],
    ['\x7f', 'backspace'],
  ])('%j is %s', (sent, name) => expect(nameSent(sent)).toBe(name));

  test.each(['\x1b', '\x1bx', '\x1b[200~', 'é', '\x1c', 'jj', ''])('%j is left for Ink to tell', (sent) =>
    expect(nameSent(sent)).toBeNull(),
  );
});
