import { type Clean, cleanUrl, type Inline, textInline } from '../../model/index.ts';

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"“”„«»\u3000-\u30ff\u4e00-\u9fff]{1,2000}/gi;

/** Words as inlines; addresses in them become links. */
export function readInlines(text: string): Inline[] {
  if (!text.includes('://') && !/www\./i.test(text)) return [textInline(text)];
  const inlines: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = trimAddress(match[0]);
    const url = cleanUrl(toUrl(address));
    if (!url) continue;
    if (match.index > at) inlines.push(textInline(text.slice(at, match.index)));
    inlines.push({ type: 'link', url, children: [textInline(address)] });
    at = match.index + address.length;
  }
  if (at < text.length) inlines.push(textInline(text.slice(at)));
  return inlines;
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
