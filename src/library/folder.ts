import { join, resolve } from 'node:path';
import envPaths from 'env-paths';

/**
 * Where saved articles are kept: `$PULLQUOTE_LIBRARY`, or `articles` in the folder for data of programs
 * (`$XDG_DATA_HOME/pullquote`, or what macOS and Windows have for it).
 */
export function libraryFolder(env: NodeJS.ProcessEnv): string {
  const stated = env['PULLQUOTE_LIBRARY'];
  return stated ? resolve(stated) : join(envPaths('pullquote', { suffix: '' }).data, 'articles');
}
