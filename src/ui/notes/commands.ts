import type { Article, Quote } from '../../model/index.ts';
import type { SpeakerColors } from '../../theme/index.ts';
import type { LinkTarget } from '../links/link-targets.ts';
import type { ScrollArea, Viewport } from '../reader/movement.ts';
import type { Notice } from '../reader/status.ts';
import { type Selecting, stretchOf } from '../selecting/selecting.ts';
import type { NotedPlace, PlacedNote } from './note.ts';
import type { Noting } from './noting.ts';
import { notePassage, noteQuote, noteStretch, passageAt, passageInSight } from './target.ts';
import type { Notes } from './use-notes.ts';

/** What notes ask of the reader. */
interface Reading {
  readonly article: Article;
  readonly quotes: readonly Quote[];
  readonly speakers: SpeakerColors;
  readonly state: { readonly viewport: Viewport; readonly selecting: Selecting | null };
  readonly area: ScrollArea;
  readonly link: LinkTarget | undefined;
  readonly notes: Notes;
  readonly dispatch: (
    event:
      | { readonly type: 'noting'; readonly noting: Noting | null }
      | { readonly type: 'toggled'; readonly panel: 'notes' }
      | {
          readonly type: 'went-to-place';
          readonly place: { block: string; offset: number };
          readonly area: ScrollArea;
        },
  ) => void;
  readonly tell: (notice: Notice) => void;
}

/** What the keys do that write and list notes, by their actions in `KEYS`. */
export const NOTING = {
  note: beginNote,
  notes: listNotes,
} as const satisfies Readonly<Record<string, (reading: Reading) => void>>;

/** Begins a note on what is selected or lit, else on the paragraph that one reads. */
export function beginNote(reading: Reading): void {
  const place = placeOf(reading);
  if (place === null || place.words.trim() === '') reading.tell({ text: 'nothing to note on this page' });
  else reading.dispatch({ type: 'noting', noting: { typed: '', place, note: null } });
}

function placeOf({ article, quotes, speakers, state, area, link }: Reading): NotedPlace | null {
  const { viewport, selecting } = state;
  if (selecting !== null) return noteStretch(article, stretchOf(selecting));
  const quote = quotes.find(({ id }) => id === viewport.selected);
  if (quote) return noteQuote(article, quote, speakers);
  const { layout, bodyRows, links = [] } = area;
  const lit = link && layout.lines[links.find(({ id }) => id === link.id)?.line ?? -1];
  const passage =
    lit && lit.block !== null
      ? passageAt(article, lit.block, lit.start)
      : passageInSight(article, layout, viewport.top, bodyRows);
  return passage && notePassage(article, passage);
}

function listNotes({ notes, dispatch, tell }: Reading): void {
  if (notes.list.length > 0) dispatch({ type: 'toggled', panel: 'notes' });
  else tell({ text: 'no notes in this article; a writes one', first: true });
}

/** Goes to what a note of the list is on. */
export function goToNote({ note, position }: PlacedNote, { area, dispatch, tell }: Reading): void {
  if (position === null) tell({ text: `its place is gone: ${note.quoted}`, first: true });
  else dispatch({ type: 'went-to-place', place: position, area });
}

/** Writes a note of the list anew, where it stands. */
export function editNote(placed: PlacedNote, reading: Reading): void {
  const { note, position } = placed;
  if (position !== null) goToNote(placed, reading);
  reading.dispatch({ type: 'noting', noting: { typed: note.text, place: note, note } });
}

export function removeNote({ note }: PlacedNote, { notes, tell }: Reading): void {
  notes.remove(note);
  tell({ text: 'note deleted · U brings it back', first: true });
}

export function restoreNote({ notes, tell }: Reading): void {
  const note = notes.restore();
  tell({ text: note === null ? 'no note was deleted' : 'the note is back' });
}
