import type { CodeLink } from '../model/index.ts';
import { escapeAttribute, longestTicks } from './markdown-inlines.ts';
import { toReference } from './markdown-marks.ts';

/** Code with links in it, as HTML: no fence can hold them. */
export function writeLinkedCode(text: string, language: string | null, links: readonly CodeLink[]): string {
  const name = (language ?? '').replace(/[^\w+#-]/g, '');
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, url } of links) {
    const words = escapeHtml(text.slice(start, end));
    parts.push(escapeHtml(text.slice(from, start)), `<a href="${escapeAttribute(url)}">${words}</a>`);
    from = end;
  }
  parts.push(escapeHtml(text.slice(from)));
  const code = name === '' ? '<code>' : `<code class="language-${name}">`;
  return `<pre>${code}${parts.join('')}</code></pre>`;
}

const escapeHtml = (text: string): string => text.replace(/[&<>\t$\\`~]/g, toReference);

/** Code in a fence. */
export function writeCode(text: string, language: string | null): string {
  const fence = '`'.repeat(Math.max(2, longestTicks(text)) + 1);
  return `${fence}${(language ?? '').replace(/[`\s]/g, '')}\n${text}\n${fence}`;
}
