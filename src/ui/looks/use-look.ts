import { useSyncExternalStore } from 'react';
import type { Look, Looks } from './looks.ts';

/** How everything looks, followed as it changes. */
export function useLook({ subscribe, now }: Looks): Look {
  return useSyncExternalStore(subscribe, now);
}
