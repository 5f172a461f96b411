import { EventEmitter } from 'node:events';
import { guardPicture, guardRow, writeBytes } from '../writer/index.ts';
import { encodeClipboard } from './clipboard.ts';
import { encodeUpdate } from './frame.ts';

const ENTER_ALTERNATE_SCREEN = '\x1b[?1049h';
const LEAVE_ALTERNATE_SCREEN = '\x1b[?1049l';
const HIDE_CURSOR = '\x1b[?25l';
const SHOW_CURSOR = '\x1b[?25h';
/** A row that turns out wider than its terminal thinks is cut there, not wrapped over the next. */
const NO_AUTOWRAP = '\x1b[?7l';
const AUTOWRAP = '\x1b[?7h';
/** OSC 10 and 11 (xterm), and primary device attributes (DEC). */
const ASK_COLORS = '\x1b]10;?\x1b\\\x1b]11;?\x1b\\\x1b[c';
/** Scrolling is for all rows; no row is an origin of its own. */
const WHOLE_SCREEN = '\x1b[?6l\x1b[r';
/** Buttons and wheel, in SGR's encoding, which has no end of columns. */
const MOUSE = '\x1b[?1000h\x1b[?1006h';
const NO_MOUSE = '\x1b[?1006l\x1b[?1000l';
/** Kitty's protocol: every picture off the screen and out of memory. */
const ERASE_PICTURES = '\x1b_Ga=d,d=A,q=2\x1b\\';
const RESET_STYLE = '\x1b[0m';

/** A picture over the frame: commands that draw it where the cursor is, and the cell that is, from 0. */
export interface PlacedPicture {
  readonly commands: string;
  readonly left: number;
  readonly top: number;
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What a screen draws on: a terminal by its file descriptor, or a stand-in in tests. */
export interface Device {
  write(bytes: string): void;
  size(): Size;
}

export interface ScreenOptions {
  readonly inTmux?: boolean;
  /** Makes a row what the terminal can show, in as many cells. */
  readonly rewrite?: ((row: string) => string) | null;
}

/**
 * Owns the terminal: the only writer while it is entered. It takes whole frames, keeps the last, and writes what
 * changed.
 */
export class Screen extends EventEmitter {
  readonly #device: Device;
  readonly #inTmux: boolean;
  readonly #rewrite: ScreenOptions['rewrite'] | null;
  #entered = false;
  #hearsMouse = false;
  #shown: readonly string[] | null = null;
  #wanted: readonly string[] = [];
  #picture: PlacedPicture | null = null;

  constructor(device: Device, { inTmux = false, rewrite = null }: ScreenOptions = {}) {
    super();
    this.#rewrite = rewrite;
    this.#device = device;
    this.#inTmux = inTmux;
  }

  get columns(): number {
    return this.#device.size().columns;
  }

  get rows(): number {
    return this.#device.size().rows;
  }

  get entered(): boolean {
    return this.#entered;
  }

  /** Takes the terminal over and draws the given frame, or the last one. */
  enter(frame: readonly string[] = this.#wanted): void {
    if (this.#entered) return;
    this.#entered = true;
    this.#shown = null;
    this.#put(
      ENTER_ALTERNATE_SCREEN +
        HIDE_CURSOR +
        NO_AUTOWRAP +
        this.#mouse() +
        this.#draw(frame) +
        this.#drawPicture(),
    );
  }

  /** Gives the terminal back as it was. Never throws: the terminal may be gone. */
  leave(): void {
    if (!this.#entered) return;
    this.#entered = false;
    this.#shown = null;
    try {
      this.#put(
        this.#erasePicture() +
          (this.#hearsMouse ? NO_MOUSE : '') +
          RESET_STYLE +
          AUTOWRAP +
          SHOW_CURSOR +
          LEAVE_ALTERNATE_SCREEN,
      );
    } catch {
      // A terminal that hung up cannot be restored, and need not be.
    }
  }

  /** Shows a frame: one row of styled text a string. Rows too many are cut, rows missing are empty. */
  show(frame: readonly string[]): void {
    if (!this.#entered) {
      this.#wanted = frame;
      return;
    }
    const bytes = this.#draw(frame);
    if (bytes !== '') this.#put(bytes);
  }

  /** Has the mouse told as keys, or left to the terminal, which selects with it; says whether it is heard now. */
  toggleMouse(): boolean {
    this.#hearsMouse = !this.#hearsMouse;
    if (this.#entered) this.#put(this.#hearsMouse ? MOUSE : NO_MOUSE);
    return this.#hearsMouse;
  }

  #mouse(): string {
    return this.#hearsMouse ? MOUSE : '';
  }

  /** Draws the last frame anew, whatever others wrote over it and left on. */
  redraw(): void {
    if (!this.#entered) return;
    this.#shown = null;
    this.#put(
      this.#erasePicture() +
        RESET_STYLE +
        WHOLE_SCREEN +
        HIDE_CURSOR +
        NO_AUTOWRAP +
        this.#mouse() +
        this.#draw(this.#wanted) +
        this.#drawPicture(),
    );
  }

  /** Draws a picture over the frame, which stays there until another takes its place; null takes it away. */
  setPicture(picture: PlacedPicture | null): void {
    const erased = this.#erasePicture();
    const before = this.#picture;
    this.#picture = picture;
    if (!this.#entered) return;
    if (before !== null) {
      // What was under it is not known: some terminals keep a picture in their cells.
      this.#shown = null;
      this.#put(erased + this.#draw(this.#wanted) + this.#drawPicture());
    } else if (picture !== null) this.#put(this.#drawPicture());
  }

  #drawPicture(): string {
    if (this.#picture === null) return '';
    const { commands, left, top } = this.#picture;
    return `\x1b[${top + 1};${left + 1}H${guardPicture(commands)}`;
  }

  /** In cells it goes with what is drawn over it. */
  #erasePicture(): string {
    return this.#picture?.commands.startsWith('\x1b_G') ? ERASE_PICTURES : '';
  }

  /** Puts a text on the clipboard of the terminal, as far as that has one; it does not answer. */
  copy(text: string): void {
    if (this.#entered) this.#put(encodeClipboard(text, this.#inTmux));
  }

  /** Asks the terminal which colours text and ground have, and, since all answer that, what kind of terminal it is. */
  askColors(): boolean {
    if (this.#entered) this.#put(ASK_COLORS);
    return this.#entered;
  }

  /** The terminal's size changed: what it shows is no longer known. */
  resized(): void {
    this.#shown = null;
    this.emit('resize');
  }

  #draw(frame: readonly string[]): string {
    this.#wanted = frame;
    const { rows } = this.#device.size();
    const fitted = Array.from({ length: rows }, (_, at) => {
      const row = frame[at] ?? '';
      return guardRow(this.#rewrite ? this.#rewrite(row) : row);
    });
    const bytes = encodeUpdate(this.#shown, fitted);
    this.#shown = fitted;
    return bytes;
  }

  #put(bytes: string): void {
    this.#device.write(bytes);
  }
}

/** The terminal behind a file descriptor, written to synchronously. */
export function openDevice(stream: {
  readonly fd: number;
  readonly columns?: number;
  readonly rows?: number;
}): Device {
  return {
    write: (bytes) => writeBytes(stream.fd, bytes),
    size: () => ({ columns: stream.columns || 80, rows: stream.rows || 24 }),
  };
}
