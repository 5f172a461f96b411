import { PLAIN_LETTERS } from '../model/index.ts';
import { cellsOf, clustersOf } from './cells.ts';

/** Whether the locale is that of ASCII, by name: one that is not set says nothing. POSIX.1-2017, section 8.2. */
export function isAsciiLocale(env: Readonly<Record<string, string | undefined>>): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'];
  return locale === 'C' || locale === 'POSIX';
}

/** Signs of one cell, and what stands in for each. */
const SIGNS: readonly (readonly [signs: string, standIn: string])[] = [
  ['─━┄┈╌', '-'],
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
  ['\u00a0\u2002\u2003\u2009\u202f', ' '],
];

const STAND_INS: ReadonlyMap<string, string> = new Map(
  [...PLAIN_LETTERS, ...SIGNS].flatMap(([signs, standIn]) =>
    [...signs].map((sign) => [sign, standIn.charAt(0)] as const),
  ),
);

/** A row for a terminal that shows ASCII alone: every letter has a stand-in of as many cells; what has none is `?`. */
export function standIn(row: string): string {
  return row.replace(/[^\0-\x7f]+/g, (run) => Array.from(clustersOf(run), standInFor).join(''));
}

function standInFor(cluster: string): string {
  const known = STAND_INS.get(cluster);
  if (known !== undefined) return known.padEnd(cellsOf(cluster), known);
  const base = cluster.normalize('NFD').replace(/\p{M}+/gu, '');
  return /^[\0-\x7f]+$/.test(base) && base.length === cellsOf(cluster) ? base : '?'.repeat(cellsOf(cluster));
}
