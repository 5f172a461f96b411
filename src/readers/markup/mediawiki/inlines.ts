import { decodeHTMLStrict } from 'entities';
import { clean, cleanLine, type Inline, textInline } from '../../../model/index.ts';
import { createFormula } from '../../math/index.ts';
import type { Draft } from '../draft.ts';
import { BARE_ADDRESS } from '../inlines/addresses.ts';
import { imageOf, linkOf } from '../inlines/links.ts';
import { matchAt } from '../inlines/match.ts';
import type { Atom, InlineRules, Mark } from '../inlines/rules.ts';
import type { Resolve } from '../parsed.ts';
import { addressOfPlace } from '../place-names.ts';
import { addressOfFile, fileAt } from './files.ts';
import { expandHeld, type WikiPage } from './page.ts';
import { markQuotes } from './quote-marks.ts';
import { attributeOf, wordsAmong } from './tag-attributes.ts';

/** What `markTags` leaves. */
const MARKS: readonly Mark[] = [
  { open: '<b>', close: '</b>', style: 'strong' },
  { open: '<i>', close: '</i>', style: 'emphasis' },
  { open: '<s>', close: '</s>', style: 'deleted' },
  { open: '<sup>', close: '</sup>', style: 'super' },
  { open: '<sub>', close: '</sub>', style: 'sub' },
  { open: '<mark>', close: '</mark>', style: 'mark' },
  { open: '<tt>', close: '</tt>', style: 'code' },
];

const TAGS: Readonly<Record<string, string>> = {
  b: 'b',
  strong: 'b',
  i: 'i',
  em: 'i',
  cite: 'i',
  var: 'i',
  dfn: 'i',
  s: 's',
  del: 's',
  strike: 's',
  sup: 'sup',
  sub: 'sub',
  mark: 'mark',
  code: 'tt',
  tt: 'tt',
  kbd: 'tt',
  samp: 'tt',
};

const TAG =
  /<(\/?)(b|strong|i|em|cite|var|dfn|s|del|strike|code|tt|kbd|samp|u|ins|small|big|sub|sup|span|div|center|font|abbr|q|p|mark|bdi|references|section|onlyinclude|includeonly|noinclude|ul|ol|li|time|data|ruby|rb|rt|rp|gallery|blockquote|poem)\b([^<>\ufdd0]{0,500})>/gi;

/** A page beside this one, and perhaps a place in it; a place alone is in this one. */
function addressOfPage(target: string): string {
  const [page = '', ...place] = target.replace(/^:/, '').split('#');
  const name = place.length === 0 ? '' : addressOfPlace(place.join('#').trim().replaceAll(' ', '_'));
  return page === '' ? name : `./${encodeURI(page.trim().replaceAll(' ', '_'))}${name}`;
}

/**
 * Text whose apostrophes and tags of HTML are the few tags that are read; those that say nothing to readers are gone, and
 * names that they give to their place are put into `names`.
 */
export function markTags(text: string, names: string[]): string {
  const tagged = text.includes('<')
    ? text.replace(TAG, (written: string, slash: string, name: string, attributes: string) => {
        // Words where attributes should be: no tag.
        if (wordsAmong(attributes) !== '') return written;
        if (slash === '' && attributes !== '') {
          const id = attributeOf(attributes, 'id') || attributeOf(attributes, 'name');
          if (id !== '') names.push(id);
        }
        const kept = TAGS[name.toLowerCase()];
        return kept === undefined ? '' : `<${slash}${kept}>`;
      })
    : text;
  return tagged.includes("''") ? tagged.split('\n').map(markQuotes).join('\n') : tagged;
}

const LINK = /\[\[((?:[^[\]|{}]){1,500})(?:\|((?:[^[\]]|\[(?!\[)|\](?!\])){0,1000}))?\]\]([\p{L}]{0,40})/uy;
const OUTSIDE =
  /\[((?:https?:)?\/\/[^\s[\]<>"]{1,2000}|mailto:[^\s[\]<>"]{1,500})(?:[ \t]{1,9}([^\s\]][^\]\n]{0,1000}))?\]/y;
const BREAK = /<br\b([^<>]{0,100})>/iy;
const HELD = /\ufdd0(\d{1,9})\ufdd1/y;

/** The rules of running text; notes within it are put into `notes`, names of places into `names`. */
export function inlineRulesOf(
  page: WikiPage,
  resolve: Resolve,
  notes: Draft[],
  names: string[],
): InlineRules {
  const named = new Map<string, string>();
  let counted = 0;
  let bare = 0;

  const note = (name: string, text: string): Inline[] => {
    const known = name === '' ? undefined : named.get(name);
    const label = known ?? String(++counted);
    if (name !== '') named.set(name, label);
    if (text.trim() !== '') notes.push({ type: 'footnote', label, drafts: [{ type: 'paragraph', text }] });
    return [{ type: 'reference', label: cleanLine(label) }];
  };

  const held: Atom = {
    signs: '\ufdd0',
    read: (text, at, inside) => {
      const match = matchAt(HELD, text, at);
      const one = match && page.held[Number(match[1])];
      if (!match || !one) return null;
      const end = at + match[0].length;
      switch (one.type) {
        case 'note':
          return { end, inlines: note(one.name, one.text) };
        case 'words':
          return { end, inlines: [textInline(decodeHTMLStrict(one.text))] };
        case 'formula':
          return { end, inlines: [createFormula(one.text, one.display)] };
        case 'code':
          return { end, inlines: [{ type: 'code', text: clean(one.text.replace(/\s+/g, ' ').trim()) }] };
        case 'quotation':
          return { end, inlines: inside(`${one.text} ${one.attribution}`) };
        case 'names':
          for (const name of one.names) names.push(name);
          return { end, inlines: inside(one.text) };
        case 'left':
          page.left.push({ type: 'furniture', text: expandHeld(page.held, one.text), reason: one.reason });
          return { end, inlines: [] };
        default:
          return one satisfies never;
      }
    },
  };

  const link: Atom = {
    signs: '[',
    read: (text, at, inside) => {
      const file = fileAt(text, at);
      if (file) {
        const picture = imageOf(addressOfFile(file.name), file.alt || file.caption || file.name, resolve);
        return { end: at + file.length, inlines: picture };
      }
      const match = matchAt(LINK, text, at);
      if (match) {
        const target = (match[1] ?? '').trim();
        const shown = match[2]?.trim() || target.replace(/^:/, '').replace(/^#/, '');
        const url = resolve(addressOfPage(target));
        return { end: at + match[0].length, inlines: linkOf(url, inside(`${shown}${match[3] ?? ''}`)) };
      }
      const outside = matchAt(OUTSIDE, text, at);
      if (!outside) return null;
      const label = outside[2]?.trim() ?? '';
      const url = resolve((outside[1] ?? '').replace(/^\/\//, 'https://'));
      return {
        end: at + outside[0].length,
        inlines: linkOf(url, label === '' ? [textInline(`[${++bare}]`)] : inside(label)),
      };
    },
  };

  const lineEnd: Atom = {
    signs: '<',
    read: (text, at) => {
      const match = matchAt(BREAK, text, at);
      if (!match || wordsAmong(match[1] ?? '') !== '') return null;
      return { end: at + match[0].length, inlines: [{ type: 'break' }] };
    },
  };
  return {
    marks: MARKS,
    atoms: [held, link, lineEnd, BARE_ADDRESS],
    words: decodeHTMLStrict,
    code: (words) => decodeHTMLStrict(expandHeld(page.held, words)),
  };
}
