import type { Source, TextShape } from '../../model/index.ts';
import { classify } from './classify.ts';
import { findFurniture } from './furniture.ts';
import { type Head, takeHead } from './head.ts';
import { splitLines } from './lines.ts';
import { takeMail } from './mail.ts';
import { joinPages } from './pages.ts';
import type { Aside, Piece } from './piece.ts';
import { findPullQuotes } from './pull-quotes.ts';
import { findShape, type Shape } from './shape.ts';
import { SOURCE, sourceOf, type Tail, takeTail } from './tail.ts';
import { unwrap } from './unwrap.ts';

/** A text taken apart, before its headings are known. */
export interface Prepared {
  readonly shape: TextShape;
  /** How its lines make its blocks. */
  readonly breaking: Shape;
  readonly head: Head;
  readonly source: Source;
  /** What stands between head and tail: the body. */
  readonly pieces: readonly Piece[];
  /** What was left out, in the order of the text. */
  readonly asides: readonly Aside[];
}

/**
 * Takes a text apart into the pieces of its body and what stands before, after and between them. `forced`: the shape that
 * the user says it has.
 */
export function prepare(text: string, forced: TextShape | null = null): Prepared {
  const split = splitLines(text, forced === 'mail');
  const mail = forced === null || forced === 'mail' ? takeMail(split.lines) : null;
  const { lines, feet } = joinPages(mail?.lines ?? split.lines);
  const breaking = findShape(lines, forced);
  const tail = takeTail(unwrap(lines, breaking, forced === 'verse'));
  const opening = openingSource(tail);
  const head = takeHead(opening ? tail.pieces.slice(1) : tail.pieces, mail);
  const { pieces, between } = sift(classify(head.pieces, forced === 'transcript'));
  const asides = [
    ...(mail?.asides ?? []),
    ...(opening ? tail.pieces.slice(0, 1) : []).map(({ text, line }): Aside => ({ ...SOURCE, text, line })),
    ...head.asides,
    ...between,
    ...feet.map(
      ({ text, number }): Aside => ({
        reason: 'page-number',
        why: 'the foot of a page over which a sentence runs on',
        text,
        line: number,
      }),
    ),
    ...tail.asides,
  ].sort((one, other) => one.line - other.line);
  const shape = forced ?? shapeOf(pieces, breaking, mail !== null || split.quoted);
  return { shape, breaking, head, source: opening ?? tail.source, pieces, asides };
}

/** Takes out of the body what belongs to the page, and what the page says twice. */
function sift(pieces: readonly Piece[]): { readonly pieces: readonly Piece[]; readonly between: Aside[] } {
  const pulled = findPullQuotes(pieces);
  const between: Aside[] = [];
  const kept = pieces.filter(({ kind, text, line }, at) => {
    const finding = kind === 'text' ? findFurniture(text) : null;
    // “Contact” and the like end a page; in the middle they are headings.
    if (finding && finding.reason !== 'footer') between.push({ ...finding, text, line });
    else if (pulled.has(at) && pieces[at + 1]?.kind !== 'attribution')
      between.push({ reason: 'pull-quote', why: 'a paragraph has the same sentence', text, line });
    else return true;
    return false;
  });
  return { pieces: kept, between };
}

function shapeOf(pieces: readonly Piece[], breaking: Shape, mail: boolean): TextShape {
  if (pieces.some((piece) => piece.kind === 'turn')) return 'transcript';
  if (mail) return 'mail';
  let verse = 0;
  let all = 0;
  for (const { kind, text } of pieces) {
    if (kind === 'verse') verse += text.length;
    all += text.length;
  }
  return verse > all / 2 ? 'verse' : breaking.wrapping;
}

/** An address on the first line is where a text is from. */
function openingSource({ pieces, source }: Tail): Source | null {
  const first = pieces[0]?.text ?? '';
  if (pieces.length < 3 || source.url !== null || !/:\/\/|www\./.test(first)) return null;
  const named = sourceOf(first);
  return named?.url ? named : null;
}
