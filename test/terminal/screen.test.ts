import { describe, expect, test, vi } from 'vitest';
import { encodeClipboard } from '../../src/terminal/clipboard.ts';
import { Screen } from '../../src/terminal/screen.ts';
import { createDevice } from '../support/device.ts';

const ENTER = '\x1b[?1049h\x1b[?25l\x1b[?7l';
const LEAVE = '\x1b[0m\x1b[?7h\x1b[?25h\x1b[?1049l';

function enter(columns = 20, rows = 3, frame: readonly string[] = ['one', 'two']) {
  const device = createDevice(columns, rows);
  const screen = new Screen(device);
  screen.enter(frame);
  return { device, screen };
}

describe('a screen', () => {
  test('takes the terminal over and draws, in one write', () => {
    const { device, screen } = enter();
    expect(device.written).toHaveLength(1);
    expect(device.written[0]?.startsWith(ENTER)).toBe(true);
    expect(device.written[0]).toMatch('one');
    expect(screen.entered).toBe(true);
    screen.enter();
    expect(device.written).toHaveLength(1);
  });

  test('writes nothing before it is entered, and then the last frame it was given', () => {
    const device = createDevice(20, 3);
    const screen = new Screen(device);
    screen.show(['first']);
    screen.show(['last', 'row']);
    expect(device.written).toEqual([]);
    screen.enter();
    expect(device.written.join('')).toMatch('last');
    expect(device.written.join('')).not.toMatch('first');
  });

  test('gives the terminal back once', () => {
    const { device, screen } = enter();
    screen.leave();
    screen.leave();
    expect(device.written.slice(1)).toEqual([LEAVE]);
    screen.show(['unseen']);
    expect(device.written).toHaveLength(2);
  });

  test('leaves without a word where the terminal is gone', () => {
    const { device, screen } = enter();
    device.write = () => {
      throw new Error('EIO');
    };
    expect(() => screen.leave()).not.toThrow();
    expect(screen.entered).toBe(false);
  });

  test('writes what changed, and nothing where nothing did', () => {
    const { device, screen } = enter();
    screen.show(['one', 'two', '']);
    expect(device.written).toHaveLength(1);
    screen.show(['one', 'four']);
    expect(device.written).toHaveLength(2);
    expect(device.written[1]).toMatch('four');
    expect(device.written[1]).not.toMatch('one');
  });

  test('cuts rows it has no room for', () => {
    const { device } = enter(20, 2, ['a', 'b', 'unseen']);
    expect(device.written.join('')).not.toMatch('unseen');
  });

  test('draws everything anew after a resize, and tells of it', () => {
    const { device, screen } = enter();
    const heard = vi.fn();
    screen.on('resize', heard);
    device.current = { columns: 30, rows: 4 };
    screen.resized();
    expect(heard).toHaveBeenCalledOnce();
    expect([screen.columns, screen.rows]).toEqual([30, 4]);
    screen.show(['one', 'two']);
    expect(device.written[1]).toMatch('one');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: rows are counted by the cursor moves
    expect(device.written[1]?.match(/\x1b\[\d+;1H/g)).toHaveLength(4);
  });

  test('vets every row', () => {
    const { device } = enter(20, 1, ['\x1b]52;c;QQ==\x07words\x1b[2J']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    expect(device.written.join('')).not.toMatch(/\x1b\]52|\x1b\[2J|\x07/);
    expect(device.written.join('')).toMatch('words');
  });

  test('copies in one write, while it has the terminal, and draws nothing anew', () => {
    const { device, screen } = enter();
    screen.copy('\x1b[2Jwords');
    expect(device.written.slice(1)).toEqual([
      `\x1b]52;c;${Buffer.from('\x1b[2Jwords').toString('base64')}\x07`,
    ]);
    screen.show(['one', 'two']);
    expect(device.written).toHaveLength(2);
    screen.leave();
    screen.copy('words');
    expect(device.written).toHaveLength(3);
  });

  test('inside tmux copies in both ways that may reach the clipboard', () => {
    const device = createDevice(20, 3);
    const screen = new Screen(device, { inTmux: true });
    screen.enter([]);
    screen.copy('words');
    expect(device.written[1]).toBe(encodeClipboard('words', true));
  });
});
