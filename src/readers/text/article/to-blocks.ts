import { type Block, clean, type Inline } from '../../../model/index.ts';
import { parseFootnote } from '../blocks/footnotes.ts';
import { parseListNumber } from '../blocks/list-markers.ts';
import type { TextBlock } from '../blocks/text-block.ts';
import { readInlines } from './inlines.ts';
import { toList } from './lists.ts';
import type { Numbering } from './numbering.ts';
import { toTable } from './tables.ts';

const BREAK: Inline = { type: 'break' };
/** Deeper quoting than this is shown as this: a mail's history, not an article's structure. */
const DEEPEST = 4;

/**
 * Makes the model's blocks of text blocks among which there is no heading. `onBlock` is told at which line of the input
 * each begins.
 */
export function toBlocks(
  texts: readonly TextBlock[],
  numbering: Numbering,
  onBlock: (line: number, id: string) => void = () => {},
): Block[] {
  const { ids, footnotes } = numbering;
  const blocks: Block[] = [];
  const paragraph = (text: string): Block => ({
    id: ids.block(),
    type: 'paragraph',
    inlines: readInlines(text, footnotes),
  });
  let unlabelled = 0;
  for (let at = 0, end = 0; at < texts.length; at = end) {
    const first = texts[at];
    if (!first) break;
    end = endOfRun(texts, at, first);
    const { kind, text, line } = first;
    let block: Block;
    switch (kind) {
      case 'text':
      case 'turn':
      case 'attribution':
        block = paragraph(text);
        break;
      case 'verse':
        block = { id: ids.block(), type: 'paragraph', inlines: readVerse(text, footnotes) };
        break;
      case 'rule':
        block = { id: ids.block(), type: 'rule' };
        break;
      case 'caption':
        block = { id: ids.block(), type: 'caption', inlines: readInlines(text, footnotes) };
        break;
      case 'item':
        block = toList(texts.slice(at, end), numbering);
        break;
      case 'row':
        block = toTable(texts.slice(at, end), numbering);
        break;
      case 'quoted':
      case 'speech':
        block = {
          id: ids.block(),
          type: 'quotation',
          blocks: toBlocks(texts.slice(at, end).map(unquote), numbering),
        };
        break;
      case 'footnote': {
        const note = parseFootnote(text);
        if (!note?.label) unlabelled++;
        block = {
          id: ids.block(),
          type: 'footnote',
          label: clean(note?.label || String(unlabelled)),
          blocks: [paragraph(note?.text || text)],
        };
        break;
      }
      default:
        kind satisfies never;
        continue;
    }
    blocks.push(block);
    onBlock(line, block.id);
  }
  return blocks;
}

/** Where the text blocks end that become one block together with the first. */
function endOfRun(texts: readonly TextBlock[], from: number, first: TextBlock): number {
  let end = from + 1;
  let last = first;
  for (let next = texts[end]; next && goesWith(next, last, first); next = texts[end]) {
    last = next;
    end++;
  }
  return end;
}

function goesWith(next: TextBlock, last: TextBlock, first: TextBlock): boolean {
  switch (first.kind) {
    case 'item':
      return next.kind === 'item' && isOrdered(next) === isOrdered(first);
    case 'row':
      return next.kind === 'row';
    case 'quoted':
    case 'speech':
      return next.kind === 'attribution'
        ? last.kind !== 'attribution'
        : next.kind === 'quoted' && last.kind === 'quoted';
    default:
      return false;
  }
}

const isOrdered = (block: TextBlock): boolean => parseListNumber(block.text) !== null;

/** Takes one level of quoting off. */
function unquote(block: TextBlock): TextBlock {
  const depth = block.kind === 'quoted' ? Math.min(block.depth, DEEPEST) - 1 : 0;
  return { ...block, depth, kind: depth > 0 ? 'quoted' : 'text' };
}

const readVerse = (text: string, footnotes: ReadonlySet<string>): Inline[] =>
  text
    .split('\n')
    .flatMap((line, at): Inline[] => [...(at > 0 ? [BREAK] : []), ...readInlines(line, footnotes)]);
