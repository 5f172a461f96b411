import { useMemo, useRef, useState } from 'react';
import type { Quote } from '../../model/index.ts';
import type { Loaded, Services } from '../types.ts';
import { isIndirect } from './speaker-colors.ts';
import type { Notice } from './status.ts';

interface Indirect {
  /** The article with the quotes that are shown. */
  readonly loaded: Loaded;
  /** Shows indirect speech, or hides it; it is looked for the first time. */
  toggle(): void;
}

/** Indirect speech among the quotes, off at first. */
export function useIndirect(loaded: Loaded, services: Services, tell: (notice: Notice) => void): Indirect {
  const [all, setAll] = useState<readonly Quote[] | null>(null);
  const [shown, setShown] = useState(false);
  const busy = useRef(false);
  const turn = (quotes: readonly Quote[], on: boolean) => {
    const more = quotes.filter(isIndirect).length;
    setShown(on && more > 0);
    if (more === 0) tell({ text: 'no indirect speech in this article' });
    else tell({ text: on ? `indirect speech: ${more} more` : 'indirect speech: off' });
  };
  const toggle = () => {
    if (all !== null) return turn(all, !shown);
    if (busy.current) return;
    busy.current = true;
    services.findIndirect(loaded.article).then(
      (quotes) => {
        busy.current = false;
        setAll(quotes);
        turn(quotes, true);
      },
      () => {
        busy.current = false;
        tell({ text: 'indirect speech could not be looked for' });
      },
    );
  };
  const quotes = shown && all !== null ? all : loaded.quotes;
  return { loaded: useMemo(() => ({ ...loaded, quotes }), [loaded, quotes]), toggle };
}
