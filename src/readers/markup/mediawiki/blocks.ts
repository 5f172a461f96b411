import { readWithin } from '../blocks.ts';
import { type Draft, paragraphsOf } from '../draft.ts';
import { joinText, type Line, lineOf, setText, setWords } from '../lines.ts';
import { type Level, type MarkedItem, nestItems } from '../lists.ts';
import { expandHeld, HOLDER, HOLDERS, shownOf, takeLeft, type WikiPage, type WikiRule } from './page.ts';

const HEADING = /^(={1,6})(?!=)(.{1,1000})(?<!=)\1$/;

export const HEADINGS: WikiRule = {
  interrupts: true,
  begins: ({ raw }) => raw.startsWith('=') && HEADING.test(trimHolders(raw)),
  read: ({ lines, page, depth }, at) => {
    const match = HEADING.exec(trimHolders(lines[at]?.raw ?? ''));
    const text = shownOf(page, match?.[2]?.trim() ?? '');
    const behind = blocksIn(page, shownOf(page, (lines[at]?.raw ?? '').slice(match?.[0].length ?? 0)));
    const heading: Draft =
      depth === 0 ? { type: 'heading', depth: match?.[1]?.length ?? 1, text } : { type: 'label', text };
    return { end: at + 1, drafts: [heading, ...takeLeft(page), ...behind] };
  },
};

/** Comments may stand behind a heading. */
function trimHolders(raw: string): string {
  let text = raw.trimEnd();
  for (
    let at = text.lastIndexOf(HOLDER.open);
    text.endsWith(HOLDER.close);
    at = text.lastIndexOf(HOLDER.open)
  ) {
    if (at < 0) break;
    text = text.slice(0, at).trimEnd();
  }
  return text;
}

export const RULE: WikiRule = {
  interrupts: true,
  begins: ({ raw }) => /^-{4,}/.test(raw),
  read: ({ lines }, at) => {
    const words = (lines[at]?.raw ?? '').replace(/^-+/, '').trim();
    return { end: at + 1, drafts: [{ type: 'rule' }, ...(words === '' ? [] : paragraphsOf([words]))] };
  },
};

/** Where the notes of the page stand. */
export const NOTES: WikiRule = {
  interrupts: true,
  begins: ({ text }) => /^<references\b[^<>]{0,200}>(?:<\/references>)?$/i.test(text),
  read: (_, at) => ({ end: at + 1, drafts: [{ type: 'notes' }] }),
};

const LEVELS: Readonly<Record<string, Level>> = {
  '*': 'bullet',
  '#': 'number',
  ';': 'term',
  ':': 'definition',
};
/** More signs than these are words. */
const DEEPEST = 12;

