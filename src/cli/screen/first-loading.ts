import type { QuotedArticle } from '../../model/index.ts';
import { openGrowingInput } from '../../sources/index.ts';
import type { Loaded } from '../../ui/types.ts';
import { isTerminal } from '../messages/is-terminal.ts';
import { readBeginning, readBeginnings } from '../reading/beginning.ts';
import type { ReadOptions } from '../reading/input.ts';
import { yieldTurn } from './yield-turn.ts';

interface FirstLoading {
  readonly options: Pick<ReadOptions, 'source' | 'shape' | 'encoding'>;
  readonly load: (more: ReadOptions) => Promise<Loaded>;
  /** Shows the beginning of what takes long to read, or of what is still being written: then again, as there is more. */
  readonly begin: (read: QuotedArticle) => Promise<void>;
}

/** Loads what the user named, its beginning first where the whole takes long or is not there yet. */
export async function loadFirst(path: string, { options, load, begin }: FirstLoading): Promise<Loaded> {
  if (path === '-' && !isTerminal(0)) return loadGrowing({ options, load, begin });
  const beginning = await readBeginning(path, options);
  if (beginning) await begin(beginning);
  // It is shown before all of the file is looked at.
  if (beginning) await yieldTurn();
  return load({ ...options, elsewhere: beginning !== null });
}

async function loadGrowing({ options, load, begin }: FirstLoading): Promise<Loaded> {
  const input = openGrowingInput();
  let begun = false;
  let ended = false;
  const growing = (async () => {
    for await (const read of readBeginnings(input, options)) {
      if (ended) return;
      begun = true;
      await begin(read);
    }
  })();
  growing.catch(() => {}); // The whole says what is wrong with it.
  await input.whole.finally(() => {
    ended = true;
  });
  return load({ ...options, input, elsewhere: begun });
}
