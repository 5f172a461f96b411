import { type Clean, cleanUrl } from '../../model/index.ts';

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"“”„«»\u3000-\u30ff\u4e00-\u9fff]{1,2000}/gi;

/** A web address in a text. */
export interface FoundAddress {
  readonly start: number;
  /** As it is written, without the punctuation of the sentence around it. */
  readonly text: string;
  readonly url: Clean;
}

const NONE: readonly FoundAddress[] = [];

/** The web addresses in a text, the first so many. */
export function findAddresses(text: string, most = Number.POSITIVE_INFINITY): readonly FoundAddress[] {
  if (!text.includes('://') && !/www\./i.test(text)) return NONE;
  const found: FoundAddress[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const address = trimAddress(match[0]);
    const url = cleanUrl(toUrl(address));
    if (url) found.push({ start: match.index, text: address, url });
    if (found.length >= most) break;
  }
  return found;
}

/** The address that a text is, or null. */
export function addressOf(text: string): Clean | null {
  const bare = text.replace(/^[<(]|[>)]$/g, '');
  const [match] = bare.match(ADDRESS) ?? [];
  return match === bare ? cleanUrl(toUrl(trimAddress(match))) : null;
}

const toUrl = (address: string): string => (/^www\./i.test(address) ? `https://${address}` : address);

/** Without the punctuation of the sentence around it; a closing bracket stays where the address has its opening one. */
function trimAddress(address: string): string {
  let end = address.length;
  for (; end > 0; end--) {
    const char = address[end - 1] ?? '';
    if (".,;:!?'’*_…".includes(char)) continue;
    if (char === ')' && !address.slice(0, end).includes('(')) continue;
    if (char === ']' && !address.slice(0, end).includes('[')) continue;
    break;
  }
  return address.slice(0, end);
}
