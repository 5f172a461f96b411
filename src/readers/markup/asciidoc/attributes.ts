import { type Draft, hiddenDraft, namesDraft } from '../draft.ts';
import { expandValue } from './expand.ts';
import { keepFact } from './header.ts';
import { type AsciidocRule, type BlockAttributes, nameIn } from './page.ts';

const ENTRY = /^:(!?[\w-]{1,60}!?):(?: +|$)/;
const NAME = /^\[\[([^[\],]{1,200})(?:,([^[\]]{0,200}))?\]\]$/;
const LIST = /^\[(?!\[)([^\]]{0,2000}(?:\][^\]]{0,200}){0,4})\]$/;

/** `:name: value`. A backslash at its end goes on in the next line. */
export const ENTRIES: AsciidocRule = {
  begins: ({ text }) => text.startsWith(':') && ENTRY.test(text),
  read: ({ lines, to, page }, at) => {
    const text = lines[at]?.text ?? '';
    const match = ENTRY.exec(text);
    const name = (match?.[1] ?? '').toLowerCase();
    let value = text.slice(match?.[0].length ?? 0);
    let end = at + 1;
    while (value.endsWith('\\') && end < to)
      value = `${value.slice(0, -1).trimEnd()} ${lines[end++]?.text ?? ''}`;
    if (!name.includes('!')) page.attributes.set(name, expandValue(value, page.attributes));
    return { end, drafts: keepFact(page, name, value) ? [] : hiddenDraft(`:${name}: ${value}`) };
  },
};

/** `[style,name=value]` over a block, and `[[id]]`. */
export const ATTRIBUTES: AsciidocRule = {
  interrupts: true,
  begins: ({ text }) => text.startsWith('[') && (LIST.test(text) || NAME.test(text)),
  read: ({ lines, page, to }, at) => {
    const inner = LIST.exec(lines[at]?.text ?? '')?.[1];
    // Words in brackets over nothing are words.
    if (inner !== undefined && (at + 1 >= to || lines[at + 1]?.text === '') && /\s/.test(inner)) return null;
    if (inner === undefined) {
      const [, name = '', words = ''] = NAME.exec(lines[at]?.text ?? '') ?? [];
      if (words !== '') page.texts.set(name, words.trim());
      return { end: at + 1, drafts: namesDraft(name) };
    }
    page.next = parseAttributes(inner, page.next);
    const { places, named } = page.next;
    const name = named.get('id') ?? nameIn(places[0] ?? '');
    const words = named.get('reftext');
    if (name !== '' && words) page.texts.set(name, words);
    if (inner !== `#${name}`) page.unused.add(page.next);
    return { end: at + 1, drafts: namesDraft(name) };
  },
};

const PART =
  /[ \t]*(?:([\w-]{1,60})[ \t]*=[ \t]*)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^,]*))[ \t]*(?:,|$)/y;

/** Reads what stands between brackets; `before` is what a line of them above said of the same block. */
export function parseAttributes(inner: string, before: BlockAttributes | null = null): BlockAttributes {
  const places: string[] = [];
  const named = new Map(before?.named);
  for (let at = 0; at < inner.length; at = PART.lastIndex) {
    PART.lastIndex = at;
    const match = PART.exec(inner);
    if (!match || match[0] === '') break;
    const value = (match[2] ?? match[3] ?? match[4] ?? '').trim();
    if (match[1] === undefined) places.push(value);
    else named.set(match[1].toLowerCase(), value);
  }
  return { places: places[0] || !before ? places : before.places, named, text: inner };
}

/** `.Words` over a block. */
export const TITLE: AsciidocRule = {
  interrupts: false,
  begins: ({ text }) => /^\.[^\s.]/.test(text),
  read: ({ lines, to, page }, at) => {
    if (at + 1 >= to || lines[at + 1]?.text === '') return null;
    // One over another heads nothing.
    const before: Draft[] = page.title === null ? [] : [{ type: 'label', text: page.title }];
    page.title = lines[at]?.text.slice(1) ?? '';
    return { end: at + 1, drafts: before };
  },
};
