import { render } from 'ink-testing-library';
import type { ReactNode } from 'react';
import { expect, onTestFinished, vi } from 'vitest';
import type { Size } from '../../src/terminal/index.ts';
import { WholeSurface } from '../../src/ui/surface/rows.tsx';
import { Surface } from '../../src/ui/surface/surface.ts';

/** The stand-in for a terminal is 100 columns wide, whatever is drawn on it. */
export const SIZE: Size = { columns: 100, rows: 30 };

/** Keys as a terminal sends them. */
export const SENT = {
  up: '\x1b[A',
  down: '\x1b[B',
  end: '\x1b[F',
  esc: '\x1b',
  back: '\x7f',
  enter: '\r',
  tab: '\t',
  shiftTab: '\x1b[Z',
} as const;

let unmount = () => {};

// biome-ignore lint/suspicious/noControlCharactersInRegex: styles are what is taken out
const plain = (text: string) => text.replace(/\x1b\[[\d;]*m/g, '');

/** Draws on a page of some size: panels stand over one. What was drawn before is gone. */
export function draw(element: ReactNode, { columns, rows: height } = SIZE) {
  unmount();
  const surface = new Surface({ columns, rows: height, show: () => {} });
  const drawn = render(<WholeSurface surface={surface}>{element}</WholeSurface>);
  unmount = drawn.unmount;
  onTestFinished(unmount);
  const rows = () => surface.compose(drawn.lastFrame()?.split('\n')).map(plain);
  const shows = (words: string | RegExp) =>
    vi.waitFor(() => expect(rows().join('\n')).toMatch(words), { timeout: 3000, interval: 5 });
  const hides = (words: string | RegExp) =>
    vi.waitFor(() => expect(rows().join('\n')).not.toMatch(words), { timeout: 3000, interval: 5 });
  const type = async (...keys: string[]) => {
    for (const key of keys) {
      // Ink listens once its effects have run, and draws before the next key; Esc it holds back for a while, since
      // it may begin the name of another key.
      await new Promise((resolve) => setTimeout(resolve, 15));
      drawn.stdin.write(key);
      if (key === SENT.esc) await new Promise((resolve) => setTimeout(resolve, 60));
    }
  };
  return { rows, shows, hides, type };
}
