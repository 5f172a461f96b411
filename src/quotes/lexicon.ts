import type { Forms, Language, Reports } from './languages/language.ts';

/** What a word can be; a word may be several. Kept as bits, since every word of an article is looked up. */
export const CUE = 1;
export const PARTICIPLE = 1 << 1;
export const WEAK = 1 << 2;
export const HE = 1 << 3;
export const SHE = 1 << 4;
export const THEY = 1 << 5;
export const DETERMINER = 1 << 6;
export const PREPOSITION = 1 << 7;
export const CONJUNCTION = 1 << 8;
export const RELATIVE = 1 << 9;
export const AUXILIARY = 1 << 10;
export const PASSIVE = 1 << 11;
export const ADVERB = 1 << 12;
export const TIME = 1 << 13;
export const MISTER = 1 << 14;
export const MISTRESS = 1 << 15;
export const TITLE = 1 << 16;
export const PEOPLE = 1 << 17;
export const ORGANISATION = 1 << 18;
export const WORK = 1 << 19;
export const PARTICLE = 1 << 20;
export const MAN = 1 << 21;
export const WOMAN = 1 << 22;
/** A finite verb that is none of saying. */
export const VERB = 1 << 23;
/** The name of a day or month. */
export const DAY = 1 << 24;
/** A verb that speaks only right beside a quotation; also WEAK. */
export const NEAR = 1 << 25;
/** A form that is a noun as well. */
export const NOUN = 1 << 26;
/** A verb form that marks reported speech. */
export const REPORTIVE = 1 << 27;

export const PRONOUN = HE | SHE | THEY;
export const SAYING = CUE | PARTICIPLE | WEAK;
export const HONORIFIC = MISTER | MISTRESS | TITLE;
/** Words that cannot stand in a name, unless they are also a title or particle. */
export const FUNCTION =
  PRONOUN | DETERMINER | PREPOSITION | CONJUNCTION | RELATIVE | AUXILIARY | ADVERB | TIME;

export interface Lexicon {
  readonly language: Language;
  readonly bits: ReadonlyMap<string, number>;
  /** First word of a phrase like “according to” → the whole phrases, split into words. */
  readonly according: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly afterSpeaker: ReadonlySet<string>;
  /** Pronouns that hang on their verb by a hyphen; the pronoun is its first group. */
  readonly joinedPronouns: ReadonlySet<string> | null;
  readonly titleEndings: readonly string[];
  readonly workEndings: readonly string[];
  readonly questionLabels: ReadonlySet<string>;
  readonly firstPerson: ReadonlySet<string>;
  readonly reports: Readonly<Record<keyof Reports, ReadonlySet<string>>>;
}

const lexicons = new Map<string, Lexicon>();

/** The words of a language by what they can be, made at first use and kept. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language.tag);
  if (known) return known;
  const bits = new Map<string, number>();
  const put = (words: string, bit: number) => {
    for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  const inflect = (forms: Forms, bit: number) => {
    for (const endings in forms) {
      const stems = (forms[endings] ?? '').split(' ');
      for (const ending of endings.split(',')) {
        const tail = ending === '-' ? '' : ending;
        for (const stem of stems) {
          const word = stem === '-' ? tail : stem + tail;
          bits.set(word, (bits.get(word) ?? 0) | bit);
        }
      }
    }
  };
  inflect(language.cues, CUE);
  inflect(language.participles, PARTICIPLE);
  inflect(language.weakCues, WEAK);
  inflect(language.nearCues, WEAK | NEAR);
  put(language.alsoNouns, NOUN);
  put(language.he, HE);
  put(language.she, SHE);
  put(language.they, THEY);
  put(language.determiners, DETERMINER);
  put(language.prepositions, PREPOSITION);
  put(language.conjunctions, CONJUNCTION);
  put(language.relatives, RELATIVE);
  put(language.auxiliaries, AUXILIARY);
  put(language.passives, PASSIVE);
  put(language.adverbs, ADVERB);
  put(language.days, TIME | DAY);
  put(language.times, TIME);
  put(language.verbs, VERB);
  put(language.reportive, REPORTIVE);
  put(language.misters, MISTER);
  put(language.mistresses, MISTRESS);
  put(language.titles, TITLE);
  put(language.people, PEOPLE);
  put(language.organisations, ORGANISATION);
  put(language.works, WORK);
  put(language.particles, PARTICLE);
  put(language.men, MAN);
  put(language.women, WOMAN);
  bits.delete('');
  const according = new Map<string, string[][]>();
  for (const phrase of language.according.split('|')) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    according.set(first, [...(according.get(first) ?? []), words]);
  }
  const set = (words: string): ReadonlySet<string> => new Set(words === '' ? [] : words.split(' '));
  const { that, told, bare, wordless, unsaid, subordinators, nobody } = language.reports;
  const lexicon = {
    language,
    bits,
    according,
    afterSpeaker: new Set(language.afterSpeaker.split(' ')),
    questionLabels: new Set(language.questionLabels.split(' ')),
    firstPerson: new Set(language.firstPerson.split(' ')),
    reports: {
      that: set(that),
      told: set(told),
      bare: set(bare),
      wordless: set(wordless),
      unsaid: set(unsaid),
      subordinators: set(subordinators),
      nobody: set(nobody),
    },
    joinedPronouns: language.joinedPronouns ? new Set(language.joinedPronouns.split(' ')) : null,
    workEndings: language.workEndings ? language.workEndings.split(' ') : [],
    titleEndings: language.titleEndings ? language.titleEndings.split(' ') : [],
  };
  lexicons.set(language.tag, lexicon);
  return lexicon;
}
