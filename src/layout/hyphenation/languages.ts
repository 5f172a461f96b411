/** Patterns of one language (`hyphen`, after TeX's hyph-utf8): whatever its hyphenator takes. */
type Patterns = object;

/** How the patterns of each language are loaded, by its primary subtag (BCP 47). What is not here has none. */
export const LANGUAGES: Readonly<Record<string, () => Promise<{ readonly default: Patterns }>>> = {
  ca: () => import('hyphen/patterns/ca.js'),
  cs: () => import('hyphen/patterns/cs.js'),
  da: () => import('hyphen/patterns/da.js'),
  de: () => import('hyphen/patterns/de-1996.js'),
  en: () => import('hyphen/patterns/en-us.js'),
  es: () => import('hyphen/patterns/es.js'),
  fi: () => import('hyphen/patterns/fi.js'),
  fr: () => import('hyphen/patterns/fr.js'),
  hr: () => import('hyphen/patterns/hr.js'),
  it: () => import('hyphen/patterns/it.js'),
  nl: () => import('hyphen/patterns/nl.js'),
  pl: () => import('hyphen/patterns/pl.js'),
  pt: () => import('hyphen/patterns/pt.js'),
  ro: () => import('hyphen/patterns/ro.js'),
  ru: () => import('hyphen/patterns/ru.js'),
  sk: () => import('hyphen/patterns/sk.js'),
  sl: () => import('hyphen/patterns/sl.js'),
  sv: () => import('hyphen/patterns/sv.js'),
  tr: () => import('hyphen/patterns/tr.js'),
  uk: () => import('hyphen/patterns/uk.js'),
};

/** English of these regions parts words by their sound less than by their parts. */
const BRITISH = /^en-(?:gb|ie|au|nz|za|in)\b/i;

/** The patterns for a language by its tag; null where there are none. */
export async function loadPatterns(tag: string): Promise<Patterns | null> {
  if (BRITISH.test(tag)) return (await import('hyphen/patterns/en-gb.js')).default;
  const subtag = tag.split('-', 1)[0]?.toLowerCase() ?? '';
  const load = Object.hasOwn(LANGUAGES, subtag) ? LANGUAGES[subtag] : undefined;
  return load ? (await load()).default : null;
}
