import { toArticle } from '../../../../src/readers/text/article/to-article.ts';
import { findStructure } from '../../../../src/readers/text/pipeline.ts';
import { withoutSequences } from '../../../../src/readers/text/styles/styled-lines.ts';
import { saidIn } from './expected.ts';
import { toRows } from './signs.ts';
import { UnsaidText } from './unsaid-text.ts';

/**
 * What of a text is neither in a section nor a fact nor furniture, or is not in its place, or there twice; null: nothing.
 * All that is seen counts but for
 * - bullets, numbers of items and ticks of tasks: the list says them;
 * - `>`: the quotation does;
 * - rulers, underlines and the frames of tables: rules, headings and tables do;
 * - hyphens at line ends: the word is whole;
 * - labels of footnotes and what leads back from them: the footnote has a label;
 * - `_` and `=` around words of a Project Gutenberg text: they are emphasis.
 * White space parts words there as it does in the input, and lines of source text are the same but for common
 * indentation and the white space at their ends.
 *
 * `inOrder` false: words are moved, since columns are put below each other and notes behind their paragraph.
 */
export function findLoss(input: string, inOrder = true): string | null {
  const rows = toRows(withoutSequences(input));
  const reading = findStructure(input);
  const article = toArticle(reading);
  const { head, book, furniture } = reading;
  const text = new UnsaidText(rows, book !== null);
  for (const { text: words, line, reason } of furniture)
    if (!text.take(words, line, reason === 'source-line' ? rows.length : line))
      return `furniture is not where it says, in line ${line}: ${words}`;
  const { title, standfirst } = article;
  // The frame of a book and the subject of a mail are furniture, and facts as well.
  const isFurniture = head.titleLine === 0 || book !== null;
  if (title !== null && !(head.titleLine > 0 && text.take(title, head.titleLine)) && !isFurniture)
    return `the headline is not in line ${head.titleLine}: ${title}`;
  if (standfirst !== null && !text.take(standfirst, head.titleLine, rows.length))
    return `no such standfirst: ${standfirst}`;
  if (!inOrder) return text.compare(saidIn(article));
  for (const said of saidIn(article)) {
    const loss = text.read(said);
    if (loss !== null) return loss;
  }
  return text.end();
}
