import { useMemo } from 'react';
import { cleanLine } from '../../model/index.ts';
import type { Size } from '../../terminal/index.ts';
import type { Theme } from '../../theme/index.ts';
import { justifyRow } from '../justify-row.ts';
import { actionOf } from '../keys.ts';
import { type Choice, POINTER } from '../lists/choice.ts';
import { ListRows } from '../lists/list.tsx';
import { useList } from '../lists/use-list.ts';
import type { Order } from '../order.ts';
import { fitPanel, Panel, pickHint } from '../panel.tsx';
import { shorten } from '../reader/page.ts';
import { useKeys } from '../use-keys.ts';
import type { PlacedNote } from './note.ts';

interface NotesProps {
  readonly notes: readonly PlacedNote[];
  readonly size: Size;
  readonly theme: Theme;
  readonly order: Order;
  /** Id of the one the pointer starts on. */
  readonly current: string | undefined;
  readonly onSelect: (note: PlacedNote) => void;
  readonly onEdit: (note: PlacedNote) => void;
  readonly onRemove: (note: PlacedNote) => void;
  readonly onRestore: () => void;
  /** A key the panel has no use for. */
  readonly onKey: (key: string) => void;
}

/** Rows from which on each has the words it is on under it. */
const ROOMY = 16;

/** The notes of an article, in the order of its text. Enter goes to one. */
export function NotesPanel(props: NotesProps) {
  const { notes, size, theme, order, current, onSelect, onEdit, onRemove, onRestore, onKey } = props;
  const box = fitPanel(size);
  const cells = box.innerWidth;
  const roomy = box.innerHeight >= ROOMY;
  const choices = useMemo(
    () => notes.map((note) => chooseNote(note, cells - POINTER, roomy, { theme, order })),
    [notes, cells, roomy, theme, order],
  );
  const find = (id: string | null) => notes.find(({ note }) => note.id === id);
  const list = useList({
    choices,
    initial: current,
    height: box.innerHeight,
    left: box.left,
    onPick: (id) => {
      const note = find(id);
      if (note) onSelect(note);
    },
  });
  const { picked, filter } = list.view;
  useKeys((key) => {
    if (list.take(key)) return;
    const action = actionOf(key, 'list');
    const note = find(picked);
    if (action === 'edit-note' && note) onEdit(note);
    else if (action === 'remove-note' && note) onRemove(note);
    else if (action === 'restore-note') onRestore();
    else onKey(key);
  });
  const hints =
    filter === null
      ? [
          '⏎ go  / filter  e edit  D delete  U undo  esc close',
          '⏎ go  e edit  D delete  U undo  esc',
          '⏎ go  e  D  U  esc',
        ]
      : ['⏎ go  ↑↓ move  esc all notes'];
  return (
    <Panel box={box} theme={theme} title={`Notes · ${notes.length}`} hint={pickHint(hints, box)}>
      <ListRows view={list.view} cells={cells} theme={theme} />
    </Panel>
  );
}

function chooseNote(
  { note, position }: PlacedNote,
  cells: number,
  roomy: boolean,
  { theme, order }: Pick<NotesProps, 'theme' | 'order'>,
): Choice {
  const text = cleanLine(note.text);
  const gone = position === null ? 'its place is gone' : '';
  const quoted = cleanLine(note.quoted);
  const rows = [justifyRow(text, gone, cells, { right: theme.dim, order })];
  if (roomy) rows.push(`  ${theme.dim(order(shorten(quoted, cells - 2)))}`);
  return { value: note.id, words: `${note.text}\n${quoted}\n${note.speaker ?? ''}\n${gone}`, rows };
}
