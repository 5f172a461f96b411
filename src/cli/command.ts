import type { CommandLine } from './command-line.ts';
import { UsageError } from './messages/errors.ts';
import { isTerminal } from './messages/is-terminal.ts';
import { outputOf } from './outputs/table.ts';
import { findInputs, readList } from './reading/inputs.ts';
import { writeTexts } from './texts/write-texts.ts';

/**
 * Does what the command line says: a screen, or texts. `articles` is the folder of those that come along. Resolves to the
 * exit status: 0 fine, 1 something could not be read. Throws a UsageError.
 */
export async function executeCommand(command: CommandLine, articles: string): Promise<number> {
  const { paths, output, ...options } = command;
  const { section, color } = options;
  const all = [...paths, ...readList(options)];
  const asksInput = options.filesFrom === undefined && !isTerminal(0);
  const named = all.length > 0 || !asksInput ? all : ['-'];
  const inputs = options.records ? { paths: named, listed: true } : findInputs(named);
  if (outputOf(output).hasScreen && section === undefined && color !== 'always' && isTerminal(1)) {
    const { openReader } = await import('./screen/reader-session.ts');
    const status = await openReader(inputs, command, articles);
    if (status !== null) return status;
  }
  if (inputs.paths.length === 0) throw new UsageError('nothing to read: name a file, or pipe an article in');
  return writeTexts(inputs, output, options);
}
