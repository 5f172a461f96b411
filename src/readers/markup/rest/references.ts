import { type Clean, type Inline, textInline } from '../../../model/index.ts';
import { linkOf } from '../inlines/links.ts';
import type { Resolve } from '../parsed.ts';
import { addressOfPlace, placeName } from '../place-names.ts';
import { foldName, type RestPage } from './page.ts';

/** References by name, of a document that has been read to its end. */
export interface References {
  /** A link to what a name stands for, around some words; null where nothing has that name. */
  readonly linkTo: (name: string, children: readonly Inline[]) => Inline[] | null;
  /** What a role that refers to something makes of its words; null for any other role. */
  readonly inRole: (role: string, shown: string, target: string) => Inline[] | null;
}

/** Targets that stand for other targets, one after the other. */
const MOST_STEPS = 8;
/** Roles of Sphinx that refer to a place by its name. */
const PLACES = new Set(['ref', 'numref', 'any']);
/** Those that refer to a file beside the document. */
const FILES = new Set(['doc', 'download']);

/** `titles`: what places are called on the page, by their names. */
export function createReferences(
  page: RestPage,
  titles: ReadonlyMap<string, string>,
  resolve: Resolve,
): References {
  const addressOf = (name: string, steps = 0): Clean | null | undefined => {
    const folded = foldName(name);
    const address = page.targets.get(folded);
    if (address === undefined)
      return page.places.has(folded) ? resolve(addressOfPlace(placeName(folded))) : undefined;
    page.used.add(folded);
    if (address === '') return resolve(addressOfPlace(placeName(folded)));
    if (/_$/.test(address) && steps < MOST_STEPS)
      return addressOf(address.replace(/^`|`?_$/g, ''), steps + 1) ?? null;
    return resolve(address);
  };

  const linkTo = (name: string, children: readonly Inline[]): Inline[] | null => {
    const address = addressOf(name);
    return address === undefined ? null : linkOf(address, children);
  };

  const inRole = (role: string, shown: string, target: string): Inline[] | null => {
    if (FILES.has(role)) return linkOf(resolve(target || shown), [textInline(shown)]);
    if (role === 'term') {
      const name = termName(target || shown);
      if (!page.places.has(name)) return null;
      return linkOf(resolve(addressOfPlace(placeName(name))), [
        { type: 'emphasis', children: [textInline(shown)] },
      ]);
    }
    if (!PLACES.has(role)) return null;
    // A reference without words of its own says what stands at its place.
    const title = target === '' ? titles.get(placeName(shown)) : undefined;
    return linkTo(target || shown, [textInline(title ?? shown)]);
  };
  return { linkTo, inRole };
}

/** What a term of a glossary is called, folded. */
export function termName(term: string): string {
  return foldName(`term ${term}`);
}
