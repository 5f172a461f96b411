import { type BlockRule, type Found, readWithin, type Stretch } from './blocks.ts';
import type { Draft, DraftItem } from './draft.ts';
import { behindMark, endOfIndented, type Line, leastIndent, skipBlank } from './lines.ts';

/** The mark of a list item at the beginning of a line. */
export interface ItemMark {
  /** Items of one list have the same. */
  readonly kind: string;
  readonly ordered: boolean;
  /** The number that it states. */
  readonly value: number | null;
  /** How many characters of the line it takes. */
  readonly width: number;
  readonly checked?: boolean | null;
  /** Stands before its definition: the item is no item but a term. */
  readonly term?: string;
}

type ReadMark = (line: Line, at: number, stretch: { readonly lines: readonly Line[] }) => ItemMark | null;

/**
 * Reads a list whose items hold what is indented further than their marks. Items stand in one column and are of one
 * kind; blank lines may part them. Terms with their definitions make a row of their own.
 */
export function readIndentedList<Page>(
  stretch: Stretch<Page>,
  at: number,
  readMark: ReadMark,
  rules: readonly BlockRule<Page>[],
): Found | null {
  const { lines, to } = stretch;
  const first = lines[at];
  const mark = first ? readMark(first, at, stretch) : null;
  if (!first || !mark) return null;
  const items: DraftItem[] = [];
  const terms: Draft[] = [];
  let end = at;
  for (let next = at; next < to; next = skipBlank(lines, end, to)) {
    const line = lines[next];
    const own = line && line.indent === first.indent ? readMark(line, next, stretch) : null;
    if (!line || !own || own.kind !== mark.kind) break;
    end = endOfIndented(lines, next + 1, to, line.indent);
    lines[next] = inColumn(behindMark(line, own.width), leastIndent(lines, next + 1, end));
    const drafts = readWithin(stretch, next, end, rules);
    if (own.term !== undefined) terms.push({ type: 'term', text: own.term }, { type: 'definition', drafts });
    else items.push({ checked: own.checked ?? null, drafts });
  }
  const list: Draft = { type: 'list', ordered: mark.ordered, start: mark.value ?? 1, items };
  return { end, drafts: terms.length > 0 ? terms : [list] };
}

/** The first line of an item does not stand further in than its others. */
function inColumn(line: Line, others: number): Line {
  return others > 0 && others < line.indent ? { ...line, indent: others } : line;
}

/** What one level of nesting is: an item, a term, or what stands under it. */
export type Level = 'bullet' | 'number' | 'term' | 'definition';

/** A line of a list that says by its marks how deep it stands. */
export interface MarkedItem {
  readonly path: readonly Level[];
  readonly drafts: readonly Draft[];
  readonly checked?: boolean | null;
  readonly start?: number;
}

/** Puts items into lists within lists by the levels they stand at. */
export function nestItems(items: readonly MarkedItem[], level = 0): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < items.length; ) {
    const kind = items[at]?.path[level];
    let end = at + 1;
    while (end < items.length && items[end]?.path[level] === kind) end++;
    const run = items.slice(at, end);
    if (kind === 'bullet' || kind === 'number') {
      const made = itemsOf(run, level);
      drafts.push({ type: 'list', ordered: kind === 'number', start: run[0]?.start ?? 1, items: made });
    } else {
      const under = kind === 'definition' && items[at - 1]?.path[level] === 'term';
      for (const draft of termsOf(run, level, under)) drafts.push(draft);
    }
    at = end;
  }
  return drafts;
}

/** An item ends at the next that stands at its own level. */
function itemsOf(run: readonly MarkedItem[], level: number): DraftItem[] {
  const items: DraftItem[] = [];
  for (let at = 0; at < run.length; ) {
    const first = run[at];
    let end = at;
    if (first?.path.length === level + 1) end++;
    while (end < run.length && (run[end]?.path.length ?? 0) > level + 1) end++;
    const inner = nestItems(run.slice(first?.path.length === level + 1 ? at + 1 : at, end), level + 1);
    const own = first?.path.length === level + 1 ? first.drafts : [];
    items.push({ checked: first?.checked ?? null, drafts: [...own, ...inner] });
    at = Math.max(end, at + 1);
  }
  return items;
}

/** What stands under a term is its definition; under none it is only set in, and stands as it is. */
function termsOf(run: readonly MarkedItem[], level: number, under: boolean): Draft[] {
  const drafts: Draft[] = [];
  for (const { drafts: held } of itemsOf(run, level)) {
    if (under) drafts.push({ type: 'definition', drafts: held });
    else for (const draft of held) drafts.push(draft);
  }
  return drafts;
}
