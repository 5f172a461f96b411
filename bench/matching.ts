/**
 * When two speakers are the same: by the word a phrase turns on (“Strake” of “Colin Strake, who mends nets”), since
 * labels and articles name one person in many ways.
 */
import type { Unit } from './labels.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const TITLES = setOf(
  'mr mrs ms dr sen rep gov gen president senator congressman congresswoman prof sir lord herr frau the a an',
);
const SUFFIXES = setOf('jr sr ii iii');
const PRONOUNS = setOf('he she they i we it you him her them who which that his er sie es wir ich');

/** What begins an apposition, and the prepositions that begin what is only more about somebody. */
const APPOSITION = /,|\(|;|:| — | – /;
const MORE_ABOUT =
  /(?<![\p{L}\p{N}_])(?:of|for|from|in|at|who|with|to|on|that|von|der|des|für|aus|vom|im)(?![\p{L}\p{N}_])/u;
const WORD = /[^\s,;:()"“”]+/g;
const POSSESSIVE = /[’']s(?![\p{L}\p{N}_])/gu;
const EDGES = /^[.'’-]+|[.'’-]+$/g;

/** The phrase without what describes it. */
function coreOf(phrase: string): string {
  const [first = ''] = phrase.split(APPOSITION);
  return first.split(MORE_ABOUT)[0] || first;
}

function dropSuffixes(words: readonly string[]): string[] {
  const kept = [...words];
  while (kept.length > 1 && SUFFIXES.has((kept.at(-1) ?? '').replace(/\./g, ''))) kept.pop();
  return kept;
}

function wordsOf(phrase: string): string[] {
  const bare = phrase.replace(POSSESSIVE, '').replace(/[’'](?=\s|$)/g, '');
  const words = (bare.match(WORD) ?? []).map((word) => word.replace(EDGES, '').toLowerCase());
  return dropSuffixes(words.filter((word) => word !== ''));
}

/** The last word of the phrase's core, in lower case; empty for none. */
function headOf(phrase: string): string {
  return wordsOf(coreOf(phrase)).at(-1) ?? '';
}

/** The capitalised words of a name behind its last title, in lower case. */
function nameOf(phrase: string): string[] {
  const words = coreOf(phrase).replace(POSSESSIVE, '').match(WORD) ?? [];
  const title = words.findLastIndex(
    (word, at) => at < words.length - 1 && TITLES.has(word.replace(/^\.+|\.+$/g, '').toLowerCase()),
  );
  const capital = words.slice(title + 1).filter((word) => /^[\p{Lu}\p{Lt}]/u.test(word));
  return dropSuffixes(capital.map((word) => word.replace(/^[.'’]+|[.'’]+$/g, '').toLowerCase()));
}

/** “Ann Roe” where the label means “Tom Roe”. */
function isNamesake(said: string, unit: Unit): boolean {
  const name = nameOf(said);
  if (name.length < 2) return false;
  const sameSurname = (other: readonly string[]) => other.length > 1 && other.at(-1) === name.at(-1);
  const labelled = nameOf(unit.speaker ?? '');
  const known = sameSurname(labelled) ? [labelled] : (unit.full ?? []).map(nameOf).filter(sameSurname);
  const initials = known.flatMap((full) => full.slice(0, -1).map((word) => word[0]));
  return known.length > 0 && !initials.includes(name[0]?.[0]);
}

/** Do the words that were said to name the speaker name the one of the label? */
export function isMention(said: string, unit: Unit): boolean {
  if (isNamesake(said, unit)) return false;
  const head = headOf(said);
  if (unit.heads?.includes(head) || unit.entity?.includes(head)) return true;
  const plain = (phrase: string) =>
    wordsOf(phrase)
      .filter((word) => !TITLES.has(word))
      .sort()
      .join(' ');
  return plain(said) !== '' && plain(said) === plain(unit.speaker ?? '');
}

/** The same for the person behind the mention: “he” is no answer where the label knows who he is. */
export function isPerson(said: string, unit: Unit): boolean {
  if (unit.ptype !== 'pronoun' && unit.ptype !== 'rel') return isMention(said, unit);
  return !isNamesake(said, unit) && Boolean(unit.entity?.includes(headOf(said)));
}

export function isPronoun(phrase: string): boolean {
  return PRONOUNS.has(headOf(phrase));
}
