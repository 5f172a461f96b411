import { type Article, type Quote, textsOf } from '../../model/index.ts';
import { type Language, languageOf } from '../languages/index.ts';

/** How often an article says of somebody that it is a man, and that it is a woman. */
export interface StatedSex {
  readonly name: string;
  men: number;
  women: number;
}

/** “They” as well: it tells something only where it stands for one speaker. */
const OF_MANY: ReadonlySet<string> = new Set(['sie']);
const SENTENCE_END = /(?<=[.!?…])["”’»)]{0,3}\s+/;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;

/**
 * What an article itself says of the sex of those it quotes: by “he” and “she” where the words stand for the speaker of a
 * quote, by a courtesy title before the name, and by “he” and “she” later in a sentence that names nobody else. A
 * forename alone tells nothing. Quoted words are not looked at: they speak of others.
 */
export function statedSexes(article: Article, quotes: readonly Quote[]): StatedSex[] {
  const found = new Map<string, StatedSex>();
  const language = languageOf(article.lang, () => '');
  const words = wordsOf(language);
  const note = (name: string, sex: 'men' | 'women') => {
    const known = found.get(name) ?? { name, men: 0, women: 0 };
    known[sex]++;
    found.set(name, known);
  };
  const surnames = new Map<string, string | null>();
  for (const { speaker } of quotes) {
    if (!speaker?.name) continue;
    const { name, mention } = speaker;
    const said = mention.split(/\s+/, 4).map((word) => word.toLowerCase().replace(/\.$/, ''));
    const [first = ''] = said;
    if (said.length === 1 && words.he.has(first)) note(name, 'men');
    else if (said.length === 1 && words.she.has(first)) note(name, 'women');
    else if (said.length > 1 && words.misters.has(first)) note(name, 'men');
    else if (said.length > 1 && words.mistresses.has(first)) note(name, 'women');
    const surname = name.split(' ').at(-1) ?? name;
    // Two of one surname are not told apart by it.
    if (name.includes(' ')) surnames.set(surname, (surnames.get(surname) ?? name) === name ? name : null);
  }
  if (surnames.size === 0) return [...found.values()];
  const forenames = new Set([...surnames.values()].flatMap((name) => name?.split(' ') ?? []));
  const spoken = partsByBlock(quotes);
  for (const { block, text } of textsOf(article)) {
    for (const sentence of withoutParts(text, spoken.get(block) ?? []).split(SENTENCE_END)) {
      const told = tellIn(sentence, surnames, forenames, words);
      if (told) note(told.name, told.sex);
    }
  }
  return [...found.values()];
}

/** Of whom a sentence tells the sex: it names one speaker and nobody else, and one sex of pronouns follows. */
function tellIn(
  sentence: string,
  surnames: ReadonlyMap<string, string | null>,
  forenames: ReadonlySet<string>,
  { he, she }: PronounWords,
): { name: string; sex: 'men' | 'women' } | null {
  let name: string | null = null;
  let sex: 'men' | 'women' | null = null;
  let isFirst = true;
  for (const [word] of sentence.matchAll(WORD)) {
    const low = word.toLowerCase();
    const bare = word.replace(/['’]s$/, '');
    const ofSurname = surnames.get(bare);
    const isPronoun = (he.has(low) || she.has(low)) && !OF_MANY.has(low);
    if (ofSurname !== undefined) {
      if (ofSurname === null || (name !== null && name !== ofSurname)) return null;
      name = ofSurname;
    } else if (isPronoun) {
      const one = he.has(low) ? 'men' : 'women';
      // A pronoun before the name may mean anybody.
      if (name === null || (sex !== null && sex !== one)) return null;
      sex = one;
    } else if (!isFirst && word !== low && !forenames.has(bare)) return null;
    isFirst = false;
  }
  return name !== null && sex !== null ? { name, sex } : null;
}

interface PronounWords {
  readonly he: ReadonlySet<string>;
  readonly she: ReadonlySet<string>;
  readonly misters: ReadonlySet<string>;
  readonly mistresses: ReadonlySet<string>;
}

function wordsOf({ he, she, misters, mistresses }: Language): PronounWords {
  const split = (words: string) => new Set(words.split(' '));
  return { he: split(he), she: split(she), misters: split(misters), mistresses: split(mistresses) };
}

function partsByBlock(quotes: readonly Quote[]): Map<string, [number, number][]> {
  const found = new Map<string, [number, number][]>();
  for (const { kind, parts } of quotes) {
    if (kind === 'indirect') continue;
    for (const { block, start, end } of parts) {
      const list = found.get(block);
      if (list) list.push([start, end]);
      else found.set(block, [[start, end]]);
    }
  }
  return found;
}

function withoutParts(text: string, parts: readonly (readonly [number, number])[]): string {
  let kept = '';
  let at = 0;
  for (const [start, end] of [...parts].sort(([one], [other]) => one - other)) {
    if (start > at) kept += text.slice(at, start);
    at = Math.max(at, end);
  }
  return kept + text.slice(at);
}
