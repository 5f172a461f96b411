import { collapse, type Inline, isBlank } from '../model/index.ts';
import { writeFormula } from './markdown-formulas.ts';
import {
  isAmongMarks,
  joinWritten,
  type Open,
  signsOf,
  simplify,
  toReference,
  type Written,
  wrap,
} from './markdown-marks.ts';

/** Where inlines stand: what a line end or a pipe means depends on it. */
export interface InlineContext {
  /** Breaks are `<br>` and pipes escaped. */
  readonly inCell: boolean;
  /** Breaks are `<br>`. */
  readonly inTerm?: boolean;
  /** There are formulas: a dollar that is none is escaped, whatever follows it. */
  readonly hasFormulas: boolean;
  /** Labels that are defined; `[label]` is text otherwise. */
  readonly footnotes: ReadonlySet<string>;
}

/**
 * What may begin markup anywhere; underscores within words do not. So may two equals signs, what is set high behind a
 * letter, and the name of an emoji. `&` goes where a character reference might come alive
 * on reading.
 */
const SPECIAL =
  /[\\`*[\]<~|]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|&(?=[#A-Za-z]|$)|=(?==)|(?<==)=|(?<=^|[\p{L}\p{N})\]*_`'\u2032])\^|(?<![A-Za-z0-9]):(?=[a-z0-9_+-]{1,50}:)|\$(?!\d)/gu;
/** What may stand between escaped brackets so that nobody takes them for those of a formula (`\[x^2\]`). */
const NO_FORMULA = /^[\p{L}\p{N}\s.,;:'"()-]*$/u;
/** A dollar before a digit is money: it closes no formula, and only opens one that another closes. */
const AMOUNT = /\$(?=\d)/g;
/** What begins a block at the start of a line, or the definition of what stands above. */
const LINE_START = /^(?:>|#{1,6}(?=\s|$)|[-+:](?=\s|$)|[-=:](?=[-=:|\\ ]*$)|\d{1,9}(?=[.)](?:\s|$)))/;

/** Inlines as Markdown, on one line but for breaks. */
export function writeInlines(inlines: readonly Inline[], context: InlineContext): string {
  return protectLines(join(write(inlines, context, [])), context);
}

/** A string as Markdown that reads as that string. */
export function escapeMarkdown(text: string): string {
  return escapeBareLinks(escapeMarks(text));
}

/** As the words of a link or picture: what parsers look for there, even behind a backslash, is named by number. */
export function escapeLabel(text: string): string {
  return collapse(text).replace(SPECIAL, (sign) => (/[[\]`\\]/.test(sign) ? toReference(sign) : `\\${sign}`));
}

function escapeMarks(text: string): string {
  const words = collapse(text);
  /** Where the last bracket was opened; -1: none is open. */
  let opened = -1;
  return words.replace(SPECIAL, (sign, at: number) => {
    if (sign === '[') opened = at;
    if (sign !== ']') return `\\${sign}`;
    const safe = opened >= 0 && NO_FORMULA.test(words.slice(opened + 1, at));
    opened = -1;
    return safe ? '\\]' : toReference(sign);
  });
}

function write(inlines: readonly Inline[], context: InlineContext, open: Open): Written[] {
  const pieces: Written[] = [];
  for (const inline of simplify(inlines, open)) {
    const before = pieces.at(-1);
    const text = writeInline(inline, context, open, before?.text ?? '');
    if (text === '') continue;
    const piece = { text, type: inline.type };
    if (before) joinWritten(before, piece);
    pieces.push(piece);
  }
  return pieces;
}

const join = (pieces: readonly Written[]): string => pieces.map(({ text }) => text).join('');

function writeInline(inline: Inline, context: InlineContext, open: Open, before: string): string {
  const { type } = inline;
  switch (type) {
    case 'text':
      return escapeAmounts(
        open.includes('link') ? escapeLabel(inline.text) : escapeMarkdown(inline.text),
        context,
      );
    case 'emphasis':
    case 'strong':
    case 'deleted':
    case 'mark': {
      const pieces = write(inline.children, context, [...open, type]);
      const text = join(pieces);
      if (type === 'deleted' && isAmongMarks(inline, open))
        return isBlank(text) ? text : `<del>${text}</del>`;
      return wrap(text, signsOf(type, open, before, pieces));
    }
    case 'colored':
      return join(write(inline.children, context, open));
    case 'code':
      return writeCode(inline.text, context);
    case 'math':
      return writeFormula(inline, context.inCell);
    case 'link': {
      const text = join(write(inline.children, context, [...open, type]));
      // A link without words would be read as its address.
      return isBlank(text) ? text : `[${text}](${writeUrl(inline.url, open)})`;
    }
    case 'image':
      return `![${escapeAmounts(escapeLabel(inline.alt), context)}](${writeUrl(inline.url, open)})`;
    case 'reference': {
      const label = noteLabel(inline.label);
      return context.footnotes.has(label)
        ? `[^${label}]`
        : escapeAmounts(escapeMarkdown(`[${inline.label}]`), context);
    }
    case 'break':
      return context.inCell || context.inTerm ? '<br>' : '\\\n';
    default:
      return inline satisfies never;
  }
}

function escapeAmounts(text: string, { hasFormulas }: InlineContext): string {
  return hasFormulas ? text.replace(AMOUNT, '\\$') : text;
}

/** What stands bare as an address and was no link must not become one. */
function escapeBareLinks(text: string): string {
  return text
    .replace(/(https?|ftp)(?=:\/\/)/gi, '$1\\')
    .replace(/(www)(?=\.)/gi, '$1\\')
    .replace(/@(?=[A-Za-z0-9])/g, '\\@');
}

/** Length of the longest run of backticks: the fence around them is longer. */
export function longestTicks(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
}

function writeCode(text: string, context: InlineContext): string {
  if (!context.inCell) return fence(text);
  // A pipe in a cell has a backslash; behind one that is the code's own it would have none, so the code is cut there.
  return text
    .split(/(?<=\\)(?=\|)/)
    .map((part) => fence(part).replaceAll('|', '\\|'))
    .join('<!-- -->');
}

function fence(text: string): string {
  const ticks = '`'.repeat(longestTicks(text) + 1);
  const code = text.replace(/\n/g, ' ');
  const spaced = code.startsWith(' ') && code.endsWith(' ') && !isBlank(code);
  const air = spaced || code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  return `${ticks}${air}${code}${air}${ticks}`;
}

/** The address of a link or image; empty for none. */
export function writeUrl(url: string | null, open: Open = []): string {
  const referred = (url ?? '').replace(/&(?=#?\w+;)/g, '&amp;');
  const address = open.includes('mark') ? referred.replaceAll('==', '=&#61;') : referred;
  if (/^[\w:/?=.,;%#+@!$'&-]*$/.test(address)) return address;
  return `<${address.replace(/[\\<>|]/g, '\\$&')}>`;
}

/** A value of an attribute of HTML, between double quotes, as Markdown can hold it. */
export function escapeAttribute(value: string): string {
  return value.replace(/[&"<>|`\\*_~[\]]/g, toReference);
}

/** A label as Markdown can hold it. */
export function noteLabel(label: string): string {
  return label.replace(/[\s\][&\\<>*`|~]+/g, '-');
}

/** White space that is no plain space is kept at the ends of a line, where parsers trim it. */
function keepWideSpaces(text: string): string {
  return text.replace(/^[^\S \t\n]+|(?<![^\S \t\n])[^\S \t\n]+$/gm, (spaces) =>
    [...spaces].map((space) => `&#${space.codePointAt(0)};`).join(''),
  );
}

function protectLines(text: string, { inCell }: InlineContext): string {
  if (inCell) return keepWideSpaces(text);
  return keepWideSpaces(text)
    .split('\n')
    .map((line) => line.replace(LINE_START, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`)))
    .join('\n');
}
