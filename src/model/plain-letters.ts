/**
 * What stands for letters and marks that Unicode does not decompose to it, on a plain keyboard and in ASCII: letters with
 * strokes and ligatures as their languages write them then, and the quotes and dashes of typography. Lists of characters, and
 * what stands for each.
 */
export const PLAIN_LETTERS: readonly (readonly [characters: string, plain: string])[] = [
  ['‘’‚‛‹›ʻʼʹ′‵´', "'"],
  ['“”„‟«»″‶〝〞〟', '"'],
  ['‐‑‒–—―−⁃﹘﹣－', '-'],
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ħ', 'h'],
  ['Ħ', 'H'],
  ['ŧ', 't'],
  ['Ŧ', 'T'],
  ['ı', 'i'],
];
