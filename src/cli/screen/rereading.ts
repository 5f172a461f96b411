import { isAddress, SourceError } from '../../sources/index.ts';
import { measureInSteps } from '../../ui/reader/progress.ts';
import type { Loaded, Services } from '../../ui/types.ts';
import type { ReadOptions } from '../reading/input.ts';
import { hasOnlyGrown, isSameStamp, type Stamp, stampOf } from './file-stamp.ts';
import { inTurns } from './yield-turn.ts';

/** A page is shown before anything is watched; in milliseconds. */
const FIRST_PAGE = 200;
/** A file that is written while it is read is read again so often, after so many milliseconds. */
const MOST_READS = 5;
const PAUSE = 150;
/** What is larger is read elsewhere, since somebody reads meanwhile; in bytes. */
const SMALL = 64 * 1024;
/** Reading what changes all the time takes a quarter of the time at most. */
const REST = 3;
/** What takes no longer needs no rest; in milliseconds. */
const SHORT = 100;

/** How an article was read. */
interface Origin {
  readonly path: string;
  readonly more: ReadOptions;
  /** Its file before it was read; null where it is none. */
  readonly stamp: Stamp | null;
}

/** Reads articles again, and says when their files change. */
export interface Rereading extends Pick<Services, 'readAgain' | 'watch'> {
  /** Before an article is read: what is to be known of its file then. */
  stampOf(path: string): Stamp | null;
  remember(loaded: Loaded, origin: Origin): void;
  originOf(loaded: Loaded): Origin | undefined;
}

/** `load`: reads an article, and remembers how. */
export function createRereading(load: (path: string, more: ReadOptions) => Promise<Loaded>): Rereading {
  const origins = new WeakMap<Loaded, Origin>();
  // When reading them again began: until they are shown is what it takes.
  const begun = new WeakMap<Loaded, number>();
  const readWhole = async (loaded: Loaded): Promise<Loaded> => {
    const origin = origins.get(loaded);
    if (origin === undefined || origin.path === '-')
      throw new SourceError('it came from a pipe, which tells everything once');
    const { path, more } = origin;
    for (let times = 1; ; times++) {
      const isLarge = !isAddress(path) && (stampOf(path)?.size ?? 0) > SMALL;
      const read = await load(path, { ...more, ...formOf(loaded, more), elsewhere: isLarge });
      if (isAddress(path) || times === MOST_READS) return read;
      const [before, after] = [origins.get(read)?.stamp ?? null, stampOf(path)];
      if (isSameStamp(before, after) || hasOnlyGrown(before, after)) return read;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  };
  return {
    stampOf: (path) => (path === '-' || isAddress(path) ? null : stampOf(path)),
    remember: (loaded, origin) => void origins.set(loaded, origin),
    originOf: (loaded) => origins.get(loaded),
    async readAgain(loaded) {
      const began = Date.now();
      const read = await readWhole(loaded);
      begun.set(read, began);
      await inTurns(measureInSteps(read.article));
      const { describeChanges } = await import('../../ui/watching/changes.ts');
      return { loaded: read, changes: await inTurns(describeChanges(loaded.article, read.article)) };
    },
    watch(loaded, tell) {
      const origin = origins.get(loaded);
      if (origin === undefined || origin.path === '-' || isAddress(origin.path)) return () => {};
      const took = Date.now() - (begun.get(loaded) ?? Date.now());
      let stop: (() => void) | null = null;
      const start = async () => {
        const { FileWatch } = await import('./file-watch.ts');
        if (stop !== null) return;
        const watching = new FileWatch(origin.path, origin.stamp, tell);
        stop = () => watching.close();
      };
      const timer = setTimeout(start, took > SHORT ? took * REST : FIRST_PAGE).unref();
      return () => {
        clearTimeout(timer);
        stop?.();
        stop = () => {};
      };
    },
  };
}

/** The form that an article is in. */
function formOf({ article }: Loaded, { shape }: ReadOptions): Pick<ReadOptions, 'shape'> {
  if (article.shape === 'as-is') return { shape: 'as-is' };
  return { shape: shape === 'as-is' ? undefined : shape };
}
