import type { MathNode } from '../node.ts';
import { readFraction } from './fractions.ts';
import { joinPieces } from './join.ts';
import { inAlphabet, withBar } from './letters.ts';
import { kindOfOperator } from './operators.ts';
import type { Piece, Reading } from './piece.ts';
import { readLimits, readMultiscripts, readRoot, readScripts } from './scripts.ts';
import { readTable, setBeside } from './tables.ts';

export interface LinearOptions {
  /** Whether it is set on lines of its own. */
  readonly display: boolean;
  /** Give nothing where something in it has no certain form. */
  readonly certain: boolean;
  /** Whether one half is ½. */
  readonly vulgar: boolean;
}

/**
 * MathML as text: `1/2 + √x = y₀`, `∑ᵢ₌₁ⁿ i`. Where lines may be, equations under each other, cases and matrices are
 * lines. Null where that is not `certain`.
 */
export function linearize(math: MathNode, { display, certain, vulgar }: LinearOptions): string | null {
  let doubtful = false;
  let tables = 0;
  const reading: Reading = {
    display,
    vulgar,
    doubt: () => {
      doubtful = true;
    },
    read: (node) => {
      const pieces = readNode(node, reading);
      if (STACKS.has(node.name) && pieces[0]?.kind === 'table') tables++;
      return pieces;
    },
  };
  const pieces = reading.read(math);
  // Lines within a fraction or under a root have no place.
  if (tables > pieces.filter(({ kind }) => kind === 'table').length)
    return certain ? null : linearize(math, { display: false, certain, vulgar });
  const text = setLines(pieces, reading);
  return doubtful && certain ? null : text;
}

/** What may become several lines. */
const STACKS: ReadonlySet<string> = new Set(['mtable', 'mfrac']);

function setLines(pieces: readonly Piece[], reading: Reading): string {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'newline') lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  if (lines.length > 1 && !reading.display) reading.doubt();
  return lines
    .map((line) => (line.some(({ kind }) => kind === 'table') ? setBeside(line) : joinPieces(line)))
    .filter((line) => line !== '')
    .join(reading.display ? '\n' : ' ');
}

/** Function application, invisible times, plus and comma: they are not seen. */
const INVISIBLE = /[\u2061-\u2064\u200b]/g;

function readNode(node: MathNode, reading: Reading): Piece[] {
  const { name, children } = node;
  const inside = () => children.flatMap(reading.read);
  const part = (at: number) => {
    const child = children[at];
    return child ? reading.read(child) : [];
  };
  switch (name) {
    case 'mi':
      return readName(node);
    case 'mn':
      return [{ kind: 'number', text: node.text.trim() }];
    case 'mo':
      return readOperator(node);
    case 'mtext':
    case 'ms':
      return node.text === ''
        ? inside()
        : [{ kind: 'word', text: node.text.replace(/[ \t\n]+/g, ' ').replaceAll('\u00a0', ' ') }];
    case 'mspace':
      return readSpace(node);
    case 'msub':
      return readScripts(part(0), part(1), []);
    case 'msup':
      return readScripts(part(0), [], part(1));
    case 'msubsup':
      return readScripts(part(0), part(1), part(2));
    case 'munder':
    case 'mover':
    case 'munderover':
      return readLimits(node, reading);
    case 'mmultiscripts':
      return readMultiscripts(node, reading);
    case 'mfrac': {
      const bare = /^0(?:\D|$)/.test(node.attributes.get('linethickness') ?? '');
      return [bare ? readStack(part(0), part(1), reading) : readFraction(part(0), part(1), reading)];
    }
    case 'msqrt':
      return [readRoot(inside(), [], reading)];
    case 'mroot':
      return [readRoot(part(0), part(1), reading)];
    case 'mtable':
      return readTable(node, reading);
    case 'mfenced':
      return readFenced(node, reading);
    case 'menclose':
      return readEnclosed(node, inside(), reading);
    case 'semantics':
    case 'maction':
      return part(0);
    case 'mphantom':
      return [];
    case 'annotation':
    case 'annotation-xml':
    case 'none':
    case 'mprescripts':
      return [];
    case 'math':
    case 'mrow':
    case 'mstyle':
    case 'mpadded':
    case 'mtd':
    case 'mtr':
    case 'merror':
      return node.text !== '' ? [{ kind: 'word', text: node.text }, ...inside()] : inside();
    default:
      reading.doubt();
      return node.text !== '' ? [{ kind: 'word', text: node.text }, ...inside()] : inside();
  }
}

