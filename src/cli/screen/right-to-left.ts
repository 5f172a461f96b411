import { loadBidi } from '../../layout/index.ts';
import { blocksOf, textOf } from '../../model/index.ts';
import type { Loaded } from '../../ui/types.ts';

/** Letters of scripts that run from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko, and their forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Adds the reordering of right-to-left lines where the article has some and the terminal does not do it. */
export async function withBidi(loaded: Loaded): Promise<Loaded> {
  if (doesBidi(process.env)) return loaded;
  const { article } = loaded;
  let found = RIGHT_TO_LEFT.test(article.title ?? '');
  for (const { block } of blocksOf(article)) found ||= RIGHT_TO_LEFT.test(textOf(block));
  return found ? { ...loaded, arrange: await loadBidi() } : loaded;
}

/** Terminals that reorder by themselves: those on VTE, Konsole, Apple's, mlterm. */
function doesBidi(env: NodeJS.ProcessEnv): boolean {
  return Boolean(
    env['VTE_VERSION'] || env['KONSOLE_VERSION'] || env['MLTERM'] || env['TERM_PROGRAM'] === 'Apple_Terminal',
  );
}
