import { useMemo, useState } from 'react';
import type { Quote } from '../../model/index.ts';
import type { NoteKept } from '../notes/note.ts';
import type { Loaded, Services } from '../types.ts';
import type { Word } from './correction.ts';

/** What a reader said of the quotes of the article that is read. */
export interface Corrections {
  /** The quotes as the program found them. */
  readonly found: readonly Quote[];
  /** Of these, those that a reader said to be none. */
  readonly rejected: readonly Quote[];
  keep(id: string, word: Word): NoteKept;
  /** False where nothing was said. */
  remove(id: string): boolean;
}

interface Corrected {
  /** The article with the quotes as a reader has them. */
  readonly loaded: Loaded;
  readonly corrections: Corrections;
}

/** Has a reader's word win over the program's, from the first page on. `original`: by which the article is known. */
export function useCorrections(
  loaded: Loaded,
  original: Loaded,
  { corrections: book }: Pick<Services, 'corrections'>,
): Corrected {
  const [said, setSaid] = useState(0);
  const { quotes } = loaded;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said anew, they are other ones
  const corrected = useMemo(() => book.correct(original, quotes), [book, original, quotes, said]);
  return {
    loaded: useMemo(
      () => (corrected === quotes ? loaded : { ...loaded, quotes: corrected }),
      [loaded, quotes, corrected],
    ),
    corrections: {
      found: quotes,
      get rejected() {
        return book.rejected(original, quotes);
      },
      keep(id, word) {
        const kept = book.keep(original, quotes, id, word);
        setSaid((count) => count + 1);
        return kept;
      },
      remove(id) {
        const removed = book.remove(original, quotes, id);
        if (removed) setSaid((count) => count + 1);
        return removed;
      },
    },
  };
}
