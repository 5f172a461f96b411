import { franc } from 'franc-min';
import createHyphenator from 'hyphen';
import type { Hyphenate } from '../types.ts';
import { loadPatterns } from './languages.ts';

/** A character that no word has, where a word may be parted. */
const MARK = '\u0001';
/** Letters that stay before and behind a hyphen, at least: what is less is a riddle at the end of a line. */
const [LEAST_BEFORE, LEAST_BEHIND] = [2, 3];
/** Shorter words are not parted. */
const LEAST_WORD = 6;
/** Words are met again and again; so many are kept. */
const MOST_KEPT = 20_000;

/**
 * Where words of a language may be parted; null where nobody knows. `tag`: the language (BCP 47); where it is not said it is
 * guessed from the beginning of the text.
 */
export async function createHyphenation(tag: string | null, beginning: string): Promise<Hyphenate | null> {
  const patterns = await loadPatterns(tag ?? guess(beginning) ?? '');
  if (patterns === null) return null;
  const hyphenate = createHyphenator(patterns, { hyphenChar: MARK, minWordLength: LEAST_WORD });
  const known = new Map<string, readonly number[]>();
  return (word) => {
    let cuts = known.get(word);
    if (cuts === undefined) {
      cuts = cutsOf(word, hyphenate(word));
      if (known.size >= MOST_KEPT) known.clear();
      known.set(word, cuts);
    }
    return cuts;
  };
}

function cutsOf(word: string, parted: string): readonly number[] {
  const cuts: number[] = [];
  const parts = parted.split(MARK);
  // What is not the word any more says nothing of it.
  if (parts.join('') !== word) return cuts;
  let at = 0;
  for (const part of parts.slice(0, -1)) {
    at += part.length;
    if (at >= LEAST_BEFORE && word.length - at >= LEAST_BEHIND) cuts.push(at);
  }
  return cuts;
}

function guess(text: string): string | null {
  const code = franc(text);
  return code === 'und' ? null : (Intl.getCanonicalLocales(code)[0] ?? null);
}
