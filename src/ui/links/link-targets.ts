import { anchorLines, type Landmark, type Layout, lineAt } from '../../layout/index.ts';
import { type Anchor, type Article, anchorsIn, blocksOf, textOfInlines } from '../../model/index.ts';

/** What Tab selects: a link, a picture, or a reference to a footnote. */
export interface LinkTarget {
  /** Unique in its article, and no id of a quote. */
  readonly id: string;
  readonly kind: 'link' | 'picture' | 'note';
  /** Its words on one line; empty where it has none. */
  readonly text: string;
  /** Null for a note. */
  readonly url: string | null;
  /** Id of the block that a note leads to. */
  readonly note: string | null;
  readonly anchor: Anchor;
  /** Id of the block it stands in. */
  readonly block: string;
}

const PREFIX = 'link:';

export function isLinkTargetId(id: string | null): boolean {
  return id?.startsWith(PREFIX) ?? false;
}

/** Everything in an article that leads somewhere, in reading order. A reference without its footnote leads nowhere. */
export function linkTargetsOf(article: Article): LinkTarget[] {
  const notes = notesOf(article);
  const targets: LinkTarget[] = [];
  for (const { block } of blocksOf(article)) {
    for (const anchor of anchorsIn(block)) {
      const facts = describeAnchor(anchor, notes);
      if (facts) targets.push({ id: `${PREFIX}${targets.length + 1}`, ...facts, anchor, block: block.id });
    }
  }
  return targets;
}

function notesOf(article: Article): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const { block } of blocksOf(article))
    if (block.type === 'footnote' && !notes.has(block.label)) notes.set(block.label, block.id);
  return notes;
}

function describeAnchor(
  target: Anchor,
  notes: ReadonlyMap<string, string>,
): Pick<LinkTarget, 'kind' | 'text' | 'url' | 'note'> | null {
  switch (target.type) {
    case 'link':
      return { kind: 'link', text: onOneLine(textOfInlines(target.children)), url: target.url, note: null };
    case 'image':
      if (target.url === null) return null;
      return { kind: 'picture', text: textOfPicture(target), url: target.url, note: null };
    case 'reference': {
      const note = notes.get(target.label);
      return note === undefined ? null : { kind: 'note', text: target.label, url: null, note };
    }
    default:
      return target satisfies never;
  }
}

/** What stands for a picture in words, or under it. */
function textOfPicture(image: Extract<Anchor, { readonly type: 'image' }>): string {
  const caption = 'caption' in image && image.caption ? textOfInlines(image.caption) : '';
  return onOneLine(image.alt || caption);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Where link targets stand in a layout; one that has no words is on the first line of its block. */
export function landmarksOf(targets: readonly LinkTarget[], layout: Layout): Landmark[] {
  if (targets.length === 0) return [];
  const lines = anchorLines(layout);
  return targets.map(({ id, anchor, block }) => ({
    id,
    line: lines.get(anchor) ?? lineAt(layout, { block, offset: 0 }),
  }));
}
