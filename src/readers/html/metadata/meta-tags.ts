import { type Clean, cleanLine } from '../../../model/index.ts';
import { elementsOf, type Page } from '../parsing/tree.ts';

/** Of one name; a work of more authors names the rest otherwise. */
const MOST = 20;

/** What a page's `<meta>` elements say, by lower-case name. */
export class MetaTags {
  private readonly values = new Map<string, string[]>();

  constructor(page: Page) {
    for (const root of [page.head, page.root]) {
      for (const { name, attributes } of elementsOf(root)) {
        const content = name === 'meta' ? attributes.get('content') : undefined;
        if (content) this.add(content, attributes);
      }
    }
  }

  private add(content: string, attributes: ReadonlyMap<string, string>): void {
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (attributes.get(key) ?? '').toLowerCase().split(/\s+/)) {
        const known = this.values.get(name);
        if (known === undefined) this.values.set(name, [content]);
        else if (known.length < MOST && !known.includes(content)) known.push(content);
      }
    }
  }

  /** What the first of these names says; null where none says anything. */
  first(...names: readonly string[]): Clean | null {
    return this.all(names)[0] ?? null;
  }

  /** All that the first of these names says that says anything. */
  all(names: readonly string[]): readonly Clean[] {
    for (const name of names) {
      const said = (this.values.get(name) ?? [])
        .map((value) => cleanLine(value))
        .filter((value) => value !== '');
      if (said.length > 0) return said;
    }
    return [];
  }

  /** What each of these names says first. */
  each(names: readonly string[]): readonly Clean[] {
    return names.flatMap((name) => this.all([name]).slice(0, 1));
  }
}
