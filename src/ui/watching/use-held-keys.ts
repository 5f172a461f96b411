import { useEffect, useRef } from 'react';
import { actionOf } from '../keys.ts';
import { useKeys } from '../use-keys.ts';
import type { Carried } from './carried.ts';
import type { Watching } from './use-watching.ts';

/** Hears keys; while they wait for all of an article they are held, and then heard by it. */
export function useHeldKeys(take: (key: string) => void, watching: Watching, carried: Carried | null): void {
  useKeys((key) => {
    if (!watching.isHolding || actionOf(key) === 'quit') take(key);
    else watching.hold([key]);
  });
  const held = useRef(carried?.keys ?? []);
  useEffect(() => {
    const keys = held.current;
    held.current = [];
    for (const key of keys) take(key);
  });
}
