import { type Layout, type LayoutJob, positionAt } from '../../layout/index.ts';
import type { Position, Quote } from '../../model/index.ts';
import type { Size } from '../../terminal/index.ts';
import { assignSpeakerColors, type Theme } from '../../theme/index.ts';
import type { FindStart } from '../going/start.ts';
import type { Lessons } from '../lessons/lessons.ts';
import { hear } from '../pending/pending.ts';
import { standOf, WHERE_YOU_WERE } from '../places/stand.ts';
import type { Loaded, Stand } from '../types.ts';
import { composeFrame } from './frame.ts';
import { fitGeometry, type Geometry, isSameRoom, type Spacing } from './geometry.ts';
import { isMove, lastTop } from './movement.ts';
import { type Begun, beginLayout, isAsIs, layOutTo, layOutToGoal } from './opening.ts';
import { composeTooSmall } from './page.ts';
import { measureProgress } from './progress.ts';
import { reachOf } from './reach.ts';
import { findSamePlace } from './same-place.ts';
import { type ReaderState, reduce, startReading } from './state.ts';
import { type Notice, openingNotice } from './status.ts';

/** Pages that are laid out below the one that is shown: a movement leads no further. */
const PAGES_AHEAD = 2;

const STILL_READING: Notice = { text: 'reading on to where you want to be …' };
/** What may lead anywhere waits for the rest, if that takes no longer; in milliseconds. */
const PATIENCE = 15;

/**
 * The reader before Ink is there, which takes a tenth of a second: the first page, and keys that move, by the layout,
 * the state and the page of the Reader component, which takes over where this one is.
 */
export class EarlyReader {
  #loaded: Loaded;
  readonly #measure: number;
  readonly #spacing: Spacing;
  #theme: Theme;
  readonly #patience: number;
  readonly #recall: (loaded: Loaded) => Position | null;
  readonly #correct: (loaded: Loaded) => readonly Quote[];
  /** Where it begins. */
  #first: Position | null;
  #begun: Begun | null = null;
  #state: ReaderState | null = null;
  #told: Notice | null = null;
  #lessons: Lessons | undefined;
  /** Finds where to begin; null once that is found, or does not matter any more. */
  #findStart: FindStart | null;
  #moved = false;

