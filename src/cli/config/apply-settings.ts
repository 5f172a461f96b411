import { bindKeys } from '../../ui/keys.ts';
import type { Settings } from './settings.ts';

/** Puts settings to use that hold for all of the program: keys, and what the programs that it starts are told. */
export function applySettings({ keys, variables }: Settings, env: NodeJS.ProcessEnv): void {
  if (keys !== null) bindKeys(keys);
  Object.assign(env, variables);
}
