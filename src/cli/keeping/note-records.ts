import { isRecord, type Kind } from '../../store/index.ts';
import { MOST_NOTE_TEXT, MOST_NOTES, type Note } from '../../ui/notes/note.ts';
import { type NamedArticle, nameByKey, namedArticleOf, notedPlaceOf, textOf } from './parse-fields.ts';

/** The notes of one article. */
export interface NotesRecord extends NamedArticle {
  readonly notes: readonly Note[];
}

/** As many notes as there may be, of the longest, each character of which takes three bytes. */
const MOST_BYTES = 48 * 1024 * 1024;

const NONE: NotesRecord = { title: null, where: null, notes: [] };

/** The file of an article's notes, by its key. None is ever left out: who has too many is told so before one is kept. */
export function noteKind(key: string): Kind<NotesRecord> {
  return {
    name: nameByKey('notes', key),
    label: 'notes',
    empty: NONE,
    parse: parseRecord,
    bound: (record) => record,
    mostBytes: MOST_BYTES,
  };
}

/** A record with a note in place of the one of its id, or behind all others; null where there are too many. */
export function withNote(record: NotesRecord, note: Note): NotesRecord | null {
  const { notes } = record;
  const at = notes.findIndex(({ id }) => id === note.id);
  if (at >= 0) return { ...record, notes: notes.with(at, note) };
  return notes.length >= MOST_NOTES ? null : { ...record, notes: [...notes, note] };
}

function parseRecord(value: unknown): NotesRecord | null {
  if (!isRecord(value) || !Array.isArray(value['notes'])) return null;
  const notes = new Map<string, Note>();
  for (const stated of value['notes'].slice(0, MOST_NOTES)) {
    const note = parseNote(stated);
    if (note !== null) notes.set(note.id, note);
  }
  return {
    ...namedArticleOf(value),
    notes: [...notes.values()],
  };
}

/** A note whose text is there is one, however little else is known of it. */
function parseNote(value: unknown): Note | null {
  if (!isRecord(value)) return null;
  const { id, text } = value;
  if (typeof id !== 'string' || !/^[\w-]{1,40}$/.test(id) || typeof text !== 'string') return null;
  return { id, ...notedPlaceOf(value), text: textOf(text, MOST_NOTE_TEXT) };
}
