import type { Endings, Forms, Language, Reports, Roles } from './language.ts';
import * as is from './word-classes.ts';

type Words = ReadonlySet<string>;

/** What a word may be that ends so. */
interface WordEnding {
  readonly ending: string;
  readonly wordClass: number;
}

/** What a word is that no list has and that ends so: with a capital, without one, or (null) with either. */
interface Compound {
  readonly ending: string;
  readonly classes: number;
  readonly capital: boolean | null;
}

/** The words of a language, ready to be looked up. */
export interface Lexicon {
  readonly language: Language;
  /** Word in lower case → what it can be, see `word-classes.ts`. */
  readonly classes: ReadonlyMap<string, number>;
  /** Whether a word can be a finite verb of saying. */
  isCue(word: string): boolean;
  /** First word of a phrase like “according to” → the whole phrases, split into words. */
  readonly according: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words that name the speaker before them: zufolge. */
  readonly accordingAfter: Words;
  readonly roles: Readonly<Record<keyof Roles, Words>>;
  /** Phrases like “more from”, split into words. */
  readonly labelLeads: readonly (readonly string[])[];
  readonly endings: Readonly<Record<keyof Endings, Words>>;
  readonly negations: readonly string[];
  /** The endings that every word is looked at for, by the code of their last letter, with the class they give. */
  readonly wordEndings: ReadonlyMap<number, readonly WordEnding[]>;
  /** The endings of finite verbs by the code of their last letter. */
  readonly finiteEndings: ReadonlyMap<number, readonly string[]>;
  readonly reports: Readonly<Record<keyof Reports, Words>>;
  /** Pronouns joined to their verb by a hyphen; null where none do. */
  readonly joinedPronouns: Words | null;
  readonly articlePrefixes: readonly string[];
  readonly joinedPossessives: readonly string[];
  /** Some words are written with the one beside them. */
  readonly joinsWords: boolean;
  /** Words that are written with the next one; null where none are. */
  readonly elided: Words | null;
  /** What a word that no list has is by its ending, by the code of its last letter; the first that fits. */
  readonly compounds: ReadonlyMap<number, readonly Compound[]>;
  readonly officePrefixes: readonly string[];
  readonly organisationEndings: readonly string[];
  readonly questionLabels: Words;
  readonly firstPerson: Words;
  readonly knownNames: Words;
}

const NO_ROLES: Roles = {
  saidAs: '',
  infinitive: '',
  agent: '',
  quotingPassive: '',
  quoting: '',
  answering: '',
  complementizer: '',
  possessive: '',
  expletive: '',
  anybody: '',
  somebody: '',
  demonstrative: '',
  existential: '',
  definite: '',
  indefinite: '',
  officeArticle: '',
  standaloneDeterminer: '',
  nounComplement: '',
  coordinator: '',
  verbCoordinator: '',
  clauseBreak: '',
  mainClauseOpener: '',
  ordinalAdverb: '',
  personalRelative: '',
  personalRelatives: '',
  origin: '',
  absolute: '',
  nameModifier: '',
  nounModifier: '',
  noApposition: '',
  appositionOpener: '',
  impersonal: '',
  utterance: '',
  words: '',
  document: '',
  sign: '',
  interviewing: '',
  companion: '',
  viewing: '',
  spokenFrom: '',
  wordsBefore: '',
  sounding: '',
  hearing: '',
  thus: '',
  thisWay: '',
  written: '',
  owner: '',
  his: '',
  her: '',
  naming: '',
  clefted: '',
  causative: '',
  reflexive: '',
  particle: '',
  bearer: '',
  quotative: '',
  topic: '',
  dative: '',
  plural: '',
  theme: '',
  manner: '',
  asks: '',
  region: '',
  meanwhile: '',
  source: '',
  asked: '',
  question: '',
  aspect: '',
  objectPronoun: '',
  speaksOf: '',
  calledAs: '',
  judging: '',
  saidObject: '',
  shortTitle: '',
};
const NO_ENDINGS: Endings = {
  reflexive: '',
  adverb: '',
  notAdverbs: '',
  past: '',
  finite: '',
  gerund: '',
  opener: '',
  subject: '',
  connective: '',
  oblique: '',
  object: '',
  possessed: '',
  plural: '',
  asking: '',
  negation: '',
  eitherSex: '',
  passive: '',
  man: '',
  woman: '',
  adjective: '',
  verbMan: '',
  epithet: '',
  verbPlural: '',
  verbWoman: '',
  verbNeuter: '',
  forenameMan: '',
  forenameWoman: '',
  contraction: '',
};

