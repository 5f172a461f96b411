import type { Inline } from '../model/index.ts';

/** Where inlines stand: what a line end or a pipe means depends on it. */
export interface InlineContext {
  /** Breaks are `<br>` and pipes escaped. */
  readonly inCell: boolean;
  /** Labels that are defined; `[label]` is text otherwise. */
  readonly footnotes: ReadonlySet<string>;
}

/**
 * What may begin markup anywhere; underscores within words do not. `&` goes where a character reference might come alive
 * on reading.
 */
const SPECIAL = /[\\`*[\]<~|]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|&(?=[#A-Za-z]|$)/g;
/** What begins a block at the start of a line. */
const LINE_START = /^(?:>|#{1,6}(?=\s|$)|[-+](?=\s|$)|[-=:](?=[-=:|\\ ]*$)|\d{1,9}(?=[.)](?:\s|$)))/;

/** Inlines as Markdown, on one line but for breaks. */
export function writeInlines(inlines: readonly Inline[], context: InlineContext): string {
  return protectLines(write(inlines, context, []), context);
}

/** A string as Markdown that reads as that string. */
export function escapeMarkdown(text: string): string {
  return escapeBareLinks(escapeMarks(text));
}

/** As the words of a link or picture: what parsers look for there, even behind a backslash, is named by number. */
export function escapeLabel(text: string): string {
  return text
    .replace(/[ \t\n]+/g, ' ')
    .replace(SPECIAL, (sign) => (/[[\]`\\]/.test(sign) ? toReference(sign) : `\\${sign}`));
}

function escapeMarks(text: string): string {
  return text.replace(/[ \t\n]+/g, ' ').replace(SPECIAL, '\\$&');
}

/** Marks that are open around some inlines; within itself a mark means nothing. */
type Open = readonly Inline['type'][];

interface Piece {
  text: string;
  readonly type: Inline['type'];
}

function write(inlines: readonly Inline[], context: InlineContext, open: Open): string {
  const pieces: Piece[] = [];
  for (const inline of inlines) {
    const before = pieces.at(-1);
    const text = writeInline(inline, context, open, before?.text ?? '');
    if (text === '') continue;
    const piece = { text, type: inline.type };
    if (before) joinPieces(before, piece);
    pieces.push(piece);
  }
  return pieces.map(({ text }) => text).join('');
}

/** Sees to it that two pieces mean side by side what they mean alone. */
function joinPieces(before: Piece, piece: Piece): void {
  // An exclamation mark before a link would make it an image.
  if (before.text.endsWith('!') && piece.text.startsWith('[')) before.text = `${before.text.slice(0, -1)}\\!`;
  // Two runs of marks must not touch, or they become one.
  if (before.type !== 'text' && /[*_~`]$/.test(before.text) && /^[*_~`]/.test(piece.text)) {
    piece.text = `<!-- -->${piece.text}`;
  }
  // A mark between a letter and a sign opens or closes nothing; a reference in place of the letter is a sign.
  if (isMarked(piece.type) && LETTER_LAST.test(before.text) && OPENS_AT_SIGN.test(piece.text)) {
    before.text = before.text.replace(LETTER_LAST, toReference);
  }
  if (isMarked(before.type) && LETTER_FIRST.test(piece.text) && CLOSES_AT_SIGN.test(before.text)) {
    piece.text = piece.text.replace(LETTER_FIRST, toReference);
  }
}

const OPENS_AT_SIGN = /^(?:_|[*~]+[^\p{L}\p{N}\s*~])/u;
const CLOSES_AT_SIGN = /(?:_|[^\p{L}\p{N}\s*~][*~]+)$/u;
const LETTER_FIRST = /^[\p{L}\p{N}\p{M}]/u;
const LETTER_LAST = /[\p{L}\p{N}\p{M}]$/u;

function isMarked(type: Inline['type']): boolean {
  return type === 'emphasis' || type === 'strong' || type === 'deleted';
}

function toReference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

function writeInline(inline: Inline, context: InlineContext, open: Open, before: string): string {
  const { type } = inline;
  switch (type) {
    case 'text':
      return open.includes('link') ? escapeLabel(inline.text) : escapeMarkdown(inline.text);
    case 'emphasis':
    case 'strong':
    case 'deleted': {
      const text = write(inline.children, context, [...open, type]);
      return isLost(type, open) ? text : wrap(text, markOf(type, open, before));
    }
    case 'code':
      return writeCode(inline.text, context);
    case 'link': {
      const text = write(inline.children, context, [...open, type]);
      // A link without words would be read as its address.
      return open.includes(type) || text.trim() === '' ? text : `[${text}](${writeUrl(inline.url)})`;
    }
    case 'image':
      return `![${escapeLabel(inline.alt)}](${writeUrl(inline.url)})`;
    case 'reference': {
      const label = noteLabel(inline.label);
      return context.footnotes.has(label) ? `[^${label}]` : escapeMarkdown(`[${inline.label}]`);
    }
    case 'break':
      return context.inCell ? '<br>' : '\\\n';
    default:
      return inline satisfies never;
  }
}

/** A mark within itself means nothing, and parsers do not agree on deletions among other marks: the words matter more. */
function isLost(type: Inline['type'], open: Open): boolean {
  const marked = open.includes('emphasis') || open.includes('strong');
  return open.includes(type) || open.includes('deleted') || (type === 'deleted' && marked);
}

/** Emphasis has an underscore where an asterisk would touch another. */
function markOf(type: 'emphasis' | 'strong' | 'deleted', open: Open, before: string): string {
  if (type === 'deleted') return '~~';
  if (type === 'strong') return '**';
  return open.includes('strong') || before.endsWith('*') ? '_' : '*';
}

/** What stands bare as an address and was no link must not become one. */
function escapeBareLinks(text: string): string {
  return text
    .replace(/(https?|ftp)(?=:\/\/)/gi, '$1\\')
    .replace(/(www)(?=\.)/gi, '$1\\')
    .replace(/@(?=[A-Za-z0-9])/g, '\\@');
}

/** White space stands outside the marks, or they mark nothing. */
function wrap(text: string, mark: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const start = text.length - text.trimStart().length;
  return `${text.slice(0, start)}${mark}${inner}${mark}${text.slice(start + inner.length)}`;
}

/** Length of the longest run of backticks: the fence around them is longer. */
export function longestTicks(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
}

function writeCode(text: string, context: InlineContext): string {
  const fence = '`'.repeat(longestTicks(text) + 1);
  const air = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  const code = context.inCell ? text.replaceAll('|', '\\|') : text;
  return `${fence}${air}${code.replace(/\n/g, ' ')}${air}${fence}`;
}

/** The address of a link or image; empty for none. */
export function writeUrl(url: string | null): string {
  const address = (url ?? '').replace(/&(?=#?\w+;)/g, '&amp;');
  if (/^[\w:/?=.,;%#+@!$'&-]*$/.test(address)) return address;
  return `<${address.replace(/[\\<>|]/g, '\\$&')}>`;
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
