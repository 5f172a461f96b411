import type { TextBlock } from '../../src/readers/text/blocks/text-block.ts';

/**
 * Blocks of a text, a line each: indentation says how far each is set in, a blank line that there is a gap above it.
 * `change`: what is to be otherwise with a block.
 */
export function toTextBlocks(
  text: string,
  change: (text: string) => Partial<TextBlock> = () => ({}),
): TextBlock[] {
  const blocks: TextBlock[] = [];
  let gap = true;
  for (const [at, line] of text.split('\n').entries()) {
    const words = line.trim();
    if (words !== '') {
      const indent = line.length - line.trimStart().length;
      blocks.push({
        text: words,
        depth: 0,
        kind: 'text',
        underline: '',
        line: at + 1,
        indent,
        hang: indent,
        gap,
        ...change(words),
      });
    }
    gap = words === '';
  }
  return blocks;
}
