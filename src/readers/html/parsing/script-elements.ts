import { type Inline, walkInlines } from '../../../model/index.ts';
import { LONGEST_SCRIPT, type Script, setScript, withLeaves } from '../../scripts/index.ts';
import { type Element, isInline, type Text } from './tree.ts';

/** What was read already and stands in a tree as `<data value>`, by value. */
export type Held = Map<string, readonly Inline[]>;

/** Nodes looked at for the words of one. */
const MOST_NODES = 60;

/** Whether a part of a line is set high or low: by its element, its style or, as editors name it, its class. */
export function scriptOf({ name, attributes }: Element): Script | null {
  if (name === 'sup') return 'super';
  if (name === 'sub') return 'sub';
  const styled = /(?:^|[;\s])vertical-align:\s?(super|sub)(?![\w-])/i.exec(
    attributes.get('style') ?? '',
  )?.[1];
  const named = /(?:^|\s)(super|sub)script(?!\S)/i.exec(attributes.get('class') ?? '')?.[1];
  const script = (styled ?? named)?.toLowerCase();
  return script === 'super' || script === 'sub' ? script : null;
}

/** Words of a line in a tree: of a text, or of what was read already. */
interface Piece {
  readonly words: readonly string[];
  readonly set: (words: string[]) => void;
}

/** Writes of the words of an element that they are set high or low; gives them as they then are. */
export function setScriptOf(element: Element, script: Script, before: string, held?: Held): string {
  const pieces: Piece[] = [];
  if (!gather(element, pieces, { nodes: MOST_NODES, letters: 2 * LONGEST_SCRIPT }, held))
    return pieces.flatMap(({ words }) => words).join('');
  const leaves = pieces.flatMap(({ words }) => words);
  const set = setScript(script, leaves, before);
  if (!set) return leaves.join('');
  let at = 0;
  for (const { words, set: setWords } of pieces) {
    setWords(set.slice(at, at + words.length));
    at += words.length;
  }
  return set.join('');
}

interface Room {
  nodes: number;
  letters: number;
}

/** Gathers the words of an element; false where there are too many, or anything else among them. */
function gather({ children }: Element, pieces: Piece[], room: Room, held?: Held): boolean {
  for (const child of children) {
    if (--room.nodes < 0) return false;
    const piece = child.type === 'text' ? pieceOf(child) : heldPiece(child, held);
    if (piece === null) return false;
    if (piece !== undefined) {
      pieces.push(piece);
      for (const { length } of piece.words) room.letters -= length;
      if (room.letters < 0) return false;
    } else if (child.type === 'element') {
      if (!isInline(child) || child.name === 'br' || child.name === 'img') return false;
      if (!gather(child, pieces, room, held)) return false;
    }
  }
  return true;
}

const pieceOf = (text: Text): Piece => ({
  words: [text.text],
  set: ([words = '']) => {
    text.text = words;
  },
});

/** Undefined for what is not held; null for what is no words. */
function heldPiece({ name, attributes }: Element, held: Held | undefined): Piece | null | undefined {
  const value = attributes.get('value') ?? '';
  const inlines = name === 'data' ? held?.get(value) : undefined;
  if (!inlines) return undefined;
  const words: string[] = [];
  for (const inline of walkInlines(inlines)) {
    if (inline.type === 'text' || inline.type === 'code') words.push(inline.text);
    else if (!('children' in inline)) return null;
  }
  return { words, set: (others) => held?.set(value, withLeaves(inlines, others.values())) };
}
