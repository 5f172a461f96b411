import { useEffect, useRef, useState } from 'react';
import { editFilter } from '../lists/state.ts';
import type { FoundLine, Shelf } from './shelf.ts';

/** A search through all saved articles, as somebody types. */
export interface SearchingAll {
  /** What is looked for; null where nobody does. */
  readonly query: string | null;
  /** The articles that have it, the best first; null where nothing is looked for. */
  readonly paths: readonly string[] | null;
  start(): void;
  /** Hands a key to it; false where it is not for it. */
  take(key: string): boolean;
  /** Has the line of an article looked for, once it is the one that is picked. */
  look(path: string | null): void;
  /** The line of an article that has what is looked for, as far as it is known. */
  lineOf(path: string | null): FoundLine | null;
}

export function useSearchingAll(shelf: Shelf | null): SearchingAll {
  const [query, setQuery] = useState<string | null>(null);
  const [paths, setPaths] = useState<readonly string[] | null>(null);
  const [line, setLine] = useState<{ readonly of: string; readonly found: FoundLine } | null>(null);
  const [picked, setPicked] = useState<string | null>(null);
  // Several keys may come before the next drawing.
  const latest = useRef<string | null>(null);
  const change = (next: string | null) => {
    latest.current = next;
    setQuery(next);
    if (next === null || next.trim() === '') setPaths(null);
  };
  useEffect(() => {
    if (shelf === null || query === null || query.trim() === '') return;
    let wanted = true;
    shelf.search(query).then(
      (found) => wanted && setPaths(found),
      () => wanted && setPaths([]),
    );
    return () => {
      wanted = false;
    };
  }, [shelf, query]);
  useEffect(() => {
    if (shelf === null || query === null || paths === null || picked === null) return;
    let wanted = true;
    shelf.findLine(picked, query).then(
      (found) => wanted && found && setLine({ of: `${picked}\n${query}`, found }),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [shelf, query, paths, picked]);
  return {
    query,
    paths,
    start: () => change(''),
    take(key) {
      const now = latest.current;
      if (now === null) return false;
      const next = editFilter(now, key);
      if (next === undefined) return key === 'ctrl-f';
      change(next);
      return true;
    },
    look: (path) => {
      if (path !== picked) setPicked(path);
    },
    lineOf: (path) => (line !== null && line.of === `${path}\n${query}` ? line.found : null),
  };
}
