import { type RefObject, useEffect, useRef } from 'react';
import type { ReaderState } from '../reader/state.ts';
import type { Loaded, Services } from '../types.ts';
import { standOf } from './stand.ts';

/** Has the place of who reads an article kept, now and then and when it is left; nothing is done at a key. */
export function useKeepingPlace(
  loaded: Loaded,
  services: Services,
  latest: RefObject<ReaderState>,
  bodyRows: number,
): void {
  const rows = useRef(bodyRows);
  rows.current = bodyRows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for as long as the article is shown
  useEffect(
    // Who follows an end is where one was when that began: at the end.
    () =>
      loaded.isEnd
        ? undefined
        : services.keepPlace(loaded, () => standOf(loaded.article, latest.current, rows.current)),
    [loaded],
  );
}
