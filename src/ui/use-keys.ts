import { useInput } from 'ink';
import { nameKeys } from './keys.ts';

/** Calls back for each key by its name, in order, however many come in one event. */
export function useKeys(onKey: (key: string) => void, isActive = true): void {
  useInput(
    (input, key) => {
      for (const name of nameKeys(input, key)) onKey(name);
    },
    { isActive },
  );
}
