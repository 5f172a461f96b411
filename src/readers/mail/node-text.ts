import { isAscii, isUtf8 } from 'node:buffer';
import { countBroken } from '../../model/index.ts';
import type { MimeNode } from './mime-node.ts';
import { mendWindows1252 } from './windows-1252.ts';

const UTF_8 = /^(?:utf-?8|us-ascii|ascii)$/i;

/**
 * The text of a node as the parser decodes it, `\n` line ends; but lines that are `format=flowed` are not joined, and an
 * encoding that the bytes deny is not believed: what is UTF-8 beyond ASCII is nothing else by chance, and what is said to
 * be UTF-8 and is not is Windows-1252.
 */
export function readNodeText(node: MimeNode): string {
  if (node.content === null) return '';
  const bytes = new Uint8Array(node.content);
  const said = node.contentType.parsed.params['charset']?.trim() || 'utf-8';
  if (isAscii(bytes)) return decodeAs(said, node);
  if (isUtf8(bytes)) return decodeAs('utf-8', node);
  const text = decodeAs(said, node);
  return UTF_8.test(said) && isMostlyBroken(text) ? decodeAs('windows-1252', node) : text;
}

function decodeAs(charset: string, node: MimeNode): string {
  const { parsed } = node.contentType;
  const { params } = parsed;
  parsed.params = { ...params, charset, format: undefined };
  const text = node.getTextContent();
  parsed.params = params;
  return mendWindows1252(text.replace(/\r\n?/g, '\n'));
}

/** Of what is beyond ASCII, more is no UTF-8 than is. */
function isMostlyBroken(text: string): boolean {
  const { broken, whole } = countBroken(text);
  return broken > whole;
}
