import { cleanLine, looseName, nameInLink } from '../../../model/index.ts';
import { type Element, elementsOf, type Node } from '../parsing/tree.ts';
import type { Names, Piece } from './block-context.ts';
import type { InlineContext } from './inlines.ts';

/** More names are not kept. */
const MOST_NAMES = 20_000;
/** Nor do more wait for one block. */
const MOST_PENDING = 500;
/** Nobody writes a longer one. In characters. */
const LONGEST_NAME = 300;

/** Every id is a name: of what somebody wrote by hand. */
export function everyName(pending: string[]): Names {
  let count = 0;
  return { of: (id) => (++count > MOST_NAMES ? [] : [id]), pending };
}

/**
 * Of the ids of a page, those that its links use, and `wanted`, by which a link from elsewhere came. A link may write an id a
 * little differently. `notes`: ids that links to notes use. `source`: where the page lies.
 */
export function usedNames(
  page: Element,
  wanted: string | null,
  notes: ReadonlyMap<string, string>,
  source: string | null,
  resolve: InlineContext['resolve'],
): Names {
  const used = new Set<string>(wanted === null ? [] : [wanted]);
  for (const element of elementsOf(page, ({ removed }) => removed !== null)) {
    const href = element.name === 'a' ? element.attributes.get('href') : undefined;
    const url = href?.includes('#') ? resolve(href) : null;
    const name = url === null ? null : nameInLink(url, { source: { url: source } });
    if (name && used.size < MOST_NAMES && !notes.has(name)) used.add(name);
  }
  const names = new Map<string, string[]>();
  if (used.size > 0) {
    const ids = new Set<string>();
    for (const element of elementsOf(page)) for (const id of idsOf(element)) ids.add(id);
    for (const name of used) if (ids.has(name)) names.set(name, [name]);
    const loose = new Map<string, string>();
    for (const id of ids) if (!loose.has(looseName(id))) loose.set(looseName(id), id);
    for (const name of used) {
      const id = ids.has(name) ? undefined : loose.get(looseName(name));
      if (id !== undefined) names.set(id, [...(names.get(id) ?? []), name]);
    }
  }
  return { of: (id) => names.get(id) ?? [], pending: [] };
}

/** Takes down the names of an element, for the next block or heading that is read. */
export function noteNames(element: Element, { of, pending }: Names): void {
  for (const id of idsOf(element)) {
    if (pending.length === MOST_PENDING) return;
    for (const name of of(id)) if (!pending.includes(name)) pending.push(name);
  }
}

/** The same of all that some nodes hold. */
export function noteNamesIn(nodes: readonly Node[], names: Names): void {
  for (const node of nodes)
    if (node.type === 'element') for (const element of elementsOf(node)) noteNames(element, names);
}

/** A piece with the names that were waiting for it. A rule may yet go. */
export function takeNames<Any extends Piece>(piece: Any, { pending }: Names): Any {
  if (pending.length === 0 || (piece.type === 'block' && piece.block.type === 'rule')) return piece;
  const anchors = pending.splice(0).map(cleanLine);
  return piece.type === 'heading'
    ? { ...piece, anchors }
    : { ...piece, block: { ...piece.block, anchors: [...anchors, ...(piece.block.anchors ?? [])] } };
}

const NONE: readonly string[] = [];

/** The names that an element has of itself. */
export function idsOf({ name, attributes }: Element): readonly string[] {
  if (attributes.size === 0) return NONE;
  const id = attributes.get('id');
  const called = name === 'a' ? attributes.get('name') : undefined;
  return [id, called].flatMap((one) =>
    one === undefined || one === '' || one.length > LONGEST_NAME ? [] : [one],
  );
}
