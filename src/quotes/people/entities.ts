import type { Sex } from '../languages/sexes.ts';
import type { Token } from '../text/token.ts';
import { isWord } from '../text/words.ts';
import { plainText } from './plain-text.ts';

/** Somebody (or something) with a name of two words or more. */
export interface Entity {
  readonly name: string;
  readonly first: string;
  readonly last: string;
  /** Evidence that it is a person: above 0 it is taken for one. */
  person: number;
  /** Evidence that it is a man, and that it is a woman. */
  men: number;
  women: number;
  seen: number;
}

/** People of one surname or forename that are told apart; a list of thousands would make every look-up slow. */
const MOST_NAMESAKES = 24;

/** Everybody an article names in full, by their names. */
export class Entities {
  readonly #byKey = new Map<string, Entity>();
  /** Null for those that several share; made when first asked for. */
  #byInitials: Map<string, Entity | null> | null = null;
  readonly #byLast = new Map<string, Entity[]>();
  readonly #byFirst = new Map<string, Entity[]>();

  /** The one with a name of these words: the one known by first and last of them, or a new one. */
  of(words: readonly Token[]): Entity {
    const parts = words.map(plainText);
    const kept = parts.filter((part) => !isWord(part, 'Jr Jr. Sr Sr. II III IV'));
    const last = (kept[kept.length - 1] ?? '').toLowerCase();
    const first = (parts[0] ?? '').toLowerCase();
    const key = `${first} ${last}`;
    const known = this.#byKey.get(key);
    if (known) return known;
    const entity: Entity = { name: parts.join(' '), first, last, person: 0, men: 0, women: 0, seen: 0 };
    weigh(entity, words);
    this.#byKey.set(key, entity);
    if (this.#byInitials) addInitials(this.#byInitials, entity);
    add(this.#byLast, last, entity);
    add(this.#byFirst, first, entity);
    return entity;
  }

  /** The one with exactly this first and last name. */
  byFullName(name: string): Entity | undefined {
    const parts = name.toLowerCase().split(' ');
    return this.#byKey.get(`${parts[0]} ${parts[parts.length - 1]}`);
  }

  /** Whose first letters these are: “I.S.”, “IS”; undefined where that is nobody, or several. */
  byInitials(label: string): Entity | undefined {
    if (!INITIALS.test(label)) return undefined;
    if (!this.#byInitials) {
      this.#byInitials = new Map();
      for (const entity of this.#byKey.values()) addInitials(this.#byInitials, entity);
    }
    return this.#byInitials.get(label.replace(/[. ]/g, '')) ?? undefined;
  }

  /** Those a name may mean, of that sex if any of them is: persons before what may be none, surnames before forenames. */
  candidates(name: string, sex: Sex): readonly Entity[] {
    let found = this.#bySurname(name);
    if (found.length > 0) found = found.filter((entity) => entity.person > 0 || entity.seen > 0);
    if (found.length === 0 && !name.includes(' ')) found = this.#byFirst.get(name.toLowerCase()) ?? NOBODY;
    if (found.length === 0) return NOBODY;
    const people = found.filter((entity) => entity.person > 0);
    if (people.length > 0) found = people;
    if (!sex || found.length < 2) return found;
    const fitting = found.filter((entity) => fitsSex(entity, sex));
    return fitting.length > 0 ? fitting : found;
  }

  #bySurname(name: string): readonly Entity[] {
    const low = name.toLowerCase();
    const space = low.lastIndexOf(' ');
    const found = this.#byLast.get(space < 0 ? low : low.slice(space + 1)) ?? NOBODY;
    return space < 0 ? found : found.filter((entity) => entity.name.toLowerCase().endsWith(` ${low}`));
  }
}

const NOBODY: readonly Entity[] = [];

/** Two or three capitals, with their dots or without. */
const INITIALS = /^(?:\p{Lu}\. ?){2,3}$|^\p{Lu}{2,3}$/u;

function addInitials(map: Map<string, Entity | null>, entity: Entity): void {
  const initials = entity.name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  map.set(initials, map.has(initials) ? null : entity);
}

/** What the words of a name tell of whom it names. */
function weigh(entity: Entity, words: readonly Token[]): void {
  const forename = words[0];
  if (forename?.isForename) entity.person += 3;
  if (forename?.isMansName && !forename.isWomansName) entity.men += 2;
  if (forename?.isWomansName && !forename.isMansName) entity.women += 2;
  for (const word of words)
    if ((word.isOrganisationNoun || word.isWorkNoun) && !word.isForename) entity.person -= 4;
  if (words.some((word) => word.text.length > 3 && word.text === word.text.toUpperCase())) entity.person -= 1;
}

/** A person, of that sex as far as is known. */
export function fitsSex(entity: Entity, sex: Sex): boolean {
  return entity.person > 0 && agreesWith(entity, sex);
}

/** Nothing says that it is of the other sex. */
export function agreesWith(entity: Entity, sex: Sex): boolean {
  return sex === 'man' ? entity.women <= entity.men : entity.men <= entity.women;
}

function add(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list) {
    if (list.length < MOST_NAMESAKES) list.push(entity);
  } else map.set(key, [entity]);
}
