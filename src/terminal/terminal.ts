import { openSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import { ColorQuestion } from './color-question.ts';
import { holdOutput } from './held-output.ts';
import { InputParser } from './input-parser.ts';
import { type HeldInput, takeKeysSingly } from './keyboard.ts';
import { runProgram, stopReading } from './outside.ts';
import { openDevice, Screen, type ScreenOptions } from './screen.ts';

/** Signals that end a program, and must find the terminal restored. */
const FATAL_SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const;

/** A terminal taken over for a full-screen program: keys from `input`, frames to `screen`. */
export interface Terminal {
  readonly input: ReadStream & HeldInput;
  readonly screen: Screen;
  /**
   * Asks which colours text and ground have; answers are never taken for keys, whenever they come. Resolves to what was
   * answered (OSC 10 and 11, without what they begin and end with), which may be nothing.
   */
  askColors(): Promise<readonly string[]>;
  /** Waits a moment for answers on their way, so that the shell does not get them; to be called before a quiet end. */
  settle(): Promise<void>;
  /** Restores the terminal; safe to call again, and from any end. */
  close(): void;
  /** Has some short work done before a signal ends the program; it writes nothing to the screen. */
  beforeSignal(work: () => void): void;
  /** Stops the program, as ^Z does, with the terminal restored; comes back on SIGCONT. */
  suspend(): void;
  /**
   * Gives the terminal to another program, a file and its arguments, waits for it and takes it back. Resolves to null where
   * that did well, else to a few words on what became of it. ^Z in it stops both, and `fg` brings it back.
   */
  runOutside(command: readonly string[]): Promise<string | null>;
}

/**
 * Takes the terminal over and draws the first frame. Keys come from standard input, or from /dev/tty where that is
 * not a terminal. Null where there is no keyboard to be had.
 */
export function openTerminal(
  firstFrame: (screen: Screen) => readonly string[],
  options: Pick<ScreenOptions, 'rewrite'> = {},
): Terminal | null {
  const keyboard = openInput();
  return keyboard && takeOver(keyboard, firstFrame, options);
}

function takeOver(
  stream: ReadStream,
  firstFrame: (screen: Screen) => readonly string[],
  options: Pick<ScreenOptions, 'rewrite'>,
): Terminal {
  const screen = new Screen(openDevice(process.stdout), { ...options, inTmux: Boolean(process.env.TMUX) });
  const frame = firstFrame(screen);
  const question = new ColorQuestion();
  const parser = new InputParser(
    (answer) => question.hear(answer),
    () => question.isOpen,
  );
  const input = takeKeysSingly(stream, parser);
  let letOutputGo = () => {};
  let isOutside = false;
  const last: (() => void)[] = [];

  const beforeSignal = (work: () => void) => void last.push(work);
  const terminal: Terminal = { input, screen, askColors, settle, close, beforeSignal, suspend, runOutside };
  const resized = () => screen.resized();
  const end = (signal: NodeJS.Signals) => {
    // Typed as ^C or ^\ for another program, it reaches all that have the terminal.
    if (isOutside && (signal === 'SIGINT' || signal === 'SIGQUIT')) return;
    // Signals come in twos, from the shell and the system: until this is done none of them ends it.
    for (const work of last) work();
    close();
    process.kill(process.pid, signal);
  };
  const handlers = FATAL_SIGNALS.map((signal) => [signal, () => end(signal)] as const);
  for (const [signal, handler] of handlers) process.on(signal, handler);
  process.on('SIGTSTP', suspend);
  process.on('exit', close);
  process.stdout.on('resize', resized);
  // Only now, when every end restores what is changed here.
  input.setRawMode(true);
  screen.enter(frame);
  letOutputGo = holdOutput();

  function askColors(): Promise<readonly string[]> {
    return question.ask(() => screen.askColors());
  }

  function settle(): Promise<void> {
    const hear = () => {
      while (input.read() !== null);
    };
    input.on('readable', hear);
    return question.settle().finally(() => input.off('readable', hear));
  }

  function close(): void {
    process.off('SIGTSTP', suspend);
    process.off('exit', close);
    process.stdout.off('resize', resized);
    screen.leave();
    letOutputGo();
    release(input);
    if (stream !== process.stdin) input.destroy();
    for (const [signal, handler] of handlers) process.off(signal, handler);
  }

  function suspend(): void {
    if (!screen.entered) return;
    screen.leave();
    release(input);
    process.off('SIGTSTP', suspend);
    // Without anything to wait for, a stopped program would end on SIGCONT instead of coming back.
    const keepAlive = setInterval(() => {}, 1 << 30);
    process.once('SIGCONT', () => {
      clearInterval(keepAlive);
      process.on('SIGTSTP', suspend);
      input.setRawMode(true);
      screen.enter();
      screen.resized();
    });
    // The whole process group, as the terminal's own ^Z does: a pipe's other end stops too.
    process.kill(0, 'SIGTSTP');
  }

  async function runOutside(command: readonly string[]): Promise<string | null> {
    // An answer that is still to come would be typed into the other program.
    await settle();
    if (!screen.entered) return 'another program has the terminal';
    screen.leave();
    const readOn = stopReading(input);
    release(input);
    // The other program is stopped with its whole group: this one too, by what the system does of itself.
    process.off('SIGTSTP', suspend);
    isOutside = true;
    const became = await runProgram(command);
    isOutside = false;
    process.on('SIGTSTP', suspend);
    input.setRawMode(true);
    readOn();
    screen.enter();
    screen.resized();
    return became;
  }

  return terminal;
}

/** Standard input where it is a terminal, else the terminal itself; null where there is no keyboard to be had. */
export function openInput(): ReadStream | null {
  if (process.stdin.isTTY) return process.stdin;
  try {
    return new ReadStream(openSync('/dev/tty', 'r+'));
  } catch {
    return null;
  }
}

function release(input: ReadStream): void {
  try {
    input.setRawMode(false);
  } catch {
    // The terminal hung up.
  }
}
