import { libraryFolder, saveArticle } from '../../library/index.ts';
import type { Article } from '../../model/index.ts';
import { toMarkdown } from '../../outputs/markdown.ts';
import { takeFrontMatter } from '../../readers/index.ts';
import { describeChanged } from '../messages/descriptions.ts';
import { complain } from '../messages/standard-streams.ts';

/** Keeps an article in the library: says so on standard error, and gives its path in a line. Throws an Error of one line. */
export async function saveInLibrary(article: Article): Promise<string> {
  const { title, source } = article;
  const { path, updated, changed } = await saveArticle(
    libraryFolder(process.env),
    { title, source: source.url, markdown: toMarkdown(article) },
    async (markdown) => {
      const front = await takeFrontMatter(markdown);
      return front?.own ? (front.facts.source?.url ?? null) : null;
    },
  );
  complain(`pullquote: ${updated ? 'updated' : 'saved'} “${title ?? 'an article without a headline'}”`);
  if (changed !== null) complain(describeChanged(changed));
  return `${path}\n`;
}
