import { STRETCH, TYPED_AS } from './letters.ts';

const TYPED: ReadonlyMap<string, string> = new Map(
  TYPED_AS.flatMap(([characters, typed]) => [...characters].map((character) => [character, typed] as const)),
);

/**
 * Accents and points: marks of any script (as most accents are), of alphabets with accents, and of those whose vowels are
 * points. Vowel signs of Indic scripts are letters to their readers, and are kept.
 */
const ACCENT = /(?=\p{M})[\p{sc=Zinh}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}]/gu;
/** The voicing marks of kana make other letters. */
const VOICING = /[\u3099\u309a]/;
/** Soft hyphens, joiners, marks of direction. */
const UNSEEN = /^\p{Cf}$/u;
const WHITE = /^\s$/;

/** What a code unit is in a search, where it is no single unit: nothing, or several (or a half of a pair). */
export const NOTHING = 1;
export const SEVERAL = 2;
export const SPACE = 0x20;
export const UNKNOWN = 0;

/**
 * Text without what a search takes for the same: accents, points of Arabic and Hebrew, forms of quotes, dashes and spaces,
 * widths and ligatures; and case, unless that counts. Learns each character once, in a table by its code unit.
 */
export class Folding {
  readonly countsCase: boolean;
  /** What code units are, as far as they were asked for. */
  readonly units = new Uint16Array(0x1_0000);
  readonly #folded = new Map<number, string>();

  constructor(countsCase: boolean) {
    this.countsCase = countsCase;
  }

  /** The one unit that a code unit is in a search; `NOTHING`, or `SEVERAL`, which `foldPoint` tells. */
  foldUnit(code: number): number {
    const known = this.units[code] ?? UNKNOWN;
    return known === UNKNOWN ? this.#learn(code) : known;
  }

  /** What a character is in a search. */
  foldPoint(point: number): string {
    let folded = this.#folded.get(point);
    if (folded === undefined) {
      folded = foldCharacter(String.fromCodePoint(point), this.countsCase);
      this.#folded.set(point, folded);
    }
    return folded;
  }

  #learn(code: number): number {
    const isHalf = code >= 0xd800 && code < 0xe000;
    const folded = isHalf ? '' : this.foldPoint(code);
    const unit =
      isHalf || folded.length > 1 ? SEVERAL : folded === '' ? NOTHING : Math.max(folded.charCodeAt(0), 3);
    this.units[code] = unit;
    return unit;
  }
}

function foldCharacter(character: string, countsCase: boolean): string {
  if (WHITE.test(character)) return ' ';
  if (UNSEEN.test(character) || character === STRETCH) return '';
  const typed = TYPED.get(character) ?? decompose(character);
  return countsCase ? typed : typed.toLowerCase().replace(ACCENT, '').replaceAll('ς', 'σ');
}

/** A character without its accents; syllables of Hangul and voiced kana stay what they are. */
function decompose(character: string): string {
  const parts = character.normalize('NFKD');
  // An accent that stands alone decomposes to a space with it.
  if (parts.startsWith(' ')) return character;
  if (VOICING.test(parts)) return character.normalize('NFKC');
  const bare = parts.replace(ACCENT, '').normalize('NFC');
  return TYPED.get(bare) ?? bare;
}

/** What is looked for where somebody typed this: its folded units, spaces in a row as one. */
export function foldWanted(wanted: string, folding: Folding): string {
  let folded = '';
  for (const character of wanted) folded += folding.foldPoint(character.codePointAt(0) ?? 0);
  return folded.replace(/ +/g, ' ');
}

/** Smart case: capitals count where one was typed. */
export function hasCapital(wanted: string): boolean {
  return wanted !== wanted.toLowerCase();
}
