import { type Article, cleanLine, type Position, type Run } from '../../model/index.ts';
import { goalOfLine } from '../jumps/commands.ts';
import type { Goal } from '../jumps/goal.ts';
import { measureProgress } from '../reader/progress.ts';
import type { Notice } from '../reader/status.ts';
import { describeSearch } from '../search/prompt.ts';
import { Search, startLooking } from '../search/search.ts';
import type { Loaded } from '../types.ts';
import { readDestination } from './destination.ts';

/** Where to begin: at the first match, or at what one would type behind a colon. */
export type Start = { readonly search: string } | { readonly place: string };

/** Where that is, or why it is nowhere; null where more of the article is needed to tell. */
export type FoundStart = { readonly goal: Goal } | { readonly notice: Notice } | null;

/** Finds where to begin in an article, or in its beginning. */
export type FindStart = (loaded: Loaded) => FoundStart;

const BEGINNING: Position = { block: 'title', offset: 0 };
/** What a search may take before the first page; the rest is looked through on the screen. In milliseconds. */
const PATIENCE = 300;

/** Finds where to begin in an article, or in its beginning. */
export function findStart(
  start: Start,
  { article, isPartial }: Loaded,
  limitTime: (milliseconds: number) => Run,
): FoundStart {
  const found =
    'search' in start
      ? findMatch(start.search, article, () => limitTime(PATIENCE))
      : findPlace(start.place, article);
  // A share, and a line, are those of the whole.
  const isSure = 'goal' in found && ('search' in start || found.goal.kind === 'place');
  return isPartial && !isSure ? null : found;
}

function findMatch(typed: string, article: Article, limitTime: () => Run): NonNullable<FoundStart> {
  const say = (kind: 'none' | 'unfit' | 'slow') => ({
    notice: describeSearch({ typed, outcome: { kind }, awaitsLayout: false }),
  });
  const search = startLooking(article, typed, BEGINNING, limitTime);
  if (!(search instanceof Search)) return say('unfit');
  try {
    const { matches } = search;
    const match = matches.next(matches.placeOf(BEGINNING), PATIENCE);
    if (match === 'none') return say('none');
    return match === 'pending'
      ? { goal: { kind: 'top', place: BEGINNING } }
      : { goal: { kind: 'match', place: matches.positionOf(match) } };
  } catch {
    return say('slow');
  }
}

function findPlace(typed: string, article: Article): NonNullable<FoundStart> {
  const destination = readDestination(typed, article);
  switch (destination.kind) {
    case 'line':
      return { goal: goalOfLine(destination.line, article) };
    case 'percent': {
      const place = measureProgress(article).place(destination.percent / 100);
      return { goal: destination.percent < 100 ? { kind: 'top', place, full: true } : { kind: 'end' } };
    }
    case 'end':
      return { goal: { kind: 'end' } };
    case 'heading':
      return { goal: { kind: 'place', place: { block: destination.section, offset: 0 } } };
    default:
      return { notice: { text: `no heading has “${cleanLine(typed)}”; t lists them` } };
  }
}
