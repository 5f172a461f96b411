import {
  type Article,
  type Block,
  type Inline,
  type Paragraph,
  textOf,
  textOfInlines,
} from '../../model/index.ts';

/** One line of running text: what a rule looks at. */
export interface TextLine {
  /** Id of the block (or `title`, `standfirst`) it stands in. */
  readonly block: string;
  /** Where it begins in that block's text. */
  readonly offset: number;
  readonly text: string;
  readonly section: string | null;
  readonly role: 'headline' | 'body' | 'quotation';
  /** Length of a bold beginning, 0 without one: in interviews it names who speaks. */
  readonly bold: number;
}

/** Every line of an article in which somebody may speak, in reading order. Code, tables and rules are left out. */
export function linesOf(article: Article): TextLine[] {
  const lines: TextLine[] = [];
  const headline = (block: string, text: string | null) => {
    if (text) split(lines, { block, offset: 0, text, section: null, role: 'headline', bold: 0 });
  };
  headline('title', article.title);
  headline('standfirst', article.standfirst);
  for (const section of article.sections) {
    for (const block of section.blocks) addBlock(lines, block, section.id);
  }
  return lines;
}

function addBlock(lines: TextLine[], block: Block, section: string): void {
  switch (block.type) {
    case 'paragraph':
    case 'caption':
      split(lines, {
        block: block.id,
        offset: 0,
        text: textOf(block),
        section,
        role: 'body',
        bold: boldLength(block.inlines),
      });
      return;
    case 'list':
    case 'footnote':
      split(lines, { block: block.id, offset: 0, text: textOf(block), section, role: 'body', bold: 0 });
      return;
    case 'quotation':
      lines.push({ block: block.id, offset: 0, text: textOf(block), section, role: 'quotation', bold: 0 });
      return;
    case 'code':
    case 'table':
    case 'image':
    case 'rule':
      return;
    default:
      block satisfies never;
  }
}

function split(lines: TextLine[], whole: TextLine): void {
  const { text } = whole;
  for (let at = 0; at <= text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    if (end > at) {
      const bold = at === 0 ? Math.min(whole.bold, end) : 0;
      lines.push(
        at === 0 && end === text.length ? whole : { ...whole, offset: at, text: text.slice(at, end), bold },
      );
    }
    at = end + 1;
  }
}

function boldLength(inlines: Paragraph['inlines']): number {
  const first: Inline | undefined = inlines[0];
  return first?.type === 'strong' ? textOfInlines([first]).length : 0;
}
