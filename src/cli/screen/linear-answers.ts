import type { Position } from '../../model/index.ts';
import type { Start } from '../../ui/going/start.ts';
import { type Action, actionOf, hintOf } from '../../ui/keys.ts';
import type { LinearReader } from '../../ui/linear/linear-reader.ts';
import type { Reply } from '../../ui/linear/reply.ts';
import { actionSaid } from '../../ui/linear/words.ts';
import type { NoteKept } from '../../ui/notes/note.ts';
import { nameWhole } from '../../ui/sent-keys.ts';
import type { Loaded } from '../../ui/types.ts';
import { createWatchdog } from '../watchdog/watchdog.ts';

const BECAME: Readonly<Record<NoteKept, string>> = {
  kept: 'Noted.',
  held: 'Noted until you leave: it could not be kept.',
  full: 'There is no room for more notes.',
  nowhere: 'Nobody knows which article this is.',
};

/** The action that words ask for, or a key in a line of its own; undefined for none. */
export function actionAsked(said: string): Action | undefined {
  const words = said.trim().replace(/^:/, '');
  const name = words.length === 1 ? nameWhole(words) : null;
  return actionSaid(words) ?? (name === null ? undefined : actionOf(name));
}

/** What is said of a note that was written. */
export const sayNoted = (became: NoteKept): string => BECAME[became];

/** Reads on where one was; null where that is nowhere. */
export function beginAt(place: Position | null, reader: LinearReader): Reply | null {
  const reply = place && reader.readAt(place);
  if (!reply) return null;
  const said = hintOf('top', (key) => `Where you were; ${key} leads to the beginning.`) ?? 'Where you were.';
  return { lines: [said, ...reply.lines] };
}

/** Begins where the command line says. */
export async function findBeginning(
  start: Start,
  loaded: Loaded,
  reader: LinearReader,
): Promise<Reply | null> {
  if ('search' in start) return reader.search(start.search);
  const { findStart } = await import('../../ui/going/start.ts');
  const found = findStart(start, loaded, (milliseconds) => createWatchdog(milliseconds, true));
  if (found === null) return null;
  if ('notice' in found) return { lines: [found.notice.text] };
  const { goal } = found;
  if (goal.kind === 'line') return { lines: ['Lines have numbers on the full screen alone.'] };
  return goal.kind === 'end' ? reader.perform('bottom') : reader.readAt(goal.place);
}

/** Whether a key, or words, are to leave. */
export function isQuit(key: string): boolean {
  const name = nameWhole(key.trim());
  return (name !== null && actionOf(name) === 'quit') || actionSaid(key) === 'quit';
}

/** Words for an action, a number, or a search. */
export function answerWords(said: string, reader: LinearReader): Reply {
  const words = said.trim().replace(/^:/, '');
  if (words.startsWith('/')) return reader.search(words.slice(1));
  if (/^\d+$/.test(words)) return reader.goTo(Number(words));
  const [, wanted] = /^(?:search|find)\s+(.+)$/.exec(words) ?? [];
  if (wanted !== undefined) return reader.search(wanted);
  const action = actionAsked(words);
  if (words === '') return reader.perform('page-down');
  if (action === undefined) return { lines: [`Nobody knows “${words}” here; help tells the words.`] };
  return reader.perform(action);
}
