import { decodeHTMLStrict } from 'entities';
import type { Token } from 'marked';
import { tokensIn } from './tokens.ts';

/** A reference by CommonMark 2.5: digits beyond these are none. */
const REFERENCE = /&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[a-z][a-z\d]{1,31});/gi;

/**
 * Resolves the character references of words, addresses and titles, once: `&amp;#27;` becomes `&#27;` and no more. What no
 * name or number stands for stays as it is. The result is not clean: `&#27;` is a live control character. Changes the
 * tokens.
 */
export function resolveReferences(tokens: Token[]): void {
  for (const token of tokensIn(tokens)) {
    // marked resolves only numbers in `text`; `raw` has all references.
    if (token.type === 'text' && !token['tokens']) token['text'] = decode(token.raw);
    if (token.type === 'image' && !token['tokens']) resolve(token, 'text');
    if (token.type === 'image' || (token.type === 'link' && token['autolink'] !== true))
      resolve(token, 'href');
    if (token.type === 'image') resolve(token, 'title');
    if (token.type === 'code') resolve(token, 'lang');
  }
}

function resolve(token: Token, key: 'text' | 'href' | 'title' | 'lang'): void {
  const held: unknown = Reflect.get(token, key);
  if (typeof held === 'string') Reflect.set(token, key, decode(held));
}

function decode(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, (reference) => decodeHTMLStrict(reference)) : text;
}
