import { PassThrough } from 'node:stream';
import { render } from 'ink';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadPainter } from '../../src/layout/index.ts';
import { Screen } from '../../src/terminal/index.ts';
import { createTheme } from '../../src/theme/index.ts';
import { App } from '../../src/ui/app.tsx';
import { Looks } from '../../src/ui/looks/looks.ts';
import { EarlyReader } from '../../src/ui/reader/early-reader.ts';
import { WholeSurface } from '../../src/ui/surface/rows.tsx';
import { Surface } from '../../src/ui/surface/surface.ts';
import type { Loaded } from '../../src/ui/types.ts';
import { createServices, loadShipped, SHIPPED } from '../support/articles.ts';
import { createDevice } from '../support/device.ts';

let unmount = () => {};
afterEach(() => unmount());

/** Keys for Ink, as far as it asks for a terminal. */
function createKeyboard(): NodeJS.ReadStream {
  const keyboard = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => keyboard,
    ref: () => keyboard,
    unref: () => keyboard,
  });
  return keyboard as unknown as NodeJS.ReadStream;
}

/** Shows the first page, then lets Ink draw: the frames Ink hands over, and what reached the terminal of them. */
async function handOver(loaded: Loaded, columns: number, rows: number) {
  const theme = createTheme('256');
  const looks = new Looks({ name: 'auto', depth: '256', ground: null });
  const device = createDevice(columns, rows);
  const screen = new Screen(device);
  const page = new EarlyReader(loaded, { measure: 72, theme }).compose(screen);
  screen.enter(page);
  const before = device.written.length;
  const frames: string[][] = [];
  const show = screen.show.bind(screen);
  vi.spyOn(screen, 'show').mockImplementation((frame) => {
    frames.push([...frame]);
    show(frame);
  });
  const surface = new Surface(screen);
  const ink = render(
    <WholeSurface surface={surface}>
      <App
        screen={screen}
        looks={looks}
        measure={72}
        library={{ heading: 'Articles', paths: [] }}
        first={loaded}
        services={createServices({ loadPainter })}
      />
    </WholeSurface>,
    {
      stdout: surface as unknown as NodeJS.WriteStream,
      stdin: createKeyboard(),
      debug: true,
      exitOnCtrlC: false,
      patchConsole: false,
      interactive: true,
    },
  );
  unmount = () => ink.unmount();
  await vi.waitFor(() => expect(frames.length).toBeGreaterThan(0));
  const [first = []] = frames;
  return { page, first, written: device.written.slice(before) };
}

const SIZES = [
  [80, 24],
  [40, 10],
  [20, 5],
  [140, 40],
] as const;

describe('from the first page to Ink', () => {
  test.each(SHIPPED.flatMap((name) => SIZES.map((size) => [name, ...size] as const)))(
    '%s at %i×%i: the same rows, and nothing is written',
    async (name, columns, rows) => {
      const { page, first, written } = await handOver(await loadShipped(name), columns, rows);
      expect(first).toEqual(Array.from({ length: rows }, (_, row) => page[row] ?? ''));
      expect(written).toEqual([]);
    },
  );
});
