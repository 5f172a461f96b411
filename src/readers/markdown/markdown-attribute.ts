/** A start tag alone in its line, or with words behind it, that says that Markdown is in it; and what may end it. */
const OPENING = /^( {0,3}<([a-z][a-z0-9-]{0,20})\b[^<>]{0,400}\bmarkdown[ ]?=[^<>]{0,400}>)(.*)$/i;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** More are not looked for. */
const MOST_OPEN = 100;

/**
 * A text in which what stands in elements with `markdown="1"` (PHP Markdown Extra, kramdown, Python-Markdown) has empty lines
 * around it, so that it is read as what it is; the same text where there are none. Fenced code stays.
 */
export function freeMarkdown(text: string): string {
  if (!/\bmarkdown ?=/i.test(text)) return text;
  const open: string[] = [];
  let fence: string | null = null;
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const sign = FENCE.exec(line)?.[1];
    if (sign !== undefined) fence = fence === null ? sign : line.trim().startsWith(fence) ? null : fence;
    const [, tag, name = '', rest = ''] = (fence === null && OPENING.exec(line)) || [];
    if (tag !== undefined && open.length < MOST_OPEN) {
      const closing = `</${name.toLowerCase()}>`;
      const closed = rest.toLowerCase().lastIndexOf(closing);
      lines.push(tag, '', closed < 0 ? rest : rest.slice(0, closed));
      if (closed < 0) open.push(closing);
      else lines.push('', rest.slice(closed), '');
      continue;
    }
    const last = open.at(-1);
    if (fence === null && last !== undefined && line.trimStart().toLowerCase().startsWith(last)) {
      open.pop();
      lines.push('');
    }
    lines.push(line);
  }
  return lines.join('\n');
}
