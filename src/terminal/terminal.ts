import { openSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import { holdOutput } from './held-output.ts';
import { type HeldInput, takeKeysSingly } from './keyboard.ts';
import { openDevice, Screen } from './screen.ts';

/** Signals that end a program, and must find the terminal restored. */
const FATAL_SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const;

/** A terminal taken over for a full-screen program: keys from `input`, frames to `screen`. */
export interface Terminal {
  readonly input: ReadStream & HeldInput;
  readonly screen: Screen;
  /** Restores the terminal; safe to call again, and from any end. */
  close(): void;
  /** Has some short work done before a signal ends the program; it writes nothing to the screen. */
  beforeSignal(work: () => void): void;
  /** Stops the program, as ^Z does, with the terminal restored; comes back on SIGCONT. */
  suspend(): void;
}

/**
 * Takes the terminal over and draws the first frame. Keys come from standard input, or from /dev/tty where that is
 * not a terminal. Null where there is no keyboard to be had.
 */
export function openTerminal(firstFrame: (screen: Screen) => readonly string[]): Terminal | null {
  const keyboard = openInput();
  return keyboard && takeOver(keyboard, firstFrame);
}

function takeOver(stream: ReadStream, firstFrame: (screen: Screen) => readonly string[]): Terminal {
  const screen = new Screen(openDevice(process.stdout), { inTmux: Boolean(process.env.TMUX) });
  const frame = firstFrame(screen);
  const input = takeKeysSingly(stream);
  let letOutputGo = () => {};
  const last: (() => void)[] = [];

  const beforeSignal = (work: () => void) => void last.push(work);
  const terminal: Terminal = { input, screen, close, beforeSignal, suspend };
  const resized = () => screen.resized();
  const end = (signal: NodeJS.Signals) => {
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

  return terminal;
}

function openInput(): ReadStream | null {
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
