import { addGrammar } from './grammars.ts';
import { addLanguage } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import { addWordParting } from './text/word-parting.ts';

/** Languages by tag whose data is loaded when an article is in one of them. */
const FILES: Readonly<Record<string, () => Promise<Language>>> = {
  ar: async () => (await import('./languages/ar.ts')).arabic,
  da: async () => (await import('./languages/da.ts')).danish,
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

/** Loads what is known of a language, so that quotes in it can be given to somebody; nothing where there is no file of it. */
export async function loadLanguage(lang: string): Promise<void> {
  const tag = lang.toLowerCase().split('-')[0] ?? '';
  if (!Object.hasOwn(FILES, tag)) return;
  const language = await FILES[tag]?.();
  if (!language) return;
  if (language.grammar === 'verb-last')
    addGrammar('verb-last', (await import('./grammar/verb-last/grammar.ts')).verbLastGrammar);
  if (language.parting) {
    const [{ cutsOf }, { markNames }] = await Promise.all([
      import('./text/parting.ts'),
      import('./text/names-by-surname.ts'),
    ]);
    addWordParting({ cutsOf, markNames });
  }
  addLanguage(tag, language);
}
