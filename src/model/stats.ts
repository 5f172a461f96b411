import type { Article } from './article.ts';
import { textOf } from './text.ts';
import { blocksOf } from './walk.ts';

/**
 * Silent reading speeds: 238 English words a minute (Brysbaert, 2019, mean of 190 studies of non-fiction); 255 Chinese
 * and 357 Japanese characters a minute (IReST, Trauzettel-Klosinski & Dietz, 2012).
 */
const WORDS_A_MINUTE = 238;
const HAN_A_MINUTE = 255;
const KANA_A_MINUTE = 357;

const IDEOGRAPH = /[\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;
const KANA = /[\u3041-\u30ff]/;
/** What stands between words: white space, dashes, marks of scripts without spaces. */
const GAP = /[\s\u2010-\u2015\u3001-\u303f]/;

export interface Stats {
  /** Words; in scripts without spaces every character counts as one. */
  readonly words: number;
  /** Minutes it takes to read, at least 1 where there are words. */
  readonly minutes: number;
}

/** Words and reading time of some text, in minutes with fractions. */
export function measureText(text: string): { readonly words: number; readonly minutes: number } {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: asks whether there is anything but ASCII
  const ideographs = /[^\x00-\u2fff]/.test(text) ? (text.match(IDEOGRAPH)?.length ?? 0) : 0;
  const words = countWords(ideographs > 0 ? text.replace(IDEOGRAPH, ' ') : text);
  const pace = ideographs > 0 && KANA.test(text) ? KANA_A_MINUTE : HAN_A_MINUTE;
  return { words: words + ideographs, minutes: words / WORDS_A_MINUTE + ideographs / pace };
}

/** Adds up texts. */
export class Meter {
  #words = 0;
  #minutes = 0;

  add(text: string): void {
    const { words, minutes } = measureText(text);
    this.#words += words;
    this.#minutes += minutes;
  }

  get stats(): Stats {
    const minutes = this.#words === 0 ? 0 : Math.max(1, Math.round(this.#minutes));
    return { words: this.#words, minutes };
  }
}

function countWords(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const isWord = !isGap(text.charCodeAt(at));
    if (isWord && !inside) words++;
    inside = isWord;
  }
  return words;
}

function isGap(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0;
  return code < 0x2070 || (code >= 0x3000 && code < 0x3040) || code === 0xfeff
    ? GAP.test(String.fromCharCode(code))
    : false;
}

/** Words and reading time of an article's headings and blocks. */
export function measure(article: Article): Stats {
  const meter = new Meter();
  for (const section of article.sections) if (section.heading) meter.add(section.heading);
  for (const { block } of blocksOf(article)) meter.add(textOf(block));
  return meter.stats;
}

/** A length as it is shown: `912 words · 4 min`. `showCount` writes the number of words. */
export function showLength({ words, minutes }: Stats, showCount: (count: number) => string = String): string {
  const count = `${showCount(words)} ${words === 1 ? 'word' : 'words'}`;
  return minutes > 0 ? `${count} · ${minutes} min` : count;
}

/** Thousands apart, 1,234. Not by `toLocaleString`: that starts Intl, 10 ms on the way to the first page. */
export function groupDigits(number: number): string {
  let grouped = String(number);
  for (let at = grouped.length - 3; at > 0; at -= 3) grouped = `${grouped.slice(0, at)},${grouped.slice(at)}`;
  return grouped;
}
