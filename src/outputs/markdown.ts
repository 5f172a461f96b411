import {
  type Article,
  type Block,
  blocksOf,
  type Callout,
  type Image,
  type Inline,
  isKnownByHeading,
  type List,
  textOf,
  trimEndOf,
  walkInlines,
  walkRuns,
} from '../model/index.ts';
import { writeCode, writeLinkedCode } from './markdown-code.ts';
import { type Definition, takeDefinitions } from './markdown-definitions.ts';
import { writeDisplay } from './markdown-formulas.ts';
import { writeFrontMatter } from './markdown-front-matter.ts';
import {
  escapeAttribute,
  escapeLabel,
  escapeMarkdown,
  type InlineContext,
  noteLabel,
  writeInlines,
  writeUrl,
} from './markdown-inlines.ts';
import { simplify } from './markdown-marks.ts';
import { isReadAsHeads, mayHeadsBeStrong, writeTable } from './markdown-tables.ts';

/**
 * An article as Markdown: its facts as front matter, the headline as `#`, sections from `##` on. Read again it gives the
 * same article, but for what Markdown cannot hold: levels beyond five, pictures without an address.
 */
export function toMarkdown(article: Article): string {
  return `${writeFrontMatter(article)}${toMarkdownBody(article)}`;
}

/** The article without front matter. */
function toMarkdownBody(article: Article): string {
  const context: InlineContext = {
    inCell: false,
    hasFormulas: hasFormulas(article),
    footnotes: footnotesOf(article),
  };
  const parts: string[] = [];
  const unknown = (names: Article['anchors'] = [], id: string) =>
    names.filter((name) => !isKnownByHeading(article, name, id));
  const wordsOf = (heading: string, marked?: readonly Inline[]) =>
    marked ? writeInlines(marked, { ...context, inTerm: true }) : escapeMarkdown(heading);
  if (article.title)
    parts.push(
      writeHeading(1, wordsOf(article.title, article.markedTitle), unknown(article.anchors, 'title')),
    );
  if (article.standfirst) parts.push(`*${escapeMarkdown(article.standfirst)}*`);
  for (const { id, heading, marked, level, anchors, blocks } of article.sections) {
    if (heading !== null) parts.push(writeHeading(level + 1, wordsOf(heading, marked), unknown(anchors, id)));
    for (const block of writeBlocks(blocks, context)) parts.push(block);
  }
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

/** Tags that give names to the place they stand at. */
function writeNames(names: Article['anchors'] = []): string {
  return names.map((name) => `<a id="${escapeAttribute(name)}"></a>`).join('');
}

function writeHeading(depth: number, words: string, names: Article['anchors'] = []): string {
  const text = writeNames(names) + words.replace(/\{(?=[^{}]*\}$)/, '\\{');
  const bare = trimEndOf(text, '#');
  const end = bare === text ? '' : `\\${text.slice(bare.length)}`;
  return `${'#'.repeat(Math.min(depth, 6))} ${bare}${end}`;
}

/** Sibling blocks, with those that stand under terms below them; `level`: so many terms are written above them already. */
function writeBlocks(blocks: readonly Block[], context: InlineContext, level = 0): string[] {
  const written: string[] = [];
  let lists = 0;
  let before: Block | undefined;
  for (const entry of takeDefinitions(blocks, level)) {
    if (entry.type === 'definition') {
      written.push(writeDefinition(entry, context, level));
      before = undefined;
      continue;
    }
    const { block } = entry;
    // Two lists in a row would be one; another bullet parts them.
    lists =
      block.type === 'list' && before?.type === 'list' && isCounted(before) === isCounted(block)
        ? lists + 1
        : 0;
    const text = writeBlock(block, context, lists % 2 === 1);
    const mark = captionMark(block, before);
    if (text !== '') written.push(...mark, ...namesBefore(block), text);
    before = block;
  }
  return written;
}

/**
 * Terms, a line each, and `:` before what they mean, as PHP Markdown Extra has it and others after it; a comment where
 * nothing is said of them.
 */
function writeDefinition({ terms, blocks }: Definition, context: InlineContext, level: number): string {
  const lines = terms.map((term) => writeBlock(term, context, false)).filter((line) => line !== '');
  const body = writeBlocks(blocks, context, level + 1).join('\n\n');
  if (lines.length === 0) return body;
  return [...lines, prefix(body || '<!-- -->', ':   ', '    ')].join('\n');
}

/**
 * A caption stands under a picture or table, and other words there are emphasised throughout by chance alone, as are the
 * first cells of rows.
 */
function captionMark(block: Block, before: Block | undefined): string[] {
  const under = before?.type === 'image' || before?.type === 'table';
  if (block.type === 'caption' && !under) return ['<!-- caption -->'];
  const words = block.type === 'paragraph' ? simplify(block.inlines, []) : [];
  const emphasised = words.length === 1 && words[0]?.type === 'emphasis';
  if (block.type === 'table' && block.rowHeads && !mayHeadsBeStrong(block)) return ['<!-- row heads -->'];
  const strong = block.type === 'table' && !block.rowHeads && isReadAsHeads(block);
  return (emphasised && under) || strong ? ['<!-- -->'] : [];
}

/** Names of a block that has no line to hold them. */
function namesBefore(block: Block): string[] {
  return block.anchors === undefined || holdsNames(block) ? [] : [writeNames(block.anchors)];
}

/** Whether the names of a block are written in its first line. */
function holdsNames(block: Block): boolean {
  return block.type === 'term' || (block.type === 'paragraph' && writeDisplay(block) === null);
}

function writeBlock(block: Block, context: InlineContext, other: boolean): string {
  switch (block.type) {
    case 'paragraph':
      return writeDisplay(block) ?? writeNames(block.anchors) + writeInlines(block.inlines, context);
    case 'term':
      return writeNames(block.anchors) + writeInlines(block.inlines, { ...context, inTerm: true });
    case 'caption':
      return writeInlines([{ type: 'emphasis', children: block.inlines }], context);
    case 'quotation':
      return prefix(writeBlocks(block.blocks, context).join('\n\n'), '> ', '> ');
    case 'callout':
      return prefix(writeCallout(block, context), '> ', '> ');
    case 'list':
      return writeList(block, context, other);
    case 'code':
      return block.links
        ? writeLinkedCode(block.text, block.language, block.links)
        : writeCode(block.text, block.language);
    case 'verbatim':
      return writeCode(textOf(block), null);
    case 'table':
      return writeTable(block, { ...context, inCell: true });
    case 'image':
      return writeImage(block, context);
    case 'footnote':
      return prefix(
        writeBlocks(block.blocks, context).join('\n\n'),
        `[^${noteLabel(block.label)}]: `,
        '    ',
      );
    case 'rule':
      return '***';
    default:
      return block satisfies never;
  }
}

/**
 * A callout as GitHub and Obsidian have it. Words stand right under its mark, which GitHub wants; what is no paragraph could
 * be read as a part of the line, so it stands apart.
 */
function writeCallout({ kind, title, blocks }: Callout, context: InlineContext): string {
  const name = kind.replace(/[^\p{L}\p{N} '.,()-]+/gu, '-').replace(/^[^\p{L}\p{N}]+/u, '') || 'note';
  const isPlain = /^[a-z]+$/.test(name);
  const mark = `[!${isPlain ? name.toUpperCase() : name}]`;
  const head = title === null ? mark : `${mark} ${writeInlines([{ type: 'text', text: title }], context)}`;
  const apart = blocks[0]?.type === 'paragraph' ? '\n' : '\n\n';
  const body = writeBlocks(blocks, context).join('\n\n');
  return body === '' ? head : `${head}${apart}${body}`;
}

/** A picture with its caption as an emphasised line under it, as it is read again. */
function writeImage({ alt, url, link, caption }: Image, context: InlineContext): string {
  const picture = `![${escapeLabel(alt)}](${writeUrl(url)})`;
  const image = link === undefined ? picture : `[${picture}](${writeUrl(link)})`;
  return caption ? `${image}\n${writeInlines([{ type: 'emphasis', children: caption }], context)}` : image;
}

/** Whether Markdown numbers a list as it is numbered. */
function isCounted({ ordered, items }: List): boolean {
  return ordered && items.every(({ marker }) => marker === undefined);
}

function writeList({ ordered, start, items }: List, context: InlineContext, other: boolean): string {
  // A numbered list right under words goes on with them, unless its number is 1.
  const tight = items.every(({ blocks }) =>
    blocks.every((block, index) =>
      index === 0
        ? block.type === 'paragraph'
        : block.type === 'list' && (!block.ordered || block.start === 1),
    ),
  );
  const lines = items.map(({ checked, marker: mark, blocks }, index) => {
    const bullet = other ? '+ ' : '- ';
    const marker = ordered && mark === undefined ? `${start + index}${other ? ')' : '.'} ` : bullet;
    const box = checked === null ? '' : checked ? '[x] ' : '[ ] ';
    const body = writeBlocks(blocks, context).join(tight ? '\n' : '\n\n');
    // What Markdown cannot count is a word that anybody can read, with a comment that says what it is.
    const after = blocks[0]?.type === 'paragraph' ? ' ' : '\n\n';
    const shown = mark === undefined ? '' : `${escapeMarkdown(mark)}<!-- mark -->${after}`;
    return prefix(`${box}${shown}${body}`, marker, ' '.repeat(marker.length)).trimEnd();
  });
  return lines.join(tight ? '\n' : '\n\n');
}

/** Puts something before the first line and something before the others; empty lines stay bare. */
function prefix(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : line === '' ? rest.trimEnd() : rest}${line}`)
    .join('\n');
}

function hasFormulas(article: Article): boolean {
  for (const { block } of blocksOf(article))
    for (const run of walkRuns(block))
      for (const { type } of walkInlines(run)) if (type === 'math') return true;
  return false;
}

/** Labels of all footnotes; those within other blocks do not occur. */
function footnotesOf(article: Article): Set<string> {
  const labels = new Set<string>();
  for (const { blocks } of article.sections) {
    for (const block of blocks) if (block.type === 'footnote') labels.add(noteLabel(block.label));
  }
  return labels;
}
