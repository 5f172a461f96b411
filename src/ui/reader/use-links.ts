import { useMemo } from 'react';
import type { Landmark, Layout } from '../../layout/index.ts';
import type { Article } from '../../model/index.ts';
import { sayAddress } from '../links/show-address.ts';
import { isStopId, landmarksOf, type Stop, stopsOf } from '../links/stops.ts';
import type { Notice } from './status.ts';

interface Links {
  readonly stops: readonly Stop[];
  readonly marks: readonly Landmark[];
  /** The one of an id. */
  of(id: string | null): Stop | undefined;
  /** What the status line says of it. */
  describe(id: string | null): Notice | null;
}

/** What leads somewhere in an article, and where it stands; looked for when somebody asks. */
export function useLinks(article: Article, layout: Layout): Links {
  const found = useMemo(() => once(() => stopsOf(article)), [article]);
  return useMemo(() => {
    const marks = once(() => landmarksOf(found(), layout));
    const places = once(() => new Map(found().map(({ id }, at) => [id, at])));
    const placeOf = (id: string | null) => (isStopId(id) ? (places().get(id ?? '') ?? -1) : -1);
    return {
      get stops() {
        return found();
      },
      get marks() {
        return marks();
      },
      of: (id) => (isStopId(id) ? found()[placeOf(id)] : undefined),
      describe: (id) => {
        const at = placeOf(id);
        const stop = at < 0 ? undefined : found()[at];
        return stop ? describeStop(stop, `${at + 1}/${found().length}`) : null;
      },
    };
  }, [found, layout]);
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | null = null;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}

function describeStop({ kind, url, text }: Stop, place: string): Notice {
  if (url === null) return { text: `${kind} ${place} · ${text}`, hint: '⏎ goes there  ⌫ back' };
  const hint = kind === 'picture' ? '⏎ opens it' : '⏎ opens  v reads it here';
  return { ...sayAddress(`${kind} ${place} ·`, url), hint };
}
