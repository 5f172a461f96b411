import type { Forms, Language, Reports } from './language.ts';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  CUE,
  DAY,
  DETERMINER,
  HE,
  MAN,
  MISTER,
  MISTRESS,
  NEAR,
  NOUN,
  ORGANISATION,
  PARTICIPLE,
  PARTICLE,
  PASSIVE,
  PEOPLE,
  PREPOSITION,
  RELATIVE,
  REPORTIVE,
  SHE,
  THEY,
  TIME,
  TITLE,
  VERB,
  WEAK,
  WOMAN,
  WORK,
} from './word-classes.ts';

export interface Lexicon {
  /** Whether a word can be a finite verb of saying. */
  isCue(word: string): boolean;
  readonly language: Language;
  /** Word in lower case → what it can be, see `word-classes.ts`. */
  readonly classes: ReadonlyMap<string, number>;
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
  const classes = new Map<string, number>();
  const put = (words: string, classOf: number) => {
    for (const word of words.split(' ')) classes.set(word, (classes.get(word) ?? 0) | classOf);
  };
  const inflect = (forms: Forms, classOf: number) => {
    for (const endings in forms) {
      const stems = (forms[endings] ?? '').split(' ');
      for (const ending of endings.split(',')) {
        const tail = ending === '-' ? '' : ending;
        for (const stem of stems) {
          const word = stem === '-' ? tail : stem + tail;
          classes.set(word, (classes.get(word) ?? 0) | classOf);
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
  classes.delete('');
  const according = new Map<string, string[][]>();
  for (const phrase of language.according.split('|')) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    according.set(first, [...(according.get(first) ?? []), words]);
  }
  const set = (words: string): ReadonlySet<string> => new Set(words === '' ? [] : words.split(' '));
  const { that, told, bare, wordless, unsaid, subordinators, nobody } = language.reports;
  const lexicon: Lexicon = {
    isCue: (word) => ((classes.get(word) ?? 0) & CUE) !== 0,
    language,
    classes,
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
