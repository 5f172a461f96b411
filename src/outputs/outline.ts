import { type Article, measure, showLength } from '../model/index.ts';
import { numberSections } from './section.ts';

/**
 * The sections of an article, a line each: the number that picks it, the heading indented by level, words and minutes.
 * One with no headings says so.
 */
export function toOutline(article: Article): string {
  const numbered = numberSections(article);
  const head = [article.title, showLength(measure(article))].filter((line) => line !== null);
  const digits = String(numbered.at(-1)?.number ?? 0).length;
  const rows = numbered.map(({ number, section }) => {
    const part = measure({ ...article, sections: [section] });
    const indent = '  '.repeat(Math.max(0, section.level - 1));
    return `${String(number).padStart(digits)}  ${indent}${section.heading ?? 'Lead'}  (${part.words} words)`;
  });
  const headings = numbered.some(({ section }) => section.heading !== null);
  const body = headings ? rows : ['no headings'];
  return `${[...head, '', ...body].join('\n')}\n`;
}
