import {
  type Block,
  clean,
  cleanLine,
  createIds,
  type Furniture,
  type Ids,
  type Section,
  textOfInlines,
} from '../../../model/index.ts';
import { fold } from '../extraction/lines.ts';
import type { Element } from '../parsing/tree.ts';
import { setBadgesApart } from './badges.ts';
import type { BlockContext, Piece } from './block-context.ts';
import { readFlow, withNames } from './blocks.ts';
import { markDirections } from './directions.ts';
import { readNotes } from './footnotes.ts';
import type { InlineContext } from './inlines.ts';
import { usedNames } from './names.ts';
import { takeNotesFromOutside } from './outer-notes.ts';

/** Lines that were left out are kept up to this many. */
const MOST_FURNITURE = 400;

interface Left {
  readonly furniture: Omit<Furniture, 'before'>;
  readonly element: Element;
  /** How many pieces came before it. */
  readonly at: number;
}

export interface Body {
  readonly sections: Section[];
  readonly furniture: Furniture[];
  /** The element that each line of furniture was. */
  readonly removed: Element[];
}

/** What links to places of a page are told by. */
export interface Linked {
  /** The address of the page. */
  readonly source: string | null;
  /** The name of a place that somebody wants to go to. */
  readonly wanted: string | null;
}

/** A page as sections, and what is marked as removed on it as furniture. */
export function readSections(
  page: Element,
  root: Element,
  resolve: InlineContext['resolve'],
  headlines: readonly string[],
  linked: Linked,
): Body {
  takeNotesFromOutside(page, root);
  const notes = readNotes(root);
  const pieces: Piece[] = [];
  const left: Left[] = [];
  const ids = createIds();
  const context: BlockContext = {
    resolve,
    notes: notes.labels,
    spelled: new Set(),
    noteElements: notes.elements,
    headlines: new Set(headlines.map(fold)),
    names: usedNames(page, linked.wanted, notes.labels, linked.source, resolve),
    ids,
    keepFurniture: (furniture, element) => {
      if (left.length < MOST_FURNITURE) left.push({ furniture, element, at: pieces.length });
    },
    picture: null,
  };
  markDirections(page);
  readFlow(page.children, context, 0, (piece) => {
    const first = pieces.length === 0 && piece.type === 'block' ? piece.block : null;
    const text = first?.type === 'paragraph' ? textOfInlines(first.inlines) : '';
    // A line of a table or division of its own, where no element could be told to be the headline.
    if (text !== '' && context.headlines.has(fold(text)))
      context.keepFurniture({ text: cleanLine(text), reason: 'repeated' }, root);
    else pieces.push(withNames(piece, context));
  });
  const last = pieces.at(-1);
  if (last && context.names.pending.length > 0) pieces.splice(-1, 1, withNames(last, context));
  const { shown, badges } = setBadgesApart(pieces);
  const all = [...left, ...badges.map((row): Left => ({ ...row, element: root }))];
  return arrange(
    shown,
    ids,
    all.sort((one, other) => one.at - other.at),
  );
}

/** `pieces`: null where one is not shown. */
function arrange(pieces: readonly (Piece | null)[], ids: Ids, left: readonly Left[]): Body {
  const shallowest = pieces.reduce(
    (least, piece) => (piece?.type === 'heading' ? Math.min(least, piece.depth) : least),
    6,
  );
  const sections: Section[] = [];
  const places: string[] = [];
  let blocks: Block[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (!piece) continue;
    if (piece.type === 'heading') {
      blocks = [];
      const id = ids.section();
      places[at] = id;
      const { anchors, marked } = piece;
      sections.push({
        id,
        heading: clean(piece.text),
        ...(marked && { marked }),
        level: piece.depth - shallowest + 1,
        ...(anchors && { anchors }),
        blocks,
      });
      continue;
    }
    if (sections.length === 0) sections.push({ id: ids.section(), heading: null, level: 0, blocks });
    places[at] = piece.block.id;
    // A rule parts something from something.
    if (
      piece.block.type !== 'rule' ||
      (blocks.length > 0 && isBlock(pieces[at + 1]) && blocks.at(-1)?.type !== 'rule')
    ) {
      blocks.push(piece.block);
    }
  }
  if (sections.length === 0) sections.push({ id: ids.section(), heading: null, level: 0, blocks: [] });
  const shown = new Set(sections.flatMap((section) => [section.id, ...section.blocks.map(({ id }) => id)]));
  const placeOf = (at: number) => places.slice(at).find((id) => shown.has(id)) ?? null;
  return {
    sections,
    furniture: left.map(({ furniture, at }) => ({ ...furniture, before: placeOf(at) })),
    removed: left.map(({ element }) => element),
  };
}

function isBlock(piece: Piece | null | undefined): boolean {
  return piece?.type === 'block' && piece.block.type !== 'rule';
}
