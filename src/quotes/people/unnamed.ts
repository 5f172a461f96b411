import type { Lexicon } from '../languages/lexicon.ts';
import { listedSex, type Sex, sexOfForename, sexOfWords } from '../languages/sexes.ts';
import type { Token } from '../text/token.ts';
import { nameText } from './plain-text.ts';

/** People whom an article names by a noun, or by one name alone, and of which sex they are. */
export class Unnamed {
  readonly #lexicon: Lexicon;
  /** Mentions of people without their names, “the old man”, with the sex that the noun tells. */
  readonly #nouns = new Map<string, Sex>();
  /** Of which sex somebody is, as a pronoun has told. */
  readonly #told = new Map<string, Sex>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  has(mention: string): boolean {
    return this.#nouns.has(mention);
  }

  /** Takes note of a phrase whose last noun for people says who it is; its words, or null where it has no such noun. */
  note(phrase: readonly Token[]): string | null {
    const noun = phrase.findLastIndex((token) => token.isPersonNoun || token.isTitle);
    if (noun < 0) return null;
    const mention = nameText(phrase, 0, phrase.length);
    this.#nouns.set(mention, sexOfWords(nameText(phrase, 0, noun + 1), this.#lexicon));
    return mention;
  }

  tell(name: string, sex: Sex): void {
    this.#told.set(name, sex);
  }

  /** Of which sex a forename of the lists is. */
  listedSex(name: string): Sex {
    return listedSex(name.toLowerCase(), this.#lexicon);
  }

  /** Null where nothing tells. */
  sexOf(name: string): Sex {
    const told = this.#told.get(name) ?? this.#nouns.get(name);
    if (told || this.has(name)) return told ?? null;
    return name.includes(' ') ? null : sexOfForename(name.toLowerCase(), this.#lexicon);
  }
}
