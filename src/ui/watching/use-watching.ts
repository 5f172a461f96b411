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

/**
 * Reads an article again when its file changes, and at once when what is given back is called. It is laid out before it is
 * shown, in turns between which keys are heard.
 */
export function useWatching(watched: Watched): () => void {
  const now = useRef(watched);
  now.current = watched;
  const running = useRef(false);
  const ready = useRef<{ readonly begun: Begun; readonly notice: Notice | null } | null>(null);
  const ended = useRef(false);
  const settle = () => {
    const { loaded, quotes, latest, onReadAgain } = now.current;
    if (ready.current === null || ended.current || isBusy(latest.current)) return;
    const { begun, notice } = ready.current;
    ready.current = null;
    onReadAgain(begun.loaded, carry(latest.current, { ...loaded, quotes }, begun, notice));
  };
  const read = (asked: boolean) => {
    if (running.current) return;
    running.current = true;
    const { services, loaded, tell } = now.current;
    if (asked) tell({ text: 'reading it again …' });
    const take = async () => {
      const again = await services.readAgain(loaded);
      if (ended.current) return;
      const { geometry, latest } = now.current;
      const begun = await layOutInTurns(again.loaded, geometry, () => ended.current);
      const follows = latest.current.followsEnd === true && !asked;
      ready.current = { begun, notice: follows ? null : sayChanges(again.changes, asked, geometry) };
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
    const stop = services.watch(watched.loaded, (what) => (what === 'gone' ? tell(GONE) : read(false)));
    return () => {
      ended.current = true;
      stop();
    };
  }, [watched.loaded]);
  useEffect(settle);
  return () => read(true);
}

function sayChanges(changes: string | null, asked: boolean, { columns }: Geometry): Notice {
  const text = changes ?? (asked ? 'read again: the same words' : 'the file changed: the same words');
  return { text, first: true, ...(cellsOf(text) > columns - 2 && { whole: true }) };
}

async function layOutInTurns(loaded: Loaded, geometry: Geometry, isOver: () => boolean): Promise<Begun> {
  const job = beginLayout({ loaded, geometry, progress: measureProgress(loaded.article) });
  while (!isOver() && !job.advance(TURN_MS)) await new Promise((resolve) => setImmediate(resolve));
  return { loaded, job, geometry };
}
