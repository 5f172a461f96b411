import { useMemo } from 'react';
import type { Landmark, Layout } from '../../layout/index.ts';
import type { Article } from '../../model/index.ts';
import { sayAddress } from '../links/show-address.ts';
import { landmarksOf, type Stop, stopsOf } from '../links/stops.ts';
import type { Notice } from './status.ts';

interface Links {
  readonly stops: readonly Stop[];
  readonly marks: readonly Landmark[];
  /** The one of an id. */
  of(id: string | null): Stop | undefined;
  /** What the status line says of it. */
  describe(id: string | null): Notice | null;
}

/** What leads somewhere in an article, and where it stands. */
export function useLinks(article: Article, layout: Layout): Links {
  const stops = useMemo(() => stopsOf(article), [article]);
  const marks = useMemo(() => landmarksOf(stops, layout), [stops, layout]);
  return useMemo(() => {
    const places = new Map(stops.map(({ id }, at) => [id, at]));
    const placeOf = (id: string | null) => (id === null ? -1 : (places.get(id) ?? -1));
    return {
      stops,
      marks,
      of: (id) => stops[placeOf(id)],
      describe: (id) => {
        const at = placeOf(id);
        const stop = stops[at];
        return stop ? describeStop(stop, `${at + 1}/${stops.length}`) : null;
      },
    };
  }, [stops, marks]);
}

function describeStop({ kind, url, text }: Stop, place: string): Notice {
  if (url === null) return { text: `${kind} ${place} · ${text}`, hint: '⏎ goes there  ⌫ back' };
  const hint = kind === 'picture' ? '⏎ opens it' : '⏎ opens  v reads it here';
  return { ...sayAddress(`${kind} ${place} ·`, url), hint };
}
