import { useEffect, useRef } from 'react';
import { type Layout, type Line, lineAt, positionAt } from '../../layout/index.ts';
import { type Article, type Position, runPlainly } from '../../model/index.ts';
import { editFilter } from '../lists/state.ts';
import type { ScrollArea } from '../reader/movement.ts';
import type { ReaderEvent, ReaderState } from '../reader/state.ts';
import type { Notice } from '../reader/status.ts';
import type { Services } from '../types.ts';
import { lightLine } from './light.ts';
import type { Place } from './matches.ts';
import { narrows, Search, type Step, startLooking } from './search.ts';
import { isInSight, isLaidOut, type Outcome } from './state.ts';

/** What a regular expression may take at a key or between two; in milliseconds. */
const PATIENCE = 300;
/** A count before the key for the next match leads no further. */
const MOST_TIMES = 1000;
/** Searches that the arrows recall. */
const MOST_RECALLED = 100;

/** What was searched for in this run, the last one last. */
export type Searches = { current: readonly string[] };

const BEGINNING: Position = { block: 'title', offset: 0 };
/** Stands in no article: cleaning takes it out. */
const NOWHERE = '\0';

/** What a search needs of the reader. */
interface Searched {
  readonly article: Article;
  readonly services: Services;
  readonly area: ScrollArea;
  readonly searches: Searches;
  /** The state after all keys so far, drawn or not. */
  readonly latest: { readonly current: ReaderState };
  readonly dispatch: (event: ReaderEvent) => void;
  readonly tell: (notice: Notice) => void;
}

export interface Searching {
  begin(): void;
  /** Searches for some words as if they were typed; else only keeps them for the next search. */
  start(words: string, goes: boolean): void;
  /** Searches for what was searched for before in what was read again; one stays where one is. */
  restore(words: string): void;
  /** Hands a key to the prompt; false where it is not the prompt's. */
  take(key: string): boolean;
  /** To the next match, or the one before, so many times. */
  repeat(step: Step, count: number): void;
  /** A line with its matches; undefined where nothing is searched for. */
  readonly light: ((layout: Layout, at: number) => Line | undefined) | undefined;
}

