import {
  type Article,
  blocksOf,
  type Clean,
  cleanLine,
  findPlace,
  linksOf,
  looseName,
  nameInLink,
  nameSections,
  slugPlacesOf,
  slugsOf,
  walkBlocks,
  withNames,
} from '../model/index.ts';

/** A heading, or the words of one, by which a link may call the place of some id. */
export interface HeadingWords {
  /** Of a section or block; `title` for the headline. */
  readonly id: string;
  readonly words: string;
}

/** More names are not looked for. */
const MOST_NAMES = 20_000;
/** What sites call the whole of a README. */
const WHOLE = new Set(['readme']);

/**
 * Gives the places of an article the names that its links call them by, where they have no such name from their author:
 * those that GitHub gives to headings, and those that GitLab, kramdown, MkDocs and others do, which differ in case,
 * accents and punctuation. `others`: headings that head no section, and headings as they were written. `wanted`: the name by
 * which a link from elsewhere came.
 */
export function nameLinkedPlaces(
  article: Article,
  others: readonly HeadingWords[] = [],
  wanted: string | null = null,
): Article {
  const missing = new Set<string>();
  const ask = (name: string | null) => {
    if (name !== null && missing.size < MOST_NAMES && findPlace(article, name) === null) missing.add(name);
  };
  for (const { url } of linksOf(article)) if (url.includes('#')) ask(nameInLink(url, article));
  ask(wanted);
  if (missing.size === 0) return article;
  const exact = slugPlacesOf(article);
  const loose = looseNames(article, others);
  const found = new Map<string, Clean[]>();
  for (const name of missing) {
    const place = exact.get(name) ?? loose.get(looseName(name)) ?? (WHOLE.has(name) ? 'title' : undefined);
    if (place === undefined) continue;
    const names = found.get(place);
    if (names) names.push(cleanLine(name));
    else found.set(place, [cleanLine(name)]);
  }
  if (found.size === 0) return article;
  return withNames({ ...article, sections: nameSections(article.sections, found) }, 'title', found);
}

/** Places by what is left of their names where programs differ: those of authors first, then those of headings. */
function looseNames(article: Article, others: readonly HeadingWords[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const add = (name: string, place: string) => {
    const key = looseName(name);
    if (key !== '' && !places.has(key)) places.set(key, place);
  };
  for (const { id, anchors = [] } of article.sections) for (const name of anchors) add(name, id);
  for (const { block } of blocksOf(article)) {
    for (const inner of walkBlocks(block)) for (const name of inner.anchors ?? []) add(name, inner.id);
    // Whoever reads it from Markdown finds the name in the note.
    const note = block.type === 'footnote' ? block.blocks[0]?.id : undefined;
    if (block.type === 'footnote' && note !== undefined) add(`fn${block.label}`, note);
  }
  const slugs = [...slugPlacesOf(article)];
  for (const [name, place] of slugs) add(name, place);
  const named = slugsOf(others.map(({ words }) => words));
  for (const [at, { id }] of others.entries()) add(named[at] ?? '', id);
  // kramdown and Pandoc begin a name with its first letter.
  for (const [name, place] of slugs) add(name.replace(/^[^\p{L}]+/u, ''), place);
  return places;
}
