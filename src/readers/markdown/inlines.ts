import type { MarkedToken, Token } from 'marked';
import { clean, cleanLine, cleanUrl, type Inline, textInline, textOfInlines } from '../../model/index.ts';
import { decodeEntities } from './entities.ts';
import type { ReferenceToken } from './footnotes.ts';
import { imageOf, isUnseen, tagAt } from './html.ts';
import { tidyInlines } from './tidy.ts';

/** Emphasis within emphasis beyond this is text. */
const MAX_DEPTH = 16;

export type InlineToken = MarkedToken | ReferenceToken;

/** Tokens of running text as inlines, tidied. */
export function readInlines(tokens: readonly Token[] | undefined): Inline[] {
  return tidyInlines(readLooseInlines(tokens));
}

/** As `readInlines`, but with line ends where the source has them, for those who read lines. */
export function readLooseInlines(tokens: readonly Token[] | undefined, depth = 0): Inline[] {
  const inlines: Inline[] = [];
  /** Name of the element whose content is dropped. */
  let unseen: string | null = null;
  for (const token of tokens ?? []) {
    if (token.type === 'html') {
      const tag = tagAt(token.raw, 0);
      if (unseen !== null) {
        if (tag?.closing && tag.name === unseen) unseen = null;
      } else if (tag && !tag.closing && isUnseen(tag.name)) {
        unseen = tag.name;
      } else if (tag?.name === 'br') {
        inlines.push({ type: 'break' });
      } else if (tag?.name === 'img') {
        inlines.push(imageOf(tag));
      } else if (!tag) {
        inlines.push(decoded(token.raw));
      }
    } else if (unseen === null) {
      for (const inline of readInline(token as InlineToken, depth)) inlines.push(inline);
    }
  }
  return inlines;
}

function readInline(token: InlineToken, depth: number): Inline[] {
  if (depth > MAX_DEPTH) return [decoded(token.raw)];
  switch (token.type) {
    case 'text':
      // marked resolves only numbers in `text`; `raw` has all references, to be resolved once.
      return token.tokens ? readLooseInlines(token.tokens, depth) : [decoded(token.raw)];
    case 'escape':
      return [textInline(token.text)];
    case 'em':
      return [{ type: 'emphasis', children: readLooseInlines(token.tokens, depth + 1) }];
    case 'strong':
      return [{ type: 'strong', children: readLooseInlines(token.tokens, depth + 1) }];
    case 'del':
      return [{ type: 'deleted', children: readLooseInlines(token.tokens, depth + 1) }];
    case 'codespan':
      return token.text === '' ? [] : [{ type: 'code', text: clean(token.text.replace(/[\n\t]/g, ' ')) }];
    case 'br':
      return [{ type: 'break' }];
    case 'image':
      return [readImage(token)];
    case 'link':
      return readLink(token, depth);
    case 'reference':
      return [{ type: 'reference', label: cleanLine(token.label) }];
    case 'checkbox':
      return [];
    default:
      return [decoded(token.raw)];
  }
}

/** The image of an image token. */
export function readImage(token: InlineToken & { type: 'image' }): Inline & { readonly type: 'image' } {
  const alt = token.tokens ? textOfInlines(readInlines(token.tokens)) : clean(decodeEntities(token.text));
  return { type: 'image', alt: cleanLine(alt), url: cleanUrl(decodeEntities(token.href)) };
}

/** A link that may be opened; the words alone where it may not. */
function readLink(token: InlineToken & { type: 'link' }, depth: number): Inline[] {
  const literal: Inline[] = [textInline(token.text)];
  const children = token.autolink ? literal : readLooseInlines(token.tokens, depth + 1);
  const url = cleanUrl(token.autolink ? token.href : decodeEntities(token.href));
  if (url === null) return children;
  const shown = textOfInlines(children).trim() === '' && !children.some((child) => child.type === 'image');
  return [{ type: 'link', url, children: shown ? [textInline(url)] : children }];
}

/** Words as they stand in the source, with references for characters. */
function decoded(raw: string): Inline {
  return textInline(decodeEntities(raw));
}
