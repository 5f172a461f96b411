import {
  type Article,
  type Block,
  cleanLine,
  createIds,
  type Format,
  NO_FACTS,
  textInline,
} from '../model/index.ts';
import { withoutSequences } from './text/index.ts';

/** Paragraphs that are more than this together are no article any more: the rest is one. */
const MOST_BLOCKS = 20_000;

/**
 * The words of a document as they stand in it, and nothing guessed: paragraphs where empty lines part them, lines kept.
 * `why` says what kept its structure from being read.
 */
export async function bareArticle(text: string, format: Format, why: string): Promise<Article> {
  const words = await wordsOf(text, format);
  const ids = createIds();
  const section = ids.section();
  const blocks = paragraphsOf(words).map(
    (lines): Block => ({ id: ids.block(), type: 'paragraph', inlines: [textInline(lines)] }),
  );
  return {
    format,
    ...NO_FACTS,
    sections: [{ id: section, heading: null, level: 0, blocks }],
    furniture: [],
    bare: cleanLine(why),
  };
}

async function wordsOf(text: string, format: Format): Promise<string> {
  if (format === 'text') return withoutSequences(text);
  if (format !== 'html' && format !== 'mail') return text;
  const html = await import('./html/index.ts');
  if (format === 'html') return html.pageWords(text);
  const { mailWords } = await import('./mail/index.ts');
  return mailWords(text, html);
}

/** What empty lines part; a scan, since this is for texts that were made against patterns. */
function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let lines: string[] = [];
  const close = () => {
    if (lines.length > 0) paragraphs.push(lines.join('\n'));
    lines = [];
  };
  for (const line of text.split('\n')) {
    const trimmed = line.trimEnd();
    if (trimmed !== '') lines.push(trimmed);
    else if (paragraphs.length < MOST_BLOCKS) close();
  }
  close();
  return paragraphs;
}
