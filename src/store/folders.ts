import { resolve } from 'node:path';
import envPaths from 'env-paths';

/**
 * Where everything is kept: `$PULLQUOTE_HOME`, or the folder for data of programs (`$XDG_DATA_HOME/pullquote`, or what
 * macOS and Windows have for it).
 */
export function dataFolder(env: NodeJS.ProcessEnv): string {
  return homeOf(env) ?? envPaths('pullquote', { suffix: '' }).data;
}

/** Where settings are: `$PULLQUOTE_HOME`, or the folder for those of programs (`$XDG_CONFIG_HOME/pullquote`). */
export function configFolder(env: NodeJS.ProcessEnv): string {
  return homeOf(env) ?? envPaths('pullquote', { suffix: '' }).config;
}

function homeOf(env: NodeJS.ProcessEnv): string | null {
  const stated = env['PULLQUOTE_HOME'];
  return stated ? resolve(stated) : null;
}
