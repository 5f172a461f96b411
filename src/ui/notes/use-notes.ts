import { useEffect, useMemo, useRef, useState } from 'react';
import type { Layout } from '../../layout/index.ts';
import { type Clean, cleanLine } from '../../model/index.ts';
import type { Notice } from '../reader/status.ts';
import type { Loaded, Services } from '../types.ts';
import { NOTE_SIGN, type Note, type NotedPlace, type NoteKept, type PlacedNote } from './note.ts';
import { lineOf, type Passage } from './target.ts';

/** The notes of the article that is read. */
export interface Notes {
  readonly list: readonly PlacedNote[];
  /** Lines beside which a note's sign stands. */
  readonly lines: ReadonlySet<number>;
  /** Keeps what was written about a place; anew where there was a note. */
  keep(text: Clean, place: NotedPlace, before: Note | null): NoteKept;
  remove(note: Note): void;
  /** Brings back the one that was removed last; null where there is none. */
  restore(): Note | null;
  /** Those on a passage. */
  on(passage: Passage | null): readonly PlacedNote[];
  /** What the status line says where such a passage is read; null where there is no note on it. */
  describe(passage: Passage | null): Notice | null;
}

/** Reads what notes there are when an article is on the screen, and keeps those that are written. */
export function useNotes(loaded: Loaded, { notes: book }: Pick<Services, 'notes'>, layout: Layout): Notes {
  const [list, setList] = useState<readonly PlacedNote[]>(NONE);
  const removed = useRef<readonly Note[]>([]);
  const last = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once an article
  useEffect(() => {
    const found = book.recall(loaded);
    setList(found.length === 0 ? NONE : found);
  }, [loaded]);
  const lines = useMemo(() => linesOf(list, layout), [list, layout]);
  return {
    list,
    lines,
    keep(text, { block, offset, share, before, words, quoted, speaker }, note) {
      const place = { block, offset, share, before, words, quoted, speaker };
      const kept = book.keep(loaded, note ? { ...note, text } : { ...place, ...createName(last), text });
      setList(book.recall(loaded));
      return kept;
    },
    remove(note) {
      removed.current = [...removed.current, note];
      book.remove(loaded, note.id);
      setList(book.recall(loaded));
    },
    restore() {
      const note = removed.current.at(-1) ?? null;
      if (note === null) return null;
      removed.current = removed.current.slice(0, -1);
      book.keep(loaded, note);
      setList(book.recall(loaded));
      return note;
    },
    on: (passage) => notesOn(passage, list),
    describe(passage) {
      const here = notesOn(passage, list);
      const [first] = here;
      if (first === undefined) return null;
      const more = here.length > 1 ? ` · ${here.length - 1} more` : '';
      return { text: `${NOTE_SIGN} ${cleanLine(first.note.text)}${more}`, first: true };
    },
  };
}

const NONE: readonly PlacedNote[] = [];

function notesOn(passage: Passage | null, list: readonly PlacedNote[]): readonly PlacedNote[] {
  if (passage === null) return NONE;
  const { block, offset, end } = passage;
  return list.filter(
    ({ position }) => position?.block === block && position.offset >= offset && position.offset <= end,
  );
}

/** By the time, which nobody has twice. */
function createName(last: { current: number }): Pick<Note, 'id' | 'at'> {
  const at = Math.max(Date.now(), last.current + 1);
  last.current = at;
  return { id: at.toString(36), at };
}

function linesOf(list: readonly PlacedNote[], layout: Layout): ReadonlySet<number> {
  return new Set(list.flatMap(({ position }) => (position && lineOf(layout, position)) ?? []));
}
