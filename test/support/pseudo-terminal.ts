import { type IPty, spawn } from '@lydell/node-pty';
import { Terminal } from '@xterm/headless';
import { ROOT } from './articles.ts';
import { environment, PROGRAM } from './program.ts';

/** Milliseconds to wait for what should be on the screen. */
const PATIENCE = 8000;

/** Keys as a terminal sends them. */
export const KEY = {
  up: '\x1b[A',
  down: '\x1b[B',
  pgdn: '\x1b[6~',
  enter: '\r',
  esc: '\x1b',
  tab: '\t',
  shiftTab: '\x1b[Z',
  back: '\x7f',
  ctrlC: '\x03',
  ctrlZ: '\x1a',
} as const;

interface Options {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/** A command in a pseudo-terminal, and what an emulator of a terminal shows of it. */
export class PseudoTerminal {
  /** Everything the command wrote. */
  written = '';
  exit: { readonly exitCode: number; readonly signal?: number | undefined } | null = null;
  readonly #pty: IPty;
  readonly #terminal: Terminal;
  #changed: () => void = () => {};

  constructor(command: string, args: readonly string[], { columns = 80, rows = 24, env, cwd }: Options = {}) {
    this.#terminal = new Terminal({ cols: columns, rows, allowProposedApi: true });
    this.#pty = spawn(command, [...args], {
      cols: columns,
      rows,
      cwd: cwd ?? ROOT,
      env: environment(env),
    });
    this.#pty.onData((data) => {
      this.written += data;
      this.#terminal.write(data, () => this.#changed());
    });
    // An emulator answers what it is asked, as a terminal does.
    this.#terminal.onData((answer) => this.exit ?? this.#pty.write(answer));
    this.#pty.onExit((exit) => {
      this.exit = exit;
      this.#changed();
    });
  }

  static run(args: readonly string[], options?: Options): PseudoTerminal {
    return new PseudoTerminal(process.execPath, [PROGRAM, ...args], options);
  }

  /** A shell that says nothing of its own but what commands write, and `$` where it waits for one. */
  static shell(options: Options = {}): PseudoTerminal {
    const env = { PS1: '$ ', ...options.env };
    return new PseudoTerminal('/bin/bash', ['--noprofile', '--norc', '-i'], { ...options, env });
  }

  get pid(): number {
    return this.#pty.pid;
  }

  /** True while the command has taken the terminal over. */
  get alternate(): boolean {
    return this.#terminal.buffer.active.type === 'alternate';
  }

  /** The rows of the screen, without styles and trailing space. */
  rows(): string[] {
    const { cols, rows, buffer } = this.#terminal;
    return Array.from({ length: rows }, (_, row) =>
      (buffer.active.getLine(buffer.active.baseY + row)?.translateToString(true, 0, cols) ?? '').trimEnd(),
    );
  }

  /** All that is shown in reverse, without spaces. */
  reversed(): string {
    const { cols, rows, buffer } = this.#terminal;
    let text = '';
    for (let row = 0; row < rows; row++) {
      const line = buffer.active.getLine(buffer.active.baseY + row);
      for (let column = 0; column < cols; column++) {
        const cell = line?.getCell(column);
        if (cell?.isInverse()) text += cell.getChars().trim();
      }
    }
    return text;
  }

  row(at: number): string {
    return this.rows().at(at) ?? '';
  }

  type(keys: string): void {
    this.#pty.write(keys);
  }

  resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  /** Waits until the screen is as wanted; fails with what it shows where it never is. */
  async until(what: string, wanted: (terminal: this) => boolean): Promise<void> {
    const deadline = Date.now() + PATIENCE;
    while (!wanted(this)) {
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`never: ${what}; the screen shows\n${this.rows().join('\n')}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(left, 100));
        this.#changed = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  /** Waits until some row has the words, or matches. */
  shows(words: string | RegExp): Promise<void> {
    return this.until(`“${words}” is shown`, () =>
      this.rows().some((row) => (typeof words === 'string' ? row.includes(words) : words.test(row))),
    );
  }

  hides(words: string): Promise<void> {
    return this.until(`“${words}” is gone`, () => !this.rows().some((row) => row.includes(words)));
  }

  async ends(): Promise<{ readonly exitCode: number; readonly signal?: number | undefined }> {
    await this.until('it ends', () => this.exit !== null);
    // The emulator takes what it is given in its own time.
    await new Promise<void>((done) => this.#terminal.write('', done));
    return this.exit ?? { exitCode: -1 };
  }

  /** Ends the command, where it has not ended. */
  dispose(): void {
    if (this.exit === null) this.#pty.kill('SIGKILL');
    this.#terminal.dispose();
  }
}
