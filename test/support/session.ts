import { onTestFinished } from 'vitest';
import { pathOf } from './articles.ts';
import { PseudoTerminal } from './pseudo-terminal.ts';

export const COLUMNS_80 = pathOf('eighty-columns.md');
export const APPENDIX = pathOf('the-appendix.md');
export const NIGHT = pathOf('night-flights-over-the-halven-pass.txt');

type Options = Parameters<typeof PseudoTerminal.run>[1];

/** The program in a terminal, ended with the test. */
export function open(args: readonly string[], options?: Options): PseudoTerminal {
  const terminal = PseudoTerminal.run(args, options);
  onTestFinished(() => terminal.dispose());
  return terminal;
}

/** A shell in a terminal, ended with the test. */
export function openShell(options?: Options): PseudoTerminal {
  const terminal = PseudoTerminal.shell(options);
  onTestFinished(() => terminal.dispose());
  return terminal;
}

/** Opens an article and waits until it is on the screen. Keys typed before Ink listens are kept by the terminal. */
export async function read(path: string, words: string, options?: Options): Promise<PseudoTerminal> {
  const terminal = open([path], options);
  await terminal.shows(words);
  return terminal;
}

/** Waits until a heading stands on top, one row of air above it or none. */
export function untilOnTop(terminal: PseudoTerminal, heading: string): Promise<void> {
  return terminal.until(`${heading} on top`, () => (terminal.row(0) || terminal.row(1)).trim() === heading);
}
