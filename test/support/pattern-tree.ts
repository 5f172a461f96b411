/** One member of a sequence: a character of some set, a group, or an assertion, and how often it may come. */
export interface Term {
  readonly atom: Atom;
  readonly min: number;
  readonly max: number;
}

/** `set` is the source of what stands for one character; an assertion that looks around has branches, `^` has none. */
export type Atom =
  | { readonly type: 'set'; readonly source: string }
  | { readonly type: 'group'; readonly branches: readonly Branch[] }
  | { readonly type: 'assertion'; readonly branches: readonly Branch[] };

/** Terms that follow each other: one side of a `|`. */
export type Branch = readonly Term[];

const GROUP = /\((?:\?(?:<?[=!]|:|<\w+>))?/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const ESCAPE = /\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|p\{[^}]*\}|k<\w+>|c[a-z]|\d+|.)/iy;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/y;

/** The tree of a pattern, as far as strings can be made by it: what a reference or a name means is not told. */
export function parsePattern(source: string): readonly Branch[] {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at += match[0].length;
    return match;
  };

  const readBranches = (): readonly Branch[] => {
    const branches: Term[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at++;
        branches.push([]);
        continue;
      }
      const atom = readAtom();
      branches.at(-1)?.push({ atom, ...readCount() });
    }
    return branches;
  };

  const readAtom = (): Atom => {
    const group = take(GROUP);
    if (group) {
      const branches = readBranches();
      at++;
      return { type: /[=!]$/.test(group[0]) ? 'assertion' : 'group', branches };
    }
    const set = take(CLASS)?.[0] ?? take(ESCAPE)?.[0] ?? String.fromCodePoint(source.codePointAt(at++) ?? 0);
    if (set.length === 2 && !set.startsWith('\\')) at++; // A character of two code units.
    if (/^(?:\^|\$|\\b|\\B)$/.test(set)) return { type: 'assertion', branches: [] };
    return /^\\(?:[1-9]|k<)/.test(set) ? { type: 'group', branches: [[]] } : { type: 'set', source: set };
  };

  const readCount = (): { min: number; max: number } => {
    const match = take(QUANTIFIER);
    if (!match) return { min: 1, max: 1 };
    const [written, from, comma, to] = match;
    if (from === undefined)
      return { min: written[0] === '+' ? 1 : 0, max: written[0] === '?' ? 1 : Infinity };
    return { min: Number(from), max: comma ? (to ? Number(to) : Infinity) : Number(from) };
  };

  const branches = readBranches();
  if (at < source.length) throw new Error(`a pattern that is not understood from ${at} on: ${source}`);
  return branches;
}
