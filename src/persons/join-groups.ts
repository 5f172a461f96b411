import type { AliasTable } from './aliases.ts';
import { compareNames, sexOf } from './compatible.ts';
import { agree } from './descriptions.ts';
import { foldSpelled } from './fold.ts';
import type { Group } from './group.ts';
import { isParticle } from './parse-name.ts';
import type { MergeReason } from './types.ts';
import { tailsOf } from './within-article.ts';

/** Full names of one surname that are compared with each other; of more, only the same are one. */
const MOST_NAMESAKES = 150;

/** Which groups are one person. */
export interface Joined {
  /** The group that stands for each; itself where it stands alone. */
  rootOf(group: number): number;
  /** Why a group is with its root; nothing where names are the same. */
  readonly reasons: ReadonlyMap<number, MergeReason>;
}

/** Joins full names, then surnames to the only full name that fits. */
export function joinGroups(groups: readonly Group[], aliases: AliasTable | null): Joined {
  const joined = new Joining(groups, aliases);
  joinFullNames(groups, joined);
  joinSpellings(groups, joined);
  joinOrders(groups, joined);
  joinSurnames(groups, joined);
  return joined;
}

class Joining implements Joined {
  readonly reasons = new Map<number, MergeReason>();
  readonly #parents: number[];
  readonly #members: number[][];
  readonly #groups: readonly Group[];
  readonly #aliases: AliasTable | null;

  constructor(groups: readonly Group[], aliases: AliasTable | null) {
    this.#groups = groups;
    this.#aliases = aliases;
    this.#parents = groups.map((_, at) => at);
    this.#members = groups.map((_, at) => [at]);
  }

