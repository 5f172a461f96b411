import { type Article, type Block, type Furniture, type Section, textInline } from '../model/index.ts';

/** An article with its furniture in the places it was taken from, as captions: set apart and quiet. */
export function withFurniture(article: Article): Article {
  if (article.furniture.length === 0) return article;
  const waiting = new Map<string | null, Block[]>();
  article.furniture.forEach((one, at) => {
    waiting.set(one.before, [...(waiting.get(one.before) ?? []), toCaption(one, at)]);
  });
  const take = (id: string | null): Block[] => {
    const blocks = waiting.get(id) ?? [];
    waiting.delete(id);
    return blocks;
  };
  const sections: Section[] = [];
  for (const section of article.sections) {
    append(sections, take(section.id));
    const blocks = section.blocks.flatMap((block) => [...take(block.id).map(standWith(block)), block]);
    sections.push({ ...section, blocks });
  }
  // What stood before a block inside a block comes last, with what stood at the end.
  append(sections, [...waiting.values()].flat());
  return { ...article, sections };
}

/** An article that breaks off with a mark where it does, as a caption. */
export function withCut(article: Article): Article {
  if (article.cut === undefined) return article;
  const sections = [...article.sections];
  const mark = textInline(`[… here the text breaks off: ${article.cut}]`);
  append(sections, [{ id: 'cut', type: 'caption', inlines: [mark] }]);
  return { ...article, sections };
}

/** Stands under the terms that another block stands under, so that it does not come between. */
function standWith({ under }: Block): (block: Block) => Block {
  return (block) => (under === undefined ? block : { ...block, under });
}

function toCaption({ text }: Furniture, at: number): Block {
  return { id: `f${at + 1}`, type: 'caption', inlines: [textInline(text)] };
}

/** Puts blocks at the end of the last section; before the first they are a lead. */
function append(sections: Section[], blocks: readonly Block[]): void {
  if (blocks.length === 0) return;
  const last = sections.pop();
  if (last) sections.push({ ...last, blocks: [...last.blocks, ...blocks] });
  else sections.push({ id: 's0', heading: null, level: 0, blocks });
}
