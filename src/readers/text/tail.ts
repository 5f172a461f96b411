import { clean, type Source, SPACES, trimEndOf } from '../../model/index.ts';
import { dateLine } from './dates.ts';
import { type Finding, findFurniture } from './furniture.ts';
import { addressOf } from './inlines.ts';
import { isStop } from './letters.ts';
import type { Aside, Piece } from './piece.ts';
import { CHANGE_WORDS, LINK_WORDS, SOURCE_LEAD } from './tail-words.ts';

/** A source's name is no longer than this; what is longer is a sentence. */
const LONGEST_NAME = 60;

export interface Tail {
  readonly pieces: readonly Piece[];
  readonly source: Source;
  readonly asides: readonly Aside[];
}

export const SOURCE: Finding = { reason: 'source-line', why: 'says where the text is from' };
const CHANGED: Finding = { reason: 'date', why: 'says when the text was changed' };

/** “Updated March 3, 2026” after the end of the text. A date alone may be the end of a letter. */
function changedOf(text: string): Finding | null {
  const low = text.slice(0, 30).toLowerCase();
  return CHANGE_WORDS.some((word) => low.startsWith(word)) && dateLine(text) !== null ? CHANGED : null;
}

const UNKNOWN: Source = { url: null, label: null };

/** Takes off the end of a text what says where it is from, and what belongs to the page around it. */
export function takeTail(pieces: readonly Piece[]): Tail {
  const asides: Aside[] = [];
  let source = UNKNOWN;
  let end = pieces.length;
  for (let piece = pieces[end - 1]; piece && end > 1; piece = pieces[end - 1]) {
    const named = source === UNKNOWN ? sourceOf(piece.text) : null;
    if (named) source = named;
    const finding = named ? SOURCE : (findFurniture(piece.text) ?? changedOf(piece.text));
    if (!finding) break;
    asides.push({ ...finding, text: piece.text, line: piece.line });
    end--;
  }
  asides.reverse();
  const last = pieces[end - 1];
  const glued = last && source === UNKNOWN && end > 1 ? gluedSource(last.text) : null;
  if (!last || !glued) return { pieces: pieces.slice(0, end), source, asides };
  const rest = { ...last, text: last.text.slice(0, -glued.text.length).trimEnd() };
  asides.unshift({ ...SOURCE, text: glued.text, line: last.line });
  return { pieces: [...pieces.slice(0, end - 1), rest], source: glued.source, asides };
}

/** What a line that stands alone says of where the text is from; null: nothing. */
export function sourceOf(text: string): Source | null {
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
    return label.length <= LONGEST_NAME ? { url, label: label === '' ? null : clean(label) } : null;
  }
  const stated = /[:：]\s*$/.test(lead[0]) || /\s(?:at|on|in|by|bei|auf|sur|dans|en)\s*$/.test(lead[0]);
  return stated && named !== '' && named.length <= LONGEST_NAME ? { url: null, label: clean(named) } : null;
}

/** A word for a link, or an address, after the end of the last sentence. */
function gluedSource(text: string): { readonly text: string; readonly source: Source } | null {
  const space = text.lastIndexOf(' ');
  const word = text.slice(space + 1);
  if (space <= 0 || !endsOutside(text.slice(0, space))) return null;
  if (LINK_WORDS.has(word.toLowerCase())) return { text: word, source: { url: null, label: clean(word) } };
  const url = addressOf(word);
  return url ? { text: word, source: { url, label: null } } : null;
}

/** A full stop, or the mark that closes a quotation after one, is the very end: no sentence leads on. */
function endsOutside(text: string): boolean {
  const trimmed = text.trimEnd();
  const end = trimmed.at(-1) ?? '';
  return isStop(end) || ('"”’»“」』)]'.includes(end) && isStop(trimmed.at(-2) ?? ''));
}
