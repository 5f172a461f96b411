import { render } from 'ink';
import type { Terminal } from '../terminal/index.ts';
import { App, type AppProps } from './app.tsx';
import { WholeSurface } from './surface/rows.tsx';
import { Surface } from './surface/surface.ts';

/**
 * Runs the screens on a terminal until the reader quits. Ink writes into a surface in its `debug` mode, which hands
 * over every frame at once; the screen finds what changed. Rejects with what a component threw.
 */
export async function openApp(terminal: Terminal, props: Omit<AppProps, 'screen'>): Promise<void> {
  const { screen, input } = terminal;
  const surface = new Surface(screen);
  const screens = (
    <WholeSurface surface={surface}>
      <App screen={screen} {...props} />
    </WholeSurface>
  );
  const ink = render(screens, {
    stdout: surface as unknown as NodeJS.WriteStream,
    stdin: input,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
    interactive: true,
  });
  await ink.waitUntilExit();
}
