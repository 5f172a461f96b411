import type { QuoteKind } from '../model/index.ts';
import { saysWho } from './descriptions.ts';
import type { Group } from './group.ts';
import type { Joined } from './join-groups.ts';
import type { MergeReason, NameSeen, Person, Persons } from './types.ts';

/** Descriptions that are told of a person. */
const MOST_DESCRIPTIONS = 24;
const KINDS = ['direct', 'partial', 'block', 'indirect'] as const satisfies readonly QuoteKind[];

/** The persons that groups make, and where each group is among them. */
export function listPersons(groups: readonly Group[], joined: Joined): Persons {
  const members = new Map<number, Group[]>();
  for (const group of groups) {
    const root = joined.rootOf(group.number);
    const list = members.get(root);
    if (list) list.push(group);
    else members.set(root, [group]);
  }
  const made = [...members]
    .map(([root, all]) => ({ root, person: makePerson(all, joined) }))
    .filter(({ person }) => person.quotes > 0);
  made.sort(
    (one, other) =>
      other.person.quotes - one.person.quotes || compareText(one.person.name, other.person.name),
  );
  const takeKey = createKeys();
  const persons = made.map(({ person }): Person => ({ ...person, key: takeKey(person.name) }));
  const places = new Map(made.map(({ root }, at) => [root, at]));
  return { persons, places: groups.map(({ number }) => places.get(joined.rootOf(number)) ?? -1) };
}

/** Gives each name it is asked for a key of its own: the name, numbered where that is taken. */
export function createKeys(): (name: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (name) => {
    let count = counts.get(name) ?? 0;
    let key: string;
    do {
      count++;
      key = count === 1 ? name : `${name} (${count})`;
    } while (taken.has(key));
    counts.set(name, count);
    taken.add(key);
    return key;
  };
}

function makePerson(groups: readonly Group[], { reasons }: Joined): Person {
  const [first] = groups;
  const sum = (of: (group: Group) => number) => groups.reduce((total, group) => total + of(group), 0);
  const abouts = new Map<string, number>();
  for (const group of groups)
    for (const [about, count] of group.abouts) abouts.set(about, (abouts.get(about) ?? 0) + count);
  const descriptions = [...abouts]
    .sort((one, other) => Number(saysWho(other[0])) - Number(saysWho(one[0])) || other[1] - one[1])
    .map(([about]) => about);
  const name = chooseName(groups);
  const days = groups
    .flatMap((group) => [group.first ?? [], group.last ?? []])
    .flat()
    .sort();
  return {
    name,
    key: name,
    kind: first?.kind ?? 'nobody',
    quotes: sum(({ quotes }) => quotes),
    words: sum(({ words }) => words),
    articles: new Set(groups.flatMap(({ articles }) => articles)).size,
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, sum(({ kinds }) => kinds[kind])])) as Record<
      QuoteKind,
      number
    >,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    about: descriptions[0] ?? null,
    descriptions: descriptions.slice(0, MOST_DESCRIPTIONS),
    names: namesOf(groups, reasons),
  };
}

/** The full name that most quotes have; the longer of equals. */
function chooseName(groups: readonly Group[]): string {
  const listed = groups.find(({ listedAs }) => listedAs !== null);
  if (listed?.listedAs) return listed.listedAs;
  const ranked = groups
    .map(({ parsed, forms, quotes }) => ({
      name: parsed?.shown ?? [...forms.keys()][0] ?? '',
      isFull: parsed?.given.some((given) => given.length > 1) === true,
      quotes,
    }))
    .sort(
      (one, other) =>
        Number(other.isFull) - Number(one.isFull) ||
        other.quotes - one.quotes ||
        other.name.length - one.name.length ||
        compareText(one.name, other.name),
    );
  return ranked[0]?.name ?? '';
}

function namesOf(groups: readonly Group[], reasons: ReadonlyMap<number, MergeReason>): NameSeen[] {
  const names = new Map<string, { quotes: number; articles: number; seen: string[]; reason: MergeReason }>();
  for (const { number, forms } of groups)
    for (const [name, form] of forms) {
      // What the article itself tells stands before what all of them do.
      const reason = form.reason === 'same-name' ? (reasons.get(number) ?? form.reason) : form.reason;
      const known = names.get(name);
      if (!known)
        names.set(name, { quotes: form.quotes, articles: form.articles, seen: [...form.seen], reason });
      else {
        known.quotes += form.quotes;
        known.articles += form.articles;
        known.seen.push(...form.seen);
      }
    }
  return [...names]
    .map(([name, one]) => ({ name, ...one, seen: one.seen.slice(0, 100) }))
    .sort((one, other) => other.quotes - one.quotes || compareText(one.name, other.name));
}

/** By code units: the same order in every locale. */
const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
