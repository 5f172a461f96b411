import { type Clean, type Inline, type StyledRange, textInline } from '../../../model/index.ts';
import { colorOf, DELETED, EMPHASIS, linkOf, PLAIN, STRONG, type Style } from '../styles/style.ts';
import type { StyleRun } from './style-cursor.ts';

/** A piece of text, or a reference, with its looks. */
interface Leaf {
  readonly inline: Inline;
  readonly style: Style;
  /** Where the link around it leads. */
  readonly url: Clean | null;
}

/** Gives inlines (text, references, links around text) the looks of their text. `links`: those that styles count. */
export function applyStyles(
  inlines: readonly Inline[],
  runs: readonly StyleRun[],
  links: readonly Clean[],
): Inline[] {
  if (runs.every(({ style }) => style === PLAIN)) return [...inlines];
  const leaves: Leaf[] = [];
  let at = 0;
  let index = 0;
  const add = (inline: Inline, url: Clean | null): void => {
    if (inline.type === 'link') {
      for (const child of inline.children) add(child, inline.url);
      return;
    }
    const length = inline.type === 'text' ? inline.text.length : lengthOfReference(inline);
    const end = at + length;
    for (let from = at; from < end; ) {
      while ((runs[index]?.end ?? Infinity) <= from) index++;
      const style = runs[index]?.style ?? PLAIN;
      const to = inline.type === 'text' ? Math.min(runs[index]?.end ?? end, end) : end;
      const part = inline.type === 'text' ? textInline(inline.text.slice(from - at, to - at)) : inline;
      leaves.push({ inline: part, style, url: links[linkOf(style) - 1] ?? url });
      from = to;
    }
    at = end;
  };
  for (const inline of inlines) add(inline, null);
  return groupBy(
    leaves,
    ({ url }) => url,
    (url, within) => {
      const children = groupMarks(within);
      return url === null ? children : [{ type: 'link', url, children }];
    },
  );
}

const lengthOfReference = (inline: Inline): number =>
  inline.type === 'reference' ? inline.label.length + '[]'.length : 0;

/** Runs that are not plain, as ranges of the text. */
export function toRanges(runs: readonly StyleRun[]): StyledRange[] {
  const ranges: StyledRange[] = [];
  let start = 0;
  for (const { end, style } of runs) {
    const own = colorOf(style);
    const range = {
      start,
      end,
      ...((style & STRONG) !== 0 && { strong: true as const }),
      ...((style & EMPHASIS) !== 0 && { emphasis: true as const }),
      ...((style & DELETED) !== 0 && { deleted: true as const }),
      ...(own && { color: own }),
    };
    if (Object.keys(range).length > 2) ranges.push(range);
    start = end;
  }
  return ranges;
}

/** Marks from the outermost in, each around as much as it can be. */
function groupMarks(leaves: readonly Leaf[]): Inline[] {
  return markWith('strong', STRONG, leaves, (strong) =>
    markWith('emphasis', EMPHASIS, strong, (emphasis) => markWith('deleted', DELETED, emphasis, color)),
  );
}

function markWith(
  type: 'strong' | 'emphasis' | 'deleted',
  bit: number,
  leaves: readonly Leaf[],
  mark: (leaves: readonly Leaf[]) => Inline[],
): Inline[] {
  return groupBy(
    leaves,
    ({ style }) => (style & bit) !== 0,
    (marked, within) => (marked ? [{ type, children: mark(within) }] : mark(within)),
  );
}

function color(leaves: readonly Leaf[]): Inline[] {
  return groupBy(
    leaves,
    ({ style }) => colorOf(style),
    (colored, within) => {
      const children = within.map(({ inline }) => inline);
      return colored === null ? children : [{ type: 'colored', color: colored, children }];
    },
  );
}

/** Parts a list where a property of its members changes. */
function groupBy<Key>(
  leaves: readonly Leaf[],
  keyOf: (leaf: Leaf) => Key,
  make: (key: Key, within: readonly Leaf[]) => Inline[],
): Inline[] {
  const made: Inline[] = [];
  for (let at = 0; at < leaves.length; ) {
    const first = leaves[at];
    if (!first) break;
    const key = keyOf(first);
    let end = at + 1;
    for (let next = leaves[end]; next && keyOf(next) === key; next = leaves[end]) end++;
    for (const inline of make(key, leaves.slice(at, end))) made.push(inline);
    at = end;
  }
  return made;
}