/** The endings that make classes of words. */
const WORD_ENDINGS = [
  ['adverb', is.ADVERB_ENDING],
  ['past', is.PAST_ENDING],
  ['gerund', is.GERUND_ENDING],
  ['plural', is.PLURAL_ENDING],
] as const;

const lexicons = new Map<string, Lexicon>();

/** The words of a language by what they can be, made at first use and kept. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language.tag);
  if (known) return known;
  const classes = classesOf(language);
  const endings = mapValues({ ...NO_ENDINGS, ...language.endings }, words);
  const lexicon: Lexicon = {
    language,
    classes,
    isCue: (word) => ((classes.get(word) ?? 0) & is.CUE) !== 0,
    according: groupBy(phrases(language.according), (phrase) => phrase[0] ?? ''),
    accordingAfter: words(language.accordingAfter),
    roles: mapValues({ ...NO_ROLES, ...language.roles }, words),
    labelLeads: phrases(language.labelLeads),
    endings,
    negations: [...endings.negation],
    wordEndings: groupBy(
      WORD_ENDINGS.flatMap(([kind, wordClass]) =>
        [...endings[kind]].map((ending) => ({ ending, wordClass })),
      ),
      ({ ending }) => ending.charCodeAt(ending.length - 1),
    ),
    finiteEndings: groupBy([...endings.finite], (ending) => ending.charCodeAt(ending.length - 1)),
    reports: mapValues(language.reports, words),
    joinedPronouns: language.joinedPronouns ? words(language.joinedPronouns) : null,
    articlePrefixes: [...words(language.articlePrefixes ?? '')],
    joinedPossessives: [...words(language.joinedPossessives ?? '')],
    joinsWords: language.joinedPronouns !== '' || language.elided !== undefined,
    elided: language.elided ? words(language.elided) : null,
    compounds: groupBy(compoundsOf(language), ({ ending }) => ending.charCodeAt(ending.length - 1)),
    officePrefixes: [...words(language.officePrefixes ?? '')],
    organisationEndings: [...words(language.organisationEndings ?? '')],
    questionLabels: words(language.questionLabels),
    firstPerson: words(language.firstPerson),
    knownNames: words(language.knownNames ?? ''),
  };
  lexicons.set(language.tag, lexicon);
  return lexicon;
}

/** Plain loops: it runs once, before V8 makes calls in a loop cheap. */
function classesOf(language: Language): Map<string, number> {
  const classes = new Map<string, number>();
  const put = (list: string, wordClass: number) => {
    for (const word of list.split(' ')) classes.set(word, (classes.get(word) ?? 0) | wordClass);
  };
  const inflect = (forms: Forms, wordClass: number) => {
    for (const endings in forms) {
      const stems = (forms[endings] ?? '').split(' ');
      for (const ending of endings.split(',')) {
        const tail = ending === '-' ? '' : ending;
        for (const stem of stems) {
          const word = stem === '-' ? tail : stem + tail;
          classes.set(word, (classes.get(word) ?? 0) | wordClass);
        }
      }
    }
  };
  inflect(language.cues, is.CUE);
  inflect(language.participles, is.PARTICIPLE);
  inflect(language.weakCues, is.WEAK);
  inflect(language.nearCues, is.WEAK | is.NEAR);
  put(language.alsoNouns, is.NOUN);
  put(language.he, is.HE);
  put(language.she, is.SHE);
  put(language.they, is.THEY);
  put(language.determiners, is.DETERMINER);
  put(language.prepositions, is.PREPOSITION);
  put(language.conjunctions, is.CONJUNCTION);
  put(language.relatives, is.RELATIVE);
  put(language.auxiliaries, is.AUXILIARY);
  put(language.passives, is.PASSIVE);
  put(language.adverbs, is.ADVERB);
  put(language.days, is.TIME | is.DAY);
  put(language.times, is.TIME);
  put(language.verbs, is.VERB);
  put(language.reportive, is.REPORTIVE);
  put(language.misters, is.MISTER);
  put(language.mistresses, is.MISTRESS);
  put(language.titles, is.TITLE);
  put(language.people, is.PEOPLE);
  put(language.organisations, is.ORGANISATION);
  put(language.works, is.WORK);
  put(language.particles, is.PARTICLE);
  put(language.men, is.MAN);
  put(language.women, is.WOMAN);
  if (language.articlePrefixes) putJoined(language, put);
  classes.delete('');
  if (language.joinedConjunctions) {
    const verbs = [...classes].filter(([, wordClass]) => (wordClass & (is.SAYING | is.VERB)) !== 0);
    for (const conjunction of language.joinedConjunctions.split(' '))
      for (const [verb, wordClass] of verbs) put(conjunction + verb, wordClass);
  }
  return classes;
}

