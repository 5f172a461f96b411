import { toOneLine } from '../../../model/index.ts';
import type { InputLine } from '../lines/input-line.ts';
import { isAside } from '../lines/turns/asides.ts';
import type { Turn } from '../lines/turns/turn.ts';
import { isFull } from '../lines/turns/widths.ts';
import type { TextBlock } from './text-block.ts';

/** Puts lines together to what they were before they were broken. */
export type JoinLines = (broken: readonly InputLine[]) => string;

/**
 * The block of a turn: its head, then the words. Lines that were broken for want of room are joined; line ends that the
 * speaker set stay.
 */
export function toTurnBlock(
  turn: Turn,
  lines: readonly InputLine[],
  join: JoinLines,
  gap: boolean,
): TextBlock {
  const [first] = lines;
  const text = first?.text ?? '';
  const { head, words } = partHead(text, turn.words);
  const below = head.length > 0 && words === '';
  const rest =
    below || !first
      ? lines.slice(1)
      : [{ ...first, text: words, indent: columnsOf(first, words) }, ...lines.slice(1)];
  const pieces = joinPieces(rest, turn.width, join);
  const start = below && pieces.length > 0 ? `${head.trimEnd()}\n` : head;
  return {
    text: (start + pieces.join('\n')).trimEnd(),
    depth: 0,
    kind: 'turn',
    underline: '',
    line: first?.number ?? 0,
    indent: first?.indent ?? 0,
    hang: first?.indent ?? 0,
    gap,
  };
}

/** What stands before the words, on one line and with its space; an event is all words. */
function partHead(text: string, words: number): { readonly head: string; readonly words: string } {
  if (words < 0) return { head: '', words: text };
  const head = toOneLine(text.slice(0, words));
  const rest = text.slice(words);
  return { head: rest === '' || head === '' ? head : `${head} `, words: rest };
}

/** Where the words stand on the line: its end is what counts. */
const columnsOf = (line: InputLine, words: string): number => line.indent + line.text.length - words.length;

function joinPieces(lines: readonly InputLine[], width: number, join: JoinLines): string[] {
  const pieces: string[] = [];
  let open: InputLine[] = [];
  const close = (): void => {
    if (open.length > 0) pieces.push(toOneLine(join(open)));
    open = [];
  };
  for (const line of lines) {
    const last = open.at(-1);
    if (last && (parts(last) || parts(line) || !isFull(last, line, width))) close();
    open.push(line);
  }
  close();
  return pieces;
}

/** Nothing is joined to a blank line, nor to what is told between the words. */
const parts = ({ text }: InputLine): boolean => text === '' || isAside(text);
