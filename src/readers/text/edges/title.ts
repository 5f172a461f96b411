import { bulletLength } from '../blocks/list-markers.ts';
import type { TextBlock } from '../blocks/text-block.ts';
import { endsSentence } from '../characters.ts';
import { isBreak } from '../lines/rulers.ts';

/** Longer than any headline seen in newspapers. */
const LONGEST = 250;

/** Whether the first line of a text is its headline. */
export function isTitle({ text, depth, kind, underline }: TextBlock, next: TextBlock | undefined): boolean {
  if (kind === 'verse' || text.length > LONGEST || depth > 0 || isBreak(text) || text.includes('\t'))
    return false;
  if (underline !== '') return true;
  if (!next) return !endsSentence(text) && text.length < 120;
  // A dash opens the turns of a dialogue.
  if (bulletLength(text) > 0 || text[0] === '—') return false;
  // Two sentences and a full stop: the text begins at once.
  return !(text.length > 100 && /[.。]["”“»」]?$/.test(text) && /[.!?]\s+\S/.test(text.slice(0, -1)));
}
