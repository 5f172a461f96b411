import type { Token } from 'marked';
import {
  type Article,
  type Block,
  cleanLine,
  createIds,
  type Furniture,
  nameSections,
  type Section,
} from '../../model/index.ts';
import type { Badges } from '../badges.ts';
import { type BlockContext, readBlocks, readFootnotes } from './blocks.ts';
import type { Part } from './part.ts';

/** `first` is the depth of a heading of level 1; null takes the shallowest there is. */
export function readSections(
  parts: readonly Part[],
  first: number | null,
): Pick<Article, 'sections' | 'furniture'> & Pick<BlockContext, 'headings'> {
  const ids = createIds();
  const context: BlockContext = { ids, names: [], headings: [], footnotes: [] };
  const least = parts.reduce((so, part) => (part.type === 'heading' ? Math.min(so, part.depth) : so), 6);
  const shallowest = Math.min(first ?? 6, least);
  const sections: Section[] = [];
  const furniture: Furniture[] = [];
  let waiting: Badges[] = [];
  const placeBefore = (id: string | null) => {
    for (const row of waiting) furniture.push({ ...row, reason: 'badge', before: id });
    waiting = [];
  };
  /** Those of the last section. */
  let blocks: Block[] = [];
  const open = (section: Omit<Section, 'id' | 'blocks'>): string => {
    const id = ids.section();
    blocks = [];
    sections.push({ id, ...section, blocks });
    return id;
  };
  const add = (read: readonly Block[]) => {
    const [block] = read;
    if (!block) return;
    placeBefore(block.id);
    if (sections.length === 0) open({ heading: null, level: 0 });
    for (const one of read) blocks.push(one);
  };
  let tokens: Token[] = [];
  const readTokens = () => {
    add(readBlocks(tokens, context));
    tokens = [];
  };
  for (const part of parts) {
    if (part.type === 'token') {
      tokens.push(part.token);
      continue;
    }
    readTokens();
    if (part.type === 'furniture') {
      waiting.push({ text: part.text, inlines: part.inlines });
      continue;
    }
    add(readFootnotes(context));
    const { text, marked, depth, written } = part;
    const names = [...context.names.splice(0).map(cleanLine), ...part.names];
    const level = depth - shallowest + 1;
    const anchors = names.length > 0 ? { anchors: names } : {};
    const id = open({ heading: text, ...(marked && { marked }), level, ...anchors });
    context.headings.push({ id, words: written });
    placeBefore(id);
  }
  readTokens();
  add(readFootnotes(context));
  placeBefore(null);
  if (sections.length === 0) open({ heading: null, level: 0 });
  return { sections: nameLast(sections, context.names), furniture, headings: context.headings };
}

/** Names that stand after everything else are those of the last block, or of its section. */
function nameLast(sections: Section[], names: readonly string[]): readonly Section[] {
  const last = sections.at(-1);
  if (!last || names.length === 0) return sections;
  const more = new Map([[last.blocks.at(-1)?.id ?? last.id, names.map(cleanLine)]]);
  return nameSections(sections, more);
}
