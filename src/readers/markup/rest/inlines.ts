import { type Inline, textInline } from '../../../model/index.ts';
import { createFormula } from '../../math/index.ts';
import { BARE_ADDRESS } from '../inlines/addresses.ts';
import { imageOf, linkOf } from '../inlines/links.ts';
import { matchAt } from '../inlines/match.ts';
import type { Atom, InlineRules, Mark, ReadInside, Taken } from '../inlines/rules.ts';
import type { Resolve } from '../parsed.ts';
import { placeName } from '../place-names.ts';
import { foldName, type RestPage } from './page.ts';
import type { References } from './references.ts';
import { isFormula, roleOf } from './roles.ts';

/** What may stand before a mark and behind one (docutils, inline markup recognition rules 6 and 7). */
const BEFORE = /[\s'"([{<\-/:\u2010-\u2015\u2018-\u201f\u00ab\u00bb\u00a1\u00bf]|\p{Ps}|\p{Pi}/u;
const AFTER = /[\s'")\]}>\-/\\:.,;!?\u2010-\u2015\u2018-\u201f\u00ab\u00bb]|\p{Pe}|\p{Pf}/u;

const quoted = { before: BEFORE, after: AFTER, tight: true } as const;
const MARKS: readonly Mark[] = [
  { open: '``', close: '``', style: 'code', ...quoted },
  { open: '**', close: '**', style: 'strong', ...quoted },
  { open: '*', close: '*', style: 'emphasis', alone: true, ...quoted },
];

/** A backslash takes the meaning off the sign behind it, and a white space away. */
const ESCAPE: Atom = {
  signs: '\\',
  read: (text, at) => {
    const sign = text[at + 1];
    if (sign === undefined) return null;
    return { end: at + 2, inlines: /\s/.test(sign) ? [] : [textInline(sign)] };
  },
};

const mayBegin = (text: string, at: number): boolean => at === 0 || BEFORE.test(text[at - 1] ?? ' ');
const before = (text: string, at: number): string => text.slice(Math.max(0, at - 24), at);
const mayEnd = (text: string, at: number): boolean => at >= text.length || AFTER.test(text[at] ?? ' ');

/** The rules of running text, for a document that has been read to its end; places named in it are put into `names`. */
export function inlineRulesOf(
  page: RestPage,
  { linkTo, inRole: referTo }: References,
  names: string[],
  resolve: Resolve,
): InlineRules {
  let nameless = 0;
  const counted = new Map<string, number>();

  const inRole = (name: string, words: string, behind: string): Inline[] =>
    isFormula(name)
      ? [createFormula(words, false)]
      : roleOf(name, withoutBackslashes(words), behind, referTo, resolve);

  /** What stands between back quotes: with `_` a reference, with a role what that says, else the title of something. */
  const backQuoted = (text: string, at: number, inside: ReadInside): Taken | null => {
    if (text.startsWith('``', at) || !mayBegin(text, at)) return null;
    const match = matchAt(QUOTED, text, at);
    const words = match?.[1];
    if (!match || words === undefined) return null;
    const end = at + match[0].length;
    const suffix = match[2] ?? '';
    if (!mayEnd(text, end)) return null;
    if (suffix === '')
      return { end, inlines: [{ type: 'emphasis', children: [textInline(withoutBackslashes(words))] }] };
    if (!suffix.startsWith('_'))
      return { end, inlines: inRole(suffix.slice(1, -1), words, before(text, at)) };
    const embedded = EMBEDDED.exec(words);
    const children = inside(embedded?.[1]?.trim() || embedded?.[2] || words);
    if (!embedded) {
      const address = suffix === '__' ? page.nameless[nameless++] : undefined;
      const inlines = address === undefined ? linkTo(words, children) : linkOf(resolve(address), children);
      return { end, inlines: inlines ?? children };
    }
    const address = (embedded[2] ?? '').replace(/\s+/g, '');
    if (/[^\\]_$/.test(address)) return { end, inlines: linkTo(address.slice(0, -1), children) ?? children };
    if (suffix === '_') {
      page.targets.set(foldName(embedded[1] ?? ''), address);
      page.used.add(foldName(embedded[1] ?? ''));
    }
    return { end, inlines: linkOf(resolve(address.replace(/\\_$/, '_')), children) };
  };

  const role: Atom = {
    signs: ':',
    read: (text, at) => {
      if (!mayBegin(text, at)) return null;
      const match = matchAt(ROLE, text, at);
      const end = at + (match?.[0].length ?? 0);
      return match && mayEnd(text, end)
        ? { end, inlines: inRole(match[1] ?? '', match[2] ?? '', before(text, at)) }
        : null;
    },
  };

  /** `name_` behind a word: a reference where something has that name. */
  const reference: Atom = {
    signs: '_',
    read: (text, at, inside, from) => {
      if (text[at + 1] === '`' && mayBegin(text, at)) {
        const target = matchAt(TARGET, text, at);
        if (target) names.push(placeName(target[1] ?? ''));
        return target && { end: at + target[0].length, inlines: inside(target[1] ?? '') };
      }
      const double = text[at + 1] === '_';
      const end = at + (double ? 2 : 1);
      if (!mayEnd(text, end)) return null;
      const word = wordBefore(text, Math.max(from, at - LONGEST_NAME), at);
      if (word === '') return null;
      const children = [textInline(word)];
      const address = double ? page.nameless[nameless] : undefined;
      if (double && address !== undefined) nameless++;
      const inlines = address === undefined ? linkTo(word, children) : linkOf(resolve(address), children);
      return inlines && { start: at - word.length, end, inlines };
    },
  };

  const note: Atom = {
    signs: '[',
    read: (text, at) => {
      const match = matchAt(NOTE, text, at);
      const name = match?.[1];
      if (!match || name === undefined || !mayEnd(text, at + match[0].length)) return null;
      const kind = name === '*' || name === '#' ? name : foldName(name);
      const labels = page.notes.get(kind);
      const taken = counted.get(kind) ?? 0;
      const label = labels?.[kind === '#' || kind === '*' ? taken : 0];
      if (label === undefined) return null;
      counted.set(kind, taken + 1);
      return { end: at + match[0].length, inlines: [{ type: 'reference', label: textInline(label).text }] };
    },
  };

  const substitution: Atom = {
    signs: '|',
    read: (text, at, inside) => {
      const match = matchAt(SUBSTITUTED, text, at);
      const held = match && page.substitutions.get(foldName(match[1] ?? ''));
      if (!match || !held) return null;
      held.used = true;
      const end = at + match[0].length;
      const image = held.image === null ? null : imageOf(held.image, held.text, resolve);
      if (!image) return { end, inlines: inside(held.text) };
      return { end, inlines: held.target === null ? image : linkOf(resolve(held.target), image) };
    },
  };

  return {
    words: (words) => words.replace(/ --- /g, ' \u2014 ').replace(/ -- /g, ' \u2013 '),
    marks: MARKS,
    atoms: [ESCAPE, { signs: '`', read: backQuoted }, role, reference, note, substitution, BARE_ADDRESS],
  };
}

const LONGEST_NAME = 100;
const QUOTED = /`((?![\s`])(?:\\[\s\S]|[^\\`]){1,2000})(?<!\s)`(__?|:[\w.+:-]{1,60}:)?/y;
const ROLE = /:([a-zA-Z][a-zA-Z+-]{0,30}(?::[a-zA-Z-]{1,30})?):`((?:\\[\s\S]|[^\\`]){1,2000})`/y;
const TARGET = /_`([^`]{1,300})`/y;
const NOTE = /\[(#?[\w.:+-]{0,80}|\*)\]_/uy;
const SUBSTITUTED = /\|([^|\s](?:[^|]{0,98}[^|\s])?)\|(?:__?(?![\p{L}\p{N}]))?/uy;
/** Words with an address in angles. */
const EMBEDDED = /^([^<]{0,1500})<([^<>]{1,1500})>$/;

/** The simple name that ends at a place: letters and digits, and single signs within them. */
function wordBefore(text: string, from: number, to: number): string {
  let start = to;
  for (let at = to - 1; at >= from; at--) {
    const sign = text[at] ?? '';
    if (/[\p{L}\p{N}]/u.test(sign)) start = at;
    else if (start !== at + 1 || !/[-+._:]/.test(sign)) break;
  }
  return text.slice(start, to);
}

const withoutBackslashes = (words: string): string => words.replace(/\\\s?/g, '');
