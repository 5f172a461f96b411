import { type Block, cleanLine, createIds } from '../../model/index.ts';
import { readPieces } from './blocks.ts';
import type { FootnoteToken } from './footnotes.ts';
import type { FragmentToken, PiecesToken } from './markup.ts';
import type { Part } from './part.ts';

const CENTERED = /<center|align\s*[=:]\s*["']?center/i;

/** What a fragment is a row of, so that `<h1>` to `<h6>` head sections as `#` to `######` do. */
export function openFragment(token: FragmentToken): Part[] {
  const ids = createIds();
  const footnotes: FootnoteToken[] = [];
  const pieces = token.read(ids, 0, (tokens, depth) => readPieces(tokens, { ids, footnotes }, depth));
  const centered = CENTERED.test(token.raw.slice(0, 1000));
  const parts = pieces.map((piece): Part => {
    if (piece.type === 'heading') return { type: 'heading', depth: piece.depth, text: cleanLine(piece.text) };
    return { type: 'token', token: piecesToken([piece.block], [], centered) };
  });
  if (footnotes.length > 0) parts.push({ type: 'token', token: piecesToken([], footnotes, false) });
  return parts;
}

function piecesToken(
  blocks: readonly Block[],
  footnotes: readonly FootnoteToken[],
  centered: boolean,
): PiecesToken {
  return { type: 'pieces', raw: '', blocks, footnotes, centered };
}
