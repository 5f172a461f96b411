import type { NameWords } from '../quotes/index.ts';
import { foldName } from './fold.ts';

export type Suffix = 'jr' | 'sr' | 'ii' | 'iii' | 'iv';

/** A person's name in its parts, folded. */
export interface ParsedName {
  /** As it is shown: without titles before it. */
  readonly shown: string;
  /** Forenames and initials; empty for a surname alone. */
  readonly given: readonly string[];
  /** With its particles: “le pen”. */
  readonly surname: string;
  readonly suffix: Suffix | null;
  /** Everything but the suffix, in order. */
  readonly words: readonly string[];
}

const SUFFIXES: ReadonlyMap<string, Suffix> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
]);
/** Stand before a surname. Those that are forenames as well (“Ben Roe”, “Van Roe”) begin no surname at a name's beginning. */
const PARTICLES = new Set(
  'de van von der den la le du di da dos das del della ten ter el al bin ibn abu st mac mc y'.split(' '),
);
const NEVER_FORENAMES = new Set(
  'de von der den la le du di da dos das del della el bin ibn abu st'.split(' '),
);
export const isParticle = (word: string): boolean => PARTICLES.has(word);

/** Words of a name that are looked at; a longer one is none. */
const MOST_WORDS = 8;

/** Null where nothing of it is a name. */
export function parseName(name: string, words: NameWords): ParsedName | null {
  let parts = ordered(name)
    .split(/\s+/)
    .filter((part) => part !== '');
  if (parts.length > MOST_WORDS) return null;
  let suffix: Suffix | null = null;
  for (
    let last = parts[parts.length - 1];
    parts.length > 1 && last !== undefined;
    last = parts[parts.length - 1]
  ) {
    const found = SUFFIXES.get(foldName(last.replace(/,/g, '')));
    if (!found) break;
    suffix = found;
    parts = parts.slice(0, -1);
  }
  // “Dr. Roe”, but the forename “Dean” where a surname alone would be left.
  while (parts.length > 1 && isTitleHere(parts, words)) parts = parts.slice(1);
  parts = parts.map((part) => part.replace(/[,]$/, '').replace(/(?:'s|’s)$/, ''));
  const shown = parts.join(' ') + (suffix === null ? '' : ` ${showSuffix(suffix)}`);
  const folded = parts.flatMap((part) => splitInitials(part));
  if (folded.length === 0 || folded.some((part) => !/[\p{L}]/u.test(part))) return null;
  let at = folded.length - 1;
  while (at > 0 && PARTICLES.has(folded[at - 1] ?? '') && (at > 1 || NEVER_FORENAMES.has(folded[0] ?? '')))
    at--;
  return { shown, given: folded.slice(0, at), surname: folded.slice(at).join(' '), suffix, words: folded };
}

function isTitleHere([first = '', second = '']: readonly string[], words: NameWords): boolean {
  const low = foldName(first);
  return words.isTitle(low) && !words.isForename(low) && second !== '' && low.length > 1;
}

/** “Roe, Ann” → “Ann Roe”; “ROE Ann” → “Ann ROE”. */
function ordered(name: string): string {
  const comma = name.indexOf(', ');
  if (comma > 0 && !SUFFIXES.has(foldName(name.slice(comma + 2))) && !name.slice(0, comma).includes(' '))
    return `${name.slice(comma + 2)} ${name.slice(0, comma)}`;
  const parts = name.split(' ');
  const [first = '', second = ''] = parts;
  const isShouted = (part: string) =>
    part.length > 2 && part === part.toUpperCase() && part !== part.toLowerCase();
  if (
    parts.length === 2 &&
    isShouted(first) &&
    !isShouted(second) &&
    second.length > 2 &&
    !second.endsWith('.')
  )
    return `${second} ${first.slice(0, 1)}${first.slice(1).toLowerCase()}`;
  return name;
}

/** “J.K.” → “j”, “k”. */
function splitInitials(part: string): string[] {
  const folded = foldName(part);
  return folded.includes(' ') ? folded.split(' ') : folded === '' ? [] : [folded];
}

const showSuffix = (suffix: Suffix): string =>
  suffix === 'jr' ? 'Jr.' : suffix === 'sr' ? 'Sr.' : suffix.toUpperCase();
