import { libraryFolder, saveArticle } from '../../library/index.ts';
import type { Article, Facts } from '../../model/index.ts';
import { toMarkdown } from '../../outputs/markdown.ts';
import { describeChanged } from '../messages/descriptions.ts';
import { complain } from '../messages/standard-streams.ts';

/** Tells the facts in front matter; given, since this room is a bundle of its own and the readers are in the entry's. */
export type TakeFacts = (
  markdown: string,
) => Promise<{ readonly facts: Partial<Facts>; readonly own: boolean } | null>;

/** Keeps an article in the library: says so on standard error, and gives its path in a line. Throws an Error of one line. */
export async function saveInLibrary(article: Article, takeFacts: TakeFacts): Promise<string> {
  const { title, source } = article;
  const { path, updated, changed } = await saveArticle(
    libraryFolder(process.env),
    { title, source: source.url, markdown: toMarkdown(article) },
    async (markdown) => {
      const front = await takeFacts(markdown);
      return front?.own ? (front.facts.source?.url ?? null) : null;
    },
  );
  complain(`pullquote: ${updated ? 'updated' : 'saved'} “${title ?? 'an article without a headline'}”`);
  if (changed !== null) complain(describeChanged(changed));
  return `${path}\n`;
}
