import type { PseudoTerminal } from './pseudo-terminal.ts';

/** What the terminal was told to put on its clipboard, one entry a copy. */
export function clipboardOf({ written }: PseudoTerminal): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequence is what is looked for
  const copies = written.matchAll(/(?<!\x1b)\x1b\]52;c;([A-Za-z0-9+/=]*)\x07/g);
  return [...copies].map(([, data = '']) => Buffer.from(data, 'base64').toString());
}
