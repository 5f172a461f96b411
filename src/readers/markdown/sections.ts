import type { Token } from 'marked';
import {
  type Article,
  type Block,
  cleanLine,
  createIds,
  nameSections,
  type Section,
} from '../../model/index.ts';
import { type BlockContext, settle } from './block-context.ts';
import { readBlocks, readFootnotes } from './blocks.ts';
import type { Part } from './part.ts';

/** Level 1 is the shallowest heading there is; in what this program wrote (`own`), `##`. */
export function readSections(
  parts: readonly Part[],
  own: boolean,
): Pick<Article, 'sections' | 'furniture'> & Pick<BlockContext, 'headings'> {
  const ids = createIds();
  const context: BlockContext = { ids, names: [], headings: [], footnotes: [], own, left: [] };
  const least = parts.reduce((so, part) => (part.type === 'heading' ? Math.min(so, part.depth) : so), 6);
  const shallowest = Math.min(own ? 2 : 6, least);
  const sections: Section[] = [];
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
      const { text, inlines } = part;
      context.left.push({ furniture: { text, inlines, reason: 'badge', before: null }, settled: false });
      continue;
    }
    add(readFootnotes(context));
    const { text, marked, depth, written } = part;
    const names = [...context.names.splice(0).map(cleanLine), ...part.names];
    const level = depth - shallowest + 1;
    const anchors = names.length > 0 ? { anchors: names } : {};
    const id = open({ heading: text, ...(marked && { marked }), level, ...anchors });
    context.headings.push({ id, words: written });
    settle(context, id);
  }
  readTokens();
  add(readFootnotes(context));
  if (sections.length === 0) open({ heading: null, level: 0 });
  const furniture = context.left.map((one) => one.furniture);
  return { sections: nameLast(sections, context.names), furniture, headings: context.headings };
}

/** Names that stand after everything else are those of the last block, or of its section. */
function nameLast(sections: Section[], names: readonly string[]): readonly Section[] {
  const last = sections.at(-1);
  if (!last || names.length === 0) return sections;
  const more = new Map([[last.blocks.at(-1)?.id ?? last.id, names.map(cleanLine)]]);
  return nameSections(sections, more);
}