  /** `recall`: where one was in an article when it was left; null for its beginning. `correct`: its quotes as a reader has them. */
  constructor(
    loaded: Loaded,
    measure: number,
    theme: Theme,
    patience = PATIENCE,
    recall: (loaded: Loaded) => Position | null = () => null,
    findStart: FindStart | null = null,
    spacing: Spacing = 1,
    correct: (loaded: Loaded) => readonly Quote[] = ({ quotes }) => quotes,
  ) {
    this.#spacing = spacing;
    this.#correct = correct;
    this.#findStart = findStart;
    this.#loaded = loaded;
    this.#measure = measure;
    this.#theme = theme;
    this.#patience = patience;
    this.#recall = recall;
    this.#first = recall(loaded);
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

  /** Teaches keys in the status line. */
  teach(lessons: Lessons): void {
    this.#lessons = lessons;
  }

  /** Something to say on the first page, where the article itself asks for no other words. */
  tell(notice: Notice): void {
    this.#told = notice;
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
      const first = this.#recall(loaded);
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
    const geometry = fitGeometry(size, this.#measure, isAsIs(this.#loaded.article), this.#spacing);
    if (geometry === null) {
      this.#begun = null;
      return composeTooSmall(size.columns, size.rows);
    }
    const progress = measureProgress(this.#loaded.article);
    if (!isSameRoom(this.#begun?.geometry, geometry)) {
      const loaded = { ...this.#loaded, quotes: this.#correct(this.#loaded) };
      const job = beginLayout({ loaded, geometry, progress });
      this.#begun = { loaded, job, geometry };
      job.advance(0, geometry.bodyRows + 1);
      const place = this.#place();
      if (place !== null) layOutTo(job, place, geometry.bodyRows);
      this.#take(job.layout());
      this.#goToStart(job, geometry);
    }
    return this.#draw(geometry);
  }

  /** Follows a key, by its name, where it moves; false where the key is for the screens that come. */
  press(key: string): boolean {
    if (this.#begun === null || this.#state === null) return false;
    const heard = hear(this.#state.pending, key);
    if (heard.kind === 'dropped' || (heard.kind === 'waits' && heard.pending.prefix === null)) {
      const pending = heard.kind === 'waits' ? heard.pending : null;
      this.#state = reduce(this.#state, { type: 'pended', pending });
      return true;
    }
    if (heard.kind !== 'action' || !isMove(heard.action)) return false;
    const { action } = heard;
    const count = Math.max(1, heard.count ?? 1);
    const { job, geometry } = this.#begun;
    const reach = reachOf(action, heard.count);
    if (reach === 'unknown' || (this.#loaded.isPartial && reach !== 'near')) return false;
    if (reach === 'near')
      job.advance(0, this.#state.viewport.top + (count + 1) * PAGES_AHEAD * geometry.bodyRows);
    else if (!job.advance(this.#patience)) return false;
    const layout = job.layout();
    const area = { layout, bodyRows: geometry.bodyRows };
    // What lies behind the end of a beginning will be there soon.
    if (this.#loaded.isPartial && this.#state.viewport.top >= lastTop(area)) return false;
    this.#take(layout);
    if (this.#state.pending) this.#state = reduce(this.#state, { type: 'pended', pending: null });
    this.#state = reduce(this.#state, { type: 'moved', action, area, count });
    this.#moved = true;
    this.#findStart = null;
    return true;
  }

  /** Goes where one is to begin, if that is known. */
  #goToStart(job: LayoutJob, { bodyRows }: Geometry): void {
    if (this.#findStart === null || this.#state === null) return;
    const found = this.#findStart(this.#loaded);
    if (found === null) {
      this.#state = reduce(this.#state, { type: 'told', notice: STILL_READING });
      return;
    }
    this.#findStart = null;
    if ('notice' in found) {
      this.#state = reduce(this.#state, { type: 'told', notice: found.notice });
      return;
    }
    const { goal } = found;
    layOutToGoal(job, goal, bodyRows);
    this.#take(job.layout());
    const { jumps } = this.#state;
    const area = { layout: this.#state.layout, bodyRows };
    const there = reduce(this.#state, { type: 'went-to-goal', goal, area });
    // Nobody jumped here.
    this.#state = { ...there, jumps, notice: there.awaits ? there.notice : this.#state.notice };
  }

  /** The place on the first row; null for the beginning. */
  #place(): Position | null {
    if (this.#state === null) return this.#first;
    const { layout, viewport, began } = this.#state;
    return began ?? (viewport.top === 0 ? null : positionAt(layout, viewport.top));
  }

  #take(layout: Layout): void {
    this.#state =
      this.#state === null
        ? startReading(
            layout,
            null,
            openingNotice(this.#loaded.article) ?? this.#told ?? (this.#first && WHERE_YOU_WERE),
            this.#first,
          )
        : reduce(this.#state, { type: 'relaid', layout });
  }

  #draw(geometry: Geometry): string[] {
    const { article, reorder, isPartial } = this.#loaded;
    const quotes = this.#begun?.loaded.quotes ?? this.#loaded.quotes;
    const [state, theme] = [this.#state, this.#theme];
    if (state === null) return [];
    const { layout } = state;
    const { top } = state.viewport;
    const progress = measureProgress(article);
    const { notice, pending } = state;
    return composeFrame({
      article,
      layout,
      top,
      geometry,
      theme,
      progress,
      notice,
      pending,
      reorder,
      isPartial,
      lessons: this.#lessons,
      speakers: assignSpeakerColors(quotes),
      selected: null,
    }).rows;
  }
}
