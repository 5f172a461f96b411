import {
  type Article,
  type Block,
  blocksOf,
  memoize,
  type Steps,
  textsOf,
  walkBlocks,
} from '../model/index.ts';
import { hasRightToLeft } from './direction.ts';
import type { Hyphenate, Line, Painter } from './types.ts';

/** The visual reordering of right-to-left text, for terminals that do none themselves. */
export async function loadBidi(): Promise<(line: Line) => Line> {
  const { reorder } = await import('./bidi.ts');
  // A line is seen again with each key.
  return memoize(reorder);
}

/** Has an article text that runs right to left? */
export function* needsBidi(article: Article): Steps<boolean> {
  for (const { text } of textsOf(article)) {
    if (hasRightToLeft(text)) return true;
    yield;
  }
  return false;
}

/** The painter of code: worth loading where `needsPainter` says so. */
export async function loadPainter(): Promise<Painter> {
  const { painter } = await import('./paint.ts');
  return painter;
}

/** Characters that tell which language an article is in. */
const BEGINNING = 4000;

/** Where the words of an article may be parted, by its language; null where nobody knows. */
export async function loadHyphenation(article: Article): Promise<Hyphenate | null> {
  const { createHyphenation } = await import('./hyphenation/hyphenator.ts');
  let beginning = '';
  for (const { text } of textsOf(article)) {
    beginning += `${text} `;
    if (beginning.length > BEGINNING) break;
  }
  return createHyphenation(article.lang, beginning.slice(0, BEGINNING));
}

/** Has an article code in a named language, which the painter would highlight? */
export function needsPainter(article: Article): boolean {
  return holds(article, isNamedCode);
}

function isNamedCode(block: Block): boolean {
  return block.type === 'code' && block.language !== null;
}

function holds(article: Article, isWanted: (block: Block) => boolean): boolean {
  for (const { block } of blocksOf(article))
    for (const inner of walkBlocks(block)) if (isWanted(inner)) return true;
  return false;
}
