import { type RefObject, useEffect, useRef, useState } from 'react';

/** Work that takes its time, one at a time, while one reads on. */
interface Running<Wanted> {
  /** What is on its way; null: nothing is. */
  readonly wanted: Wanted | null;
  /** Begins some work in place of what is on its way. What comes of it is told unless it was given up meanwhile. */
  begin<Result>(
    wanted: Wanted | null,
    work: (signal: AbortSignal) => Promise<Result>,
    onDone: (result: Result) => void,
    onFailure: (error: unknown) => void,
  ): void;
  /** Gives up what is on its way; false where nothing is. */
  stop(): boolean;
}

/** What is under way ends with the component. */
export function useRunning<Wanted>(): Running<Wanted> {
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const running: RefObject<AbortController | null> = useRef(null);
  useEffect(() => () => running.current?.abort(), []);
  return {
    wanted,
    begin(next, work, onDone, onFailure) {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      setWanted(next);
      const end = (then: () => void) => {
        if (running.current !== controller || controller.signal.aborted) return;
        running.current = null;
        setWanted(null);
        then();
      };
      work(controller.signal).then(
        (result) => end(() => onDone(result)),
        (error: unknown) => end(() => onFailure(error)),
      );
    },
    stop() {
      const { current } = running;
      running.current = null;
      setWanted(null);
      current?.abort();
      return current !== null;
    },
  };
}
