import { clean, type Inline, textInline } from '../../../model/index.ts';
import { createFormula, withoutDelimiters } from '../../math/index.ts';
import { scriptInlines } from '../../scripts/index.ts';
import { tidyInlines } from '../../tidy.ts';
import { BARE_ADDRESS } from '../inlines/addresses.ts';
import { imageOf, linkOf } from '../inlines/links.ts';
import type { InlineRules } from '../inlines/rules.ts';
import { readLoose } from '../inlines/scan.ts';
import { flattenStyles } from '../inlines/styles.ts';
import type { Resolve } from '../parsed.ts';
import { addressOfPlace } from '../place-names.ts';
import { type BbNode, kindOfTag, parseTags } from './tags.ts';

const STYLES: Readonly<Record<string, 'emphasis' | 'strong' | 'deleted' | 'mark'>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  u: 'emphasis',
  s: 'deleted',
  strike: 'deleted',
  del: 'deleted',
  highlight: 'mark',
  mark: 'mark',
};

const HOLDS_ADDRESS = new Set(['img', 'email', 'youtube', 'video', 'media']);
const SETS_APART = new Set(['center', 'left', 'right', 'justify', 'indent', 'align']);

/** Tags that hold TeX, with its own delimiters or without. */
export const FORMULAS: ReadonlySet<string> = new Set(['math', 'tex', 'latex']);

function formulaOf(inner: string): Inline {
  const { tex, display } = withoutDelimiters(inner);
  return createFormula(tex, display === true);
}

const WORDS: InlineRules = { marks: [], atoms: [BARE_ADDRESS] };

/** What reading running text needs and leaves behind. */
interface InlineContext {
  readonly resolve: Resolve;
  /** Names of the place that it stands at. */
  readonly names: string[];
}

/** Reads running text in tags; each line end is the author's. */
export function readInlines(text: string, context: InlineContext): Inline[] {
  return tidyInlines(flattenStyles(inlinesOf(text, parseTags(text), context)));
}

function inlinesOf(text: string, nodes: readonly BbNode[], context: InlineContext): Inline[] {
  const inlines: Inline[] = [];
  for (const node of nodes) for (const inline of inlineOf(text, node, context)) inlines.push(inline);
  return inlines;
}

function inlineOf(text: string, node: BbNode, context: InlineContext): Inline[] {
  const { resolve, names } = context;
  const { name, value, children } = node;
  const inner = text.slice(node.innerFrom, node.innerTo);
  if (name === null) return wordsOf(text.slice(node.from, node.to));
  const style = Object.hasOwn(STYLES, name) ? STYLES[name] : undefined;
  if (style) return [{ type: style, children: inlinesOf(text, children, context) }];
  const tags = [text.slice(node.from, node.innerFrom), text.slice(node.innerTo, node.to)];
  const within = () => inlinesOf(text, children, context);
  // An address has no space in it.
  if (/\s/.test(inner.trim()) && HOLDS_ADDRESS.has(name)) return within();
  // A block within a line is text; what only sets it apart shows nothing.
  if (kindOfTag(name) === 'block' && !SETS_APART.has(name)) {
    return [textInline(tags[0] ?? ''), ...within(), textInline(tags[1] ?? '')];
  }
  switch (name) {
    case 'iurl':
    case 'url': {
      const address = unquote(value) || inner.trim();
      const url = resolve(wholeOf(address));
      // What leads nowhere is text; what is relative only lacks the address that it goes from.
      if (url === null && !/^[/.?#]/.test(address))
        return [textInline(tags[0] ?? ''), ...within(), textInline(tags[1] ?? '')];
      return linkOf(url, value === '' ? [textInline(inner)] : inlinesOf(text, children, context));
    }
    case 'jumpto':
    case 'goto':
      return linkOf(resolve(addressOfPlace(unquote(value).replace(/^#/, '') || inner.trim())), within());
    case 'anchor':
    case 'aname':
      names.push(unquote(value) || inner.trim());
      return within();
    case 'email':
      return linkOf(resolve(`mailto:${unquote(value) || inner.trim()}`), inlinesOf(text, children, context));
    case 'img':
      return imageOf(inner.trim(), /\balt="([^"]{0,300})"/i.exec(value)?.[1] ?? '', resolve);
    case 'youtube':
    case 'video':
    case 'media': {
      const whole = /^https?:/.test(inner.trim())
        ? inner.trim()
        : `https://www.youtube.com/watch?v=${inner.trim()}`;
      return linkOf(resolve(whole), [textInline(inner.trim())]);
    }
    case 'sup':
    case 'sub':
      return scriptInlines(
        name === 'sup' ? 'super' : 'sub',
        within(),
        text.slice(Math.max(0, node.from - 24), node.from),
      );
    case 'br':
      return [{ type: 'break' }];
    case '*':
    case 'hr':
      return [textInline(text.slice(node.from, node.to))];
    default:
  }
  if (name === 'noparse' || name === 'plain' || name === 'nobbc') return [textInline(inner)];
  if (FORMULAS.has(name)) return [formulaOf(inner)];
  if (kindOfTag(name) === 'raw') return [{ type: 'code', text: clean(inner.replace(/[\n\t]/g, ' ')) }];
  return inlinesOf(text, children, context);
}

/** Words with breaks where their lines end. */
function wordsOf(words: string): Inline[] {
  const inlines: Inline[] = [];
  words.split('\n').forEach((line, at) => {
    if (at > 0) inlines.push({ type: 'break' });
    for (const inline of readLoose(line, WORDS, 0)) inlines.push(inline);
  });
  return inlines;
}

const unquote = (value: string): string => value.replace(/^["']|["']$/g, '').trim();
const wholeOf = (address: string): string => (/^www\./i.test(address) ? `https://${address}` : address);
