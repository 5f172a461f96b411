import { createContext, type ReactNode, useContext, useInsertionEffect, useMemo } from 'react';
import type { Surface } from './surface.ts';

/** A rectangle of the screen; all in cells and rows. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Region extends Area {
  readonly surface: Surface;
  readonly layer: number;
}

const Place = createContext<Region | null>(null);

/** All of a surface, for the components within. */
export function WholeSurface({
  surface,
  children,
}: {
  readonly surface: Surface;
  readonly children: ReactNode;
}) {
  const region = useMemo(
    () => ({
      surface,
      left: 0,
      top: 0,
      width: Number.POSITIVE_INFINITY,
      height: Number.POSITIVE_INFINITY,
      layer: 0,
    }),
    [surface],
  );
  return <Place.Provider value={region}>{children}</Place.Provider>;
}

interface RegionProps extends Partial<Area> {
  readonly children: ReactNode;
}

/** A part of the region around it, which it covers where it has rows. */
export function Region({ left = 0, top = 0, width, height, children }: RegionProps) {
  const around = useRegion();
  const region = useMemo(
    () => ({
      surface: around.surface,
      layer: around.layer + 1,
      left: around.left + left,
      top: around.top + top,
      width: Math.min(width ?? Number.POSITIVE_INFINITY, around.width - left),
      height: Math.min(height ?? Number.POSITIVE_INFINITY, around.height - top),
    }),
    [around, left, top, width, height],
  );
  return <Place.Provider value={region}>{children}</Place.Provider>;
}

interface RowsProps {
  /** Text already styled and fitted, a row of the screen each. */
  readonly rows: readonly string[];
  /** Row of the region that they begin on. */
  readonly top?: number;
}

/** Rows of the screen, one under the other. Those that do not fit into their region are cut off. */
export function Rows({ rows, top = 0 }: RowsProps) {
  const { surface, left, top: first, width, height, layer } = useRegion();
  // An effect of insertion runs before Ink writes its frame; one of layout would be a frame late.
  useInsertionEffect(
    () =>
      surface.place({ left, top: first + top, width, rows: rows.slice(0, Math.max(0, height - top)), layer }),
    [surface, left, first, top, width, height, layer, rows],
  );
  return null;
}

function useRegion(): Region {
  const region = useContext(Place);
  if (region === null) throw new Error('rows need a surface to stand on');
  return region;
}
