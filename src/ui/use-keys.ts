import { useInput, useStdin } from 'ink';
import { useEffect, useLayoutEffect } from 'react';
import type { HeldInput } from '../terminal/index.ts';
import { nameKeys } from './sent-keys.ts';

/** Calls back for each key by its name, in order, however many come in one event. */
export function useKeys(onKey: (key: string) => void, isActive = true): void {
  useInput(
    (input, key) => {
      for (const name of nameKeys(input, key)) onKey(name);
    },
    { isActive },
  );
  useNoKeyLost();
}

/**
 * Holds keys back from the moment a component is drawn until it listens. React subscribes a turn after it has drawn, and
 * a key typed in between would go to nobody, or to the screen that is gone. Call it in a component that listens, or
 * whose children do.
 */
export function useNoKeyLost(): void {
  const { stdin } = useStdin();
  // Effects of layout run while drawing; the others in the turn that subscribes, children first.
  useLayoutEffect(() => heldInput(stdin)?.hold(), [stdin]);
  useEffect(() => heldInput(stdin)?.release(), [stdin]);
}

/** The stream as one that holds keys back; null for another, as in a test. */
function heldInput(stdin: object): HeldInput | null {
  return 'hold' in stdin && 'release' in stdin ? (stdin as HeldInput) : null;
}
