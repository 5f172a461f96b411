import type { Draft } from './draft.ts';

/** The name of a place as a link calls it: what parts its words is a dash, as docutils and most others make it. */
export function placeName(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The address of a place in the document itself. */
export function addressOfPlace(name: string): string {
  return `#${name.replace(/[\s%]/g, encodeURIComponent)}`;
}

/** Headings of a document, in any depth of blocks. */
export function* headingsIn(drafts: readonly Draft[]): Generator<string> {
  for (const draft of drafts) if (draft.type === 'heading' || draft.type === 'label') yield draft.text;
}

/** What a place is called on the page: the heading or caption that stands at it, by each of its names. */
export function titlesOf(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  let names: string[] = [];
  for (const draft of drafts) {
    if (draft.type === 'names') names = [...names, ...draft.names];
    else if (draft.type !== 'furniture') {
      const title = draft.type === 'heading' || draft.type === 'label' ? draft.text : captionOf(draft);
      if (title !== '') for (const name of names) if (!titles.has(name)) titles.set(name, title);
      names = [];
    }
  }
  return titles;
}

const captionOf = (draft: Draft): string => (draft.type === 'image' ? (draft.caption ?? '') : '');
