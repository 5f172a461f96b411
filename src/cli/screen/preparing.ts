import { loadBidi, needsBidi } from '../../layout/index.ts';
import { reordersRightToLeft } from '../../terminal/index.ts';
import type { Loaded } from '../../ui/types.ts';
import type { Options } from '../flags/options.ts';
import { prepareForDisplay } from '../outputs/arrangement.ts';
import { findMarked } from '../reading/input.ts';
import { inTurns } from './yield-turn.ts';

/** Makes an article that was read fit to be shown. */
export async function prepareLoaded(read: Loaded, options: Options): Promise<Loaded> {
  const article = await prepareForDisplay(read.article, options);
  const later = article.shape === 'as-is' && { findQuotes: once(() => findMarked(article)) };
  return withReordering({ ...read, article, ...later });
}

/** Does some work the first time it is asked for. */
function once<Result>(work: () => Result): () => Result {
  let done: { readonly result: Result } | null = null;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}

/** Adds the reordering of right-to-left lines where the article has some and the terminal does not do it. */
async function withReordering(read: Loaded): Promise<Loaded> {
  if (reordersRightToLeft(process.env) || !(await inTurns(needsBidi(read.article)))) return read;
  return { ...read, reorder: await loadBidi() };
}
