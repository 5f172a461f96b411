import {
  type Article,
  type Block,
  type Clean,
  cleanLine,
  createIds,
  type Facts,
  type Format,
  type Furniture,
  type FurnitureReason,
  holdsAddress,
  NO_FACTS,
  type Section,
  textOfInlines,
} from '../../model/index.ts';
import { nameLinkedPlaces } from '../link-places.ts';
import { type BlockContext, blocksOf } from './blocks-of.ts';
import type { Draft } from './draft.ts';
import { takeFacts } from './facts.ts';
import type { Parsed, Resolve } from './parsed.ts';

/** What is known of a document from outside. */
interface Known {
  readonly format: Format;
  readonly stated: Partial<Facts>;
  readonly resolve: Resolve;
  /** The name of a place in it that a link leads to. */
  readonly wanted: string | null;
}

/** Makes the article of a document: sections where its headings are, facts as it states them, the rest as furniture. */
export function toArticle(parsed: Parsed, { format, stated, resolve, wanted }: Known): Article {
  const { drafts, facts, headline } = takeFacts(parsed, stated, resolve);
  const marked = headline && parsed.readInlines(headline.text);
  const anchors = headline ? [...headline.names, ...parsed.names.splice(0)].map(cleanLine) : [];
  const furniture: Furniture[] = [];
  const left: { readonly text: Clean; readonly reason: FurnitureReason }[] = [];
  const ids = createIds();
  const context: BlockContext = {
    ids,
    readInlines: parsed.readInlines,
    resolve,
    names: parsed.names,
    headings: [],
    leaveOut: (text, reason) => left.push({ text: cleanLine(text), reason }),
  };
  const settle = (before: string | null) => {
    for (const one of left) furniture.push({ ...one, before });
    left.length = 0;
  };
  const sections: Section[] = [];
  let blocks: Block[] = [];
  const append = (made: readonly Block[]) => {
    const [first] = made;
    if (!first) return;
    if (sections.length === 0) sections.push({ id: ids.section(), heading: null, level: 0, blocks });
    settle(first.id);
    for (const block of made) blocks.push(block);
  };
  /** Notes within notes join the end of the queue; each is nested in its text, so the queue ends. */
  const appendNotes = () => {
    for (let at = 0; at < parsed.notes.length; at++)
      append(blocksOf(parsed.notes.slice(at, at + 1), context));
    parsed.notes.length = 0;
  };
  const shallowest = shallowestOf(drafts);
  const placed = drafts.some(({ type }) => type === 'notes');
  for (const draft of drafts) {
    const heading = draft.type === 'heading' ? headingOf(draft.text, parsed) : null;
    if (draft.type === 'notes') appendNotes();
    if (draft.type !== 'heading' || heading === null) {
      append(blocksOf([draft], context));
      continue;
    }
    if (!placed) appendNotes();
    const id = ids.section();
    settle(id);
    blocks = [];
    sections.push({ id, ...heading, level: draft.depth - shallowest + 1, blocks });
  }
  appendNotes();
  for (const text of parsed.findUnused?.() ?? []) context.leaveOut(text, 'hidden');
  settle(null);
  if (sections.length === 0) sections.push({ id: ids.section(), heading: null, level: 0, blocks: [] });
  const article: Article = {
    format,
    ...NO_FACTS,
    ...facts,
    ...(anchors.length > 0 && { anchors }),
    ...(marked &&
      holdsAddress(marked) &&
      cleanLine(textOfInlines(marked)) === facts.title && { markedTitle: marked }),
    sections,
    furniture,
  };
  return nameLinkedPlaces(article, context.headings, wanted);
}

/** The words of a heading with its names, and with its links and pictures where it has some; null for none. */
function headingOf(text: string, { readInlines, names }: Parsed) {
  const inlines = readInlines(text);
  const heading = cleanLine(textOfInlines(inlines));
  if (heading === '') return null;
  const anchors = [...new Set(names.splice(0).map(cleanLine))];
  return {
    heading,
    ...(holdsAddress(inlines) && { marked: inlines }),
    ...(anchors.length > 0 && { anchors }),
  };
}

function shallowestOf(drafts: readonly Draft[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const draft of drafts) if (draft.type === 'heading') least = Math.min(least, draft.depth);
  return least;
}
