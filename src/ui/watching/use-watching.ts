import { type RefObject, useEffect, useRef } from 'react';
import { cellsOf } from '../../layout/index.ts';
import type { Quote } from '../../model/index.ts';
import { messageOf } from '../error-message.ts';
import type { Begun } from '../reader/early-reader.ts';
import type { Geometry } from '../reader/geometry.ts';
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

/** What the status line says meanwhile. */
export const FOLLOWS_END: Notice = { text: 'following · F ends it', first: true };
const GONE: Notice = { text: 'the file is gone; what is here stays', first: true };

/** What may be asked of an article that is watched. */
export interface Watching {
  /** Reads it again at once; `also`: to be said with what changed. */
  readAgain(also?: string | null): void;
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
  // The whole was asked for.
  const asks = useRef(false);
  const pause = useRef<{ missed: boolean } | null>(null);
  const settle = () => {
    const { loaded, quotes, latest, carried, onReadAgain } = now.current;
    if (ready.current === null || ended.current || isBusy(latest.current)) return;
    const { begun, notice } = ready.current;
    ready.current = null;
    if (begun.loaded.isEnd && latest.current.followsEnd !== true) {
      running.current = false;
      return read(false);
    }
    const behind = carried?.behind ?? null;
    onReadAgain(begun.loaded, carry(latest.current, { ...loaded, quotes }, begun, notice, behind));
  };
  const read = (asked: boolean, also: string | null = null) => {
    if (running.current) return;
    running.current = true;
    const { services, loaded, tell } = now.current;
    if (asked) tell({ text: 'reading it again …' });
    const take = async () => {
      const followed = now.current.latest.current.followsEnd === true && !asked;
      const end = followed ? await services.readEnd(loaded) : null;
      const again = end ? { loaded: end, changes: null } : await services.readAgain(loaded);
      if (ended.current) return;
      const { geometry, latest } = now.current;
      const begun = await layOutInTurns(again.loaded, geometry, () => ended.current);
      // Beside its end alone all of it is new.
      const says = asked || latest.current.followsEnd !== true;
      const changes = loaded.isEnd ? null : again.changes;
      const notice = says && (asked || !loaded.isEnd) ? sayChanges(changes, asked, also, geometry) : null;
      ready.current = { begun, notice };
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
    const isFollowed = () => now.current.latest.current.followsEnd === true;
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
    const { loaded, latest } = now.current;
    if (!loaded.isEnd || latest.current.followsEnd || asks.current) return;
    asks.current = true;
    read(false);
  });
  return {
    readAgain: (also = null) => read(true, also),
    async pause(work) {
      pause.current = { missed: false };
      try {
        return await work();
      } finally {
        const { missed } = pause.current;
        pause.current = null;
        if (missed) read(false);
      }
    },
  };
}

function sayChanges(
  changes: string | null,
  asked: boolean,
  also: string | null,
  { columns }: Geometry,
): Notice {
  const said = changes ?? (asked ? 'read again: the same words' : 'the file changed: the same words');
  const text = also === null ? said : `${also} · ${said}`;
  return { text, first: true, ...(cellsOf(text) > columns - 2 && { whole: true }) };
}

async function layOutInTurns(loaded: Loaded, geometry: Geometry, isOver: () => boolean): Promise<Begun> {
  const job = beginLayout({ loaded, geometry, progress: measureProgress(loaded.article) });
  while (!isOver() && !job.advance(TURN_MS)) await new Promise((resolve) => setImmediate(resolve));
  return { loaded, job, geometry };
}
