import type { Token } from 'marked';
import { isLineElement, scanTags, type Tag } from '../../html/index.ts';

const NONE = new Set<string>();

/**
 * The tags in the lines of a paragraph that end what was opened before it, or begin what stands under each other and do
 * not end it: `words</td>`.
 */
export function looseTagsOf(token: Token): Tag[] {
  if (token.type !== 'paragraph' && token.type !== 'text') return [];
  const loose: Tag[] = [];
  const starts = new Map<string, Tag[]>();
  for (const line of token.tokens ?? []) {
    if (line.type !== 'html') continue;
    for (const tag of scanTags(line.raw, NONE).tags) {
      const before = starts.get(tag.name);
      if (tag.kind === 'end') {
        if (!before?.pop()) loose.push(tag);
      } else if (tag.kind === 'start') {
        if (before) before.push(tag);
        else starts.set(tag.name, [tag]);
        if (!isLineElement(tag.name)) loose.push(tag);
      }
    }
  }
  const open = new Set([...starts.values()].flat());
  return loose.filter((tag) => tag.kind === 'end' || open.has(tag));
}