/** Searches an article while it is read. What takes longer than a key may goes on between keys. */
export function useSearch(searched: Searched): Searching {
  const now = useRef(searched);
  now.current = searched;
  const looking = useRef<Search | null>(null);
  const timer = useRef<NodeJS.Immediate | null>(null);
  // What is found moves nobody.
  const stays = useRef(false);
  const recalled = useRef<{ at: number; readonly draft: string } | null>(null);
  useEffect(() => () => clearImmediate(timer.current ?? undefined), []);

  const stop = () => {
    looking.current = null;
    clearImmediate(timer.current ?? undefined);
    timer.current = null;
  };
  /** Breaks off what takes too long, and says so. */
  const guard = (look: () => Outcome | null): Outcome | null => {
    try {
      return look();
    } catch {
      stop();
      return { kind: 'slow' };
    }
  };
  const goOn = () => {
    timer.current = null;
    const { current } = looking;
    const { latest, dispatch, area } = now.current;
    const { search } = latest.current;
    if (current === null || search === null) return stop();
    const outcome = guard(() => current.goOn());
    const goes = stays.current ? null : area;
    if (outcome !== null) dispatch({ type: 'searched', typed: search.typed, outcome, area: goes });
    if (!current.isDone) return schedule();
    const after = outcome ?? search.outcome;
    if (after.kind !== 'found' || looking.current === null) return;
    const { matches } = current;
    const counted = { ...after, ordinal: matches.ordinalOf(after.match), total: matches.total };
    dispatch({ type: 'searched', typed: search.typed, outcome: counted, area: null });
  };
  // What was found is not kept longer than it is shown.
  const isOver = searched.latest.current.search === null;
  useEffect(() => {
    if (isOver) looking.current = null;
  }, [isOver]);
  const schedule = () => {
    if (timer.current === null && looking.current !== null) timer.current = setImmediate(goOn);
  };
  const look = (typed: string, from: Place, step: Step, origin = from) => {
    const { current } = looking;
    const { dispatch, area } = now.current;
    const outcome = current && guard(() => current.look(from, step, origin));
    if (outcome) dispatch({ type: 'searched', typed, outcome, area: stays.current ? null : area });
    if (!current?.isDone) schedule();
  };
  /** Looks for what is typed, from where the search began. */
  const lookFor = (typed: string) => {
    stop();
    const { article, services, latest, dispatch, area } = now.current;
    const { search } = latest.current;
    if (search === null) return;
    const { layout, viewport } = search.origin;
    const origin = positionAt(layout, viewport.top);
    // Where there is nothing of a word, there is nothing of a longer one.
    const { outcome } = search;
    const isLonger = narrows(typed, search.typed);
    if (isLonger && outcome.kind === 'none') return dispatch({ type: 'searched', typed, outcome, area });
    const known = isLonger && outcome.kind === 'found' ? outcome : null;
    const from = known?.place ?? origin;
    const started = startLooking(article, typed, from, () => services.limitTime(PATIENCE));
    if (!(started instanceof Search)) {
      dispatch({ type: 'searched', typed, outcome: { kind: started }, area });
      return;
    }
    looking.current = started;
    const { matches } = started;
    const first = known ? { text: known.match.text, offset: known.match.start } : matches.placeOf(origin);
    look(typed, first, 1, matches.placeOf(origin));
  };
  const keep = () => {
    const { latest, dispatch, searches } = now.current;
    const last = searches.current.at(-1);
    // Enter alone searches again.
    if (latest.current.search?.typed === '' && last !== undefined) lookFor(last);
    const typed = latest.current.search?.typed ?? '';
    if (typed !== '')
      searches.current = [...searches.current.filter((one) => one !== typed), typed].slice(-MOST_RECALLED);
    dispatch({ type: 'search-kept' });
    if (latest.current.search === null) stop();
  };
  const begin = () => {
    stop();
    recalled.current = null;
    now.current.dispatch({ type: 'search-began' });
    setImmediate(goThrough);
  };
  /**
   * Goes once through the article before the first letter is typed, in turns: its texts are gathered and laid flat, the lines of
   * its blocks are noted, and the code that scans them is compiled. In 10 MB that is half of what the first letter would take.
   */
  const goThrough = () => {
    const { article, latest, area } = now.current;
    lineAt(area.layout, BEGINNING);
    if (looking.current !== null || latest.current.search?.typed !== '') return;
    const nothing = startLooking(article, NOWHERE, BEGINNING, () => runPlainly);
    if (nothing instanceof Search) looking.current = nothing;
    schedule();
  };
  /** To an earlier search, or back towards what was typed. */
  const recall = (typed: string, step: Step) => {
    const { current: all } = now.current.searches;
    const { at, draft } = recalled.current ?? { at: all.length, draft: typed };
    const next = Math.min(all.length, Math.max(0, at + step));
    if (next === at) return;
    recalled.current = { at: next, draft };
    lookFor(all[next] ?? draft);
  };

  const searchFor = (words: string) => {
    begin();
    lookFor(words);
    keep();
  };
  const repeat = (step: Step) => {
    stays.current = false;
    const { latest, searches, area, tell } = now.current;
    const { search, viewport } = latest.current;
    if (search === null || looking.current === null) {
      const last = search?.typed ?? searches.current.at(-1);
      if (last === undefined) return tell({ text: 'nothing was searched for; / begins a search' });
      searchFor(last);
      return;
    }
    const { matches } = looking.current;
    const { outcome, typed } = search;
    const isHere =
      outcome.kind === 'found' &&
      (isInSight(outcome.place, viewport, area) || !isLaidOut(area.layout, outcome.place));
    const from = isHere
      ? { text: outcome.match.text, offset: outcome.match.start + (step > 0 ? 1 : 0) }
      : matches.placeOf(positionAt(area.layout, viewport.top));
    look(typed, from, step);
  };

  return {
    begin() {
      stays.current = false;
      begin();
    },
    start(words, goes) {
      if (!goes) now.current.searches.current = [...now.current.searches.current, words];
      else searchFor(words);
    },
    restore(words) {
      stays.current = true;
      searchFor(words);
    },
    take(key) {
      const { latest, dispatch } = now.current;
      const { search } = latest.current;
      if (!search?.isTyping || key === 'ctrl-c' || key === 'ctrl-z') return false;
      if (key === 'enter') keep();
      else if (key === 'up' || key === 'down') recall(search.typed, key === 'up' ? -1 : 1);
      else {
        const typed = editFilter(search.typed, key);
        if (typed === null) {
          stop();
          dispatch({ type: 'search-left' });
        } else if (typed !== undefined) {
          recalled.current = null;
          lookFor(typed);
        }
      }
      return true;
    },
    repeat(step, count) {
      // As long as they are looked for, one may be far.
      const times = looking.current?.isDone ? Math.min(count, MOST_TIMES) : 1;
      for (let time = 0; time < Math.max(1, times); time++) repeat(step);
    },
    get light() {
      const { current } = looking;
      const { search } = now.current.latest.current;
      if (current === null || search === null) return undefined;
      const here = search.outcome.kind === 'found' ? search.outcome.match : null;
      return (layout: Layout, at: number) => lightLine(layout, at, current.matches, here);
    },
  };
}
