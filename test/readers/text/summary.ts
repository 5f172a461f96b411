import { type Block, textOf } from '../../../src/model/index.ts';
import type { Reading } from '../../../src/readers/text/index.ts';

/** A reading in few lines, for expectations that a person can read. */
export function summarise({ article, shape, asides }: Reading): unknown {
  const { title, standfirst, byline, published, lang, source, sections } = article;
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
    asides: asides.map(({ kind, text }) => `${kind}: ${text}`),
  };
}

function line(block: Block): string {
  const text = textOf(block);
  const short = text.length > 60 ? `${text.slice(0, 28)} … ${text.slice(-24)}` : text;
  return `${block.type}: ${short}`;
}
