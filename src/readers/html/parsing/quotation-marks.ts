import { type Element, wordsOf } from './tree.ts';

/** Outer and inner quotation marks: opening, closing. */
type QuotationMarks = readonly [outer: readonly [string, string], inner: readonly [string, string]];

const ENGLISH: QuotationMarks = [
  ['“', '”'],
  ['‘', '’'],
];
const GERMAN: QuotationMarks = [
  ['„', '“'],
  ['‚', '‘'],
];
const ITALIAN: QuotationMarks = [
  ['«', '»'],
  ['“', '”'],
];
const RUSSIAN: QuotationMarks = [
  ['«', '»'],
  ['„', '“'],
];
const NORWEGIAN: QuotationMarks = [
  ['«', '»'],
  ['‘', '’'],
];
const SWEDISH: QuotationMarks = [
  ['”', '”'],
  ['’', '’'],
];
const SWISS: QuotationMarks = [
  ['«', '»'],
  ['‹', '›'],
];
const POLISH: QuotationMarks = [
  ['„', '”'],
  ['«', '»'],
];
const HUNGARIAN: QuotationMarks = [
  ['„', '”'],
  ['»', '«'],
];
/** With the spaces that stand inside them in print and are not to be broken; CLDR leaves them to who sets the text. */
const FRENCH: QuotationMarks = [
  ['«\u00a0', '\u00a0»'],
  ['“', '”'],
];
const CORNERS: QuotationMarks = [
  ['「', '」'],
  ['『', '』'],
];

/** Every other language has those of English. From CLDR 45, `delimiters`; Spanish of Spain as its academy sets it. */
const BY_LANGUAGE: Readonly<Record<string, QuotationMarks>> = {
  de: GERMAN,
  cs: GERMAN,
  sk: GERMAN,
  sl: GERMAN,
  bg: GERMAN,
  hr: GERMAN,
  sr: GERMAN,
  lt: GERMAN,
  et: GERMAN,
  is: GERMAN,
  lb: GERMAN,
  mk: GERMAN,
  it: ITALIAN,
  ca: ITALIAN,
  el: ITALIAN,
  sq: ITALIAN,
  'es-es': ITALIAN,
  'pt-pt': ITALIAN,
  ru: RUSSIAN,
  uk: RUSSIAN,
  be: RUSSIAN,
  nb: NORWEGIAN,
  nn: NORWEGIAN,
  no: NORWEGIAN,
  fi: SWEDISH,
  sv: SWEDISH,
  'de-ch': SWISS,
  'de-li': SWISS,
  'it-ch': SWISS,
  'fr-ch': SWISS,
  fa: SWISS,
  pl: POLISH,
  ro: POLISH,
  hu: HUNGARIAN,
  fr: FRENCH,
  ja: CORNERS,
  'zh-hant': CORNERS,
  'zh-tw': CORNERS,
  'zh-hk': CORNERS,
};

/** The marks of a language, by its tag, in so many quotations. */
export function marksFor(lang: string, depth: number): readonly [opening: string, closing: string] {
  const [language = '', second = ''] = lang.toLowerCase().split(/[-_]/, 2);
  const marks = marksNamed(`${language}-${second}`) ?? marksNamed(language) ?? ENGLISH;
  return depth % 2 === 0 ? marks[0] : marks[1];
}

/** Whether the words of an element have marks of their own around them, so that a page has to hide those of `<q>`. */
export function quotesItself(element: Element): boolean {
  const words = wordsOf(element);
  return /^["\u201c\u201e\u00ab\u201f\u300c]/.test(words) && /["\u201d\u201c\u00bb\u00ab\u300d]$/.test(words);
}

const marksNamed = (name: string): QuotationMarks | undefined =>
  Object.hasOwn(BY_LANGUAGE, name) ? BY_LANGUAGE[name] : undefined;
