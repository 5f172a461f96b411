import type { Token } from '../text/token.ts';
import { isDigits } from '../text/words.ts';
import { plainText } from './plain-text.ts';

interface Office {
  readonly text: string;
  readonly low: string;
  readonly sentence: number;
}

/** Most offices with one noun that are told apart. */
const MOST = 50;

/** Sentences for which somebody is the one meant by his office, though others hold one too. */
const JUST_NOW = 2;

/** “71-Jährige”, “71-year-old”: the age alone tells who that is; null for other nouns. */
function ageOf(noun: string): string | null {
  const hyphen = noun.indexOf('-');
  return hyphen > 0 && isDigits(noun.slice(0, hyphen)) ? noun.slice(0, hyphen) : null;
}

/** People an article names by what they are: “the harbour official”. */
export class Offices {
  readonly #byHead = new Map<string, Office[]>();
  readonly #holders = new Map<string, { readonly name: string; readonly sentence: number }[]>();

  /** Takes note of an article, what tells this one from others, and a noun for people. `from`: the article. */
  note(tokens: readonly Token[], from: number, limit: number, sentence: number): void {
    for (let at = from + 1; at < Math.min(limit, from + 6); at++) {
      const token = tokens[at];
      if (!token?.word || ((token.isFunctionWord || token.isSaying) && !token.capital && !token.isPersonNoun))
        return;
      const next = tokens[at + 1];
      if (!token.isPersonNoun || token.capital || token.possessive) continue;
      if (next?.word && (next.capital || next.isPersonNoun)) continue;
      if (at > from + 1) this.#add(token.low, tokens.slice(from, at + 1).map(plainText), sentence);
      return;
    }
  }

  /** Takes note of somebody's name beside the office he holds. */
  hold(office: string, name: string, sentence: number): void {
    const list = this.#holders.get(office) ?? [];
    if (list.length < MOST && !list.some((one) => one.name === name)) list.push({ name, sentence });
    this.#holders.set(office, list);
  }

  /** “the mayor” → “Ann Roe”: who alone has been named with that office before, or just now; else null. */
  holder(office: string, sentence: number): string | null {
    const earlier = (this.#holders.get(ageOf(office) ?? office) ?? []).filter(
      (one) => one.sentence <= sentence,
    );
    const last = earlier[earlier.length - 1];
    return last && (earlier.length === 1 || sentence - last.sentence <= JUST_NOW) ? last.name : null;
  }

  /** “the official” → “The harbour official”, where only one such has been named before; else null. */
  only(head: string, sentence: number): string | null {
    const earlier = (this.#byHead.get(head) ?? []).filter((one) => one.sentence < sentence);
    return earlier.length === 1 ? (earlier[0]?.text ?? null) : null;
  }

  #add(head: string, words: readonly string[], sentence: number): void {
    const low = words.slice(1).join(' ').toLowerCase();
    const list = this.#byHead.get(head) ?? [];
    if (list.length < MOST && !list.some((one) => one.low === low))
      list.push({ text: words.join(' '), low, sentence });
    this.#byHead.set(head, list);
  }
}
