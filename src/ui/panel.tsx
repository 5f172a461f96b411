import type { ReactNode } from 'react';
import { cellsOf } from '../layout/index.ts';
import type { Size } from '../terminal/index.ts';
import type { Theme } from '../theme/index.ts';
import { fitHint } from './fit-hint.ts';
import { shorten } from './reader/page.ts';
import { Region, Rows } from './surface/rows.tsx';

/** Under this width a panel takes all of it. */
const NARROW = 60;
const SMALLEST_PANEL = 44;

/** A panel's place over the right of the screen, above the status line, and the room inside its frame. */
export interface PanelBox {
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly innerWidth: number;
  readonly innerHeight: number;
}

export function fitPanel({ columns, rows }: Size): PanelBox {
  const width = columns < NARROW ? columns : Math.max(SMALLEST_PANEL, Math.floor(columns / 2));
  const height = Math.max(3, rows - 1);
  return { left: columns - width, width, height, innerWidth: width - 4, innerHeight: height - 2 };
}

/** Cells beside the words on an edge of the frame. */
const EDGE = 6;

/** The first of some hints that fits, or what does of the last. */
export function pickHint(hints: readonly string[], { width }: PanelBox): string {
  return fitHint(hints, width - EDGE);
}

interface PanelProps {
  readonly box: PanelBox;
  readonly theme: Theme;
  readonly title: string;
  /** The keys that work here. */
  readonly hint: string;
  readonly children: ReactNode;
}

/** A framed panel that hides what it covers. */
export function Panel({ box, theme, title, hint, children }: PanelProps) {
  const { left, width, height } = box;
  const edge = (from: string, label: string, to: string, paint: (text: string) => string) => {
    const words = shorten(label, width - EDGE);
    const line = '─'.repeat(Math.max(0, width - 4 - cellsOf(words)));
    return `${theme.dim(from)} ${paint(words)} ${theme.dim(line + to)}`;
  };
  const blank = `${theme.dim('│')}${' '.repeat(width - 2)}${theme.dim('│')}`;
  const rows = [
    edge('┌', title, '┐', theme.strong),
    ...Array.from({ length: height - 2 }, () => blank),
    edge('└', hint, '┘', theme.dim),
  ];
  return (
    <Region left={left} width={width} height={height}>
      <Rows rows={rows} />
      <Region left={2} top={1} width={box.innerWidth} height={box.innerHeight}>
        {children}
      </Region>
    </Region>
  );
}
