import type { Token } from 'marked';
import {
  type Article,
  type Block,
  type Clean,
  createIds,
  type Furniture,
  type Section,
} from '../../model/index.ts';
import { type BlockContext, readBlocks, readFootnotes } from './blocks.ts';
import type { Part } from './part.ts';

/** A section while it is read. */
interface Open {
  readonly id: string;
  readonly heading: Clean | null;
  readonly level: number;
  readonly blocks: Block[];
}

/** `first` is the depth of a heading of level 1; null takes the shallowest there is. */
export function readSections(
  parts: readonly Part[],
  first: number | null,
): Pick<Article, 'sections' | 'furniture'> {
  const ids = createIds();
  const context: BlockContext = { ids, footnotes: [] };
  const least = parts.reduce((so, part) => (part.type === 'heading' ? Math.min(so, part.depth) : so), 6);
  const shallowest = Math.min(first ?? 6, least);
  const sections: Section[] = [];
  const furniture: Furniture[] = [];
  let waiting: Clean[] = [];
  const placeBefore = (id: string | null) => {
    for (const text of waiting) furniture.push({ text, reason: 'badge', before: id });
    waiting = [];
  };
  let section: Open | null = null;
  const open = (heading: Clean | null, level: number): Open => {
    section = { id: ids.section(), heading, level, blocks: [] };
    sections.push(section);
    return section;
  };
  let tokens: Token[] = [];
  const read = (blocks: readonly Block[]) => {
    const [block] = blocks;
    if (!block) return;
    placeBefore(block.id);
    const into = section ?? open(null, 0);
    for (const one of blocks) into.blocks.push(one);
  };
  const readTokens = () => {
    read(readBlocks(tokens, context));
    tokens = [];
  };
  for (const part of parts) {
    if (part.type === 'token') {
      tokens.push(part.token);
      continue;
    }
    readTokens();
    if (part.type === 'furniture') {
      waiting.push(part.text);
      continue;
    }
    read(readFootnotes(context));
    placeBefore(open(part.text, part.depth - shallowest + 1).id);
  }
  readTokens();
  read(readFootnotes(context));
  placeBefore(null);
  if (sections.length === 0) open(null, 0);
  return { sections, furniture };
}
