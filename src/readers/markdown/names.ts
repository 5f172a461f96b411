import type { Token } from 'marked';
import { type Clean, cleanLine } from '../../model/index.ts';
import { tokensIn } from './tokens.ts';

/** A tag with a name in it. Attributes come in any order; names have no spaces. */
const NAME = /[\s"'](?:id|name)\s*=\s*(?:"([^"<>]{1,300})"|'([^'<>]{1,300})'|([^\s"'<>=`]{1,300}))/i;
/** A tag that only names a place, as this program writes it and as many do by hand. */
const NAMING_TAG = /^<a\s+(?:id|name)\s*=\s*(?:"[^"<>]{1,300}"|'[^'<>]{1,300}'|[\w.:-]{1,300})\s*\/?>$/i;
const CLOSING_TAG = /^<\/a\s*>$/i;
/** Attributes behind a heading: `{#name}`, `{#name .class}`, `{: #name }` (PHP Markdown Extra, Pandoc, kramdown). */
const ATTRIBUTES = /\{:?([^{}]{1,300})\}$/;
const ATTRIBUTE = /^(?:[#.][^\s{}]+|[\w-]+=\S*|-)$/;

/** Whether HTML is a tag that does no more than name a place. */
export function isNamingTag(html: string): boolean {
  return NAMING_TAG.test(html) || CLOSING_TAG.test(html);
}

/**
 * Names that tags among some tokens give to their place: any tag has one in `id`, `<a>` in `name` too. A token that was put
 * together here has nothing in `raw`.
 */
export function namesAmong(tokens: Token[]): Clean[] {
  const names: Clean[] = [];
  const mayHold = tokens.filter(({ raw }) => raw === '' || raw.includes('<'));
  if (mayHold.length === 0) return names;
  for (const { type, raw } of tokensIn(mayHold)) {
    if (type !== 'html' || !raw.includes('=')) continue;
    const [, double, single, bare] = NAME.exec(raw) ?? [];
    const name = cleanLine(decodeReferences(double ?? single ?? bare ?? ''));
    if (name !== '') names.push(name);
  }
  return names;
}

/** Those that this program writes, and the few that others do in names. */
function decodeReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|amp|quot);/g, (reference, code) =>
    code === undefined ? (reference === '&amp;' ? '&' : '"') : String.fromCodePoint(Number(code)),
  );
}

/** The tokens of a heading without the attributes behind it, and the names among these. */
export function takeAttributes(tokens: readonly Token[]): { tokens: Token[]; names: Clean[] } {
  const last = tokens.at(-1);
  // What is escaped is a token of its own.
  const [written = '', inside = ''] = (last?.type === 'text' && ATTRIBUTES.exec(last.raw.trimEnd())) || [];
  const parts = inside.split(/\s+/).filter((part) => part !== '');
  if (!last || parts.length === 0 || !parts.every((part) => ATTRIBUTE.test(part)))
    return { tokens: [...tokens], names: [] };
  const without = (text: string) => text.slice(0, text.lastIndexOf(written)).trimEnd();
  const cut = {
    ...last,
    raw: without(last.raw),
    text: without('text' in last ? String(last.text) : last.raw),
  };
  const names = parts.flatMap((part) => (part.startsWith('#') ? [cleanLine(part.slice(1))] : []));
  return { tokens: [...tokens.slice(0, -1), cut], names };
}