/** Items, terms and what is set in, by the signs before them. */
export const LISTS: WikiRule = {
  interrupts: true,
  begins: ({ raw }) => /^[*#:;]/.test(raw) && !/^#(?:REDIRECT|WEITERLEITUNG)\b/i.test(raw),
  read: ({ lines, to, page }, at) => {
    const items: MarkedItem[] = [];
    let end = at;
    for (let raw = lines[end]?.raw ?? ''; end < to && /^[*#:;]/.test(raw); raw = lines[++end]?.raw ?? '') {
      const signs = /^[*#:;]{1,12}/.exec(raw)?.[0].slice(0, DEEPEST) ?? '';
      const path = [...signs].map((sign) => LEVELS[sign] ?? 'bullet');
      const text = shownOf(page, raw.slice(signs.length).trim());
      const parts = signs.endsWith(';') ? splitTerm(text) : null;
      if (parts) items.push({ path: [...path], drafts: [{ type: 'term', text: parts.term }] });
      const above = path.slice(0, -1);
      if (parts && parts.words !== '')
        items.push({ path: [...above, 'definition'], drafts: paragraphsOf([parts.words]) });
      if (!parts) items.push({ path, drafts: [...blocksIn(page, text), ...takeLeft(page)] });
    }
    return { end, drafts: [...nestItems(items), ...takeLeft(page)] };
  },
};

/** `; term : words`, where the colon is in no link. */
function splitTerm(text: string): { term: string; words: string } {
  const at =
    /^(?:[^:[\]]|\[\[[^[\]]{0,300}\]\]|\[[^[\]]{0,300}\]|:(?=\S)){1,500} : /.exec(`${text} `)?.[0].length ??
    0;
  return at === 0 ? { term: text, words: '' } : { term: text.slice(0, at - 3), words: text.slice(at).trim() };
}

/** Lines that begin with a space are set as they stand. */
export const SET: WikiRule = {
  interrupts: true,
  begins: ({ raw, text }) => raw.startsWith(' ') && !text.startsWith('{|') && !onlyHolders(text),
  read: ({ lines, to, page }, at) => {
    let end = at;
    while (end < to && lines[end]?.raw.startsWith(' ')) end++;
    const text = expandHeld(page.held, shownOf(page, setText(lines, at, end))).replace(/'{2,5}/g, '');
    return { end, drafts: [{ type: 'code', language: null, text }, ...takeLeft(page)] };
  },
};

const onlyHolders = (text: string): boolean =>
  text.startsWith(HOLDER.open) && text.replace(HOLDERS, '').trim() === '';

export const QUOTATION: WikiRule = {
  interrupts: true,
  begins: ({ text }) => /^<(?:blockquote|poem)\b[^<>]{0,300}>/i.test(text),
  read: (stretch, at) => {
    const { lines, to, page } = stretch;
    const poem = /^<poem/i.test(lines[at]?.text ?? '');
    const end = page.closers.find(poem ? 'poem' : 'blockquote', at + 1, to);
    if (end === null) return null;
    const words = (lines[at]?.text ?? '').replace(/^<[^>]{0,300}>/, '');
    lines[at] = lineOf(words);
    if (!poem)
      return {
        end: end + 1,
        drafts: [{ type: 'quotation', drafts: readWithin(stretch, at, end, page.rules) }],
      };
    const stanzas = shownOf(page, joinText(lines, at, end)).split(/\n{2,}/);
    const drafts = stanzas.map(
      (stanza): Draft => ({ type: 'verse', lines: stanza.split('\n').filter(Boolean) }),
    );
    return { end: end + 1, drafts: [...drafts, ...takeLeft(page)] };
  },
};

/** What a line closes, for `createClosers`. */
export function closedBy(text: string): string | null {
  return /^<\/(blockquote|poem|gallery)>/i.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** Words up to a blank line or another block. */
export const PARAGRAPHS: WikiRule = {
  begins: () => true,
  read: (stretch, at) => {
    const { lines, to, page } = stretch;
    let end = at + 1;
    for (let line = lines[end]; end < to && line && line.text !== ''; line = lines[++end]) {
      const next: Line = line;
      if (page.rules.some(({ interrupts, begins }) => interrupts && begins(next, stretch, end))) break;
    }
    const drafts = blocksIn(page, shownOf(page, joinText(lines, at, end)));
    return { end, drafts: [...takeLeft(page), ...drafts] };
  },
};

/** Running text, parted where listings and quotations stand in it. */
export function blocksIn({ held }: WikiPage, text: string): Draft[] {
  const drafts: Draft[] = [];
  let open = 0;
  const close = (to: number) => {
    const words = text.slice(open, to).trim();
    if (words !== '') drafts.push(...paragraphsOf([words]));
  };
  for (const match of text.matchAll(HOLDERS)) {
    const one = held[Number(match[1])];
    if (!one || (one.type !== 'quotation' && !(one.type === 'code' && one.block))) continue;
    close(match.index);
    open = match.index + match[0].length;
    if (one.type === 'code') drafts.push({ type: 'code', language: one.language, text: setWords(one.text) });
    else
      drafts.push({
        type: 'quotation',
        drafts: paragraphsOf([one.text]),
        attribution: one.attribution || null,
      });
  }
  close(text.length);
  return drafts;
}
