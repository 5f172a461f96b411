import type { ReadStream } from 'node:tty';
import { InputParser } from './input-parser.ts';

/** A terminal that is written to line after line, whose keys are heard one by one. */
export interface LineTerminal {
  /** Keys as they come; what a dumb terminal sends when Enter is pressed comes as one, with its line end. */
  readonly keys: AsyncIterable<string>;
  /** Restores the terminal; safe to call again, and from any end. */
  close(): void;
}

const SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const;

/** Listens to a terminal without taking its screen over. */
export function openLineTerminal(input: ReadStream): LineTerminal {
  const waiting: string[] = [];
  const parser = new InputParser(
    () => {},
    () => false,
  );
  let wake = () => {};
  let isOpen = true;
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    process.off('exit', close);
    for (const [signal, handler] of handlers) process.off(signal, handler);
    input.off('data', hear);
    input.off('end', close);
    input.pause();
    try {
      input.setRawMode(false);
    } catch {
      // The terminal hung up.
    }
    wake();
  };
  const hear = (chunk: Buffer) => {
    const text = chunk.toString();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: keys with names begin with ESC
    if (/^[^\x1b]{2,}[\r\n]$/.test(text)) waiting.push(text);
    else waiting.push(...parser.take(text), ...parser.giveUp());
    wake();
  };
  const handlers = SIGNALS.map((signal) => {
    const end = () => {
      close();
      process.kill(process.pid, signal);
    };
    process.on(signal, end);
    return [signal, end] as const;
  });
  process.on('exit', close);
  input.setRawMode(true);
  input.on('data', hear);
  input.on('end', close);
  return { keys: takeKeys(), close };

  async function* takeKeys(): AsyncGenerator<string> {
    for (;;) {
      const key = waiting.shift();
      if (key !== undefined) yield key;
      else if (!isOpen) return;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  }
}
