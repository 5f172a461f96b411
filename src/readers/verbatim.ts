import {
  type Article,
  type Clean,
  clean,
  createIds,
  type Facts,
  type Format,
  type Inline,
  NO_FACTS,
} from '../model/index.ts';
import { findAddresses } from './text/addresses.ts';

/** A text with more addresses is a list of them; the rest stay words, so that no text has too many parts to be shown. */
const MOST_LINKS = 20_000;

/**
 * A document of any format as one block that is its text line for line, with links where addresses stand. Of `facts` only
 * those are taken that are not shown as words, since all words are in the text. White space at its end goes.
 */
export function readVerbatim(text: string, format: Format, { source, lang }: Partial<Facts>): Article {
  const ids = createIds();
  const inlines = linkAddresses(clean(text.trimEnd()));
  return {
    format,
    ...NO_FACTS,
    ...(source && { source }),
    ...(lang && { lang }),
    shape: 'as-is',
    sections: [
      {
        id: ids.section(),
        heading: null,
        level: 0,
        blocks: [{ id: ids.block(), type: 'verbatim', inlines }],
      },
    ],
    furniture: [],
  };
}

function linkAddresses(text: Clean): Inline[] {
  const inlines: Inline[] = [];
  const add = (words: string) => {
    if (words !== '') inlines.push({ type: 'text', text: clean(words) });
  };
  let at = 0;
  for (const { start, text: address, url } of findAddresses(text, MOST_LINKS)) {
    add(text.slice(at, start));
    inlines.push({ type: 'link', url, children: [{ type: 'text', text: clean(address) }] });
    at = start + address.length;
  }
  add(text.slice(at));
  return inlines;
}
