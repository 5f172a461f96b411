import { franc } from 'franc-min';

/** The language of a text by its letter triples, as the shortest tag it has (`de`, not `deu`); null where none fits. */
export function detectLanguage(text: string): string | null {
  const code = franc(text);
  return code === 'und' ? null : (Intl.getCanonicalLocales(code)[0] ?? null);
}