  rootOf(group: number): number {
    let at = group;
    for (let up = this.#parents[at]; up !== undefined && up !== at; up = this.#parents[at]) at = up;
    return at;
  }

  /** The more quoted one stands for both. */
  join(one: Group, other: Group, reason: MergeReason): void {
    let root = this.rootOf(one.number);
    let leaf = this.rootOf(other.number);
    if (root === leaf) return;
    if (this.#aliases && this.#keptApart(root, leaf, this.#aliases)) return;
    if ((this.#members[root]?.length ?? 0) < (this.#members[leaf]?.length ?? 0)) [root, leaf] = [leaf, root];
    this.#parents[leaf] = root;
    this.#members[root]?.push(...(this.#members[leaf] ?? []));
    this.#members[leaf] = [];
    for (const { number } of [other, one])
      if (!this.reasons.has(number)) {
        this.reasons.set(number, reason);
        break;
      }
  }

  membersOf(group: Group): readonly Group[] {
    return (this.#members[this.rootOf(group.number)] ?? []).flatMap((at) => this.#groups[at] ?? []);
  }

  #keptApart(one: number, other: number, aliases: AliasTable): boolean {
    const names = (root: number) =>
      (this.#members[root] ?? []).flatMap((at) => [
        this.#groups[at]?.parsed?.shown ?? '',
        ...(this.#groups[at]?.forms.keys() ?? []),
      ]);
    return names(one).some((name) => names(other).some((second) => aliases.keepsApart(name, second)));
  }
}

const isFull = ({ parsed }: Group): boolean => parsed !== null && parsed.given.length > 0;

/** Those that could be one person, unless that could also be another who is surely somebody else. */
function joinFullNames(groups: readonly Group[], joined: Joining): void {
  for (const namesakes of bySurname(groups.filter(isFull)).values()) {
    if (namesakes.length < 2 || namesakes.length > MOST_NAMESAKES) continue;
    const fits = namesakes.map((one) =>
      namesakes.map((other) => (one === other ? null : compareNames(one, other))),
    );
    const isTorn = fits.map((row) => {
      const near = row.flatMap((reason, at) => (reason === null ? [] : [at]));
      return near.some((one) => near.some((other) => one !== other && !fits[one]?.[other]));
    });
    for (const [at, one] of namesakes.entries())
      for (let next = at + 1; next < namesakes.length; next++) {
        const other = namesakes[next];
        const reason = fits[at]?.[next];
        if (other && reason && !isTorn[at] && !isTorn[next]) joined.join(one, other, reason);
      }
  }
}

function bySurname(groups: readonly Group[]): Map<string, Group[]> {
  const found = new Map<string, Group[]>();
  for (const group of groups) push(found, `${group.parsed?.surname}`, group);
  return found;
}

/** “Müller” and “Mueller”. */
function joinSpellings(groups: readonly Group[], joined: Joining): void {
  const known = new Map(groups.filter(isFull).map((group) => [group.parsed?.words.join(' ') ?? '', group]));
  for (const group of groups.filter(isFull)) {
    const spelled = foldSpelled(group.parsed?.shown ?? '');
    const other = spelled === null ? undefined : known.get(spelled);
    if (other && other !== group) joined.join(other, group, 'letters');
  }
}

/** “Orbán Viktor”; but “James Henry” is “Henry James” only where both are described alike. */
function joinOrders(groups: readonly Group[], joined: Joining): void {
  const known = new Map<string, Group>();
  for (const group of groups) {
    const { words = [], given = [] } = group.parsed ?? {};
    if (given.length === 0 || words.length > 6) continue;
    // “Molst Viktor”, whose “van der” is left out where it begins the name.
    const key = words
      .filter((word) => !isParticle(word))
      .sort()
      .join(' ');
    const other = known.get(key);
    if (!other) known.set(key, group);
    else if (isOneTurned(group, other)) joined.join(other, group, 'word-order');
  }
}

function isOneTurned(one: Group, other: Group): boolean {
  const told = agree(one.told, other.told);
  return told === 'specific' || (told !== 'none' && shareSite(one, other));
}

/** A surname goes to a full name where one person alone has it and something else says so too. */
function joinSurnames(groups: readonly Group[], joined: Joining): void {
  const byTail = new Map<string, Group[]>();
  for (const group of groups.filter(isFull))
    for (const tail of tailsOf(group.parsed)) push(byTail, tail, group);
  for (const group of groups) {
    const { parsed } = group;
    if (parsed === null || group.isAmbiguous || group.listedAs !== null) continue;
    const isBare = parsed.given.length === 0;
    const all = (byTail.get(parsed.words.join(' ')) ?? []).filter((one) => sexOf(one) * sexOf(group) >= 0);
    const candidates = new Map(all.map((one) => [joined.rootOf(one.number), one]));
    if (candidates.delete(joined.rootOf(group.number))) continue;
    const found = chooseOne(group, [...candidates.values()], isBare, joined);
    if (found) joined.join(found.person, group, found.reason);
  }
  joinBareAlike(groups, joined);
}

/** Of those who have a surname, the only one, where something else says so too, or the only one who is described alike. */
function chooseOne(
  group: Group,
  candidates: readonly Group[],
  isBare: boolean,
  joined: Joining,
): { readonly person: Group; readonly reason: MergeReason } | null {
  const [only, second] = candidates;
  if (only && !second) {
    const reason = evidenceFor(group, joined.membersOf(only), isBare);
    return reason && { person: only, reason };
  }
  if (candidates.length > MOST_NAMESAKES) return null;
  const alike = candidates.filter((one) =>
    joined.membersOf(one).some((member) => agree(group.told, member.told) === 'specific'),
  );
  const [person, another] = alike;
  return person && !another ? { person, reason: 'surname-described' } : null;
}

/** What says that a surname is this person, beside that nobody else has it; null for nothing. */
function evidenceFor(group: Group, members: readonly Group[], isBare: boolean): MergeReason | null {
  const agreed = members.map((one) => ({ told: agree(group.told, one.told), site: shareSite(group, one) }));
  if (agreed.some(({ told }) => told === 'specific')) return 'surname-described';
  if (agreed.some(({ told, site }) => told === 'office' && site)) return 'surname-described';
  if (isBare && group.told.all.size === 0 && agreed.some(({ site }) => site)) return 'surname-outlet';
  return null;
}

/** Surnames alone that are described alike, where no full name is known. */
function joinBareAlike(groups: readonly Group[], joined: Joining): void {
  const seen = new Map<string, Group>();
  for (const group of groups) {
    if (group.parsed === null || group.parsed.given.length > 0 || group.isAmbiguous) continue;
    const name = `${group.parsed.surname} ${group.parsed.suffix ?? ''}`;
    for (const word of group.told.specific) {
      const other = seen.get(`${name}|${word}`);
      if (
        other &&
        sexOf(other) * sexOf(group) >= 0 &&
        joined.rootOf(other.number) !== joined.rootOf(group.number)
      )
        joinIfSame(other, group, joined);
      else if (!other) seen.set(`${name}|${word}`, group);
    }
    if (group.told.all.size > 0) continue;
    for (const site of group.sites) {
      const other = seen.get(`${name}@${site}`);
      if (other) joinIfSame(other, group, joined);
      else seen.set(`${name}@${site}`, group);
    }
  }
}

/** Two that have been given to different full names stay apart. */
function joinIfSame(one: Group, other: Group, joined: Joining): void {
  const hasFull = (group: Group) => joined.membersOf(group).some(isFull);
  if (hasFull(one) && hasFull(other)) return;
  joined.join(one, other, one.told.all.size > 0 ? 'surname-described' : 'surname-outlet');
}

function shareSite({ sites }: Group, other: Group): boolean {
  for (const site of sites) if (other.sites.has(site)) return true;
  return false;
}

function push<Key>(map: Map<Key, Group[]>, key: Key, group: Group): void {
  const list = map.get(key);
  if (list) {
    if (list.at(-1) !== group) list.push(group);
  } else map.set(key, [group]);
}
