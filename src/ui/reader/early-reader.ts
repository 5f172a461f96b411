import { type Layout, type LayoutJob, positionAt } from '../../layout/index.ts';
import type { Position, Quote } from '../../model/index.ts';
import type { Size } from '../../terminal/index.ts';
import { assignSpeakerColors, type Theme } from '../../theme/index.ts';
import type { FindStart } from '../going/start.ts';
import type { Lessons } from '../lessons/lessons.ts';
import { standOf, WHERE_YOU_WERE } from '../places/stand.ts';
import type { Loaded, Stand } from '../types.ts';
import { followKey } from './early-movement.ts';
import { beginAt, STILL_READING } from './early-start.ts';
import { composeFrame } from './frame.ts';
import { fitGeometry, type Geometry, isSameRoom, type Spacing } from './geometry.ts';
import { type Begun, beginLayout, isAsIs, layOutTo } from './opening.ts';
import { composeTooSmall } from './page.ts';
import { measureProgress } from './progress.ts';
import { findSamePlace } from './same-place.ts';
import { type ReaderState, reduce, startReading } from './state.ts';
import { type Notice, openingNotice } from './status.ts';

export interface EarlyOptions {
  /** Cells a line of the article may have. */
  readonly measure: number;
  readonly theme: Theme;
  readonly spacing?: Spacing;
  /** What may lead anywhere waits for the rest, if that takes no longer; in milliseconds. */
  readonly patience?: number;
  /** Where one was in an article when it was left; null, or without it, for its beginning. */
  readonly recall?: (loaded: Loaded) => Position | null;
  /** Finds where to begin; null where nobody said. */
  readonly findStart?: FindStart | null;
  /** The quotes of an article as a reader has them. */
  readonly correct?: (loaded: Loaded) => readonly Quote[];
  /** Teaches keys in the status line. */
  readonly lessons?: Lessons;
  /** Something to say on the first page, where the article itself asks for no other words. */
  readonly told?: Notice | null;
}

const PATIENCE = 15;

/**
 * The reader before Ink is there, which takes a tenth of a second: the first page, and keys that move, by the layout,
 * the state and the page of the Reader component, which takes over where this one is.
 */
export class EarlyReader {
  readonly #options: EarlyOptions;
  #loaded: Loaded;
  #theme: Theme;
  /** Where it begins. */
  #first: Position | null;
  #begun: Begun | null = null;
  #state: ReaderState | null = null;
  /** Finds where to begin; null once that is found, or does not matter any more. */
  #findStart: FindStart | null;
  #moved = false;

  constructor(loaded: Loaded, options: EarlyOptions) {
    this.#options = options;
    this.#loaded = loaded;
    this.#theme = options.theme;
    this.#findStart = options.findStart ?? null;
    this.#first = options.recall?.(loaded) ?? null;
  }

  /** Where one is; null where the screen was too small to read on. */
  get state(): ReaderState | null {
    return this.#state;
  }

  /** Keys led elsewhere than to the page that one began at. */
  get moved(): boolean {
    return this.#moved;
  }

  get begun(): Begun | null {
    return this.#begun;
  }

  /** What is read. */
  get loaded(): Loaded {
    return this.#loaded;
  }

  /** Where one is, to be kept; null where there is nothing to keep yet. */
  get stand(): Stand | null {
    if (this.#state === null || this.#begun === null) return null;
    if (this.#loaded.isPartial) {
      // Of the whole nothing is known but a place that one went to; one may have begun at the wrong one.
      const position = this.#place();
      return position && { position, percent: 0 };
    }
    return standOf(this.#loaded.article, this.#state, this.#begun.geometry.bodyRows);
  }

  /** Goes on with the whole of an article whose beginning was read; the block on top stays on top. */
  replace(loaded: Loaded): void {
    const { article } = this.#loaded;
    this.#loaded = loaded;
    this.#begun = null;
    if (this.#state === null || this.#state.viewport.top === 0) {
      // Where one was is known, or there, only now; who has gone on meanwhile stays.
      const first = this.#options.recall?.(loaded) ?? null;
      if (first !== null) this.#state = null;
      this.#first = first;
    }
    if (this.#state === null || loaded.article.bare === undefined) return;
    // Of the words alone the blocks are others.
    const place = this.#place();
    const began = place && findSamePlace(article, place, loaded.article, true);
    this.#state = { ...this.#state, began, notice: openingNotice(loaded.article) };
  }

  /** Looks different from the next drawing on. */
  restyle(theme: Theme): void {
    this.#theme = theme;
  }

  /** All rows of a screen. */
  compose(size: Size): string[] {
    const { measure, spacing } = this.#options;
    const geometry = fitGeometry(size, measure, isAsIs(this.#loaded.article), spacing);
    if (geometry === null) {
      this.#begun = null;
      return composeTooSmall(size.columns, size.rows);
    }
    if (!isSameRoom(this.#begun?.geometry, geometry)) this.#begin(geometry);
    return this.#draw(geometry);
  }

  /** Follows a key, by its name, where it moves; false where the key is for the screens that come. */
  press(key: string): boolean {
    if (this.#begun === null || this.#state === null) return false;
    const { patience = PATIENCE } = this.#options;
    const followed = followKey(key, this.#state, this.#begun, patience);
    if (followed === null) return false;
    this.#state = followed.state;
    if (followed.moved) {
      this.#moved = true;
      this.#findStart = null;
    }
    return true;
  }

  /** Lays the article out for a screen, as far as its first page, and goes where one is to begin. */
  #begin(geometry: Geometry): void {
    const { correct } = this.#options;
    const loaded = correct ? { ...this.#loaded, quotes: correct(this.#loaded) } : this.#loaded;
    const job = beginLayout({ loaded, geometry, progress: measureProgress(loaded.article) });
    this.#begun = { loaded, job, geometry };
    job.advance(0, geometry.bodyRows + 1);
    const place = this.#place();
    if (place !== null) layOutTo(job, place, geometry.bodyRows);
    this.#goToStart(this.#take(job.layout()), job, geometry);
  }

  /** Goes where one is to begin, if that is known. */
  #goToStart(state: ReaderState, job: LayoutJob, { bodyRows }: Geometry): void {
    if (this.#findStart === null) return;
    const found = this.#findStart(this.#loaded);
    if (found !== null) this.#findStart = null;
    this.#state = beginAt(found ?? { notice: STILL_READING }, state, job, bodyRows);
  }

  /** The place on the first row; null for the beginning. */
  #place(): Position | null {
    if (this.#state === null) return this.#first;
    const { layout, viewport, began } = this.#state;
    return began ?? (viewport.top === 0 ? null : positionAt(layout, viewport.top));
  }

  #take(layout: Layout): ReaderState {
    const { told = null } = this.#options;
    const notice = () => openingNotice(this.#loaded.article) ?? told ?? (this.#first && WHERE_YOU_WERE);
    this.#state =
      this.#state === null
        ? startReading(layout, null, notice(), this.#first)
        : reduce(this.#state, { type: 'relaid', layout });
    return this.#state;
  }

  #draw(geometry: Geometry): string[] {
    if (this.#state === null || this.#begun === null) return [];
    const { article, quotes, reorder, isPartial } = this.#begun.loaded;
    const { layout, viewport, notice, pending } = this.#state;
    return composeFrame({
      article,
      layout,
      top: viewport.top,
      geometry,
      theme: this.#theme,
      progress: measureProgress(article),
      notice,
      pending,
      reorder,
      isPartial,
      lessons: this.#options.lessons,
      speakers: assignSpeakerColors(quotes),
      selected: null,
    }).rows;
  }
}
