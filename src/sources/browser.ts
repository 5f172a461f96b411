import type { ChildProcess } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/**
 * Opens an address in the browser. Only http and https, never through a shell. `$BROWSER` goes first (a command, or
 * several with colons between, `%s` for the address, as xdg-open and others read it).
 */

export type BrowserResult = { readonly opened: true } | { readonly opened: false; readonly why: string };

/** Long enough for a launcher to say that it failed; one that runs on has not. In milliseconds. */
const PATIENCE = 1500;

export async function openInBrowser(url: string, env: NodeJS.ProcessEnv): Promise<BrowserResult> {
  if (!/^https?:\/\//i.test(url)) return { opened: false, why: 'only web addresses are opened' };
  return launch(url, env);
}

/** Opens a file that the program itself wrote. */
export function openFileInBrowser(path: string, env: NodeJS.ProcessEnv): Promise<BrowserResult> {
  return launch(pathToFileURL(path).href, env);
}

async function launch(url: string, env: NodeJS.ProcessEnv): Promise<BrowserResult> {
  const command = env.BROWSER?.split(':').find((entry) => entry.trim() !== '');
  const why = command === undefined ? whyNone(env, process.platform) : null;
  if (why !== null) return { opened: false, why };
  const { default: open } = await import('open');
  try {
    const failure = await failureOf(await open(url, command === undefined ? {} : { app: asApp(command) }));
    return failure === null ? { opened: true } : { opened: false, why: failure };
  } catch {
    return { opened: false, why: command === undefined ? 'no browser found' : `cannot run ${command}` };
  }
}

/** Why no browser can show itself here; null where one may. */
export function whyNone(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | null {
  if (env.SSH_CONNECTION || env.SSH_TTY) return 'no browser over SSH';
  const hasDisplay = env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME;
  if (platform !== 'darwin' && platform !== 'win32' && !hasDisplay) return 'no browser without a display';
  return null;
}

/** A command of `$BROWSER` as program and arguments; the address comes last, which is where `%s` stands in practice. */
function asApp(command: string): { name: string; arguments: string[] } {
  const [name = '', ...words] = command.trim().split(/\s+/);
  return { name, arguments: words.filter((word) => word !== '%s') };
}

/** What a launcher says by failing early; null where it runs on or ended well. */
function failureOf(launcher: ChildProcess): Promise<string | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), PATIENCE);
    launcher.once('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0 || code === null ? null : 'the browser could not be started');
    });
  });
}

/** What to type to see an address in a browser; null where none can show itself. */
export function browserCommand(
  url: string,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): string | null {
  if (!env.BROWSER && whyNone(env, platform) !== null) return null;
  const system = platform === 'darwin' ? 'open' : platform === 'win32' ? 'start' : 'xdg-open';
  return `${env.BROWSER ? '$BROWSER' : system} '${url.replaceAll("'", '%27')}'`;
}
