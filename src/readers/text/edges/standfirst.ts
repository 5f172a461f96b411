import type { TextBlock } from '../blocks/text-block.ts';
import { endsSentence } from '../characters.ts';
import { bulletLength, parseListNumber } from '../lines/list-markers.ts';
import { PARAGRAPH, parseByline } from './byline.ts';

/** Longer than any standfirst seen in newspapers. */
const LONGEST = 300;
const SHORTEST = 40;

/** The line under the headline that sums the article up: it ends like no sentence, or facts and then the text follow. */
export function isStandfirst(blocks: readonly TextBlock[], at: number): boolean {
  const block = blocks[at];
  const next = blocks[at + 1];
  if (
    !block ||
    !next ||
    block.depth > 0 ||
    block.kind === 'verse' ||
    block.kind === 'turn' ||
    block.underline !== ''
  )
    return false;
  const { text } = block;
  if (text.length < SHORTEST || text.length > LONGEST) return false;
  if (/[:：,;]$/.test(text) || bulletLength(text) > 0 || parseListNumber(text) || text.includes('\t'))
    return false;
  const after = blocks[at + 2];
  if (parseByline(next.text, after)) return true;
  if (endsSentence(text)) return false;
  if (next.text.length >= Math.max(PARAGRAPH, text.length * 0.9)) return true;
  // A heading may follow it at once; it is then the longer of the two.
  return text.length >= 60 && next.text.length < text.length && (after?.text.length ?? 0) >= PARAGRAPH;
}
