import { textInline } from '../../../model/index.ts';
import { hiddenDraft } from '../draft.ts';
import { BARE_ADDRESS } from '../inlines/addresses.ts';
import { linkOf } from '../inlines/links.ts';
import { matchAt } from '../inlines/match.ts';
import type { Atom, InlineRules, Mark } from '../inlines/rules.ts';
import { createMacros, labelOf, type MacroContext } from './inline-macros.ts';
import { nameIn } from './page.ts';
import { SIGNS } from './signs.ts';

/** What may stand around marks that hold words apart; doubled marks may stand within words. */
const BEFORE = /[^\p{L}\p{N}_;:}&]/u;
const AFTER = /[^\p{L}\p{N}]/u;
/** Behind a role in brackets number signs mark what the role says. */
const NO_BRACKET = /[^\]]/;
const BEFORE_HIGHLIGHT = /[^\p{L}\p{N}_;:}&\]]/u;
/** An underline is part of a word that another begins. */
const AFTER_LINE = /[^\p{L}\p{N}_]/u;
const around = { before: BEFORE, after: AFTER, tight: true, alone: true } as const;

const MARKS: readonly Mark[] = [
  { open: '`+', close: '+`', style: 'code' },
  { open: '``', close: '``', style: 'code' },
  { open: '**', close: '**', style: 'strong' },
  { open: '__', close: '__', style: 'emphasis' },
  { open: '##', close: '##', style: 'mark', before: NO_BRACKET },
  { open: '##', close: '##', style: 'plain' },
  { open: '`', close: '`', style: 'code', ...around },
  { open: '*', close: '*', style: 'strong', ...around },
  { open: '_', close: '_', style: 'emphasis', ...around, after: AFTER_LINE },
  { open: '#', close: '#', style: 'mark', ...around, before: BEFORE_HIGHLIGHT },
  { open: '#', close: '#', style: 'plain', ...around },
  { open: '^', close: '^', style: 'super', unbroken: true, alone: true },
  { open: '~', close: '~', style: 'sub', unbroken: true, alone: true },
];

const MACRO = /([a-z]{2,12}):(?!:)([^\s[\]]{0,1000})\[((?:[^\]\\]|\\.){0,2000})\]/y;
const LINK = /((?:https?|ftp|irc):\/\/[^\s[\]<>]{1,2000})\[((?:[^\]\\]|\\.){0,2000})\]/y;
const REFERENCE = /<<([^<>,\n]{1,300})(?:,([^<>]{1,500}))?>>/y;
const NAME = /\{([\w-]{1,60})\}/y;
const PASS = /(\+{1,3})(?!\s)((?:[^+\n]|\+(?!\+)){1,1000}?)(?<!\s)\1(?![\p{L}\p{N}+])/uy;
const ANCHOR = /\[\[([\p{L}\p{N}_:.-]{1,200})(?:,[^\]]{0,200})?\]\]/uy;
const ROLE = /\[([.#%][\w.#% -]{1,100})\](?=[#*_`])/y;
const INDEX = /\(\(\(([^()]{1,300})\)\)\)|\(\(([^()]{1,300})\)\)/y;
const ANGLED = /<(https?:\/\/[^<>\s]{1,2000})>/y;

/** The rules of running text; notes within it and names of places are put where the context says. */
export function inlineRulesOf(context: MacroContext): InlineRules {
  const { resolve, notes, names, refer } = context;
  const macro = createMacros(context);
  const atoms: Atom[] = [
    {
      signs: '\\',
      read: (text, at) =>
        /^[*_`#+{<[h\\:~^]/.test(text.slice(at + 1, at + 2))
          ? { end: at + 2, inlines: [textInline(text.charAt(at + 1))] }
          : null,
    },
    {
      signs: 'hfi',
      read: (text, at, inside) => {
        const match = matchAt(LINK, text, at);
        if (!match) return null;
        const [{ length }, address = '', words = ''] = match;
        const label = labelOf(words.replaceAll('\\]', ']'));
        return {
          end: at + length,
          inlines: linkOf(resolve(address), label === '' ? [textInline(address)] : inside(label)),
        };
      },
    },
    {
      signs: 'lxmifkbspa',
      read: (text, at, inside) => {
        if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) return null;
        const match = matchAt(MACRO, text, at);
        const inlines = match && macro(match[1] ?? '', match[2] ?? '', match[3] ?? '', inside);
        return match && inlines && { end: at + match[0].length, inlines };
      },
    },
    {
      signs: '<',
      read: (text, at, inside) => {
        const angled = matchAt(ANGLED, text, at);
        if (angled)
          return {
            end: at + angled[0].length,
            inlines: linkOf(resolve(angled[1] ?? ''), [textInline(angled[1] ?? '')]),
          };
        const match = matchAt(REFERENCE, text, at);
        if (!match) return null;
        return {
          end: at + match[0].length,
          inlines: refer(match[1] ?? '', match[2]?.trim() ?? '', inside),
        };
      },
    },
    {
      signs: '{',
      read: (text, at) => {
        const match = matchAt(NAME, text, at);
        const name = (match?.[1] ?? '').toLowerCase();
        const sign = Object.hasOwn(SIGNS, name) ? SIGNS[name] : undefined;
        return match && sign !== undefined
          ? { end: at + match[0].length, inlines: [textInline(sign)] }
          : null;
      },
    },
    {
      signs: '+',
      read: (text, at) => {
        const match = /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') ? null : matchAt(PASS, text, at);
        return match && { end: at + match[0].length, inlines: [textInline(match[2] ?? '')] };
      },
    },
    {
      signs: ' ',
      read: (text, at) =>
        /^ \+(?:\n|$)/.test(text.slice(at, at + 3)) ? { end: at + 2, inlines: [{ type: 'break' }] } : null,
    },
    {
      signs: '[',
      read: (text, at) => {
        const anchor = matchAt(ANCHOR, text, at);
        const match = anchor ?? matchAt(ROLE, text, at);
        const name = anchor ? anchor[1] : nameIn(match?.[1] ?? '');
        if (name) names.push(name);
        return match && { end: at + match[0].length, inlines: [] };
      },
    },
    {
      signs: '(',
      read: (text, at) => {
        const match = matchAt(INDEX, text, at);
        if (!match) return null;
        // Three brackets: a word of the index alone.
        notes.push(...hiddenDraft(match[1] ?? ''));
        return {
          end: at + match[0].length,
          inlines: match[2] === undefined ? [] : [textInline(match[2])],
        };
      },
    },
    BARE_ADDRESS,
  ];
  return { marks: MARKS, atoms, words: (words) => words.replace(/ -- /g, ' \u2014 ') };
}
