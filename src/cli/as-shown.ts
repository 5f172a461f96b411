import type { Article } from '../model/index.ts';

/** An article as people see it: its furniture in place where that is wanted, a mark where it breaks off. */
export async function asShown(article: Article, keepFurniture: boolean): Promise<Article> {
  if (!keepFurniture && article.cut === undefined) return article;
  const { withCut, withFurniture } = await import('../outputs/furniture.ts');
  return withCut(keepFurniture ? withFurniture(article) : article);
}
