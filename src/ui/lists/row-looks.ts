import { useMemo } from 'react';
import type { Size } from '../../terminal/index.ts';
import type { Theme } from '../../theme/index.ts';
import type { Order } from '../order.ts';
import { fitPanel } from '../panel.tsx';
import { fitGeometry } from '../reader/geometry.ts';
import { POINTER } from './choice.ts';

/** How the rows of choices are drawn. */
export interface RowLooks {
  /** Cells of a row, without the pointer's. */
  readonly cells: number;
  readonly theme: Theme;
  readonly order: Order;
}

/** In a panel also whether there is room for a second row, or air. */
export interface PanelLooks extends RowLooks {
  readonly roomy: boolean;
}

/** Rows from which on a panel is roomy. */
const ROOMY = 16;

interface ScreenFacts extends Pick<RowLooks, 'theme'> {
  readonly size: Size;
  readonly measure: number;
}

/** Of a list on a screen of its own. */
export function useScreenLooks({ size, measure, theme }: ScreenFacts, order: Order): RowLooks {
  const cells = fitGeometry(size, measure)?.measure ?? 0;
  return useMemo(() => ({ cells, theme, order }), [cells, theme, order]);
}

/** Of a list in a panel. */
export function usePanelLooks(size: Size, theme: Theme, order: Order): PanelLooks {
  const { innerWidth, innerHeight } = fitPanel(size);
  const cells = innerWidth - POINTER;
  const roomy = innerHeight >= ROOMY;
  return useMemo(() => ({ cells, theme, order, roomy }), [cells, theme, order, roomy]);
}
