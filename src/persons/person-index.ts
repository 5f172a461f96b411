import { type NameWords, nameWordsOf } from '../quotes/index.ts';
import { type Aliases, AliasTable } from './aliases.ts';
import { wordsTold } from './descriptions.ts';
import { foldName } from './fold.ts';
import { addDescription, addPlace, addQuote, createGroup, type Group } from './group.ts';
import { joinGroups } from './join-groups.ts';
import { kindOf } from './kinds.ts';
import { parseName } from './parse-name.ts';
import { listPersons } from './person-list.ts';
import type { ArticleFacts, MergeReason, Persons, SpokenQuote } from './types.ts';
import { type Named, resolveInArticle } from './within-article.ts';

/** What each reason says. */
export const MERGE_REASONS: Readonly<Record<MergeReason, string>> = {
  'same-name': 'the same name',
  'own-list': 'your own list says so',
  article: 'its article names only one such person in full',
  'article-description': 'its article describes only one person so',
  'middle-name': 'the same forename and surname, one with a middle name more',
  initial: 'an initial of the forename, the same surname, and nothing told against it',
  nickname: 'a short form of the forename, the same surname, and nothing told against it',
  suffix: 'the same but for Jr. or such, and nobody else of that name',
  'word-order': 'the same words in another order',
  letters: 'the same name in other letters',
  'surname-described': 'the only person of that surname who is described alike',
  'surname-outlet': 'the only person of that surname, whom the same outlet names in full',
};

/**
 * Finds out over many articles who is who. What it keeps grows with people and the forms of their names, not with quotes.
 * The words of an article's language are those of `loadLanguage`: who adds it has loaded them.
 * Articles are added in any order; the outcome depends on it only where counts are equal.
 */
export class PersonIndex {
  readonly #aliases: AliasTable | null;
  readonly #groups: Group[] = [];
  readonly #byKey = new Map<string, Group>();
  readonly #words = new Map<string, NameWords>();
  #articles = 0;

  constructor(aliases: Aliases | null = null) {
    this.#aliases = aliases && new AliasTable(aliases);
  }

  /** Takes the quotes of an article in. Returns a number for each, which `finish` tells the place of; -1 for nobody. */
  add(facts: ArticleFacts, quotes: readonly SpokenQuote[]): number[] {
    const words = this.#wordsOf(facts.lang);
    const article = this.#articles++;
    const named = quotes.map((quote) => this.#name(quote, facts, words));
    resolveInArticle(named, words);
    return named.map((one, at) => {
      const quote = quotes[at];
      if (one.kind === 'nobody' || !quote) return -1;
      const group = this.#groupOf(one, facts, words);
      if (one.isAmbiguous) group.isAmbiguous = true;
      addPlace(group, facts);
      if (quote.isCounted !== false)
        addQuote(group, quote, facts, article, { name: one.shown, reason: one.reason });
      if (one.kind !== 'unnamed') addDescription(group, one.description, words);
      const sex = one.sex;
      if (sex === 'man') group.men++;
      if (sex === 'woman') group.women++;
      return group.number;
    });
  }

  /** Joins those who are one person, by rules that need all of the articles. */
  finish(): Persons {
    return listPersons(this.#groups, joinGroups(this.#groups, this.#aliases));
  }

  #wordsOf(lang: string | null): NameWords {
    const tag = (lang ?? 'en').toLowerCase().slice(0, 2);
    let words = this.#words.get(tag);
    if (!words) {
      words = nameWordsOf(tag);
      if (this.#words.size < 100) this.#words.set(tag, words);
    }
    return words;
  }

  #name({ speaker }: SpokenQuote, { site }: ArticleFacts, words: NameWords): Named {
    const text = speaker?.name ?? speaker?.mention ?? '';
    const [lead = ''] = foldName(speaker?.mention ?? '').split(' ', 1);
    const sex = words.sexOf(lead);
    const alias = speaker && this.#aliases?.find(text, speaker.description, site);
    const kind = alias?.kind ?? (alias ? 'person' : kindOf(speaker, words));
    const parsed = kind === 'person' ? parseName(alias?.name ?? text, words) : null;
    return {
      kind: kind === 'person' && parsed === null ? 'unnamed' : kind,
      text: alias?.name ?? text,
      shown: alias ? text : (parsed?.shown ?? text),
      parsed,
      alias: alias ?? null,
      description: speaker?.description ?? null,
      sex,
      reason: alias && foldName(text) !== foldName(alias.name) ? 'own-list' : 'same-name',
      isAmbiguous: false,
      mention: speaker?.mention ?? '',
    };
  }

  #groupOf(one: Named, { site }: ArticleFacts, words: NameWords): Group {
    const key = keyOf(one, site, words);
    const known = this.#byKey.get(key);
    if (known) return known;
    const group = createGroup(this.#groups.length, one.kind, one.parsed, one.alias?.name ?? null);
    this.#groups.push(group);
    this.#byKey.set(key, group);
    return group;
  }
}

/** What makes two names the same without asking more: all of a full name; of a surname, also where and how it stands. */
function keyOf(
  { kind, parsed, alias, text, description, sex, isAmbiguous }: Named,
  site: string | null,
  words: NameWords,
): string {
  if (alias) return `listed ${alias.name} ${alias.described.join(' ')} ${alias.sites.join(' ')}`;
  if (parsed === null) return `${kind} ${withoutArticle(foldName(text), words)}`;
  const name = `${parsed.words.join(' ')} ${parsed.suffix ?? ''}`;
  if (parsed.given.length > 0) return `person ${name}`;
  const told = description === null ? '' : [...wordsTold(description, words).all].sort().join(' ');
  return `surname ${name}|${site ?? ''}|${told}|${sex ?? ''}|${isAmbiguous}`;
}

function withoutArticle(text: string, words: NameWords): string {
  const space = text.indexOf(' ');
  return space > 0 && words.isDeterminer(text.slice(0, space)) ? text.slice(space + 1) : text;
}
