import { type Article, type Block, textOf, textOfInlines } from '../../src/model/index.ts';

/** A reading in few lines, for expectations that a person can read. */
export function summarise(article: Article): unknown {
  const { shape, furniture, title, standfirst, byline, published, lang, source, sections } = article;
  return {
    shape,
    title,
    standfirst,
    byline,
    published,
    lang,
    source,
    sections: sections.map(({ heading, level, blocks }) => ({
      heading: heading === null ? null : `${level} ${heading}`,
      blocks: blocks.map(line),
    })),
    furniture: furniture.map(({ reason, text, before }) => `${reason} before ${before}: ${text}`),
  };
}

function line(block: Block): string {
  return block.under ? `under ${block.under}, ${show(block)}` : show(block);
}

function show(block: Block): string {
  if (block.type === 'image') {
    const caption = block.caption ? ` (${textOfInlines(block.caption)})` : '';
    return `image: ${block.alt} ${block.url}${caption}`;
  }
  const text = textOf(block);
  const short = text.length > 60 ? `${text.slice(0, 28)} … ${text.slice(-24)}` : text;
  return `${block.type}: ${short}`;
}
