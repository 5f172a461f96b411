import { messageOf } from '../error-message.ts';
import { composeHint } from '../keys.ts';
import { fitHost, schemeOf, showHost } from '../links/show-address.ts';
import type { Followed, Loaded, Services } from '../types.ts';
import { useRunning } from '../use-running.ts';
import type { Notice } from './status.ts';

export interface Following {
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
  const { wanted, begin, stop } = useRunning<string>();
  const follow = (url: string) => {
    stop();
    if (schemeOf(url) === 'other') return tell({ text: 'only web pages and files can be read here' });
    tell(null);
    begin(
      url,
      (signal) => services.follow(url, loaded, signal),
      onRead,
      (error) => tell({ text: `cannot read it: ${messageOf(error)}`, whole: true }),
    );
  };
  return { notice: wanted === null ? null : sayFetching(wanted), follow, stop };
}

/** What is on its way, and from where. */
export function sayFetching(url: string): Notice {
  const say = (host: string) => `${schemeOf(url) === 'web' ? 'fetching' : 'reading'} ${host} …`;
  return {
    text: say(showHost(url)),
    fit: (cells) => say(fitHost(url, cells - say('').length)),
    hint: composeHint(['close', ' stops']),
  };
}
