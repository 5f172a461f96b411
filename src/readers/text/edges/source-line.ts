import { clean, cleanLine, type Source, SPACES, trimEndOf } from '../../../model/index.ts';
import { addressOf } from '../addresses.ts';
import type { TextBlock } from '../blocks/text-block.ts';
import { isStop } from '../characters.ts';
import type { FurnitureItem, Verdict } from '../furniture-item.ts';
import { parseListNumber } from '../lines/list-markers.ts';
import { LINK_WORDS, SOURCE_LEAD } from './source-words.ts';

/** A source's name is no longer than this; what is longer is a sentence. */
const LONGEST_NAME = 60;

export const SOURCE_LINE: Verdict = { reason: 'source-line', why: 'says where the text is from' };

/** What a line that stands alone says of where the text is from; null: nothing. */
export function parseSourceLine(text: string): Source | null {
  if (text.length > 300) return null;
  if (LINK_WORDS.has(text.toLowerCase())) return { url: null, label: clean(text) };
  const alone = addressOf(text);
  if (alone) return { url: alone, label: null };
  const lead = SOURCE_LEAD.exec(text.slice(0, 100).toLowerCase());
  if (!lead) return null;
  const named = text.slice(lead[0].length).replace(/[.。]$/, '');
  const words = named.split(/\s+/);
  const url = addressOf(words.at(-1) ?? '');
  if (url) {
    const label = trimEndOf(words.slice(0, -1).join(' '), `${SPACES},:(–—-`);
    return label.length <= LONGEST_NAME ? { url, label: label === '' ? null : cleanLine(label) } : null;
  }
  const stated = /[:：]\s*$/.test(lead[0]) || /\s(?:at|on|in|by|bei|auf|sur|dans|en)\s*$/.test(lead[0]);
  return stated && named !== '' && named.length <= LONGEST_NAME
    ? { url: null, label: cleanLine(named) }
    : null;
}

/** A word for a link, or an address, after the end of the last sentence. */
export function parseSourceAtEnd(text: string): { readonly text: string; readonly source: Source } | null {
  const space = text.lastIndexOf(' ');
  const word = text.slice(space + 1);
  if (space <= 0 || !endsWithStop(text.slice(0, space))) return null;
  // “2. https://…” is an item of a list.
  if (parseListNumber(text)?.length === space + 1) return null;
  if (LINK_WORDS.has(word.toLowerCase())) return { text: word, source: { url: null, label: clean(word) } };
  const url = addressOf(word);
  return url ? { text: word, source: { url, label: null } } : null;
}

/** A full stop, or the mark that closes a quotation after one, is the very end: no sentence leads on. */
function endsWithStop(text: string): boolean {
  const trimmed = text.trimEnd();
  const end = trimmed.at(-1) ?? '';
  return isStop(end) || ('"”’»“」』)]'.includes(end) && isStop(trimmed.at(-2) ?? ''));
}

/** Takes off the first line where it is an address, unless the end of the text had one. */
export function takeOpeningSource(known: { blocks: readonly TextBlock[]; source: Source }): {
  readonly blocks: readonly TextBlock[];
  readonly source: Source;
  readonly furniture: readonly FurnitureItem[];
} {
  const { blocks, source } = known;
  const [first] = blocks;
  const mayOpen = first && blocks.length >= 3 && source.url === null && /:\/\/|www\./.test(first.text);
  const named = mayOpen ? parseSourceLine(first.text) : null;
  if (!first || !named?.url) return { blocks, source, furniture: [] };
  const { text, line } = first;
  return { blocks: blocks.slice(1), source: named, furniture: [{ ...SOURCE_LINE, text, line }] };
}
