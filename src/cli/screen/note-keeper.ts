import { cleanLine, cleanOrNull } from '../../model/index.ts';
import type { Kept, Store } from '../../store/index.ts';
import { placeNotes } from '../../ui/notes/find-note.ts';
import type { Note, NoteBook, NoteKept, PlacedNote } from '../../ui/notes/note.ts';
import type { Loaded } from '../../ui/types.ts';
import { type NotesRecord, noteKind, withNote } from '../keeping/note-records.ts';
import type { Identity } from '../keeping/path-identity.ts';

interface KeeperOptions {
  readonly store: Store;
  /** Null for what is no article of its own. */
  readonly identify: (loaded: Loaded) => Identity | null;
}

/** Keeps the notes of articles, a file for each article that has some. They are written at once, and never taken out for others. */
export class NoteKeeper implements NoteBook<Loaded> {
  readonly #options: KeeperOptions;
  readonly #records = new Map<string, Kept<NotesRecord>>();

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  readonly recall = (loaded: Loaded): readonly PlacedNote[] => {
    const identity = this.#options.identify(loaded);
    return identity === null ? [] : placeNotes(loaded.article, this.#recordOf(identity).read().notes);
  };

  readonly keep = (loaded: Loaded, note: Note): NoteKept => {
    const identity = this.#options.identify(loaded);
    if (identity === null) return 'nowhere';
    const record = this.#recordOf(identity);
    const title = cleanOrNull(loaded.headline ?? loaded.article.title);
    const where = identity.where === null ? null : cleanLine(identity.where);
    if (withNote(record.read(), note) === null) return 'full';
    const kept = record.updateNow((now) => ({ ...(withNote(now, note) ?? now), title, where }));
    return kept ? 'kept' : 'held';
  };

  readonly remove = (loaded: Loaded, id: string): void => {
    const identity = this.#options.identify(loaded);
    if (identity === null) return;
    this.#recordOf(identity).updateNow((now) => ({
      ...now,
      notes: now.notes.filter((note) => note.id !== id),
    }));
  };

  #recordOf({ key }: Identity): Kept<NotesRecord> {
    const record = this.#records.get(key) ?? this.#options.store.open(noteKind(key));
    this.#records.set(key, record);
    return record;
  }
}
