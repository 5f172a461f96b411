import type { MarkedToken, Token } from 'marked';
import {
  clean,
  cleanAddress,
  cleanLine,
  type Inline,
  isBlank,
  textInline,
  textOfInlines,
} from '../../model/index.ts';
import type { Stretch } from '../html/index.ts';
import { createFormula } from '../math/index.ts';
import { tidyInlines } from '../tidy.ts';
import type { ReferenceToken } from './footnotes.ts';
import type { FormulaToken } from './formulas/index.ts';
import type { HighlightToken, ScriptToken } from './marks.ts';
import { isBreak, type MixedLineToken } from './markup.ts';

/** Emphasis within emphasis beyond this is text. */
const MAX_DEPTH = 16;

export type InlineToken =
  | MarkedToken
  | FormulaToken
  | ReferenceToken
  | MixedLineToken
  | ScriptToken
  | HighlightToken;

/** Tokens of running text as inlines, tidied. */
export function readInlines(tokens: readonly Token[] | undefined): Inline[] {
  return tidyInlines(readLooseInlines(tokens));
}

/** As `readInlines`, but with line ends where the source has them, for those who read lines. */
export function readLooseInlines(tokens: readonly Token[] | undefined, depth = 0): Inline[] {
  const inlines: Inline[] = [];
  for (const token of tokens ?? []) {
    if (token.type === 'text' && !token['tokens'] && depth <= MAX_DEPTH) {
      inlines.push(textInline(String(token['text'])));
    } else if (token.type !== 'html') {
      for (const inline of readInline(token as InlineToken, depth)) inlines.push(inline);
    } else if (isBreak(token.raw)) {
      inlines.push({ type: 'break' });
    }
  }
  return inlines;
}

/** Tokens of a line that is HTML in part, as its reader takes them. */
export function stretchOf(token: Token, depth: number): Stretch {
  if (token.type === 'html') return { type: 'html', html: token.raw };
  if (token.type === 'text' && !token['tokens']) return { type: 'words', words: String(token['text']) };
  return { type: 'read', inlines: readInline(token as InlineToken, depth) };
}

function readInline(token: InlineToken, depth: number): Inline[] {
  if (depth > MAX_DEPTH) return [textInline(token.raw)];
  switch (token.type) {
    case 'text':
      return token.tokens ? readLooseInlines(token.tokens, depth) : [textInline(token.text)];
    case 'escape':
      return [textInline(token.text)];
    case 'em':
      return [{ type: 'emphasis', children: readLooseInlines(token.tokens, depth + 1) }];
    case 'strong':
      return [{ type: 'strong', children: readLooseInlines(token.tokens, depth + 1) }];
    case 'del':
      return [{ type: 'deleted', children: readLooseInlines(token.tokens, depth + 1) }];
    case 'highlight':
      return [{ type: 'mark', children: readLooseInlines(token.tokens, depth + 1) }];
    case 'script':
      return [textInline(token.text)];
    case 'codespan':
      return token.text === '' ? [] : [{ type: 'code', text: clean(token.text.replace(/[\n\t]/g, ' ')) }];
    case 'br':
      return [{ type: 'break' }];
    case 'image':
      return [readImage(token)];
    case 'link':
      return readLink(token, depth);
    case 'formula':
      return [createFormula(token.tex, token.display)];
    case 'reference':
      return [{ type: 'reference', label: cleanLine(token.label) }];
    case 'mixed-line':
      return token.read(
        token.tokens.map((held) => stretchOf(held, depth)),
        depth,
      );
    case 'checkbox':
      return [];
    default:
      return [textInline(token.raw)];
  }
}

/** The image of an image token. */
export function readImage(token: InlineToken & { type: 'image' }): Inline & { readonly type: 'image' } {
  const alt = token.tokens ? textOfInlines(readInlines(token.tokens)) : clean(token.text);
  return { type: 'image', alt: cleanLine(alt), url: cleanAddress(token.href) };
}

/** A link; the words alone where its address is none. */
function readLink(token: InlineToken & { type: 'link' }, depth: number): Inline[] {
  const literal: Inline[] = [textInline(token.text)];
  const children = token.autolink ? literal : readLooseInlines(token.tokens, depth + 1);
  const url = cleanAddress(token.href);
  if (url === null) return children;
  const shown = isBlank(textOfInlines(children)) && !children.some((child) => child.type === 'image');
  return [{ type: 'link', url, children: shown ? [textInline(url)] : children }];
}
