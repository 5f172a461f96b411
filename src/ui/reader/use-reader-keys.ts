import { takeGoing } from '../going/going.ts';
import type { KeyContext } from '../keys.ts';
import { takeLabel } from '../labels/take-label.ts';
import { takeNaming } from '../naming/commands.ts';
import { type NotingReader, takeNoting } from '../notes/noting.ts';
import { hear } from '../pending/pending.ts';
import { performHeard } from '../pending/perform-heard.ts';
import type { Carried } from '../watching/carried.ts';
import { useHeldKeys } from '../watching/use-held-keys.ts';
import { needsWhole } from '../watching/whole.ts';
import type { Geometry } from './geometry.ts';
import type { ReaderState } from './reader-state.ts';
import type { Reading } from './reading.ts';
import { openShowing } from './source.ts';
import { takeMouse } from './take-mouse.ts';

/**
 * Hears the keys of an article where no panel is open: what is open over it takes them, then the mouse and a question, then
 * the table of keys tells. `drawn`: what somebody saw who typed them.
 */
export function useReaderKeys(
  reading: Reading,
  drawn: ReaderState,
  geometry: Geometry,
  carried: Carried | null,
): void {
  const { loaded, services, dispatch, tell, pictures, speaking, searching, watching } = reading;
  const takeKey = (key: string) => {
    if (drawn.panel !== null || pictures.take(key) || speaking.take(key) || searching.take(key)) return;
    if (takeTyped(key, reading) || takeMouse(key, reading, geometry)) return;
    if (drawn.question !== null && key === 'enter') return void openShowing(drawn.question, services, tell);
    const before = reading.state.pending;
    const heard = hear(before, key, contextOf(reading));
    if (loaded.isEnd && needsWhole(heard)) {
      dispatch({ type: 'pended', pending: null });
      watching.hold([...(before?.digits ?? ''), key]);
    } else performHeard(heard, before, reading);
  };
  useHeldKeys(takeKey, watching, carried);
}

/** Hands a key to what is typed in the status line; false where nothing is. */
function takeTyped(key: string, reading: Reading): boolean {
  const { state, notes, services, dispatch, tell } = reading;
  const noting: NotingReader = {
    dispatch,
    tell,
    editText: services.editText,
    keepNote: (text, { place, note }) => notes.keep(text, place, note),
  };
  return (
    takeNoting(state.noting, key, noting) ||
    takeNaming(state.naming ?? null, key, reading) ||
    takeGoing(state.going, key, reading) ||
    takeLabel(state.labelling, key, reading)
  );
}

/** Where a key may mean something of its own: at a link or, while nothing is searched for, at a quote. */
function contextOf({ link, state, quotes }: Reading): KeyContext | undefined {
  if (link) return 'link';
  const { selected } = state.viewport;
  const isLit = selected !== null && quotes.some(({ id }) => id === selected);
  return isLit && state.search === null ? 'quote' : undefined;
}
