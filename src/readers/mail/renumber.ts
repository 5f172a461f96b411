import type { Article, Block, Furniture, Ids, Section } from '../../model/index.ts';

type Known = Map<string, string>;
type Body = Pick<Article, 'sections' | 'furniture'>;

/** The sections and furniture of an article that becomes part of another: with ids of that, `deeper` levels down. */
export function renumber({ sections, furniture }: Body, ids: Ids, deeper: number): Body {
  const known: Known = new Map();
  const numbered = sections.map((section): Section => {
    const id = ids.section();
    const blocks = section.blocks.map((block) => renumberBlock(block, ids, known));
    // What has no heading may go on with another section, which leaves its blocks alone to stand before.
    known.set(section.id, section.heading === null ? (blocks[0]?.id ?? id) : id);
    return {
      ...section,
      id,
      level: section.heading === null ? section.level : section.level + deeper,
      blocks,
    };
  });
  const moved = furniture.map((one): Furniture => {
    return { ...one, before: one.before === null ? null : (known.get(one.before) ?? null) };
  });
  return { sections: numbered, furniture: moved };
}

/** A block, and all in it, with new ids; `known` takes what they were. */
export function renumberBlock(block: Block, ids: Ids, known: Known = new Map()): Block {
  const id = ids.block();
  known.set(block.id, id);
  const inner = (one: Block): Block => renumberBlock(one, ids, known);
  switch (block.type) {
    case 'quotation':
    case 'callout':
    case 'footnote':
      return { ...block, id, blocks: block.blocks.map(inner) };
    case 'list': {
      const items = block.items.map((item) => ({ ...item, blocks: item.blocks.map(inner) }));
      return { ...block, id, items };
    }
    case 'paragraph':
    case 'term':
    case 'verbatim':
    case 'code':
    case 'table':
    case 'image':
    case 'caption':
    case 'rule':
      return { ...block, id };
    default:
      return block satisfies never;
  }
}
