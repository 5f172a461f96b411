import { FAR_IN, isSetOut } from '../blocks/set-out.ts';
import type { TextBlock } from '../blocks/text-block.ts';
import { beginsWithWord, endsSentence, endsWithColon } from '../characters.ts';
import { isCommitLine } from '../lines/commit-lines.ts';
import { readLeadIn } from '../lines/lead-ins.ts';
import type { LineBreaking } from '../lines/line-breaking.ts';
import { bulletLength } from '../lines/list-markers.ts';
import { isBreak } from '../lines/rulers.ts';

/** Longer than any headline seen in newspapers. */
const LONGEST = 250;
const LONGEST_LAID_OUT = 160;

/** Whether the first line of a text is its headline. */
export function isTitle(
  block: TextBlock,
  next: TextBlock | undefined,
  { laidOut }: LineBreaking,
  proseIndent: number,
): boolean {
  const { text, depth, kind, underline, heading } = block;
  if (kind !== 'text' || heading || isCommitLine(text) || (laidOut && !standsOver(block, next, proseIndent)))
    return false;
  if (text.length > LONGEST || depth > 0 || isBreak(text) || text.includes('\t')) return false;
  if (underline !== '') return true;
  // “On 3 March, Ann Harrow wrote:” stands over what is answered.
  if (next && next.depth > 0 && readLeadIn(text) !== null) return false;
  if (!next) return !endsSentence(text) && text.length < 120;
  // A dash opens the turns of a dialogue.
  if (bulletLength(text) > 0 || text[0] === '—') return false;
  // Two sentences and a full stop: the text begins at once.
  return !(text.length > 100 && /[.。]["”“»」]?$/.test(text) && /[.!?]\s+\S/.test(text.slice(0, -1)));
}

/** In a text that is laid out: a line, or two, that ends no statement and leads to none. */
function standsOver(block: TextBlock, next: TextBlock | undefined, proseIndent: number): boolean {
  const { text, underline } = block;
  if (underline !== '') return true;
  // Where prose is set in far, what stands out over it is the heading of a section, such as NAME.
  if (proseIndent >= FAR_IN && isSetOut(block, next)) return false;
  if (!next || endsWithColon(text) || text.length > LONGEST_LAID_OUT || /[^.]\.$/.test(text)) return false;
  return beginsWithWord(text) || text > '\u0590' || '"“„«‘¿¡'.includes(text[0] ?? ' ');
}
