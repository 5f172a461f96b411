import type { CommandLine } from './command-line.ts';
import { applySettings } from './config/apply-settings.ts';
import { describeFaults, loadSettings } from './config/file.ts';
import type { ScreenSettings } from './config/settings.ts';
import type { Options } from './flags/options.ts';
import { UsageError } from './messages/errors.ts';
import { isTerminal } from './messages/is-terminal.ts';
import { complain } from './messages/standard-streams.ts';
import { outputOf } from './outputs/table.ts';
import { findInputs, type Inputs, readList } from './reading/inputs.ts';
import { writeTexts } from './texts/write-texts.ts';

async function openScreen(
  inputs: Inputs,
  command: CommandLine,
  articles: string,
  settings: ScreenSettings,
): Promise<number | null> {
  if (isLinear(command, process.env)) {
    const { readLinearly } = await import('./screen/linear-session.ts');
    return readLinearly(inputs, command, articles);
  }
  const { openReader } = await import('./screen/reader-session.ts');
  return openReader(inputs, command, articles, settings);
}

async function reportOn(
  inputs: Inputs,
  file: string,
  { output }: CommandLine,
  options: Options,
): Promise<number> {
  if (output !== 'read') throw new UsageError('--report writes a page of its own; leave out other outputs');
  if (inputs.paths.length === 0) throw new UsageError('nothing to read: name a file or a folder');
  const { writeReport } = await import('./texts/write-report.ts');
  return writeReport(inputs, file, options);
}

/** Whether the terminal can do no more than lines, or its user hears it rather than sees it. */
function isLinear({ linear }: CommandLine, env: NodeJS.ProcessEnv): boolean {
  return linear === true || env['TERM'] === 'dumb' || env['INK_SCREEN_READER'] === 'true';
}

/** Whether it is about the library as a whole, and no article. */
function isForLibrary({ search, import: from, export: to }: CommandLine): boolean {
  return search !== undefined || from !== undefined || to !== undefined;
}

/**
 * Does what the command line says: a screen, or texts. `articles` is the folder of those that come along. Resolves to the
 * exit status: 0 fine, 1 something could not be read. Throws a UsageError.
 */
export async function executeCommand(command: CommandLine, articles: string): Promise<number> {
  if (isForLibrary(command)) {
    const { executeInLibrary } = await import('./library/commands.ts');
    return executeInLibrary(command);
  }
  const { paths, output, ...options } = command;
  if (options.config || options.completions) {
    const { answerShell } = await import('./shell/answer.ts');
    return answerShell(options, process.env);
  }
  const settings = await loadSettings(process.env);
  const told = describeFaults(settings, process.env);
  if (told !== undefined) complain(`pullquote: ${told}`);
  const { section, color } = options;
  const all = [...paths, ...readList(options)];
  const asksInput = options.filesFrom === undefined && !isTerminal(0);
  const named = all.length > 0 || !asksInput ? all : ['-'];
  const inputs = options.records ? { paths: named, listed: true } : findInputs(named);
  if (options.report !== undefined)
    return reportOn(inputs, options.report, command, { ...settings.options, ...options });
  if (options.open) throw new UsageError('--open needs --report: it opens the page');
  if (outputOf(output).hasScreen && section === undefined && color !== 'always' && isTerminal(1)) {
    applySettings(settings, process.env);
    const status = await openScreen(inputs, { ...settings.screenOptions, ...command }, articles, {
      ...settings,
      told,
    });
    if (status !== null) return status;
  }
  if (inputs.paths.length === 0) throw new UsageError('nothing to read: name a file, or pipe an article in');
  return writeTexts(inputs, output, { ...settings.options, ...options });
}
