import type { Article } from '../../model/index.ts';
import { extract } from './extract.ts';
import { readMetadata } from './metadata.ts';
import { parsePage } from './tree.ts';
import { toModel } from './to-model.ts';

export function readHtml(text: string, options: { readonly url?: string | null } = {}): Article {
  const page = parsePage(text);
  const metadata = readMetadata(page, options.url ?? null);
  const root = extract(page.root, metadata);
  const body = root ? toModel(root, metadata.resolve) : { sections: [], furniture: [] };
  const { title, standfirst, byline, published, lang, site, source } = metadata;
  return { format: 'html', title, standfirst, byline, published, lang, site, source, ...body };
}
