import { useEffect, useMemo, useState } from 'react';
import type { Quote } from '../../model/index.ts';
import type { Loaded } from '../types.ts';

interface LateQuotes {
  readonly loaded: Loaded;
  /** They are still being looked for. */
  readonly isLooking: boolean;
}

/** An article with its quotes, as soon as they are found where they come after it. */
export function useLateQuotes(loaded: Loaded): LateQuotes {
  const [found, setFound] = useState<readonly Quote[] | null>(null);
  const isLooking = loaded.findQuotes !== undefined && found === null;
  useEffect(() => {
    let wanted = true;
    loaded.findQuotes?.().then(
      (quotes) => wanted && setFound(quotes),
      // Its words are there, and nobody is said to have said them.
      () => wanted && setFound([]),
    );
    return () => {
      wanted = false;
    };
  }, [loaded]);
  return {
    loaded: useMemo(() => (found === null ? loaded : { ...loaded, quotes: found }), [loaded, found]),
    isLooking,
  };
}
