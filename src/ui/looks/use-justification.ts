import { useEffect, useState } from 'react';
import { type Justification, loadHyphenation } from '../../layout/index.ts';
import type { Article } from '../../model/index.ts';

/** Shapes whose lines are as their author broke them. */
const AS_WRITTEN: ReadonlySet<string | undefined> = new Set(['verse', 'as-is']);

/**
 * How an article is set to both edges, once that is wanted and it is known where its words may be parted; null until then, and
 * for what stands as its author broke it. Patterns are loaded the first time.
 */
export function useJustification(article: Article, isWanted: boolean): Justification | null {
  const [found, setFound] = useState<{ readonly article: Article; readonly justify: Justification } | null>(
    null,
  );
  const isKnown = found?.article === article;
  useEffect(() => {
    let wanted = true;
    if (isWanted && !isKnown && !AS_WRITTEN.has(article.shape)) {
      const find = (hyphenate: Justification['hyphenate']) => {
        if (wanted) setFound({ article, justify: { hyphenate } });
      };
      loadHyphenation(article).then(find, () => find(null));
    }
    return () => {
      wanted = false;
    };
  }, [article, isWanted, isKnown]);
  return isWanted && isKnown ? found.justify : null;
}
