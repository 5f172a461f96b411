import type { Speaker } from '../model/index.ts';
import type { NameWords } from '../quotes/index.ts';
import { foldName } from './fold.ts';
import { INSTITUTION_NOUNS, INSTITUTIONS } from './institutions.ts';
import type { SourceKind } from './types.ts';

/** Words after which a noun phrase has had its head: “the director of …”. */
const AFTER_HEAD = new Set(
  'of for from in at on to with who which that about behind against by and de du des d von der of'.split(' '),
);
/** Words of a noun phrase that are looked at. */
const MOST_WORDS = 12;

/** Of which kind the source of a quote is: by the words that stand for it alone. */
export function kindOf(speaker: Speaker | null, words: NameWords): SourceKind {
  if (speaker === null) return 'nobody';
  const text = speaker.name ?? speaker.mention;
  const parts = text.split(/\s+/).slice(0, MOST_WORDS);
  const folded = parts.map((part) => foldName(part.replace(/[,;:]$/, '')));
  const [first = ''] = folded;
  if (!/\p{L}/u.test(text)) return 'nobody';
  // Whoever “they” are, the article does not tell so that it could be found.
  if (words.isPronoun(first) && parts.length === 1) return 'nobody';
  const bare = folded.filter((_, at) => at > 0 || !words.isDeterminer(first)).join(' ');
  if (INSTITUTIONS.has(bare)) return 'institution';
  if (parts.length === 1 && first.endsWith('s') && isPeople(first, words)) return 'unnamed';
  const head = headOf(folded, parts, words);
  const led = words.isDeterminer(first) || isLower(parts[0] ?? '');
  if (led || parts.some((part, at) => at < parts.length - 1 && /['’]s$|s['’]$/.test(part)))
    return kindOfPhrase(head, parts, words);
  if (words.isForename(first) && parts.length > 1) return 'person';
  const outside = folded.some((word) => isInstitutionNoun(word, words) && !words.isForename(word));
  if (outside && !(folded.length === 2 && words.isForename(first))) return 'institution';
  if (isAcronym(parts)) return 'institution';
  if (parts.length > 1 && parts.slice(1).some((part) => isLower(part) && !isJoining(part)))
    return kindOfPhrase(head, parts, words);
  return 'person';
}

/** “The harbour official”, “Roe's campaign”, “the timing of it”. */
function kindOfPhrase(head: string, parts: readonly string[], words: NameWords): SourceKind {
  const [first = ''] = parts;
  if (isInstitutionNoun(head, words)) return 'institution';
  if (isPeople(head, words)) return 'unnamed';
  const start = words.isDeterminer(foldName(first)) ? 1 : 0;
  const own = parts.slice(start).filter((part) => !AFTER_HEAD.has(part.toLowerCase()));
  if (own.length > 0 && own.every((part) => !isLower(part) && !/['’]s$/.test(part))) return 'institution';
  return words.isDeterminer(foldName(first)) && parts.length === 1 ? 'unnamed' : 'nobody';
}

/** The noun that a phrase is about: the last before “of”, a comma or “who”. */
function headOf(folded: readonly string[], parts: readonly string[], words: NameWords): string {
  let head = '';
  for (const [at, word] of folded.entries()) {
    if (head !== '' && AFTER_HEAD.has(word)) break;
    if (words.isDeterminer(word) && at > 0 && head !== '') break;
    head = word;
    if (/[,;:]$/.test(parts[at] ?? '')) break;
  }
  return head.replace(/'s?$/, '');
}

function isPeople(word: string, words: NameWords): boolean {
  if (words.isPersonNoun(word) || words.isTitle(word)) return true;
  return (
    /(?:man|men|woman|women|person|people)$/.test(word) ||
    (word.endsWith('s') && (words.isPersonNoun(word.slice(0, -1)) || words.isTitle(word.slice(0, -1))))
  );
}

const isInstitutionNoun = (word: string, words: NameWords): boolean =>
  INSTITUTION_NOUNS.has(word) || (words.isOrganisationNoun(word) && !GEOGRAPHY.has(word));

/** Parts of names of places that stand in the names of people as well. */
const GEOGRAPHY = new Set(
  'north south east west new street river park bridge tower hall island road square united'.split(' '),
);

const isLower = (word: string): boolean => /^\p{Ll}/u.test(word);

const isJoining = (word: string): boolean =>
  /^(?:de|van|von|der|den|del|della|di|da|dos|das|du|la|le|el|al|bin|ibn|abu|ter|ten|y|e|af|zu)$/.test(word);

/** “NATO”, “FBI” */
const isAcronym = (parts: readonly string[]): boolean => {
  const [only = ''] = parts;
  return parts.length === 1 && only.length > 1 && only.length <= 5 && /^[A-Z]+$/.test(only);
};
