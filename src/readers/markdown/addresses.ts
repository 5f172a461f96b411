import type { Token } from 'marked';
import { decodeEntities } from './entities.ts';
import { attributeOf, tagAt } from './html.ts';

/**
 * Makes the addresses of links and images in tokens whole that are relative to `base`, where the text lies: `/a`,
 * `../b.png`, `#part`. Those that are whole already stay as they are written. Changes the tokens.
 */
export function resolveAddresses(tokens: readonly Token[], base: string): void {
  const queue: unknown[] = [...tokens].reverse();
  while (queue.length > 0) {
    const token = queue.pop();
    // Children, items of a list, cells and rows of a table; a cell's `header` is no list.
    const held = Array.isArray(token) ? token : isToken(token) ? holdings(token, base) : [];
    for (const child of held) queue.push(child);
  }
}

function isToken(value: unknown): value is Token {
  return typeof value === 'object' && value !== null;
}

/** Everything in a token that may hold tokens; its own address is made whole. */
function holdings(token: Token, base: string): unknown[] {
  if (token.type === 'link' || token.type === 'image') token['href'] = resolve(String(token['href']), base);
  else if (token.type === 'html') resolveImages(token, base);
  const { tokens, items, header, rows } = token as Record<string, unknown>;
  return [tokens, items, header, rows].filter(Array.isArray);
}

/** An address seen from another one, as Markdown has it; unchanged where it is whole, or cannot be made so. */
function resolve(href: string, base: string): string {
  const written = decodeEntities(href).trim();
  if (written === '' || /^[a-z][a-z0-9+.-]*:/i.test(written)) return href;
  if (!URL.canParse(written, base)) return href;
  // What is decoded once more on reading must not change.
  return new URL(written, base).href.replaceAll('&', '&amp;');
}

/** Pictures of raw HTML; its links are read as words. */
function resolveImages(token: Token, base: string): void {
  const raw = token.raw.replace(/<img\s(?:[^<>]|<(?!img\s)){0,4096}>/gi, (written) => {
    const tag = tagAt(written, 0);
    const src = tag && attributeOf(tag, 'src');
    if (!src || /^[a-z][a-z0-9+.-]*:/i.test(src.trim()) || !URL.canParse(src, base)) return written;
    const whole = new URL(src, base).href.replaceAll('&', '&amp;').replaceAll('"', '%22');
    return written.replace(
      /(\ssrc\s*=\s*)(?:"[^"]*"|'[^']*'|[^\s"'>]+)/i,
      (_, name: string) => `${name}"${whole}"`,
    );
  });
  Object.assign(token, { raw, text: raw });
}
