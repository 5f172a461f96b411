import { cellsOf, clustersOf } from './cells.ts';

/** Whether the locale is that of ASCII, by name: one that is not set says nothing. POSIX.1-2017, section 8.2. */
export function isAsciiLocale(env: Readonly<Record<string, string | undefined>>): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'];
  return locale === 'C' || locale === 'POSIX';
}

/** Signs and what stands in for each, of the same width. */
const SIGNS = [
  ['‘’‚‛‹›′‵´ʻʼ', "'"],
  ['“”„‟«»″', '"'],
  ['‐‑‒–—―−─━┄┈╌', '-'],
  ['…·․', '.'],
  ['•◦▪‣∙■□●○', '*'],
  ['│┃▌▎▏▍▐┆┊', '|'],
  ['┌┐└┘├┤┬┴┼╭╮╯╰╞╡╪═', '+'],
  ['→»⏎', '>'],
  ['←⌫', '<'],
  ['↑⇧', '^'],
  ['↓', 'v'],
  ['✓×☑', 'x'],
  ['✎', '#'],
  ['ß', 's'],
  ['æ', 'a'],
  ['œ', 'o'],
  ['Æ', 'A'],
  ['Œ', 'O'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ı', 'i'],
  ['\u00a0\u2002\u2003\u2009\u202f', ' '],
] as const;

const STAND_INS: ReadonlyMap<string, string> = new Map(
  SIGNS.flatMap(([signs, standIn]) => [...signs].map((sign) => [sign, standIn] as const)),
);

/** A row for a terminal that shows ASCII alone: every letter has a stand-in of as many cells; what has none is `?`. */
export function standIn(row: string): string {
  return row.replace(/[^\0-\x7f]+/g, (run) => Array.from(clustersOf(run), standInFor).join(''));
}

function standInFor(cluster: string): string {
  const known = STAND_INS.get(cluster);
  if (known !== undefined) return known;
  const base = cluster.normalize('NFD').replace(/\p{M}+/gu, '');
  return /^[\0-\x7f]+$/.test(base) && base.length === cellsOf(cluster) ? base : '?'.repeat(cellsOf(cluster));
}
