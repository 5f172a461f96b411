import type { Article } from '../model/index.ts';
import { addGrammar } from './grammars.ts';
import { addLanguage, baseTag, likeliestLanguage } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import { sampleOf, tellLanguage } from './languages/tell.ts';
import { addWordParting } from './text/word-parting.ts';

/** Languages by tag whose data is loaded when an article is in one of them. */
const FILES: Readonly<Record<string, () => Promise<Language>>> = {
  ar: async () => (await import('./languages/ar.ts')).arabic,
  da: async () => (await import('./languages/da.ts')).danish,
  de: async () => (await import('./languages/de.ts')).german,
  es: async () => (await import('./languages/es.ts')).spanish,
  fr: async () => (await import('./languages/fr.ts')).french,
  it: async () => (await import('./languages/it.ts')).italian,
  ja: async () => (await import('./languages/ja.ts')).japanese,
  ko: async () => (await import('./languages/ko.ts')).korean,
  nb: async () => (await import('./languages/nb.ts')).norwegian,
  nl: async () => (await import('./languages/nl.ts')).dutch,
  nn: async () => (await import('./languages/nb.ts')).norwegian,
  no: async () => (await import('./languages/nb.ts')).norwegian,
  pl: async () => (await import('./languages/pl.ts')).polish,
  pt: async () => (await import('./languages/pt.ts')).portuguese,
  ru: async () => (await import('./languages/ru.ts')).russian,
  sv: async () => (await import('./languages/sv.ts')).swedish,
  tr: async () => (await import('./languages/tr.ts')).turkish,
  uk: async () => (await import('./languages/uk.ts')).ukrainian,
  zh: async () => (await import('./languages/zh.ts')).chinese,
};

/** An article with the language that it says or that its words tell, which is loaded, so that its quotes can be found. */
export async function withLanguage(article: Article): Promise<Article> {
  const lang = await tellLanguage(article);
  await loadLanguage(lang ?? likeliestLanguage(sampleOf(article)));
  return { ...article, lang };
}

/** Loads what is known of a language, so that quotes in it can be given to somebody; nothing where there is no file of it, or it is null. */
export async function loadLanguage(lang: string | null): Promise<void> {
  const tag = baseTag(lang ?? '');
  if (!Object.hasOwn(FILES, tag)) return;
  const language = await FILES[tag]?.();
  if (!language) return;
  if (language.grammar === 'verb-last')
    addGrammar('verb-last', (await import('./grammar/verb-last/grammar.ts')).verbLastGrammar);
  if (language.grammar === 'german')
    addGrammar('german', (await import('./grammar/german/grammar.ts')).germanGrammar);
  if (language.parting) {
    const [{ cutsOf }, { markNames }] = await Promise.all([
      import('./text/parting.ts'),
      import('./text/names-by-surname.ts'),
    ]);
    addWordParting({ cutsOf, markNames });
  }
  addLanguage(tag, language);
}
