import { cleanLine } from '../../model/index.ts';
import { justifyRow } from '../justify-row.ts';
import { actionOf, composeHint } from '../keys.ts';
import type { Choice } from '../lists/choice.ts';
import { ListPanel, type PanelProps } from '../lists/list-panel.tsx';
import type { PanelLooks } from '../lists/row-looks.ts';
import { shorten } from '../reader/page.ts';
import type { PlacedNote } from './note.ts';

interface NotesProps extends PanelProps<PlacedNote> {
  readonly onRestore: () => void;
}

/** The notes of an article, in the order of its text. Enter goes to one. */
export function NotesPanel({ onRestore, onKey, ...panel }: NotesProps) {
  const hints = [
    composeHint(
      '⏎ go',
      ['filter', ' filter'],
      ['edit-note', ' edit'],
      ['remove-note', ' delete'],
      ['restore-note', ' undo'],
      ['close', ' close'],
    ),
    composeHint(
      '⏎ go',
      ['edit-note', ' edit'],
      ['remove-note', ' delete'],
      ['restore-note', ' undo'],
      ['close', ''],
    ),
    composeHint('⏎ go', ['edit-note', ''], ['remove-note', ''], ['restore-note', ''], ['close', '']),
  ];
  return (
    <ListPanel
      {...panel}
      title={(count) => `Notes · ${count}`}
      choose={chooseNote}
      hints={hints}
      pick="⏎ go"
      all="notes"
      onKey={(key) => (actionOf(key, 'list') === 'restore-note' ? onRestore() : onKey(key))}
    />
  );
}

function chooseNote({ note, position }: PlacedNote, { cells, roomy, theme, order }: PanelLooks): Choice {
  const text = cleanLine(note.text);
  const gone = position === null ? 'its place is gone' : '';
  const quoted = cleanLine(note.quoted);
  const rows = [justifyRow(text, gone, cells, { right: theme.dim, order })];
  if (roomy) rows.push(`  ${theme.dim(order(shorten(quoted, cells - 2)))}`);
  return { value: note.id, words: `${note.text}\n${quoted}\n${note.speaker ?? ''}\n${gone}`, rows };
}
