import type { Article, Facts } from '../../model/index.ts';
import { keptAddress } from '../resolve-address.ts';
import { toArticle } from './article.ts';
import type { Parsed, Resolve } from './parsed.ts';

/** Languages of marks with a parser here. */
export type MarkupFormat = 'rst' | 'org' | 'asciidoc' | 'mediawiki' | 'bbcode';

export interface MarkupOptions {
  /** Where the text lies: relative addresses are seen from there. */
  readonly base: string | null;
  /** The name of a place in it that a link leads to. */
  readonly wanted?: string | null;
  /** What is known already goes before what the text states. */
  readonly stated?: Partial<Facts>;
}

type Parse = (text: string, resolve: Resolve) => Parsed;

/** A parser is loaded where a text needs it. */
const PARSERS: Readonly<Record<MarkupFormat, () => Promise<Parse>>> = {
  rst: async () => (await import('./rest/index.ts')).parseRest,
  org: async () => (await import('./org/index.ts')).parseOrg,
  asciidoc: async () => (await import('./asciidoc/index.ts')).parseAsciidoc,
  mediawiki: async () => (await import('./mediawiki/index.ts')).parseMediawiki,
  bbcode: async () => (await import('./bbcode/index.ts')).parseBbcode,
};

/** Loads the reader of a language of marks. It reads any text: what cannot be told is shown as it stands. */
export async function loadMarkup(
  format: MarkupFormat,
): Promise<(text: string, options: MarkupOptions) => Article> {
  const parse = await PARSERS[format]();
  return (text, { base, stated = {}, wanted = null }) => {
    const resolve: Resolve = (address) => keptAddress(address, base ?? stated.source?.url ?? null);
    return toArticle(parse(text, resolve), { format, stated, resolve, wanted });
  };
}
