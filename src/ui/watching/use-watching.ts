import { type RefObject, useEffect, useRef } from 'react';
import { cellsOf } from '../../layout/index.ts';
import type { Quote } from '../../model/index.ts';
import { messageOf } from '../error-message.ts';
import type { Geometry } from '../reader/geometry.ts';
import type { Begun } from '../reader/opening.ts';
import { beginLayout, TURN_MS } from '../reader/opening.ts';
import { measureProgress } from '../reader/progress.ts';
import type { ReaderState } from '../reader/state.ts';
import type { Notice } from '../reader/status.ts';
import type { Loaded, Services } from '../types.ts';
import { type Carried, carry } from './carried.ts';

/** An article was read again. */
export type OnReadAgain = (loaded: Loaded, carried: Carried) => void;

interface Watched {
  readonly loaded: Loaded;
  /** Those that are shown. */
  readonly quotes: readonly Quote[];
  readonly geometry: Geometry;
  readonly services: Services;
  readonly latest: RefObject<ReaderState>;
  readonly tell: (notice: Notice | null) => void;
  /** What is kept of reading it before it was read again. */
  readonly carried: Carried | null;
  readonly onReadAgain: OnReadAgain;
}

/** What one is in the middle of is not taken from under one's hands: then what was read waits. */
function isBusy({ panel, search, going, labelling, question, pending }: ReaderState): boolean {
  return (
    panel !== null ||
    search?.isTyping === true ||
    going !== null ||
    labelling !== null ||
    question !== null ||
    pending !== null
  );
}

/** Keys that are typed while an article is read. */
const MOST_HELD = 200;

/** What the status line says meanwhile. */
export const FOLLOWS_END: Notice = { text: 'following · F ends it', first: true };
const GONE: Notice = { text: 'the file is gone; what is here stays', first: true };

/** What may be asked of an article that is watched. */
export interface Watching {
  /** Reads it again at once; `also`: to be said with what changed. */
  readAgain(also?: string | null): void;
  /** Of an article whose end alone is here: reads all of it, and has keys heard then. */
  hold(keys: readonly string[]): void;
  /** Keys wait for it. */
  readonly isHolding: boolean;
  /** Has something done while which nothing is read: what changed meanwhile is read after it. */
  pause<Result>(work: () => Promise<Result>): Promise<Result>;
}

/**
 * Reads an article again when its file changes. It is laid out before it is shown, in turns between which keys are heard.
 */
export function useWatching(watched: Watched): Watching {
  const now = useRef(watched);
  now.current = watched;
  const running = useRef(false);
  const ready = useRef<{ readonly begun: Begun; readonly notice: Notice | null } | null>(null);
  const ended = useRef(false);
  // The whole is read, and keys wait for it.
  const asks = useRef(false);
  const held = useRef<readonly string[]>([]);
  const pause = useRef<{ missed: boolean } | null>(null);
  /** The end alone is enough. */
  const isFollowed = () => now.current.latest.current.followsEnd === true && held.current.length === 0;
  const settle = () => {
    const { loaded, quotes, latest, carried, onReadAgain } = now.current;
    if (ready.current === null || ended.current || isBusy(latest.current)) return;
    const { begun, notice } = ready.current;
    ready.current = null;
    if (begun.loaded.isEnd && !isFollowed()) {
      running.current = false;
      return read(false);
    }
    const more = { behind: carried?.behind ?? null, keys: held.current };
    onReadAgain(begun.loaded, carry(latest.current, { ...loaded, quotes }, begun, notice, more));
  };
  const read = (asked: boolean, also: string | null = null) => {
    if (running.current) return;
    running.current = true;
    const { services, loaded, tell } = now.current;
    if (asked) tell({ text: 'reading it again …' });
    const take = async () => {
      const end = isFollowed() && !asked ? await services.readEnd(loaded) : null;
      const again = end ? { loaded: end, changes: null } : await services.readAgain(loaded);
      if (ended.current) return;
      const { geometry } = now.current;
      const begun = await layOutInTurns(again.loaded, geometry, () => ended.current);
      // Beside its end alone all of it is new.
      const isNew = loaded.isEnd === true || isFollowed();
      const told = isNew ? (asked ? 'read again' : null) : describe(again.changes, asked);
      ready.current = { begun, notice: told === null ? null : say(told, also, geometry) };
      settle();
    };
    take().catch((error: unknown) => {
      running.current = false;
      if (!ended.current)
        now.current.tell({ text: `cannot read it again: ${messageOf(error)}`, whole: true });
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: watched for as long as the article is shown
  useEffect(() => {
    ended.current = false;
    const { services, tell } = now.current;
    const tellOf = (what: 'changed' | 'gone') => {
      if (pause.current !== null) pause.current.missed = true;
      else if (what === 'gone') tell(GONE);
      else read(false);
    };
    const stop = services.watch(watched.loaded, tellOf, isFollowed);
    return () => {
      ended.current = true;
      stop();
    };
  }, [watched.loaded]);
  useEffect(() => {
    settle();
    if (!now.current.loaded.isEnd || isFollowed() || asks.current) return;
    asks.current = true;
    read(false);
  });
  return {
    readAgain: (also = null) => read(true, also),
    hold(keys) {
      held.current = [...held.current, ...keys].slice(0, MOST_HELD);
      now.current.tell({ text: 'reading all of it …' });
    },
    get isHolding() {
      return held.current.length > 0;
    },
    async pause(work) {
      pause.current = { missed: false };
      try {
        return await work();
      } finally {
        const { missed } = pause.current;
        pause.current = null;
        // Whoever waited for it may have more to say.
        if (missed) setImmediate(() => read(false));
      }
    },
  };
}

function describe(changes: string | null, asked: boolean): string {
  return changes ?? (asked ? 'read again: the same words' : 'the file changed: the same words');
}

function say(said: string, also: string | null, { columns }: Geometry): Notice {
  const text = also === null ? said : `${also} · ${said}`;
  return { text, first: true, ...(cellsOf(text) > columns - 2 && { whole: true }) };
}

async function layOutInTurns(loaded: Loaded, geometry: Geometry, isOver: () => boolean): Promise<Begun> {
  const job = beginLayout({ loaded, geometry, progress: measureProgress(loaded.article) });
  while (!isOver() && !job.advance(TURN_MS)) await new Promise((resolve) => setImmediate(resolve));
  return { loaded, job, geometry };
}
