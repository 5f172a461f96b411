import { dataFolder, openStore, type Store } from '../../store/index.ts';
import type { Lessons } from '../../ui/lessons/lessons.ts';
import type { EarlyReader } from '../../ui/reader/early-reader.ts';
import type { Options } from '../flags/options.ts';
import { complain } from '../messages/standard-streams.ts';
import type { ArticleLoader } from './article-loader.ts';
import { openLessons } from './lessons.ts';
import { NoteKeeper } from './note-keeper.ts';
import { PlaceKeeper } from './place-keeper.ts';

/** What the reader keeps, from its start to its end. */
export interface Keeping {
  readonly keeper: PlaceKeeper;
  readonly store: Store;
  readonly lessons: Lessons;
  readonly notes: NoteKeeper;
  /** Has the place kept of an article that is read before Ink is there. */
  watch(early: EarlyReader | null): void;
  /** Writes what is not written yet, and says in a line each what could not be: when the terminal is given back. */
  end(): void;
}

/** Nothing is read or written before an article is there. */
export function openKeeping({ noHistory, fromStart }: Options, loader: ArticleLoader): Keeping {
  const untold: string[] = [];
  const store = openStore(dataFolder(process.env), {
    keeps: noHistory !== true,
    tell: (line) => untold.push(line),
  });
  const keeper = new PlaceKeeper({ store, fromStart: fromStart === true, identify: loader.identify });
  return {
    keeper,
    store,
    lessons: openLessons(store),
    notes: new NoteKeeper({ store, identify: loader.identify }),
    watch(early) {
      if (early !== null) keeper.keepPlace(early.loaded, () => early.stand);
    },
    end() {
      keeper.keepAll();
      for (const line of untold.splice(0)) complain(`pullquote: ${line}`);
    },
  };
}
