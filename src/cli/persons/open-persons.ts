import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { isAddress } from '../../sources/index.ts';
import type { ListedQuote, PersonsSoFar, QuotedPersons } from '../../ui/persons/quoted-persons.ts';
import type { Options } from '../flags/options.ts';
import { type Question, TELLS_PERSONS, type Telling } from './protocol.ts';

/** Of the process's heap; in megabytes. */
const MEMORY = 1024;
/** Entry of the process, beside this file in the package. */
const ENTRY = join(__dirname, 'child.js');

/**
 * Finds out who is quoted in the files of a list, in a process of its own, so that no key waits for it. Pages are not fetched
 * for it. The process ends with this one.
 */
export function openPersons(paths: readonly string[], options: Options): QuotedPersons {
  const files = paths.filter((path) => path !== '-' && !isAddress(path));
  let soFar: PersonsSoFar = { persons: [], read: 0, total: files.length, failed: 0 };
  const listeners = new Set<() => void>();
  const waiting = new Map<number, ((quotes: readonly ListedQuote[]) => void)[]>();
  const child = spawn(process.execPath, [`--max-old-space-size=${MEMORY}`, ENTRY, TELLS_PERSONS], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  child.unref();
  child.channel?.unref();
  const ask = (question: Question) => child.send(question, () => {}); // One that is gone is told of by its end.
  const answer = (id: number, quotes: readonly ListedQuote[]) => {
    for (const resolve of waiting.get(id) ?? []) resolve(quotes);
    waiting.delete(id);
  };
  child.on('message', (telling: Telling) => {
    if ('id' in telling) return answer(telling.id, telling.quotes);
    soFar = telling.soFar;
    for (const tell of listeners) tell();
  });
  const end = () => child.kill('SIGKILL');
  let isGone = false;
  const lose = () => {
    isGone = true;
    process.off('exit', end);
    soFar = { ...soFar, failure: 'who is quoted could not be found out to the end' };
    for (const id of waiting.keys()) answer(id, []);
    for (const tell of listeners) tell();
  };
  process.once('exit', end);
  child.on('error', lose);
  child.on('exit', lose);
  ask({ paths: files, options });
  return {
    now: () => soFar,
    subscribe(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    quotesOf: (id) =>
      new Promise((resolve) => {
        if (isGone) return resolve([]);
        const asking = waiting.get(id);
        if (asking) asking.push(resolve);
        else waiting.set(id, [resolve]);
        ask({ quotesOf: id });
      }),
  };
}
