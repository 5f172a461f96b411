import type { Source } from '../../../model/index.ts';
import type { BlockKind, TextBlock } from '../blocks/text-block.ts';
import { DATE_OPENINGS } from '../dates/date-words.ts';
import { dateOfLine } from '../dates/dates.ts';
import { judgePageLine } from '../furniture/page-lines.ts';
import type { FurnitureItem, Verdict } from '../furniture-item.ts';
import { parseSourceAtEnd, parseSourceLine, SOURCE_LINE } from './source-line.ts';

const CHANGED: Verdict = { reason: 'date', why: 'says when the text was changed' };

/** What somebody said, and lines that stay as they are, are no words of a page. */
const STAYS: ReadonlySet<BlockKind> = new Set<BlockKind>(['turn', 'code', 'table']);

const UNKNOWN: Source = { url: null, label: null };

interface TakenTail {
  readonly blocks: readonly TextBlock[];
  readonly source: Source;
  readonly furniture: readonly FurnitureItem[];
}

/** Takes off the end of a text what says where it is from, and what belongs to the page around it. */
export function takeTail({ blocks }: { blocks: readonly TextBlock[] }): TakenTail {
  const furniture: FurnitureItem[] = [];
  let source = UNKNOWN;
  let end = blocks.length;
  for (let block = blocks[end - 1]; block && end > 1; block = blocks[end - 1]) {
    if (STAYS.has(block.kind)) break;
    const named = source === UNKNOWN ? parseSourceLine(block.text) : null;
    if (named) source = named;
    const verdict = named ? SOURCE_LINE : (judgePageLine(block.text) ?? judgeDateLine(block.text));
    if (!verdict) break;
    furniture.push({ ...verdict, text: block.text, line: block.line });
    end--;
  }
  furniture.reverse();
  const last = blocks[end - 1];
  const atEnd =
    last && !STAYS.has(last.kind) && source === UNKNOWN && end > 1 ? parseSourceAtEnd(last.text) : null;
  if (!last || !atEnd) return { blocks: blocks.slice(0, end), source, furniture };
  const rest = { ...last, text: last.text.slice(0, -atEnd.text.length).trimEnd() };
  furniture.unshift({ ...SOURCE_LINE, text: atEnd.text, line: last.line });
  return { blocks: [...blocks.slice(0, end - 1), rest], source: atEnd.source, furniture };
}

/** “Updated March 3, 2026” after the end of the text. A date alone may be the end of a letter. */
function judgeDateLine(text: string): Verdict | null {
  const low = text.slice(0, 30).toLowerCase();
  return DATE_OPENINGS.some((opening) => low.startsWith(opening)) && dateOfLine(text) !== null
    ? CHANGED
    : null;
}
