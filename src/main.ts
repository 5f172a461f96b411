import { join } from 'node:path';
import { executeCommand } from './cli/command.ts';
import type { CommandLine } from './cli/command-line.ts';
import { takeStart } from './cli/flags/start.ts';
import { PipeClosed, UsageError } from './cli/messages/errors.ts';
import { complain } from './cli/messages/standard-streams.ts';

/** The only place that ends the program. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    return await executeCommand(await readCommandLine(argv), join(__dirname, '..', 'articles'));
  } catch (error) {
    if (error instanceof PipeClosed) return 0;
    if (!(error instanceof UsageError)) throw error;
    complain(`pullquote: ${error.message}`);
    return 2;
  }
}

/** No flags means nothing to parse: the parser is loaded only for a command line that has some. */
async function readCommandLine(argv: readonly string[]): Promise<CommandLine> {
  if (!argv.some((word) => word.startsWith('-') && word !== '-')) {
    const { words, start } = takeStart(argv);
    return { paths: words, output: 'read', ...(start && { start }) };
  }
  const { parseCommandLine } = await import('./cli/command-line.ts');
  return parseCommandLine(argv, PULLQUOTE_VERSION);
}

/** Runs the program on this process's command line. */
export function start(): void {
  // Where nothing is left to wait for and no status is there, something was never answered: that is no success.
  let drained = false;
  let ended = false;
  process.on('beforeExit', () => {
    drained = true;
  });
  process.on('exit', () => {
    if (!drained || ended) return;
    complain('pullquote: something went wrong: it ended before all was done');
    process.exitCode = 1;
  });
  main(process.argv.slice(2)).then(
    (status) => {
      ended = true;
      // What was written is written: an exit here does not wait for V8's background work, 6 ms of it.
      process.exit(status);
    },
    (error: unknown) => {
      ended = true;
      complain(`pullquote: something went wrong: ${error instanceof Error ? error.message : String(error)}`);
      process.exit(1);
    },
  );
}
