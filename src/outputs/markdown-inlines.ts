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
  return protectLines(write(inlines, context, '*', false), context);
}

/** A string as Markdown that reads as that string. */
export function escapeMarkdown(text: string): string {
  return escapeBareLinks(escapeMarks(text));
}

function escapeMarks(text: string): string {
  return text.replace(/[ \t\n]+/g, ' ').replace(SPECIAL, '\\$&');
}

function write(inlines: readonly Inline[], context: InlineContext, mark: '*' | '_', inLink: boolean): string {
  const written: string[] = [];
  for (const inline of inlines) {
    const before = written.at(-1) ?? '';
    const piece = writeInline(inline, context, mark, inLink, before);
    // An exclamation mark before a link would make it an image.
    if (before.endsWith('!') && piece.startsWith('['))
      written[written.length - 1] = `${before.slice(0, -1)}\\!`;
    if (piece !== '') written.push(piece);
  }
  return written.join('');
}

function writeInline(
  inline: Inline,
  context: InlineContext,
  mark: '*' | '_',
  inLink: boolean,
  before: string,
): string {
  switch (inline.type) {
    case 'text':
      return inLink ? escapeMarks(inline.text) : escapeMarkdown(inline.text);
    case 'emphasis':
      return wrap(write(inline.children, context, mark === '*' ? '_' : '*', inLink), markAfter(before, mark));
    case 'strong':
      return wrap(write(inline.children, context, mark, inLink), '**');
    case 'deleted':
      return wrap(write(inline.children, context, mark, inLink), '~~');
    case 'code':
      return writeCode(inline.text, context);
    case 'link':
      return `[${write(inline.children, context, mark, true)}](${writeUrl(inline.url)})`;
    case 'image':
      return `![${escapeMarkdown(inline.alt)}](${writeUrl(inline.url)})`;
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

/** What stands bare as an address and was no link must not become one. */
function escapeBareLinks(text: string): string {
  return text
    .replace(/(https?|ftp)(?=:\/\/)/gi, '$1\\')
    .replace(/(www)(?=\.)/gi, '$1\\')
    .replace(/@(?=[A-Za-z0-9])/g, '\\@');
}

/** Two runs of one mark must not touch, or they become one. */
function markAfter(before: string, mark: '*' | '_'): string {
  return before.endsWith('*') && mark === '*' ? '_' : mark;
}

/** White space stands outside the marks, or they mark nothing. */
function wrap(text: string, mark: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const start = text.length - text.trimStart().length;
  return `${text.slice(0, start)}${mark}${inner}${mark}${text.slice(start + inner.length)}`;
}

function writeCode(text: string, context: InlineContext): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
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
  return text.replace(/^[^\S \t\n]+|[^\S \t\n]+$/gm, (spaces) =>
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
