import { type Layout, lineAt, positionAt } from '../../layout/index.ts';
import type { Position, Quote } from '../../model/index.ts';
import type { Jump } from '../jumps/history.ts';
import { isLinkTargetId, type LinkTarget, linkTargetsOf } from '../links/link-targets.ts';
import { createPlaceFinder, describePlace } from '../places/kept-place.ts';
import type { Begun } from '../reader/early-reader.ts';
import { lastTop } from '../reader/movement.ts';
import { findSamePlace } from '../reader/same-place.ts';
import { type ReaderState, startReading } from '../reader/state.ts';
import type { Notice } from '../reader/status.ts';
import type { Loaded } from '../types.ts';

/** What is kept of reading an article when it was read again. */
export interface Carried {
  /** The place on the first row, and the lines that stand above it; null for the beginning. */
  readonly place: Position | null;
  readonly above: number;
  readonly selected: string | null;
  readonly jumps: readonly Position[];
  readonly ahead: readonly Position[];
  readonly search: string | null;
  readonly followsEnd: boolean;
  /** What changed. */
  readonly notice: Notice | null;
  /** How far it is laid out. */
  readonly begun: Begun;
}

/** Where everything is in an article that was read again: by the words around it. */
export function carry(state: ReaderState, from: Loaded, to: Begun, notice: Notice | null): Carried {
  const { layout, viewport, began, search } = state;
  const find = createPlaceFinder(to.loaded.article);
  const placeOf = ({ layout, viewport, began = null }: Jump) => began ?? positionAt(layout, viewport.top);
  const findJumps = (jumps: readonly Jump[]) =>
    jumps.flatMap((jump) => find(describePlace(from.article, placeOf(jump))) ?? []);
  const here = viewport.top === 0 ? null : placeOf({ layout, viewport, began });
  const place =
    here && (find(describePlace(from.article, here)) ?? findSamePlace(from.article, here, to.loaded.article));
  return {
    place,
    above: here === null || began !== null ? 0 : Math.max(0, lineAt(layout, here) - viewport.top),
    selected: findSelected(viewport.selected, from, to.loaded),
    jumps: findJumps(state.jumps),
    ahead: findJumps(state.ahead),
    search: search?.typed ?? null,
    followsEnd: state.followsEnd === true,
    notice,
    begun: to,
  };
}

/** Reads on where one was. */
export function readOn(layout: Layout, carried: Carried, bodyRows: number): ReaderState {
  const { place, above, selected, followsEnd, notice } = carried;
  const jumpTo = (began: Position): Jump => ({ layout, viewport: { top: 0, selected: null }, began });
  const state = {
    ...startReading(layout, null, notice, place),
    jumps: carried.jumps.map(jumpTo),
    ahead: carried.ahead.map(jumpTo),
  };
  const top = followsEnd
    ? lastTop({ layout, bodyRows })
    : place === null
      ? 0
      : Math.max(0, lineAt(layout, place) - above);
  const awaits = followsEnd && { followsEnd, ...(!layout.complete && { awaitsEnd: true }) };
  return { ...state, ...awaits, viewport: { top, selected }, began: null };
}

function findSelected(id: string | null, from: Loaded, to: Loaded): string | null {
  if (id === null) return null;
  if (isLinkTargetId(id))
    return findSame(id, linkTargetsOf(from.article), linkTargetsOf(to.article), keyOfLink);
  return findSame(id, from.quotes, to.quotes, keyOfQuote);
}

/** The one that is like one of others, and as many such before it as there were. */
function findSame<Thing extends { readonly id: string }>(
  id: string,
  before: readonly Thing[],
  after: readonly Thing[],
  keyOf: (thing: Thing) => string,
): string | null {
  const was = before.find((thing) => thing.id === id);
  if (was === undefined) return null;
  const key = keyOf(was);
  const ordinal = before.filter((thing) => keyOf(thing) === key).indexOf(was);
  const same = after.filter((thing) => keyOf(thing) === key);
  return (same[ordinal] ?? same.at(-1))?.id ?? null;
}

const keyOfLink = ({ kind, text, url }: LinkTarget): string => `${kind} ${url} ${text}`;

const keyOfQuote = ({ parts }: Quote): string => parts.map(({ text }) => text).join('\n');
