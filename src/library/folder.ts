import { join, resolve } from 'node:path';
import { dataFolder } from '../store/index.ts';

/** Where saved articles are kept: `$PULLQUOTE_LIBRARY`, or `articles` in the folder of what is kept (`dataFolder`). */
export function libraryFolder(env: NodeJS.ProcessEnv): string {
  const stated = env['PULLQUOTE_LIBRARY'];
  return stated ? resolve(stated) : join(dataFolder(env), 'articles');
}
