import { useMemo } from 'react';
import { type Article, measureText, type Section, textOf } from '../../model/index.ts';
import type { Size } from '../../terminal/index.ts';
import { spread } from '../columns.ts';
import { fitPanel, Panel } from '../panel.tsx';
import { type Choice, Select } from '../select.tsx';
import type { Theme } from '../theme.ts';

interface OutlineProps {
  readonly article: Article;
  readonly size: Size;
  readonly theme: Theme;
  /** Id of the section one is in. */
  readonly current: string | undefined;
  readonly onSelect: (section: string) => void;
}

/** The sections, with how long each takes to read; Enter goes there. */
export function Outline({ article, size, theme, current, onSelect }: OutlineProps) {
  const box = fitPanel(size);
  const choices = useMemo(
    () => listSections(article, box.innerWidth - 2, theme),
    [article, box.innerWidth, theme],
  );
  return (
    <Panel box={box} theme={theme} title="Sections" hint="↑↓ move  ⏎ go  esc close">
      <Select
        choices={choices}
        initial={current}
        height={box.innerHeight}
        theme={theme}
        onSelect={onSelect}
      />
    </Panel>
  );
}

function listSections(article: Article, cells: number, theme: Theme): Choice[] {
  return article.sections
    .filter((section) => section.heading !== null || section.blocks.length > 0)
    .map((section) => {
      const indent = '  '.repeat(Math.max(0, section.level - 1));
      const name = section.heading ?? 'Beginning';
      return {
        value: section.id,
        label: spread(indent + name, showTime(section), cells, { right: theme.dim }),
      };
    });
}

/** Reading time of a section as minutes and seconds. */
function showTime(section: Section): string {
  const minutes = section.blocks.reduce((sum, block) => sum + measureText(textOf(block)).minutes, 0);
  const seconds = Math.round((minutes * 60) / 5) * 5;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
