import { type Landmark, type Layout, lineAt, targetLines } from '../../layout/index.ts';
import { type Article, blocksOf, type Target, targetsIn, textOfInlines } from '../../model/index.ts';

/** Where Tab stops: a link, a picture, or a reference to a footnote. */
export interface Stop {
  /** Unique in its article, and no id of a quote. */
  readonly id: string;
  readonly kind: 'link' | 'picture' | 'note';
  /** Its words on one line; empty where it has none. */
  readonly text: string;
  /** Null for a note. */
  readonly url: string | null;
  /** Id of the block that a note leads to. */
  readonly note: string | null;
  readonly target: Target;
  /** Id of the block it stands in. */
  readonly block: string;
}

const PREFIX = 'link:';

export function isStopId(id: string | null): boolean {
  return id?.startsWith(PREFIX) ?? false;
}

/** Everything in an article that leads somewhere, in reading order. A reference without its footnote leads nowhere. */
export function stopsOf(article: Article): Stop[] {
  const notes = notesOf(article);
  const stops: Stop[] = [];
  for (const { block } of blocksOf(article)) {
    for (const target of targetsIn(block)) {
      const facts = describeTarget(target, notes);
      if (facts) stops.push({ id: `${PREFIX}${stops.length + 1}`, ...facts, target, block: block.id });
    }
  }
  return stops;
}

function notesOf(article: Article): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const { block } of blocksOf(article))
    if (block.type === 'footnote' && !notes.has(block.label)) notes.set(block.label, block.id);
  return notes;
}

function describeTarget(
  target: Target,
  notes: ReadonlyMap<string, string>,
): Pick<Stop, 'kind' | 'text' | 'url' | 'note'> | null {
  switch (target.type) {
    case 'link':
      return { kind: 'link', text: onOneLine(textOfInlines(target.children)), url: target.url, note: null };
    case 'image':
      if (target.url === null) return null;
      return { kind: 'picture', text: wordsOf(target), url: target.url, note: null };
    case 'reference': {
      const note = notes.get(target.label);
      return note === undefined ? null : { kind: 'note', text: target.label, url: null, note };
    }
    default:
      return target satisfies never;
  }
}

/** What stands for a picture in words, or under it. */
function wordsOf(image: Extract<Target, { readonly type: 'image' }>): string {
  const caption = 'caption' in image && image.caption ? textOfInlines(image.caption) : '';
  return onOneLine(image.alt || caption);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Where stops stand in a layout; one that has no words is on the first line of its block. */
export function landmarksOf(stops: readonly Stop[], layout: Layout): Landmark[] {
  if (stops.length === 0) return [];
  const lines = targetLines(layout);
  return stops.map(({ id, target, block }) => ({
    id,
    line: lines.get(target) ?? lineAt(layout, { block, offset: 0 }),
  }));
}
