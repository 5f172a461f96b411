import type { Article } from '../../model/index.ts';
import type { Options } from '../flags/options.ts';
import { ChoiceError } from '../messages/errors.ts';

/** The article, or the one section of it that was asked for. Throws a ChoiceError. */
export async function pickSection(article: Article, { section }: Options): Promise<Article> {
  if (section === undefined) return article;
  const { pickSection: pick } = await import('../../outputs/section.ts');
  const choice = pick(article, section);
  if (!choice.found) throw new ChoiceError(choice.reason);
  return choice.article;
}

/** An article as people see it: its furniture in place where that is wanted, a mark where it breaks off. */
export async function prepareForDisplay(article: Article, { keepFurniture }: Options): Promise<Article> {
  if (!keepFurniture && article.cut === undefined) return article;
  const { withCut, withFurniture } = await import('../../outputs/furniture.ts');
  return withCut(keepFurniture ? withFurniture(article) : article);
}
