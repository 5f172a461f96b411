import { cleanLine, cleanOrNull, type Position } from '../../model/index.ts';
import type { Kept, Store } from '../../store/index.ts';
import { createPlaceFinder, describePlace } from '../../ui/places/kept-place.ts';
import type { Loaded, Services, Stand } from '../../ui/types.ts';
import type { Identity } from '../keeping/path-identity.ts';
import { isMarkLetter, type PlaceRecord, placeKind, removeOldest } from './place-records.ts';

/** How often one looks whether somebody has moved; in milliseconds. */
const LOOK = 1500;
/** Whoever moves all the time has the place kept at every so many looks. */
const MOST_LOOKS = 4;

/** An article on the screen. */
interface Watched {
  readonly stand: () => Stand | null;
  /** What was there at the last look, and what is kept. */
  seen: Stand | null;
  kept: Stand | null;
  looks: number;
}

/** Whether somebody has the articles begin at their beginnings; and where they and their keys come from. */
interface KeeperOptions {
  readonly store: Store;
  readonly fromStart: boolean;
  /** Null for what is no article of its own: the beginning of one that is still being read from a pipe. */
  readonly identify: (loaded: Loaded) => Identity | null;
}

/**
 * Keeps where one is in articles, and their marks. It is written in quiet moments, when an article is left and at the end:
 * at no key. What is there is read once, when an article is opened.
 */
export class PlaceKeeper implements Pick<Services, 'recallPlace' | 'keepPlace' | 'recallMarks' | 'keepMark'> {
  readonly #options: KeeperOptions;
  readonly #records = new Map<string, Kept<PlaceRecord>>();
  readonly #watched = new Map<Loaded, Watched>();
  #timer: NodeJS.Timeout | null = null;

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  readonly recallPlace = (loaded: Loaded): Position | null => {
    const place = this.#options.fromStart ? null : (this.#recordOf(loaded)?.read().place ?? null);
    return place && createPlaceFinder(loaded.article, loaded.isPartial)(place);
  };

  readonly keepPlace = (loaded: Loaded, stand: () => Stand | null): (() => void) => {
    const before = this.#watched.get(loaded);
    const watched: Watched = { stand, seen: null, kept: before?.kept ?? null, looks: 0 };
    this.#watched.set(loaded, watched);
    this.#timer ??= setInterval(() => this.#look(), LOOK).unref();
    return () => {
      this.#write(loaded, watched);
      if (this.#watched.get(loaded) === watched) this.#watched.delete(loaded);
    };
  };

  readonly recallMarks = (loaded: Loaded): ReadonlyMap<string, Position> => {
    const found = new Map<string, Position>();
    const find = createPlaceFinder(loaded.article);
    for (const [letter, mark] of Object.entries(this.#recordOf(loaded)?.read().marks ?? {})) {
      const position = find(mark);
      if (position !== null) found.set(letter, position);
    }
    return found;
  };

  readonly keepMark = (loaded: Loaded, letter: string, position: Position | null): void => {
    if (!isMarkLetter(letter)) return;
    const mark = position && describePlace(loaded.article, position);
    this.#update(loaded, (now) => {
      const { [letter]: _, ...others } = now.marks;
      return { ...now, marks: mark === null ? others : { ...others, [letter]: mark } };
    });
  };

  /** Writes all that is not kept yet: before the program ends, whichever way. */
  keepAll(): void {
    for (const [loaded, watched] of this.#watched) this.#write(loaded, watched);
  }

  /** Keeps where one stays, and now and then where one is who never does. */
  #look(): void {
    for (const [loaded, watched] of this.#watched) {
      const now = watched.stand();
      const stays = isSame(now, watched.seen);
      watched.seen = now;
      if (isSame(now, watched.kept)) watched.looks = 0;
      else if (stays || ++watched.looks >= MOST_LOOKS) this.#write(loaded, watched);
    }
  }

  #write(loaded: Loaded, watched: Watched): void {
    const stand = watched.stand();
    if (stand === null || isSame(stand, watched.kept)) return;
    watched.kept = stand;
    watched.looks = 0;
    const { position, percent } = stand;
    const place = position && describePlace(loaded.article, position);
    this.#update(loaded, (now) => ({ ...now, percent: Math.max(now.percent, percent), place }));
  }

  #update(loaded: Loaded, change: (now: PlaceRecord) => PlaceRecord): void {
    const identity = this.#options.identify(loaded);
    const record = this.#recordOf(loaded);
    if (identity === null || record === null) return;
    const title = cleanOrNull(loaded.headline ?? loaded.article.title);
    const where = identity.where === null ? null : cleanLine(identity.where);
    let isNew = false;
    const kept = record.updateNow((now) => {
      isNew = now.at === 0;
      return { ...change(now), title, where, at: Date.now() };
    });
    if (kept && isNew) removeOldest(this.#options.store.folder, identity.key);
  }

  #recordOf(loaded: Loaded): Kept<PlaceRecord> | null {
    const identity = this.#options.identify(loaded);
    if (identity === null) return null;
    const { key } = identity;
    const record = this.#records.get(key) ?? this.#options.store.open(placeKind(key));
    this.#records.set(key, record);
    return record;
  }
}

function isSame(one: Stand | null, other: Stand | null): boolean {
  if (one === null || other === null) return one === other;
  const [here, there] = [one.position, other.position];
  return one.percent === other.percent && here?.block === there?.block && here?.offset === there?.offset;
}
