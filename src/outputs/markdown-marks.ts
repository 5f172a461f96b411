import { type Inline, isBlank, textInline, trimEndOf, trimStartOf, walkInlines } from '../model/index.ts';
import { endsFormula, inTicks, precedesFormula } from './markdown-formulas.ts';

/**
 * Emphasis as Markdown can hold it. A parser pairs runs of `*`, `_` and `~` by the characters on both sides of each
 * (CommonMark 0.31, section 6.2). So whoever writes has to see to it that each run opens or closes where it is meant to.
 */

/** Inlines that are written as runs of a sign around their children. */
export type Mark = Inline & { readonly type: 'emphasis' | 'strong' | 'deleted' | 'mark' };

/** What is open around some inlines; within itself it means nothing. */
export type Open = readonly Inline['type'][];

/** A piece of written text, and what it was. */
export interface Written {
  text: string;
  readonly type: Inline['type'];
}

export function isMark(inline: Inline): inline is Mark {
  return isMarkType(inline.type);
}

function isMarkType(type: Inline['type']): boolean {
  return type === 'emphasis' || type === 'strong' || type === 'deleted' || type === 'mark';
}

/**
 * Inlines without what would be lost: colours, marks and links within themselves. Two marks of a kind side by side are one,
 * but for deletions, whose signs are text.
 */
export function simplify(inlines: readonly Inline[], open: Open): Inline[] {
  const simple: Inline[] = [];
  /** The children of the mark that was added last, still open for more. */
  let last: { readonly type: Inline['type']; readonly children: Inline[] } | null = null;
  const add = (inline: Inline): void => {
    if ('children' in inline && isLost(inline.type, open)) {
      for (const child of inline.children) add(child);
    } else if (!isMark(inline)) {
      last = null;
      const before = simple.at(-1);
      // One text, since what stands together may begin markup together.
      if (inline.type === 'text' && before?.type === 'text')
        simple[simple.length - 1] = textInline(before.text + inline.text);
      else simple.push(inline);
    } else if (last?.type === inline.type && inline.type !== 'deleted') {
      for (const child of inline.children) last.children.push(child);
    } else {
      const children = [...inline.children];
      last = { type: inline.type, children };
      simple.push({ type: inline.type, children });
    }
  };
  for (const inline of inlines) add(inline);
  return simple;
}

function isLost(type: Inline['type'], open: Open): boolean {
  if (type === 'colored') return true;
  if (type === 'link') return open.includes('link');
  return open.includes(type);
}

/** Whether a deletion stands in other marks or holds some: parsers do not agree on its signs there, and on tags they do. */
export function isAmongMarks(deleted: Mark, open: Open): boolean {
  if (open.some(isMarkType)) return true;
  for (const inline of walkInlines(deleted.children)) if (isMark(inline)) return true;
  return false;
}

/** What a parser sees in a character beside a run; the end of a line is a space. */
type Side = 'space' | 'sign' | 'letter';

function sideOf(character: string): Side {
  if (isBlank(character)) return 'space';
  return /[\p{P}\p{S}]/u.test(character) ? 'sign' : 'letter';
}

const firstOf = (text: string): Side => sideOf(/^./su.exec(text)?.[0] ?? '');
const lastOf = (text: string): Side => sideOf(/.$/su.exec(text)?.[0] ?? '');

/** Whether a run with these at its sides can both open and close, so that a parser has to count to tell which. */
function isEither(before: Side, after: Side): boolean {
  return before !== 'space' && before === after;
}

const SIGNS = '*_~=';
const LETTER_FIRST = /^[^\s\p{P}\p{S}]/u;
const LETTER_LAST = /[^\s\p{P}\p{S}]$/u;

/**
 * Sees to it that two pieces mean side by side what they mean alone. Between a letter and a sign a run neither opens nor
 * closes what begins or ends with the sign, nor does an underscore beside a letter: a reference in place of the letter
 * is a sign.
 */
export function joinWritten(before: Written, piece: Written): void {
  // An exclamation mark before a link would make it an image.
  if (before.text.endsWith('!') && piece.text.startsWith('[')) before.text = `${before.text.slice(0, -1)}\\!`;
  if (before.type === 'math' && !endsFormula(piece.text)) before.text = inTicks(before.text);
  if (piece.type === 'math' && !precedesFormula(before.text)) piece.text = inTicks(piece.text);
  // Two runs must not touch, or they become one.
  if (before.type !== 'text' && /[*_~=`]$/.test(before.text) && /^[*_~=`]/.test(piece.text)) {
    piece.text = `<!-- -->${piece.text}`;
  }
  if (isMarkType(piece.type) && SIGNS.includes(piece.text.charAt(0))) {
    const [sign = ''] = piece.text;
    if (sign === '_' || sign === '=' || firstOf(trimStartOf(piece.text, sign)) === 'sign')
      before.text = before.text.replace(LETTER_LAST, toReference);
  }
  if (isMarkType(before.type) && SIGNS.includes(before.text.slice(-1))) {
    const sign = before.text.slice(-1);
    if (sign === '_' || sign === '=' || lastOf(trimEndOf(before.text, sign)) === 'sign')
      piece.text = piece.text.replace(LETTER_FIRST, toReference);
  }
}

/**
 * The signs around some written children. Emphasis has an underscore where an asterisk would touch another, and where
 * one of several runs of asterisks could both open and close.
 */
export function signsOf(
  type: Mark['type'],
  open: Open,
  before: string,
  children: readonly Written[],
): '~~' | '==' | '**' | '*' | '_' {
  if (type === 'mark') return '==';
  if (type === 'deleted') return '~~';
  if (type === 'strong') return '**';
  const among = open.some((mark) => mark === 'strong' || mark === 'deleted' || mark === 'mark');
  return among || before.endsWith('*') || isAmbiguous(before, children) ? '_' : '*';
}

function isAmbiguous(before: string, children: readonly Written[]): boolean {
  if (children.some(({ type, text }) => (type === 'mark' || type === 'deleted') && text.includes('**')))
    return true;
  const strong = children.flatMap(({ type }, at) => (type === 'strong' ? [at] : []));
  if (strong.length === 0) return false;
  const textAt = (at: number) => children[at]?.text ?? '';
  if (isEither(lastOf(before), firstOf(textAt(0)))) return true;
  return strong.some((at) => {
    const inner = textAt(at)
      .trim()
      .replace(/^(?:<!-- -->)?\*\*|\*\*$/g, '');
    return (
      (at > 0 && isEither(lastOf(textAt(at - 1)), firstOf(inner))) ||
      (at < children.length - 1 && isEither(lastOf(inner), firstOf(textAt(at + 1))))
    );
  });
}

/** White space stands outside the signs, or they mark nothing. */
export function wrap(text: string, signs: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const start = text.length - text.trimStart().length;
  return `${text.slice(0, start)}${signs}${inner}${signs}${text.slice(start + inner.length)}`;
}

export function toReference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
