import { endsSentence, mayBeginName } from '../characters.ts';
import type { BlockKind, TextBlock } from './text-block.ts';

const LONGEST_ATTRIBUTION = 120;
const OPENED = /^["“„«»「『‹‘]/;
const CLOSED = /["”“»«」』›’][.,]?$/;

/** Marks a paragraph all in quotation marks over a dash and a name; a dash and a name under lines with `>`. */
export function markQuotations(blocks: readonly TextBlock[], kinds: BlockKind[]): void {
  blocks.forEach(({ text, depth }, at) => {
    if (depth > 0 || !isAttribution(text)) return;
    const before = blocks[at - 1]?.text ?? '';
    if (kinds[at - 1] === 'quoted') kinds[at] = 'attribution';
    else if (kinds[at - 1] === 'text' && OPENED.test(before) && CLOSED.test(before)) {
      kinds[at - 1] = 'speech';
      kinds[at] = 'attribution';
    }
  });
}

/** A dash and a name: no dialogue, which is longer or ends like a sentence. */
function isAttribution(text: string): boolean {
  if (text.length > LONGEST_ATTRIBUTION || endsSentence(text)) return false;
  const dash = /^(?:[—–―]\s?|--?\s?)/.exec(text)?.[0].length ?? 0;
  return dash > 0 && mayBeginName(text[dash] ?? '');
}
