import { anchorLines, type Landmark, type Layout, lineAt } from '../../layout/index.ts';
import {
  type Anchor,
  type Article,
  anchorsAmong,
  anchorsIn,
  blocksOf,
  findPlace,
  markedHeadings,
  nameInLink,
  type Position,
  textOfInlines,
} from '../../model/index.ts';

/** What Tab selects: a link, a picture, or a reference to a footnote. */
export interface LinkTarget {
  /** Unique in its article, and no id of a quote. */
  readonly id: string;
  readonly kind: 'link' | 'picture' | 'note';
  /** Its words on one line; empty where it has none. */
  readonly text: string;
  /** Null for a note. */
  readonly url: string | null;
  /** Where it leads in the article itself; `lost`: to a place that is not there. Null: it leads elsewhere. */
  readonly place: Position | 'lost' | null;
  /** The heading at that place, or above it; empty for none. */
  readonly heading: string;
  readonly anchor: Anchor;
  /** Id of the block it stands in; null where the text does not show it: a badge. */
  readonly block: string | null;
}

const PREFIX = 'link:';

export function isLinkTargetId(id: string | null): boolean {
  return id?.startsWith(PREFIX) ?? false;
}

/**
 * Everything in an article that leads somewhere, in reading order; then where its badges lead. A reference without its
 * footnote leads nowhere.
 */
export function linkTargetsOf(article: Article): LinkTarget[] {
  const notes = notesOf(article);
  const headings = headingsOf(article);
  const targets: LinkTarget[] = [];
  const add = (anchor: Anchor, block: string | null) => {
    for (const { place, ...facts } of describeAnchor(anchor, article, notes)) {
      const id = `${PREFIX}${targets.length + 1}`;
      const heading = place === null || place === 'lost' ? '' : (headings.get(place.block) ?? '');
      targets.push({ id, ...facts, place, heading, anchor, block });
    }
  };
  const marked = markedHeadings(article);
  for (const anchor of anchorsAmong(marked.get('title') ?? [])) add(anchor, 'title');
  for (const { id, blocks } of article.sections) {
    for (const anchor of anchorsAmong(marked.get(id) ?? [])) add(anchor, id);
    for (const block of blocks) for (const anchor of anchorsIn(block)) add(anchor, block.id);
  }
  for (const { reason, inlines = [] } of article.furniture)
    if (reason === 'badge')
      for (const anchor of anchorsAmong(inlines)) if (anchor.type === 'link') add(anchor, null);
  return targets;
}

function notesOf(article: Article): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const { block } of blocksOf(article))
    if (block.type === 'footnote' && !notes.has(block.label)) notes.set(block.label, block.id);
  return notes;
}

/** The heading that each section and block stands under, by id. */
function headingsOf({ title, sections }: Article): ReadonlyMap<string, string> {
  const headings = new Map<string, string>([['title', title ?? '']]);
  for (const { id, heading, blocks } of sections) {
    headings.set(id, heading ?? '');
    for (const block of blocks) headings.set(block.id, heading ?? '');
  }
  return headings;
}

type Facts = Pick<LinkTarget, 'kind' | 'text' | 'url' | 'place'>;

function describeAnchor(target: Anchor, article: Article, notes: ReadonlyMap<string, string>): Facts[] {
  switch (target.type) {
    case 'link':
      return [describeLink(onOneLine(textOfInlines(target.children)), target.url, article)];
    case 'image': {
      const text = textOfPicture(target);
      const { url } = target;
      const link = 'link' in target ? target.link : undefined;
      const picture: Facts[] =
        url === null ? [] : [{ kind: 'picture', text, url: openable(url), place: null }];
      return link === undefined ? picture : [...picture, describeLink(text, link, article)];
    }
    case 'reference': {
      const block = notes.get(target.label);
      const place = block === undefined ? null : { block, offset: 0 };
      return place ? [{ kind: 'note', text: target.label, url: null, place }] : [];
    }
    default:
      return target satisfies never;
  }
}

function describeLink(text: string, url: string, article: Article): Facts {
  const name = nameInLink(url, article);
  const place = name === null ? null : (findPlace(article, name) ?? 'lost');
  return { kind: 'link', text, url: openable(url), place };
}

/** An address that only leaves out how it is fetched has that; any other is as it is written. */
function openable(url: string): string {
  return url.startsWith('//') ? `https:${url}` : url;
}

/** What stands for a picture in words, or under it. */
function textOfPicture(image: Extract<Anchor, { readonly type: 'image' }>): string {
  const caption = 'caption' in image && image.caption ? textOfInlines(image.caption) : '';
  return onOneLine(image.alt || caption);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Where link targets that the text shows stand in a layout; one that has no words is on the first line of its block. */
export function landmarksOf(targets: readonly LinkTarget[], layout: Layout): Landmark[] {
  if (targets.length === 0) return [];
  const lines = anchorLines(layout);
  return targets.flatMap(({ id, anchor, block }) =>
    block === null ? [] : [{ id, line: lines.get(anchor) ?? lineAt(layout, { block, offset: 0 }) }],
  );
}
