import type { Article } from '../model/index.ts';

/** The facts of an article as front matter: JSON strings are YAML strings, and need no one to decide what has to be quoted. */
export function writeFrontMatter({
  title,
  standfirst,
  byline,
  published,
  lang,
  site,
  source,
}: Article): string {
  const facts = { title, standfirst, byline, published, lang, site };
  const lines = Object.entries(facts).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  const { url, label } = source;
  if (url !== null && label !== null) lines.push(`source: ${JSON.stringify({ url, label })}`);
  else if (url !== null || label !== null) lines.push(`source: ${JSON.stringify(url ?? label)}`);
  // Whoever reads it again, this program among them, need not guess what is headline, credits and source.
  return `---\n${[...lines, 'pullquote: 1'].join('\n')}\n---\n\n`;
}
