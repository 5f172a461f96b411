import { libraryFolder } from '../../library/index.ts';
import { dataFolder, openStore } from '../../store/index.ts';
import type { Options } from '../flags/options.ts';
import { UsageError } from '../messages/errors.ts';
import { complain } from '../messages/standard-streams.ts';
import type { OutputName } from '../outputs/table.ts';
import type { LibraryRoom } from './room.ts';

/** What the command line says. */
interface LibraryCommand extends Options {
  readonly paths: readonly string[];
  readonly output: OutputName;
}

/** Does what is asked of the library. Resolves to the exit status. Throws a UsageError. */
export async function executeInLibrary(command: LibraryCommand): Promise<number> {
  const { search, import: from, export: to, output, paths } = command;
  const flags = Object.entries({ search, import: from, export: to }).filter(
    ([, value]) => value !== undefined,
  );
  const [[name] = ['search'], second] = flags;
  if (second !== undefined)
    throw new UsageError(`--${name} and --${second[0]} do not go together; choose one`);
  if (paths.length > 0)
    throw new UsageError(
      `--${name} is about the library: leave out ${paths[0]}, or put what has spaces into quotes`,
    );
  if (output !== 'read' && !(output === 'json' && search !== undefined))
    throw new UsageError(
      `--${name} goes ${search === undefined ? 'alone' : 'with --json alone'}; leave out the other flags`,
    );
  const store = openStore(dataFolder(process.env), {
    keeps: command.noHistory !== true,
    tell: (line) => complain(`pullquote: ${line}`),
  });
  const room: LibraryRoom = { store, folder: libraryFolder(process.env) };
  if (search !== undefined) {
    const { searchLibrary } = await import('./search-command.ts');
    return searchLibrary(room, search, output === 'json');
  }
  if (from !== undefined) {
    const { importInto } = await import('./import-command.ts');
    return importInto(room, from);
  }
  const { exportTo } = await import('./export-command.ts');
  return exportTo(room, to ?? '');
}
