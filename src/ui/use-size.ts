import { useEffect, useState } from 'react';
import type { Screen, Size } from '../terminal/index.ts';

/** The terminal's size, followed as it changes. */
export function useSize(screen: Screen): Size {
  const [size, setSize] = useState<Size>({ columns: screen.columns, rows: screen.rows });
  useEffect(() => {
    const follow = () => setSize({ columns: screen.columns, rows: screen.rows });
    screen.on('resize', follow);
    return () => {
      screen.off('resize', follow);
    };
  }, [screen]);
  return size;
}