/** A binomial: one over the other, without a line. */
function readStack(above: readonly Piece[], below: readonly Piece[], { display, doubt }: Reading): Piece {
  const [over, under] = [joinPieces(above), joinPieces(below)];
  if (display) return { kind: 'table', text: `${over}\n${under}` };
  doubt();
  return { kind: 'word', text: `${over} ${under}` };
}

/** Italic letters of the block of mathematical alphabets (1D434, 1D44E): how every name is set. */
const ITALIC = /[\u{1d434}-\u{1d467}]/gu;

function readName({ text, attributes }: MathNode): Piece[] {
  const name = inAlphabet(
    text
      .replace(INVISIBLE, '')
      .replace(ITALIC, (letter) => letter.normalize('NFKC'))
      .trim(),
    attributes.get('mathvariant'),
  );
  if (name === '') return [];
  if (/^[|‖∥]$/.test(name)) return [{ kind: 'bar', text: name }];
  if (/^\p{N}/u.test(name)) return [{ kind: 'number', text: name }];
  const [, more] = name;
  const letters = more !== undefined && /^[A-Za-z\s]{2,}$/.test(name);
  return [{ kind: letters ? 'function' : 'letter', text: name }];
}

/** Asterisks and primes are as people type them. */
const TYPED: Readonly<Record<string, string>> = { '∗': '*', '\u02b9': '′', "'": '′' };

function readOperator(node: MathNode): Piece[] {
  if (node.attributes.get('linebreak') === 'newline') return [{ kind: 'newline', text: '' }];
  const written = node.text.trim();
  if (written === '\u2061') return [{ kind: 'apply', text: '' }];
  const text = written.replace(INVISIBLE, '').normalize('NFC');
  if (text === '') return node.attributes.get('fence') === 'true' ? [{ kind: 'close', text: '' }] : [];
  const kind = kindOfOperator({ ...node, text });
  return [{ kind, text: TYPED[text] ?? text }];
}

/** Less space than this is a nicety of the setting. In em. */
const SEEN = 0.16;

function readSpace({ attributes }: MathNode): Piece[] {
  if (attributes.get('linebreak') === 'newline') return [{ kind: 'newline', text: '' }];
  return Number.parseFloat(attributes.get('width') ?? '0') > SEEN ? [{ kind: 'space', text: ' ' }] : [];
}

function readFenced({ attributes, children }: MathNode, reading: Reading): Piece[] {
  const separators = [...(attributes.get('separators') ?? ',').replace(/\s/g, '')];
  const pieces: Piece[] = [{ kind: 'open', text: attributes.get('open') ?? '(' }];
  children.forEach((child, at) => {
    const separator = separators[Math.min(at, separators.length) - 1];
    if (at > 0 && separator !== undefined)
      pieces.push({ kind: separator === '|' ? 'relation' : 'comma', text: separator });
    for (const piece of reading.read(child)) pieces.push(piece);
  });
  pieces.push({ kind: 'close', text: attributes.get('close') ?? ')' });
  return pieces;
}

/** A line over a few letters; any other frame or stroke has no form in text. */
function readEnclosed({ attributes }: MathNode, inside: Piece[], reading: Reading): Piece[] {
  const barred = attributes.get('notation') === 'top' ? withBar(joinPieces(inside)) : null;
  if (barred !== null) return [{ kind: 'letter', text: barred }];
  if (attributes.get('notation') === 'radical') return [readRoot(inside, [], reading)];
  reading.doubt();
  return inside;
}
