import type { Lexicon } from '../languages/lexicon.ts';
import { ADVERB_ENDING, AUXILIARY, ORGANISATION, PEOPLE, TITLE, WORK } from '../languages/word-classes.ts';
import { plainLetters } from './plain-letters.ts';
import { Token } from './token.ts';
import { isUpper } from './word-characters.ts';

/** The token of a word, with what it can be. `owner`: a possessive by what follows. */
export function wordToken(text: string, start: number, end: number, lexicon: Lexicon, owner: boolean): Token {
  let low = lexicon.language.caseless ? plainLetters(text) : text.toLowerCase();
  let possessive = owner;
  const tail = low.charCodeAt(low.length - 2);
  if (low.length > 2 && low.endsWith('s') && (tail === 0x27 || tail === 0x2019 || tail === 0x3a)) {
    low = low.slice(0, -2);
    possessive = true;
  }
  let classes = lexicon.classes.get(low) ?? 0;
  if (classes === 0 && (tail === 0x27 || tail === 0x2019) && isNegated(low, lexicon)) classes = AUXILIARY;
  if (low.endsWith('.') && !low.slice(0, -1).includes('.')) {
    low = low.slice(0, -1);
    classes = lexicon.classes.get(low) ?? 0;
  }
  const first = text.charCodeAt(0);
  // “@name” is a name.
  const handle = first === 0x40 && text.length > 2;
  const capital = first < 0x80 ? handle || (first >= 0x41 && first <= 0x5a) : isUpper(text);
  if (classes === 0) classes = classesByShape(text, low, capital, lexicon);
  return new Token(text, low, start, end, classes | endingsOf(low, lexicon), capital, possessive, -1, true);
}

/** What a word that no list has is by its parts. */
function classesByShape(text: string, low: string, capital: boolean, lexicon: Lexicon): number {
  const head = capital ? 0 : classesOfHead(text, lexicon);
  if (head !== 0) return head;
  const compounds = lexicon.compounds.get(low.charCodeAt(low.length - 1)) ?? NONE;
  for (let at = 0; at < compounds.length; at++) {
    const one = compounds[at];
    if (one && one.capital !== !capital && low.endsWith(one.ending)) return one.classes;
  }
  return holdsOffice(low, lexicon) ? PEOPLE : 0;
}

const NONE: readonly never[] = [];

/** “exalcalde”, “ex-ministre”, “viceprefetto”: an office behind what says that somebody has had it, or stands in for another. */
function holdsOffice(low: string, { classes, officePrefixes }: Lexicon): boolean {
  for (let at = 0; at < officePrefixes.length; at++) {
    const prefix = officePrefixes[at] ?? '';
    if (!low.startsWith(prefix)) continue;
    const from = low.charCodeAt(prefix.length) === 0x2d ? prefix.length + 1 : prefix.length;
    if (((classes.get(low.slice(from)) ?? 0) & (PEOPLE | TITLE)) !== 0) return true;
  }
  return false;
}

/** “commissie-Borg”, “kabinet-Vos”: what a noun before a name is, where one begins so. */
function classesOfHead(text: string, { classes }: Lexicon): number {
  const hyphen = text.indexOf('-');
  if (hyphen < 2 || !isUpper(text.slice(hyphen + 1))) return 0;
  return (classes.get(text.slice(0, hyphen)) ?? 0) & (PEOPLE | ORGANISATION | TITLE | WORK);
}

/** “didn’t” */
function isNegated(low: string, { negations }: Lexicon): boolean {
  for (let at = 0; at < negations.length; at++) if (low.endsWith(negations[at] ?? '')) return true;
  return false;
}

function endingsOf(low: string, lexicon: Lexicon): number {
  const endings = lexicon.wordEndings.get(low.charCodeAt(low.length - 1));
  if (!endings) return 0;
  let classes = 0;
  for (let at = 0; at < endings.length; at++) {
    const one = endings[at];
    if (one && low.endsWith(one.ending)) classes |= one.wordClass;
  }
  const none = classes & ADVERB_ENDING && (low.length < 5 || lexicon.endings.notAdverbs.has(low));
  return none ? classes & ~ADVERB_ENDING : classes;
}
