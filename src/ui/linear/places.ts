import type { Article, Position } from '../../model/index.ts';
import type { PlacedNote } from '../notes/note.ts';
import { measureProgress } from '../reader/progress.ts';
import type { Stand } from '../types.ts';
import type { Unit } from './units.ts';

/** The piece that a place is in; -1 where none is. */
export function unitAt(units: readonly Unit[], { block, offset }: Position): number {
  const at = units.findLastIndex(({ place }) => place.block === block && place.offset <= offset);
  return at >= 0 ? at : units.findIndex(({ place }) => place.block === block);
}

/** How far somebody is who was told the pieces up to one: no place at the beginning, nor at the end. */
export function standAt(article: Article, units: readonly Unit[], at: number): Stand {
  const [unit, next] = [units[at], units[at + 1]];
  if (unit === undefined) return { position: null, percent: 0 };
  if (next === undefined) return { position: null, percent: 100 };
  const { block, offset } = next.place;
  const percent = Math.min(99, Math.floor(measureProgress(article).share(block, offset) * 100));
  return { position: unit.kind === 'head' ? null : unit.place, percent };
}

/** The notes on a piece. */
export function notesOn(
  units: readonly Unit[],
  at: number,
  notes: readonly PlacedNote[],
): readonly PlacedNote[] {
  return notes.filter(({ position }) => position !== null && unitAt(units, position) === at);
}
