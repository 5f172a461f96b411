import { render } from 'ink';
import type { Terminal } from '../terminal/index.ts';
import { App, type AppProps } from './app.tsx';

/**
 * Runs the screens on a terminal until the reader quits. Ink draws into the screen in its `debug` mode, which hands
 * over every frame whole and at once; the screen finds what changed. Rejects with what a component threw.
 */
export async function openApp(terminal: Terminal, props: Omit<AppProps, 'screen'>): Promise<void> {
  const { screen, input } = terminal;
  const ink = render(<App screen={screen} {...props} />, {
    stdout: screen as unknown as NodeJS.WriteStream,
    stdin: input,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
    interactive: true,
  });
  await ink.waitUntilExit();
}
