import { cellsOf } from '../../layout/index.ts';
import type { Terminal } from '../../terminal/index.ts';
import { type Action, actionOf, hintOf } from '../../ui/keys.ts';
import { shorten } from '../../ui/reader/page.ts';
import { nameSent } from '../../ui/sent-keys.ts';

/** What is there sooner needs no screen before it; in milliseconds. */
const PATIENCE = 150;

/** Whether some work is done, or failed, before there is any need to say that one waits for it. */
export async function isSoonDone(work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, false);
  });
  const done = work.then(
    () => true,
    () => true,
  );
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
}

/** The screen while one waits: what for, and how to leave. */
export function composeWaiting(
  words: string,
  { columns, rows }: { columns: number; rows: number },
): string[] {
  const hint = hintOf('quit', (key) => `${key} quits`) ?? '';
  const left = shorten(words, columns - cellsOf(hint) - 4);
  const gap = columns - 2 - cellsOf(left) - cellsOf(hint);
  return [...Array<string>(Math.max(0, rows - 1)).fill(''), ` ${left}${' '.repeat(Math.max(1, gap))}${hint}`];
}

/**
 * Hears the keys of a terminal while some work is under way; from the first on that `press` has no use for, they are
 * kept for who comes next.
 * Resolves to whether the work is done (or failed): false where somebody would rather leave.
 */
export function hearKeys(
  { input, suspend }: Terminal,
  work: Promise<unknown>,
  press: (key: string) => boolean = () => false,
): Promise<boolean> {
  return new Promise((resolve) => {
    const kept: string[] = [];
    const end = (done: boolean) => {
      input.off('readable', hear);
      input.giveBack(kept);
      resolve(done);
    };
    const hear = () => {
      // Until there is none: only then is the next one told of.
      for (let key: unknown = input.read(); typeof key === 'string'; key = input.read()) {
        const action = actionSent(key);
        if (action === 'quit') return end(false);
        if (action === 'suspend') suspend();
        else if (kept.length > 0 || !press(key)) kept.push(key);
      }
    };
    input.on('readable', hear);
    work.then(
      () => end(true),
      () => end(true),
    );
  });
}

/** What a key does, as terminals send it. Whoever has capitals locked may leave as well. */
function actionSent(sent: string): Action | undefined {
  const name = nameSent(sent);
  return name === null ? undefined : (actionOf(name) ?? (name === 'Q' ? actionOf('q') : undefined));
}
