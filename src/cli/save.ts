import { libraryFolder, type Saved, saveArticle } from '../library/index.ts';
import type { Article, Facts } from '../model/index.ts';
import { toMarkdown } from '../outputs/markdown.ts';

/** Tells the facts in front matter; given, since this room is a bundle of its own and the readers are in the entry's. */
export type TakeFacts = (
  markdown: string,
) => Promise<{ readonly facts: Partial<Facts>; readonly own: boolean } | null>;

/** Keeps an article in the library. Throws an Error of one line. */
export function keep(article: Article, takeFacts: TakeFacts): Promise<Saved> {
  const { title, source } = article;
  return saveArticle(
    libraryFolder(process.env),
    { title, source: source.url, markdown: toMarkdown(article) },
    async (markdown) => {
      const front = await takeFacts(markdown);
      return front?.own ? (front.facts.source?.url ?? null) : null;
    },
  );
}
