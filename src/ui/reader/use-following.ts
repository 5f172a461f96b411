import { useEffect, useRef, useState } from 'react';
import { showHost } from '../links/show-address.ts';
import type { Followed, Loaded, Services } from '../types.ts';
import type { Notice } from './status.ts';

interface Following {
  /** What is being fetched; null: nothing is. */
  readonly notice: Notice | null;
  /** Begins to read what a link leads to, in place of what was begun before. */
  follow(url: string): void;
  /** Gives up what was begun; false where nothing was. */
  stop(): boolean;
}

/** Reads links of an article while one goes on reading it. What is under way ends with the component. */
export function useFollowing(
  loaded: Loaded,
  services: Services,
  tell: (notice: Notice | null) => void,
  onRead: (read: Followed) => void,
): Following {
  const [host, setHost] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const stop = () => {
    const { current } = running;
    running.current = null;
    setHost(null);
    current?.abort();
    return current !== null;
  };
  const follow = (url: string) => {
    stop();
    if (!/^https?:/i.test(url)) return tell({ text: 'only web pages can be read here; ⏎ opens it' });
    const controller = new AbortController();
    running.current = controller;
    setHost(showHost(url));
    tell(null);
    const end = (then: () => void) => {
      if (running.current !== controller || controller.signal.aborted) return;
      running.current = null;
      setHost(null);
      then();
    };
    services.follow(url, loaded, controller.signal).then(
      (read) => end(() => onRead(read)),
      (error: unknown) => end(() => tell({ text: `cannot read it: ${messageOf(error)}`, hint: '' })),
    );
  };
  return { notice: host === null ? null : { text: `fetching ${host} …`, hint: 'esc stops' }, follow, stop };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
