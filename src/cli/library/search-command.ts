import { join } from 'node:path';
import { termsIn } from '../../library/index.ts';
import { cleanLine, groupDigits } from '../../model/index.ts';
import { type Hit, hitToJson, hitToText } from '../../outputs/hits.ts';
import { type CountLine, showCount } from '../messages/count-line.ts';
import { UsageError } from '../messages/errors.ts';
import { isTerminal } from '../messages/is-terminal.ts';
import { complain, writeOutput } from '../messages/standard-streams.ts';
import { readPlainly } from '../reading/input.ts';
import { findContext } from './context.ts';
import type { LibraryRoom } from './room.ts';
import { foldText, openSearch } from './search-mending.ts';

/** Hits that are written: whoever gets more had better say more. */
const MOST_HITS = 100;

/** Writes the articles of the library that have some words, the best first. Resolves to 0, or to 1 where there are none. */
export async function searchLibrary(
  { store, folder }: LibraryRoom,
  words: string,
  asJson: boolean,
): Promise<number> {
  const folded = foldText(words);
  if (termsIn(folded).next().done)
    throw new UsageError(`--search needs letters or digits to look for, not ${words}`);
  let progress: CountLine | null = null;
  let last = 0;
  const searcher = await openSearch(store, folder, {
    interactive: false,
    onLeft(left) {
      if (last === 0 && isTerminal(2)) progress = showCount(left);
      if (left < last) progress?.count();
      if (left === 0) progress?.end();
      last = left;
    },
  });
  const found = searcher.find(folded);
  if (found.length === 0) {
    complain(`pullquote: nothing in the library has all of these words: ${words}`);
    return 1;
  }
  let count = 0;
  for (const { name } of found.slice(0, MOST_HITS)) {
    const hit = await readHit(join(folder, name), folded);
    if (hit !== null)
      writeOutput(asJson ? `${hitToJson(hit)}\n` : (count++ > 0 ? '\n' : '') + hitToText(hit));
  }
  if (found.length > MOST_HITS)
    complain(
      `pullquote: these are the best ${MOST_HITS} of ${groupDigits(found.length)}; more words find fewer`,
    );
  return 0;
}

/** Null for a file that is gone by now. */
async function readHit(path: string, folded: string): Promise<Hit | null> {
  try {
    const article = await readPlainly(path, false);
    const context = findContext(article, folded);
    const { title, site, published, source } = article;
    // Of an article without a text the headline is all there is.
    const where = context ?? { section: null, block: null, line: title ?? cleanLine('') };
    return { path, title, site, published, source: source.url, ...where };
  } catch {
    return null;
  }
}
