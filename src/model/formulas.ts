import type { Article } from './article.ts';
import type { Clean } from './clean.ts';
import { blocksOf, walkInlines, walkRuns } from './walk.ts';

export interface Formula {
  /** As it stands in the text of its block. */
  readonly text: Clean;
  readonly tex: Clean | null;
  readonly display: boolean;
  /** Id of the top-level block it stands in. */
  readonly block: string;
}

/** Every formula of an article, in reading order. */
export function formulasOf(article: Article): Formula[] {
  const formulas: Formula[] = [];
  for (const { block } of blocksOf(article))
    for (const inlines of walkRuns(block))
      for (const inline of walkInlines(inlines))
        if (inline.type === 'math') {
          const { text, tex, display = false } = inline;
          formulas.push({ text, tex, display, block: block.id });
        }
  return formulas;
}
