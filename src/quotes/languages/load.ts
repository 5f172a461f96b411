import { addLanguage } from './index.ts';
import type { Language } from './language.ts';

/** Languages by tag whose data is loaded when an article is in one of them. */
const FILES: Readonly<Record<string, () => Promise<Language>>> = {
  da: async () => (await import('./da.ts')).danish,
  it: async () => (await import('./it.ts')).italian,
  ja: async () => (await import('./ja.ts')).japanese,
  ko: async () => (await import('./ko.ts')).korean,
  nb: async () => (await import('./nb.ts')).norwegian,
  nl: async () => (await import('./nl.ts')).dutch,
  nn: async () => (await import('./nb.ts')).norwegian,
  no: async () => (await import('./nb.ts')).norwegian,
  pl: async () => (await import('./pl.ts')).polish,
  pt: async () => (await import('./pt.ts')).portuguese,
  ru: async () => (await import('./ru.ts')).russian,
  sv: async () => (await import('./sv.ts')).swedish,
  tr: async () => (await import('./tr.ts')).turkish,
  uk: async () => (await import('./uk.ts')).ukrainian,
  zh: async () => (await import('./zh.ts')).chinese,
};

/** Tags that have a file of their own, for those who test them all. */
export const LOADED_TAGS: readonly string[] = Object.keys(FILES);

/** Loads what is known of a language, so that quotes in it can be given to somebody; nothing where there is no file of it. */
export async function loadLanguage(lang: string): Promise<void> {
  const tag = lang.toLowerCase().split('-')[0] ?? '';
  if (!Object.hasOwn(FILES, tag)) return;
  const language = await FILES[tag]?.();
  if (language) addLanguage(tag, language);
}
