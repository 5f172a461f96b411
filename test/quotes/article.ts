import {
  type Article,
  type Block,
  type Clean,
  clean,
  cleanOrNull,
  type Inline,
  textInline,
} from '../../src/model/index.ts';

/**
 * An article from a short notation, a block a line: `TITLE:`, `STANDFIRST:`, `LANG:`, `## heading`, `> quotation` (lines
 * that follow each other are its paragraphs), `* list item`, `CAPTION:`; `**bold**` at the start of a line, or else
 * `code` between backticks.
 */
export function makeArticle(text: string): Article {
  let title: string | null = null;
  let standfirst: string | null = null;
  let lang: string | null = null;
  let ids = 0;
  const id = () => `b${++ids}`;
  const sections: { id: string; heading: Clean | null; level: number; blocks: Block[] }[] = [
    { id: 's1', heading: null, level: 0, blocks: [] },
  ];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const blocks = sections[sections.length - 1]?.blocks ?? [];
    const take = (mark: string) => {
      const taken: string[] = [];
      while (lines[at]?.startsWith(mark)) taken.push((lines[at++] ?? '').slice(mark.length));
      at--;
      return taken;
    };
    if (line.startsWith('TITLE: ')) title = line.slice(7);
    else if (line.startsWith('STANDFIRST: ')) standfirst = line.slice(12);
    else if (line.startsWith('LANG: ')) lang = line.slice(6);
    else if (line.startsWith('## '))
      sections.push({ id: `s${sections.length + 1}`, heading: clean(line.slice(3)), level: 1, blocks: [] });
    else if (line.startsWith('> ')) {
      const holder = id();
      const inner = take('> ').map(
        (one): Block => ({ id: id(), type: 'paragraph', inlines: inlinesOf(one) }),
      );
      blocks.push({ id: holder, type: 'quotation', blocks: inner });
    } else if (line.startsWith('* ')) {
      const holder = id();
      const items = take('* ').map((one) => ({
        checked: null,
        blocks: [{ id: id(), type: 'paragraph', inlines: inlinesOf(one) } satisfies Block],
      }));
      blocks.push({ id: holder, type: 'list', ordered: false, start: 1, items });
    } else if (line.startsWith('CAPTION: '))
      blocks.push({ id: id(), type: 'caption', inlines: inlinesOf(line.slice(9)) });
    else if (line.startsWith('CODE: '))
      blocks.push({ id: id(), type: 'code', language: null, text: clean(line.slice(6)) });
    else blocks.push({ id: id(), type: 'paragraph', inlines: inlinesOf(line) });
  }
  return {
    format: 'text',
    title: cleanOrNull(title),
    standfirst: cleanOrNull(standfirst),
    byline: null,
    published: null,
    lang: cleanOrNull(lang),
    site: null,
    source: { url: null, label: null },
    sections,
    furniture: [],
  };
}

function inlinesOf(line: string): Inline[] {
  const bold = /^\*\*(.+?)\*\*(.*)$/s.exec(line);
  if (!bold)
    return line
      .split('`')
      .map((part, at): Inline => (at % 2 === 0 ? textInline(part) : { type: 'code', text: clean(part) }));
  return [{ type: 'strong', children: [textInline(bold[1] ?? '')] }, textInline(bold[2] ?? '')];
}
