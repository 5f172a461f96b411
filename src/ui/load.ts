import { loadYoga, type Yoga } from 'yoga-layout/load';
import type { openApp } from './open.tsx';

/**
 * Ink's layout engine, for Ink: the build gives it this module instead of `yoga-layout`, which starts by a top-level
 * await, and CommonJS has none. Modules of Ink read it as they load, so it is started before.
 */
export * from 'yoga-layout/load';
// biome-ignore lint/style/noDefaultExport: it is what Ink imports
export { engine as default };

const engine: Partial<Yoga> = {};

/** Loads the screens, and what draws them, with pauses in which keys may be heard. */
export async function loadApp(pause: () => Promise<void>): Promise<typeof openApp> {
  await pause();
  Object.assign(engine, await loadYoga());
  await pause();
  return (await import('./open.tsx')).openApp;
}
