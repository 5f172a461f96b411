/**
 * What is typed for letters and marks that Unicode does not decompose to it: letters with strokes and ligatures as their
 * languages write them on a plain keyboard, and the quotes and dashes of typography. Lists of characters, and what each is.
 */
export const TYPED_AS: readonly (readonly [characters: string, typed: string])[] = [
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
  // Alef with wasla; the other forms of alef decompose.
  ['\u0671', '\u0627'],
];

/** Tatweel only stretches a word. */
export const STRETCH = '\u0640';
