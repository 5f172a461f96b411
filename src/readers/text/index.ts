import { type Article, type Block, clean, createIds, type Section } from '../../model/index.ts';

/** Reads text without markup. Sections are found by what a reader would see. */
export function readText(text: string): Article {
  const ids = createIds();
  const lines = clean(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const blocks: Block[] = [];
  const lead: Section = { id: ids.section(), heading: null, level: 0, blocks };
  for (const line of lines.slice(1)) {
    blocks.push({ id: ids.block(), type: 'paragraph', inlines: [{ type: 'text', text: line }] });
  }
  return {
    format: 'text',
    title: lines[0] ?? null,
    standfirst: null,
    byline: null,
    published: null,
    lang: null,
    site: null,
    source: { url: null, label: null },
    sections: [lead],
  };
}
