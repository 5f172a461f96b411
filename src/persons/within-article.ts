import type { NameWords } from '../quotes/index.ts';
import type { Alias } from './aliases.ts';
import { wordsTold } from './descriptions.ts';
import type { ParsedName } from './parse-name.ts';
import type { MergeReason, SourceKind } from './types.ts';

/** The source of a quote in its article. */
export interface Named {
  kind: SourceKind;
  text: string;
  /** As it stands there. */
  readonly shown: string;
  parsed: ParsedName | null;
  alias: Alias | null;
  description: string | null;
  sex: 'man' | 'woman' | null;
  reason: MergeReason;
  /** A surname that several people of the article have. */
  isAmbiguous: boolean;
  readonly mention: string;
}

/**
 * Gives what stands for somebody whom the article names in full to that name: a surname or a forename where one person
 * has it, “the French president” where one is described so.
 */
export function resolveInArticle(named: readonly Named[], words: NameWords): void {
  shareAmongSurnames(named);
  const full = new Map<string, Named>();
  for (const one of named)
    if (one.parsed && one.parsed.given.length > 0) full.set(one.parsed.words.join(' '), one);
  if (full.size === 0) return;
  const byWord = new Map<string, Named[]>();
  for (const one of full.values()) {
    for (const tail of new Set([...tailsOf(one.parsed), one.parsed?.given[0] ?? ''])) {
      const list = byWord.get(tail);
      if (list) list.push(one);
      else byWord.set(tail, [one]);
    }
  }
  const described = describedIn(named, words);
  for (const one of named) {
    if (one.alias !== null) continue;
    if (one.parsed && one.parsed.given.length === 0) {
      const all = byWord.get(one.parsed.words.join(' ')) ?? [];
      const [only, second] = all.filter(({ sex }) => !sex || !one.sex || sex === one.sex);
      if (only && !second) take(one, only, 'article');
      else if (second) one.isAmbiguous = true;
    } else if (one.kind === 'unnamed' && /^(?:the|der|die|le|la|el)\s/i.test(one.text)) {
      const key = keyOf(one.text, words);
      const only = key === '' ? undefined : described.get(key);
      if (only) take(one, only, 'article-description');
    }
  }
}

/** One surname of an article is one person, unless “Mr” and “Mrs” tell two: what is told of it holds wherever it stands. */
function shareAmongSurnames(named: readonly Named[]): void {
  const told = new Map<string, { sexes: Set<string>; sex: Named['sex']; description: string | null }>();
  const bare = named.filter(({ parsed, alias }) => alias === null && parsed?.given.length === 0);
  for (const { parsed, sex, description } of bare) {
    const key = parsed?.surname ?? '';
    const known = told.get(key) ?? { sexes: new Set(), sex: null, description: null };
    if (sex !== null) known.sexes.add(sex);
    known.sex ??= sex;
    known.description ??= description;
    told.set(key, known);
  }
  for (const one of bare) {
    const known = told.get(one.parsed?.surname ?? '');
    if (!known || known.sexes.size > 1) continue;
    one.sex = known.sex;
    one.description = known.description;
  }
}

function take(one: Named, from: Named, reason: MergeReason): void {
  one.kind = 'person';
  one.text = from.text;
  one.parsed = from.parsed;
  one.alias = from.alias;
  one.reason = reason;
}

/** The ends of a name, but not all of it: “maria garcia lopez” → “garcia lopez”, “lopez”. */
export function tailsOf(parsed: ParsedName | null): string[] {
  if (!parsed) return [];
  return [...parsed.words.slice(1).map((_, at) => parsed.words.slice(at + 1).join(' ')), parsed.surname];
}

/** By the words of a description of more than one, the one person who has it; null for several. */
function describedIn(named: readonly Named[], words: NameWords): Map<string, Named | null> {
  const found = new Map<string, Named | null>();
  for (const one of named) {
    if (!one.parsed || one.parsed.given.length === 0 || one.description === null) continue;
    const key = keyOf(one.description, words);
    if (key === '') continue;
    const known = found.get(key);
    const same = known?.parsed?.words.join(' ') === one.parsed.words.join(' ');
    found.set(key, known === undefined || same ? one : null);
  }
  return found;
}

/** Empty for fewer than two words, which many may be. */
function keyOf(description: string, words: NameWords): string {
  const { all } = wordsTold(description, words);
  return all.size < 2 ? '' : [...all].sort().join(' ');
}
