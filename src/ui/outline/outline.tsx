import { measureText, type Section, textOf } from '../../model/index.ts';
import { justifyRow } from '../justify-row.ts';
import { composeHint } from '../keys.ts';
import type { Choice } from '../lists/choice.ts';
import { ListPanel, type PanelProps } from '../lists/list-panel.tsx';
import type { RowLooks } from '../lists/row-looks.ts';

/** The sections, with how long each takes to read; Enter goes there. */
export function Outline(props: PanelProps<Section>) {
  const hints = [
    composeHint('↑↓ move', '⏎ go', ['filter', ' filter'], ['close', ' close']),
    composeHint('⏎ go', ['filter', ' filter'], ['close', '']),
  ];
  return (
    <ListPanel
      {...props}
      title={() => 'Sections'}
      choose={chooseSection}
      hints={hints}
      pick="⏎ go"
      all="sections"
    />
  );
}

function chooseSection(section: Section, { cells, theme, order }: RowLooks): Choice | null {
  const { id, heading, blocks, level } = section;
  if (heading === null && blocks.length === 0) return null;
  const indent = 2 * Math.max(0, level - 1);
  const name = heading ?? 'Beginning';
  const row = justifyRow(name, showTime(section), cells, { right: theme.dim, order, indent });
  return { value: id, words: name, rows: [row] };
}

/** Reading time of a section as minutes and seconds. */
function showTime(section: Section): string {
  const minutes = section.blocks.reduce((sum, block) => sum + measureText(textOf(block)).minutes, 0);
  const seconds = Math.round((minutes * 60) / 5) * 5;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
