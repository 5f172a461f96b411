import type { Article } from '../../model/index.ts';
import { extract } from './extract.ts';
import { parsePage } from './tree.ts';
import { toModel } from './to-model.ts';

export function readHtml(text: string): Article {
  const page = parsePage(text);
  const root = extract(page.root);
  const body = root ? toModel(root, () => null) : { sections: [], furniture: [] };
  return { format: 'html', title: null, standfirst: null, byline: null, published: null, lang: null, site: null, source: { url: null, label: null }, ...body };
}
