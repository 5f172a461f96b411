import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { Language } from './language.ts';

export type { Language } from './language.ts';

const LANGUAGES: readonly Language[] = [english, german, french, spanish, arabic];

/** Letters of a text that are looked at to guess its language. */
const SAMPLE = 1200;

/** The language of an article: as it says, else by its function words; English where nothing tells. */
export function languageOf(lang: string | null, sample: () => string): Language {
  if (lang) {
    const tag = lang.toLowerCase().split('-')[0];
    return LANGUAGES.find((language) => language.tag === tag) ?? english;
  }
  const words = sample().slice(0, SAMPLE).toLowerCase().split(' ');
  let best = english;
  let most = 0;
  for (const language of LANGUAGES) {
    const common = new Set(language.common.split(' '));
    let count = 0;
    for (const word of words) if (common.has(word)) count++;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}
