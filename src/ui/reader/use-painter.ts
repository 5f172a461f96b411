import { useEffect, useState } from 'react';
import { needsPainter, type Painter } from '../../layout/index.ts';
import type { Article } from '../../model/index.ts';
import type { Services } from '../types.ts';

/** The painter, loaded once it is known that the article has something to paint. */
export function usePainter(article: Article, services: Services): Painter | null {
  const [painter, setPainter] = useState<Painter | null>(null);
  useEffect(() => {
    let wanted = true;
    if (needsPainter(article)) {
      services.loadPainter().then(
        (loaded) => wanted && setPainter(() => loaded),
        () => {}, // Without it code is drawn plainly.
      );
    }
    return () => {
      wanted = false;
    };
  }, [article, services]);
  return painter;
}
