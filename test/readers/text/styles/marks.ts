import {
  type Article,
  blocksOf,
  type Code,
  type Inline,
  walkBlocks,
  walkRuns,
} from '../../../../src/model/index.ts';

/** Words that are marked, with all that marks them: `strong red: lamp`. */
export function marksOf(article: Article): string[] {
  const found: string[] = [];
  const walk = (inlines: readonly Inline[], names: readonly string[]): void => {
    for (const inline of inlines) {
      if (inline.type === 'text' && names.length > 0) found.push(`${names.join(' ')}: ${inline.text}`);
      if ('children' in inline) walk(inline.children, [...names, nameOf(inline)]);
    }
  };
  for (const { block } of blocksOf(article)) {
    for (const inner of walkBlocks(block)) if (inner.type === 'code') found.push(...marksOfCode(inner));
    for (const inlines of walkRuns(block)) walk(inlines, []);
  }
  return found;
}

function marksOfCode({ text, styled = [] }: Code): string[] {
  return styled.map(({ start, end, color, ...marks }) =>
    [...Object.keys(marks), ...(color ? [color] : [])].join(' ').concat(`: ${text.slice(start, end)}`),
  );
}

function nameOf(inline: Inline & { readonly children: readonly Inline[] }): string {
  if (inline.type === 'link') return inline.url;
  return inline.type === 'colored' ? inline.color : inline.type;
}
