import { join } from 'node:path';
import { type Clean, clean, cleanLine } from '../../model/index.ts';
import { isRecord, type Kind } from '../../store/index.ts';
import {
  MOST_NOTE_BEFORE,
  MOST_NOTE_TEXT,
  MOST_NOTE_WORDS,
  MOST_NOTES,
  MOST_QUOTED,
  type Note,
} from '../../ui/notes/note.ts';

/** The notes of one article. */
export interface NotesRecord {
  readonly title: Clean | null;
  /** Its file or address; null for standard input. */
  readonly where: Clean | null;
  readonly notes: readonly Note[];
}

/** As many notes as there may be, of the longest, each character of which takes three bytes. */
const MOST_BYTES = 48 * 1024 * 1024;
const LONGEST_TITLE = 300;
const LONGEST_WHERE = 4096;
const LONGEST_NAME = 40;
const LONGEST_SPEAKER = 1000;

const NONE: NotesRecord = { title: null, where: null, notes: [] };

/** The file of an article's notes, by its key. None is ever left out: who has too many is told so before one is kept. */
export function noteKind(key: string): Kind<NotesRecord> {
  return {
    name: join('notes', key.slice(0, 2), key.slice(2)),
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
  const { title, where } = value;
  const notes = new Map<string, Note>();
  for (const stated of value['notes'].slice(0, MOST_NOTES)) {
    const note = parseNote(stated);
    if (note !== null) notes.set(note.id, note);
  }
  return {
    title: typeof title === 'string' ? cleanLine(title.slice(0, LONGEST_TITLE)) : null,
    where: typeof where === 'string' ? cleanLine(where.slice(0, LONGEST_WHERE)) : null,
    notes: [...notes.values()],
  };
}

/** A note whose text is there is one, however little else is known of it. */
function parseNote(value: unknown): Note | null {
  if (!isRecord(value)) return null;
  const { id, at, block, offset, share, before, words, quoted, speaker, text } = value;
  if (typeof id !== 'string' || !/^[\w-]{1,40}$/.test(id) || typeof text !== 'string') return null;
  return {
    id,
    at: isNumber(at) ? at : 0,
    block: typeof block === 'string' ? block.slice(0, LONGEST_NAME) : '',
    offset: isNumber(offset) && Number.isSafeInteger(offset) && offset >= 0 ? offset : 0,
    share: isNumber(share) ? Math.min(1, Math.max(0, share)) : 0,
    before: cleanText(before, MOST_NOTE_BEFORE),
    words: cleanText(words, MOST_NOTE_WORDS),
    quoted: cleanText(quoted, MOST_QUOTED + 2),
    speaker: typeof speaker === 'string' ? cleanLine(speaker.slice(0, LONGEST_SPEAKER)) : null,
    text: cleanText(text, MOST_NOTE_TEXT),
  };
}

const cleanText = (value: unknown, most: number): Clean =>
  clean(typeof value === 'string' ? value.slice(0, most) : '');

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
