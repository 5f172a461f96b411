import type { Token, Tokens } from 'marked';
import { type Block, cleanLine, type Ids, type Inline, isBlank, textInline } from '../../model/index.ts';
import { readInlines } from './inlines.ts';

/** A formula on lines of its own is a paragraph, and parts what stands before it from what follows. */
export function readParagraphs(tokens: readonly Token[], ids: Ids): Block[] {
  const isApart = (token: Token) => token.type === 'formula' && token['display'] === true;
  if (!tokens.some(isApart)) return readParagraph(tokens, ids);
  const blocks: Block[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && !isApart(token)) continue;
    for (const block of readParagraph(tokens.slice(from, at), ids)) blocks.push(block);
    if (token) for (const block of paragraphOf(ids, readInlines([token]))) blocks.push(block);
    from = at + 1;
  }
  return blocks;
}

/** A paragraph; images that stand alone in it are blocks, their titles captions, and so are emphasised lines under them. */
function readParagraph(tokens: readonly Token[], ids: Ids): Block[] {
  const [image, end, words, more] = tokens;
  if (image && isPicture(image) && end?.raw.startsWith('\n') && words?.type === 'em' && !more) {
    const inlines = isBlank(end.raw) ? wholeEmphasis(readInlines([words])) : null;
    // An id that is taken for nothing would change those of all blocks behind it when the article is saved and read again.
    const [block] = inlines ? paragraphOf(ids, readInlines([image])) : [];
    if (block?.type === 'image' && inlines) return [{ ...block, caption: inlines }];
  }
  const title = tokens.length === 1 && tokens[0]?.type === 'image' ? (tokens[0] as Tokens.Image).title : null;
  const caption = cleanLine(title ?? '');
  const blocks = paragraphOf(ids, readInlines(tokens));
  if (caption === '' || blocks[0]?.type !== 'image') return blocks;
  return [...blocks, { id: ids.block(), type: 'caption', inlines: [textInline(caption)] }];
}

/** A picture, or a link around one. */
function isPicture(token: Token): boolean {
  const [only, more] = token.type === 'link' ? (token['tokens'] ?? []) : [token];
  return only?.type === 'image' && more === undefined;
}

/** Nothing for no inlines, image blocks where there are only images, else a paragraph. */
export function paragraphOf(ids: Ids, inlines: readonly Inline[]): Block[] {
  if (inlines.length === 0) return [];
  const [only, more] = inlines;
  const [picture, another] = only?.type === 'link' ? only.children : [];
  if (only?.type === 'link' && picture?.type === 'image' && !more && !another)
    return [{ ...picture, id: ids.block(), ...(only.url !== picture.url && { link: only.url }) }];
  const images: Block[] = [];
  for (const inline of inlines) {
    if (inline.type === 'image') images.push({ ...inline, id: '' });
    else if (inline.type !== 'break' && !(inline.type === 'text' && isBlank(inline.text))) {
      return [{ id: ids.block(), type: 'paragraph', inlines }];
    }
  }
  return images.map((image) => ({ ...image, id: ids.block() }));
}

/** The words of a paragraph that is emphasised throughout; null for any other. */
export function wholeEmphasis(inlines: readonly Inline[]): readonly Inline[] | null {
  const [only, more] = inlines;
  return only?.type === 'emphasis' && more === undefined ? only.children : null;
}