/** Nouns as they stand with what is written together with them: articles, prepositions, possessives. */
function putJoined(language: Language, put: (list: string, wordClass: number) => void): void {
  const { articlePrefixes = '', joinedPrepositions = '', joinedPossessives = '' } = language;
  const prepositions = joinedPrepositions.split(' ');
  const articles = articlePrefixes.split(' ').filter((prefix) => !prepositions.includes(prefix));
  const possessives = joinedPossessives.split(' ');
  const kinds = [
    [language.titles, is.TITLE],
    [language.people, is.PEOPLE],
    [language.organisations, is.ORGANISATION],
  ] as const;
  for (const [list, wordClass] of kinds) {
    for (const noun of list.split(' ')) {
      for (const article of articles) put(article + noun, wordClass);
      for (const preposition of prepositions) put(preposition + noun, wordClass | is.PREPOSITION);
      if (wordClass !== is.ORGANISATION)
        for (const possessive of possessives) put(noun.replace(/ة$/u, 'ت') + possessive, is.PEOPLE);
    }
  }
}

function compoundsOf(language: Language): Compound[] {
  const { titleEndings, peopleEndings = '', workEndings, organisationEndings = '' } = language;
  const kinds: readonly (readonly [string, number, boolean | null])[] = [
    [titleEndings, is.TITLE | is.PEOPLE, null],
    [peopleEndings, is.PEOPLE, false],
    [workEndings, is.WORK, null],
    [organisationEndings, is.ORGANISATION, true],
  ];
  return kinds.flatMap(([list, classes, capital]) =>
    [...words(list)].map((ending) => ({ ending, classes, capital })),
  );
}

const NO_WORDS: Words = new Set();

function words(list: string): Words {
  return list === '' ? NO_WORDS : new Set(list.split(' '));
}

function phrases(list: string): string[][] {
  return list === '' ? [] : list.split('|').map((phrase) => phrase.split(' '));
}

function groupBy<Key, Value>(
  list: readonly Value[],
  keyOf: (value: Value) => Key,
): Map<Key, readonly Value[]> {
  const groups = new Map<Key, readonly Value[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function mapValues<K extends string, V>(
  record: Readonly<Record<K, string>>,
  map: (list: string) => V,
): Record<K, V> {
  const mapped = {} as Record<K, V>;
  for (const key in record) mapped[key] = map(record[key]);
  return mapped;
}
