import { type Block, clean, type Inline } from '../../../model/index.ts';
import { parseFootnote } from '../blocks/footnotes.ts';
import type { TextBlock } from '../blocks/text-block.ts';
import { readInlines } from './inlines.ts';
import { endOfList, toList } from './lists.ts';
import type { Numbering } from './numbering.ts';
import { fromPlainTable, toTable } from './tables.ts';

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
  depth = 0,
): Block[] {
  const { ids, styles } = numbering;
  const blocks: Block[] = [];
  const paragraph = (text: string, line: number): Block => ({
    id: ids.block(),
    type: 'paragraph',
    inlines: readInlines(text, numbering, styles.from(line)),
  });
  let unlabelled = 0;
  for (let at = 0, end = 0; at < texts.length; at = end) {
    const first = texts[at];
    if (!first) break;
    end = endOfRun(texts, at, first);
    const { kind, text, line } = first;
    let block: Block;
    switch (kind) {
      case 'turn':
        block = { id: ids.block(), type: 'paragraph', inlines: readVerse(first, numbering) };
        break;
      case 'text':
      case 'attribution':
        block = paragraph(text, line);
        break;
      case 'verse':
        block = { id: ids.block(), type: 'paragraph', inlines: readVerse(first, numbering) };
        break;
      case 'code':
        block = readCode(first, numbering);
        break;
      case 'table': {
        if (!first.table) continue;
        const { caption } = first.table;
        if (caption !== null) {
          const inlines = readInlines(caption, numbering, styles.from(line));
          blocks.push({ id: ids.block(), type: 'caption', inlines });
        }
        block = fromPlainTable(first.table, line, numbering);
        break;
      }
      case 'term':
        block = { id: ids.block(), type: 'term', inlines: readVerse(first, numbering) };
        break;
      case 'rule':
        block = { id: ids.block(), type: 'rule' };
        break;
      case 'caption':
        block = {
          id: ids.block(),
          type: 'caption',
          inlines: readInlines(text, numbering, styles.from(line)),
        };
        break;
      case 'item':
        block = toList(
          texts.slice(at, end),
          numbering,
          (inner, deeper) => toBlocks(inner, numbering, onBlock, deeper),
          depth,
        );
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
          blocks: [paragraph(note?.text || text, line)],
        };
        break;
      }
      default:
        kind satisfies never;
        continue;
    }
    blocks.push(first.under && depth === 0 ? { ...block, under: first.under } : block);
    onBlock(line, block.id);
  }
  return blocks;
}

/** Where the text blocks end that become one block together with the first. */
function endOfRun(texts: readonly TextBlock[], from: number, first: TextBlock): number {
  if (first.kind === 'item') return endOfList(texts, from);
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

/** Takes one level of quoting off. */
function unquote(block: TextBlock): TextBlock {
  const depth = block.kind === 'quoted' ? Math.min(block.depth, DEEPEST) - 1 : 0;
  return { ...block, depth, kind: depth > 0 ? 'quoted' : 'text' };
}

function readCode({ text, line }: TextBlock, { ids, styles }: Numbering): Block {
  const styled = styles.from(line)?.ranges(text) ?? [];
  const code: Block = { id: ids.block(), type: 'code', language: null, text: clean(text) };
  return styled.length > 0 ? { ...code, styled } : code;
}

function readVerse({ text, line }: TextBlock, numbering: Numbering): Inline[] {
  const looks = numbering.styles.from(line);
  return text
    .split('\n')
    .flatMap((verse, at): Inline[] => [
      ...(at > 0 ? [BREAK] : []),
      ...(verse === '' ? [] : readInlines(verse, numbering, looks)),
    ]);
}
