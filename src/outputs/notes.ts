import { clean, type Inline } from '../model/index.ts';
import { escapeMarkdown, type InlineContext, writeInlines } from './markdown-inlines.ts';
import { serialize } from './serialize.ts';

const PLAIN: InlineContext = { inCell: false, hasFormulas: false, footnotes: new Set() };

/** A note that stands alone: with what one must know of its article. */
export interface NoteRow {
  /** As given. */
  readonly path: string;
  readonly id: string;
  readonly title: string | null;
  /** Heading of the section it is in; null in the lead, the headline and the standfirst, and where its words are gone. */
  readonly section: string | null;
  readonly sectionId: string | null;
  /** Where its words are; null: they are gone. */
  readonly place: { readonly block: string; readonly offset: number } | null;
  /** The words it is on, and who says them where they are a quote. */
  readonly quoted: string;
  readonly speaker: string | null;
  readonly text: string;
  /** When, in ISO 8601. */
  readonly written: string;
  /** The article's address, where it is known. */
  readonly source: string | null;
}

/** What is known of an article whose notes these are. */
export interface NotedArticle {
  readonly title: string | null;
  /** Its address, else its file. */
  readonly where: string;
}

/**
 * The notes of an article as Markdown, in the order given: each under the words it is on, with who said them, under the heading of
 * its section; last those whose words are gone. The notes themselves stand as they were written. Nothing for none.
 */
export function toNoteMarkdown({ title, where }: NotedArticle, rows: readonly NoteRow[]): string {
  if (rows.length === 0) return '';
  const parts = [`# ${escapeMarkdown(title ?? 'Notes')}`, writeWhere(where)];
  let last: string | null = null;
  for (const { place, section, quoted, speaker, text } of rows) {
    const heading = place === null ? 'Their place is gone' : section;
    if (heading !== null && heading !== last) parts.push(`## ${escapeMarkdown(heading)}`);
    last = heading;
    if (quoted !== '' || speaker !== null) parts.push(writeQuoted(quoted, speaker));
    parts.push(text);
  }
  return `${parts.join('\n\n')}\n`;
}

/** The notes of an article, a line of JSON each, with their final newlines; nothing where there are none. */
export function toNoteJson(rows: readonly NoteRow[]): string {
  return rows.map((row) => `${serialize({ schema: 1, ...row })}\n`).join('');
}

/** An address as a link, a path as it stands. */
function writeWhere(where: string): string {
  if (/^https?:\/\/[^\s<>]+$/i.test(where)) return `<${where}>`;
  return writeInlines([{ type: 'code', text: clean(where) }], PLAIN);
}

function writeQuoted(quoted: string, speaker: string | null): string {
  const paragraphs = quoted === '' ? [] : quoted.split('\n\n').map(writeLines);
  if (speaker !== null) paragraphs.push(`— ${escapeMarkdown(speaker)}`);
  return paragraphs
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function writeLines(paragraph: string): string {
  const inlines = paragraph.split('\n').flatMap((line, at): Inline[] => {
    const words: Inline = { type: 'text', text: clean(line.trim()) };
    return at === 0 ? [words] : [{ type: 'break' }, words];
  });
  return writeInlines(inlines, PLAIN);
}
