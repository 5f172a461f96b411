import { type Article, type Block, blocksOf } from '../model/index.ts';
import type { Line, Painter } from './types.ts';

/** The visual reordering of right-to-left text, for terminals that do none themselves. */
export async function loadBidi(): Promise<(line: Line) => Line> {
  const { reorder } = await import('./bidi.ts');
  // A line is seen again with each key.
  const known = new WeakMap<Line, Line>();
  return (line) => {
    const arranged = known.get(line) ?? reorder(line);
    known.set(line, arranged);
    return arranged;
  };
}

/** The painter of code and tables: worth loading where `needsPainter` says so. */
export async function loadPainter(): Promise<Painter> {
  const { painter } = await import('./paint.ts');
  return painter;
}

/** Has an article a table, or code in a named language, that the painter would draw better? */
export function needsPainter(article: Article): boolean {
  for (const { block } of blocksOf(article)) if (isPainted(block)) return true;
  return false;
}

function isPainted(block: Block): boolean {
  switch (block.type) {
    case 'table':
      return true;
    case 'code':
      return block.language !== null;
    case 'quotation':
    case 'footnote':
      return block.blocks.some(isPainted);
    case 'list':
      return block.items.some((item) => item.blocks.some(isPainted));
    case 'paragraph':
    case 'image':
    case 'caption':
    case 'rule':
      return false;
    default:
      return block satisfies never;
  }
}
