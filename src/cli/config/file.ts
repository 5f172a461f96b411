import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, configFolder } from '../../store/index.ts';
import { type Fault, NO_SETTINGS, type Settings } from './settings.ts';

const NAME = 'config.toml';
/** A longer file is none that somebody wrote; in bytes. */
const MOST_BYTES = 1024 * 1024;

/** Where the settings are, whether they are there or not. */
export function configFile(env: NodeJS.ProcessEnv): string {
  return join(configFolder(env), NAME);
}

/** The settings of the user: one look at the disk where there are none. What is wrong with them is in `faults`; never throws. */
export async function loadSettings(env: NodeJS.ProcessEnv): Promise<Settings> {
  const read = readConfig(configFile(env));
  if (read === null) return NO_SETTINGS;
  if (typeof read !== 'string') return { ...NO_SETTINGS, faults: [read] };
  const { parseSettings } = await import('./parse-settings.ts');
  return parseSettings(read);
}

/** The text of the file; null where there is none, and what is wrong where it cannot be read. */
function readConfig(file: string): string | { readonly line: null; readonly says: string } | null {
  const wrong = (says: string) => ({ line: null, says });
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES)
      return wrong(`is ${Math.round(size / MOST_BYTES)} MB, too much for settings; empty it`);
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    return wrong(`cannot be read (${code ?? 'unknown'}); chmod u+r mends that, if it is a file`);
  }
}

/** What to say of a file that has faults, before anything else: the first of them, and where the others are told. */
export function describeFaults({ faults }: Settings, env: NodeJS.ProcessEnv): string | undefined {
  const [first] = faults;
  if (first === undefined) return undefined;
  const more = faults.length - 1;
  const rest = more === 0 ? '' : ` (${more} more: pullquote --config)`;
  return `${describeFault(first, configFile(env))}${rest}`;
}

/** One line: which line of the file, what is wrong with it, and what to do. */
export function describeFault({ line, says }: Fault, file: string): string {
  return line === null ? `${file} ${says}` : `${file}, line ${line}: ${says}`;
}
