import { useMemo } from 'react';
import { type Article, measureText, type Section, textOf } from '../../model/index.ts';
import type { Size } from '../../terminal/index.ts';
import type { Theme } from '../../theme/index.ts';
import { justifyRow } from '../justify-row.ts';
import { composeHint } from '../keys.ts';
import { type Choice, POINTER } from '../lists/choice.ts';
import { ListRows } from '../lists/list.tsx';
import { useList } from '../lists/use-list.ts';
import type { Order } from '../order.ts';
import { fitPanel, Panel, pickHint } from '../panel.tsx';
import { useKeys } from '../use-keys.ts';

interface OutlineProps {
  readonly article: Article;
  readonly size: Size;
  readonly theme: Theme;
  readonly order: Order;
  /** Id of the section one is in. */
  readonly current: string | undefined;
  readonly onSelect: (section: string) => void;
  /** A key the panel has no use for. */
  readonly onKey: (key: string) => void;
}

/** The sections, with how long each takes to read; Enter goes there. */
export function Outline({ article, size, theme, order, current, onSelect, onKey }: OutlineProps) {
  const box = fitPanel(size);
  const choices = useMemo(
    () => listSections(article, box.innerWidth, theme, order),
    [article, box.innerWidth, theme, order],
  );
  const list = useList({
    choices,
    initial: current,
    height: box.innerHeight,
    left: box.left,
    onPick: onSelect,
  });
  useKeys((key) => {
    if (!list.take(key)) onKey(key);
  });
  const hints =
    list.view.filter === null
      ? [
          composeHint('↑↓ move', '⏎ go', ['filter', ' filter'], ['close', ' close']),
          composeHint('⏎ go', ['filter', ' filter'], ['close', '']),
        ]
      : ['⏎ go  ↑↓ move  esc all sections'];
  return (
    <Panel box={box} theme={theme} title="Sections" hint={pickHint(hints, box)}>
      <ListRows view={list.view} cells={box.innerWidth} theme={theme} />
    </Panel>
  );
}

function listSections(article: Article, cells: number, theme: Theme, order: Order): Choice[] {
  return article.sections
    .filter((section) => section.heading !== null || section.blocks.length > 0)
    .map((section) => {
      const indent = 2 * Math.max(0, section.level - 1);
      const name = section.heading ?? 'Beginning';
      const row = justifyRow(name, showTime(section), cells - POINTER, { right: theme.dim, order, indent });
      return { value: section.id, words: name, rows: [row] };
    });
}

/** Reading time of a section as minutes and seconds. */
function showTime(section: Section): string {
  const minutes = section.blocks.reduce((sum, block) => sum + measureText(textOf(block)).minutes, 0);
  const seconds = Math.round((minutes * 60) / 5) * 5;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
