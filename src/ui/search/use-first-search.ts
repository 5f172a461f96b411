import { useEffect, useRef } from 'react';
import type { Notice } from '../reader/status.ts';
import type { Carried } from '../watching/carried.ts';
import type { Searching } from './use-search.ts';

/** Searches at once for what is wanted, `goes`: and goes there; or goes on with what was searched for before it was read again. */
export function useFirstSearch(
  searching: Searching,
  search: string | null,
  goes: boolean,
  carried: Carried | null,
  tell: (notice: Notice) => void,
): void {
  const wanted = useRef(search);
  const searched = useRef(carried?.search ?? null);
  useEffect(() => {
    if (wanted.current !== null) searching.start(wanted.current, goes);
    if (searched.current !== null) {
      searching.restore(searched.current);
      if (carried?.notice) tell(carried.notice);
    }
    wanted.current = null;
    searched.current = null;
  });
}
