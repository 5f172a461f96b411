import { type Clean, clean } from '../../model/index.ts';
import type { Theme } from '../../theme/index.ts';
import { actionOf } from '../keys.ts';
import { editFilter } from '../lists/state.ts';
import type { Order } from '../order.ts';
import type { Notice } from '../reader/status.ts';
import { composeTyped } from '../search/prompt.ts';
import { MOST_NOTE_TEXT, NOTE_SIGN, type Note, type NotedPlace, type NoteKept } from './note.ts';

/** A note that is being written. */
export interface Noting {
  readonly typed: string;
  readonly place: NotedPlace;
  /** The one that is written anew. */
  readonly note: Note | null;
  /** What came in between, such as an editor that is not there. */
  readonly failure?: string;
}

/** What writing a note asks of the reader. */
export interface NotingReader {
  readonly dispatch: (event: { readonly type: 'noting'; readonly noting: Noting | null }) => void;
  readonly tell: (notice: Notice) => void;
  /** Has a text edited by a program of the user's: null where it is to be as it was, or a few words on why it is not done. */
  readonly editText: (text: string) => Promise<{ readonly text: string } | { readonly failure: string }>;
  readonly keepNote: (text: Clean, noting: Noting) => NoteKept;
}

/** Hands a key to the line in which a note is written; false where it is not that line's. */
export function takeNoting(noting: Noting | null, key: string, reader: NotingReader): boolean {
  if (noting === null || key === 'ctrl-c' || key === 'ctrl-z') return false;
  if (key === 'enter') keep(noting.typed, noting, reader);
  else if (actionOf(key, 'note') === 'write-outside') void editOutside(noting, reader);
  else {
    const typed = editFilter(noting.typed, key, MOST_NOTE_TEXT);
    if (typed === null) leave(noting, reader);
    else if (typed !== undefined)
      reader.dispatch({ type: 'noting', noting: { ...noting, typed, failure: '' } });
  }
  return true;
}

function keep(typed: string, noting: Noting, reader: NotingReader): void {
  const text = clean(typed.slice(0, MOST_NOTE_TEXT).trim());
  if (text === '') {
    leave(noting, reader);
    return;
  }
  const kept = reader.keepNote(text, noting);
  if (kept === 'full' || kept === 'nowhere') {
    const failure = kept === 'full' ? 'no room for more notes' : 'not before all is read';
    reader.dispatch({ type: 'noting', noting: { ...noting, typed, failure } });
    return;
  }
  reader.dispatch({ type: 'noting', noting: null });
  reader.tell({
    text: kept === 'kept' ? 'noted · A lists notes' : 'noted until you quit · A lists notes',
    first: true,
  });
}

function leave({ note }: Noting, { dispatch, tell }: NotingReader): void {
  dispatch({ type: 'noting', noting: null });
  tell({ text: note === null ? 'no note written' : 'the note is as it was' });
}

/** Writes on in an editor; what is saved there is the note. */
async function editOutside(noting: Noting, reader: NotingReader): Promise<void> {
  const edited = await reader.editText(noting.typed);
  if ('failure' in edited)
    reader.dispatch({ type: 'noting', noting: { ...noting, failure: edited.failure } });
  else keep(edited.text, noting, reader);
}

/** The row in which a note is written. */
export function composeNoting(
  { typed, failure }: Noting,
  columns: number,
  theme: Theme,
  order: Order,
): string {
  const said = failure || (typed === '' ? '⏎ keeps  ^E editor  esc' : '⏎ ^E esc');
  return composeTyped(NOTE_SIGN, typed, { said, isFound: Boolean(failure) }, columns, theme, order);
}
