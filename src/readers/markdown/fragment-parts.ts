import { type Block, cleanLine, createIds } from '../../model/index.ts';
import type { BlockContext } from './block-context.ts';
import { readPieces } from './blocks.ts';
import { leftOut } from './left-out.ts';
import type { FragmentToken, PiecesToken } from './markup.ts';
import type { Part } from './part.ts';

const CENTERED = /<center|align\s*[=:]\s*["']?center/i;

/** What a fragment is a row of, so that `<h1>` to `<h6>` head sections as `#` to `######` do. */
export function openFragment(token: FragmentToken): Part[] {
  const context: BlockContext = {
    ids: createIds(),
    names: [],
    headings: [],
    footnotes: [],
    own: false,
    left: [],
  };
  const pieces = token.read(context.ids, context.names, 0, (tokens, depth) =>
    readPieces(tokens, context, depth),
  );
  const shared = {
    type: 'pieces',
    raw: '',
    headings: new Map(context.headings.map((heading) => [heading.id, heading])),
    centered: CENTERED.test(token.raw.slice(0, 1000)),
  } as const;
  const part = (blocks: readonly Block[], rest: Pick<PiecesToken, 'footnotes' | 'names'>): Part => {
    return { type: 'token', token: { ...shared, blocks, ...rest } };
  };
  const parts = pieces.map((piece): Part => {
    if (piece.type === 'block') return part([piece.block], { footnotes: [], names: [] });
    const { depth, text, written = text, anchors = [], marked } = piece;
    return {
      type: 'heading',
      depth,
      text: cleanLine(text),
      written,
      names: anchors,
      ...(marked && { marked }),
    };
  });
  for (const { furniture } of context.left)
    parts.push({ type: 'token', token: leftOut(furniture.text, furniture.reason) });
  const { footnotes, names } = context;
  return footnotes.length + names.length === 0 ? parts : [...parts, part([], { footnotes, names })];
}
