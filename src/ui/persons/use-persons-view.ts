import { useRef, useState } from 'react';
import type { Services } from '../types.ts';
import type { QuotedPersons } from './quoted-persons.ts';
import type { PersonsPlace } from './use-persons.ts';

/** Who is quoted in a list, where one looks at that. */
export interface PersonsView {
  readonly source: QuotedPersons;
  readonly place: PersonsPlace;
}

/** Nobody is known while nothing has been read. */
const NOTHING_YET: QuotedPersons = {
  now: () => NOBODY,
  subscribe: () => () => {},
  quotesOf: async () => [],
};
const NOBODY = { persons: [], read: 0, total: 1, failed: 0 } as const;

/** Whether one looks at who is quoted in a list, and where one is there; also while an article is open over it. */
export function usePersonsView(services: Services) {
  const [view, setView] = useState<PersonsView | null>(null);
  const opened = useRef<readonly string[] | null>(null);
  const move = (place: PersonsPlace) => setView((now) => now && { ...now, place });
  return {
    view,
    move,
    close() {
      opened.current = null;
      setView(null);
    },
    /** Keys go to the new screen at once, whatever there is to be shown. */
    open(paths: readonly string[]) {
      if (services.openPersons === undefined) return;
      opened.current = paths;
      setView({ source: NOTHING_YET, place: { person: null, quote: null } });
      services.openPersons(paths).then((source) => {
        if (opened.current === paths) setView((now) => now && { ...now, source });
      });
    },
  };
}
