import { stripVTControlCharacters as stripAnsi } from 'node:util';
import { render } from 'ink-testing-library';
import { type ReactNode, useState } from 'react';
import stringWidth from 'string-width';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { layOver } from '../../../src/ui/surface/lay-over.ts';
import { Region, Rows, WholeSurface } from '../../../src/ui/surface/rows.tsx';
import { Surface } from '../../../src/ui/surface/surface.ts';

const RED = '\x1b[31m';
const OFF = '\x1b[39m';
const RESET = '\x1b[0m';

describe('a row over another', () => {
  test.each([
    ['in its middle', 'abcdefgh', 'XY', 3, 2, 'abcXYfgh'],
    ['from its beginning', 'abcdefgh', 'XY', 0, 2, 'XYcdefgh'],
    ['to its end', 'abcdefgh', 'XY', 6, 2, 'abcdefXY'],
    ['beyond its end', 'ab', 'XY', 4, 2, 'ab  XY'],
    ['covers its whole width', 'abcdefgh', 'X', 2, 4, 'abX   gh'],
    ['is cut to its width', 'abcdefgh', 'WXYZ', 2, 2, 'abWXefgh'],
    ['over nothing', '', 'XY', 2, 4, '  XY'],
    ['with nothing', 'abcdefgh', '', 2, 2, 'ab  efgh'],
  ])('%s', (_, below, over, left, width, expected) => {
    expect(layOver(below, over, left, width)).toBe(expected);
  });

  test('leaves blanks of the halves of wide characters on its edges', () => {
    expect(layOver('日本日本', 'XX', 3, 2)).toBe('日 XX 本');
    expect(layOver('日本日本', 'XX', 2, 2)).toBe('日XX日本');
    expect(layOver('abcd', '日本', 0, 3)).toBe('日 d');
  });

  test('takes marks along with their letters', () => {
    expect(layOver('e\u0301bcd', 'X', 1, 1)).toBe('e\u0301Xcd');
  });

  test('ends styles at its edge and takes them up behind it', () => {
    const row = `${RED}abcdefgh${OFF}`;
    expect(layOver(row, 'XY', 3, 2)).toBe(`${RED}abc${RESET}XY${RED}fgh${OFF}${RESET}`);
  });

  test('ends links at its edge and takes them up behind it', () => {
    const [open, close] = ['\x1b]8;;https://a.example/\x1b\\', '\x1b]8;;\x1b\\'];
    expect(layOver(`ab${open}cdef${close}gh`, 'XY', 3, 2)).toBe(`ab${open}c${close}XY${open}f${close}gh`);
  });

  test('whatever the rows and the place: every cell is of the one or of the other', () => {
    const rows = ['plain words', `${RED}red${OFF} and 日本語`, `a${RED}日${OFF}b`.repeat(4), ''];
    for (const below of rows)
      for (const over of rows)
        for (let left = 0; left < 14; left++)
          for (let width = 1; width < 8; width++) {
            const laid = stripAnsi(layOver(below, over, left, width)).padEnd(40);
            expect(stringWidth(laid)).toBeGreaterThanOrEqual(left + width);
            const bare = stripAnsi(below);
            if (bare === below && /^[\w ]*$/.test(below)) {
              expect(laid.slice(0, left)).toBe(below.padEnd(40).slice(0, left));
              expect(laid.trimEnd().endsWith(below.slice(left + width))).toBe(true);
            }
          }
  });
});

/** What components show on a surface of 12×4, and the frames it was told of. */
function stand(element: ReactNode) {
  const show = vi.fn<(rows: readonly string[]) => void>();
  const surface = new Surface({ columns: 12, rows: 4, show });
  const { unmount } = render(<WholeSurface surface={surface}>{element}</WholeSurface>);
  onTestFinished(unmount);
  return surface;
}

function Closing({ opened }: { readonly opened: { close?: () => void } }) {
  const [open, setOpen] = useState(true);
  opened.close = () => setOpen(false);
  return (
    <>
      <Rows rows={['page']} />
      {open && (
        <Region left={2}>
          <Rows rows={['panel']} />
        </Region>
      )}
    </>
  );
}

describe('rows of components', () => {
  test('stand where they are placed, and end with the screen', () => {
    expect(stand(<Rows top={2} rows={['one', 'two', 'three']} />).compose()).toEqual(['', '', 'one', 'two']);
  });

  test('stand in their region, and are cut off there', () => {
    const panel = (
      <>
        <Rows rows={['abcdefghijkl', 'abcdefghijkl', 'abcdefghijkl', 'abcdefghijkl']} />
        <Region left={4} top={1} width={5} height={2}>
          <Rows rows={['12345678', '1']} />
          <Region left={1} top={1} width={2}>
            <Rows rows={['xyz', 'beyond']} />
          </Region>
        </Region>
      </>
    );
    expect(stand(panel).compose()).toEqual(['abcdefghijkl', 'abcd12345jkl', 'abcd1xy  jkl', 'abcdefghijkl']);
  });

  test('are gone with their component', async () => {
    const opened: { close?: () => void } = {};
    const surface = stand(<Closing opened={opened} />);
    expect(surface.compose()[0]).toBe('papanel');
    opened.close?.();
    await vi.waitFor(() => expect(surface.compose()[0]).toBe('page'));
  });

  test('lie under what Ink draws itself', () => {
    const surface = stand(<Rows rows={['one', 'two']} />);
    expect(surface.compose(['', 'drawn'])).toEqual(['one', 'drawn', '', '']);
  });
});

describe('a frame', () => {
  test('is shown when Ink writes one, with the rows of that moment', () => {
    const show = vi.fn<(rows: readonly string[]) => void>();
    const surface = new Surface({ columns: 12, rows: 2, show });
    const done = vi.fn();
    surface.place({ left: 0, top: 0, width: 12, rows: ['one', 'two'], layer: 0 });
    expect(show).not.toHaveBeenCalled();
    surface.write('\n', 'utf8', done);
    surface.write('drawn', done);
    expect(show.mock.calls).toEqual([[['one', 'two']], [['drawn', 'two']]]);
    expect(done).toHaveBeenCalledTimes(2);
  });
});
