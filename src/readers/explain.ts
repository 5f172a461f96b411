import type { Explained } from '../model/index.ts';
import { takeFrontMatter } from './front-matter.ts';
import { type Document, detectFormat, readArticle, type StatedFacts } from './index.ts';
import { explainText } from './text/explain.ts';

/** Reads a document as `readArticle` does, and says why it is read so. Formats that guess nothing have nothing to say. */
export async function explainArticle(document: Document, stated: StatedFacts = {}): Promise<Explained> {
  const format = document.format ?? detectFormat(document.path, document.text);
  const article = await readArticle({ ...document, format }, stated);
  if (format !== 'text') return { article, explanations: [] };
  const matter = await takeFrontMatter(document.text);
  const { explanations } = explainText(matter ? matter.body : document.text, document.shape ?? null);
  return { article, explanations };
}
