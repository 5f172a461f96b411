import { type Clean, clean, cleanLine, cleanOrNull, cleanUrl, type Facts } from '../../../model/index.ts';
import { setScript } from '../../scripts/index.ts';
import { ancestorsOf, type Element, elementsOf, type Page, wordsOf } from '../parsing/tree.ts';
import { addressOf, resolver } from './address.ts';
import { bylineOf, decodeEntities, stripMarkup } from './authors.ts';
import { publishedOf } from './dates.ts';
import { shownHeadline } from './headline.ts';
import { readJsonLd } from './json-ld.ts';
import { langOf } from './language.ts';
import { AUTHOR_METAS, MODIFIED_METAS, PUBLISHED_METAS } from './meta-names.ts';
import { MetaTags } from './meta-tags.ts';
import { partsOf, siteIn, withoutSite } from './title-parts.ts';

/** What a page says about its article. */
export interface Metadata extends Omit<Facts, 'standfirst'> {
  /** Every form in which the page gives the headline, to know it again in the body. */
  readonly headlines: readonly string[];
  /** Summary of the article; the standfirst, if it is more than the beginning of the text. */
  readonly description: string | null;
  /** Where the page shows the headline. */
  readonly headline: Element | null;
  readonly picture: { readonly url: Clean; readonly alt: Clean } | null;
  /** The article's text as the page gives it to machines. */
  readonly body: string | null;
  /** Whether the byline is that of a person, by its looks. */
  readonly signed: boolean;
  /** When it was last changed, as stated to machines; ISO 8601. */
  readonly modified: Clean | null;
  /** An address as the page means it. */
  readonly resolve: (address: string) => string | null;
}

/** Reads what a page says about its article: to machines first (JSON-LD, Open Graph, `<meta>`), then to readers. */
export function readMetadata(page: Page, url: string | null): Metadata {
  const metas = new MetaTags(page);
  const linked = readJsonLd(page.data);
  const meta = (...names: string[]): Clean | null => metas.first(...names);
  const line = (text: string | null | undefined): Clean | null =>
    cleanLine(stripMarkup(withScripts(decodeEntities(text ?? '')))) || null;
  const canonical = addressOf(page, url, meta('og:url'), linked?.url ?? null);
  const resolve = resolver(page, url ?? canonical);
  const statedSite =
    meta('og:site_name') ?? line(linked?.site) ?? meta('application-name', 'twitter:app:name:iphone');
  const documentTitle = line(firstOf(page.head, 'title'));
  const stated = [
    line(linked?.headline),
    cleanOrNull(withScripts(meta('og:title', 'twitter:title', 'dc.title', 'title') ?? '') || null),
    documentTitle,
  ].filter((title) => title !== null);
  const shown = shownHeadline(page.root, stated, statedSite, canonical);
  const title = shown?.words ?? withoutSite(stated[0] ?? null, statedSite);
  const site = ownSite(statedSite, title) ?? siteIn(documentTitle, [title, ...stated.slice(0, -1)]);
  const lang = langOf(
    page.root,
    meta('og:locale', 'content-language', 'language', 'dc.language'),
    linked?.lang ?? null,
  );
  const around = ancestorsOf(shown?.element ?? null);
  const published = publishedOf(
    page.root,
    [linked?.published ?? null, ...metas.each(PUBLISHED_METAS)],
    lang,
    around,
  );
  const byline = bylineOf(
    page.root,
    {
      linked: linked?.authors ?? [],
      corporate: linked?.corporate ?? false,
      metas: authorsIn(metas),
    },
    site,
    around,
    lang,
  );
  const picture = cleanUrl(
    resolve(
      linked?.image ??
        meta('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src') ??
        '',
    ),
  );
  return {
    title: cleanOrNull(title),
    headline: shown?.element ?? null,
    headlines: [
      ...new Set([title, shown?.whole ?? null, ...stated, ...stated.map((text) => withoutSite(text, site))]),
    ].filter((text): text is string => text !== null),
    description:
      line(linked?.description) ??
      meta('og:description', 'description', 'twitter:description', 'dc.description'),
    byline: cleanOrNull(byline?.names ?? null),
    signed: byline?.sure ?? false,
    published: cleanOrNull(published),
    modified: cleanOrNull(
      publishedOf(page.head, [...metas.each(MODIFIED_METAS), linked?.modified ?? null], lang),
    ),
    lang: cleanOrNull(lang),
    site: cleanOrNull(site),
    source: { url: cleanUrl(canonical), label: null },
    picture:
      picture === null || /\b(?:logo|default|placeholder|favicon|avatar|blank|share-?image)\b/i.test(picture)
        ? null
        : { url: picture, alt: meta('og:image:alt', 'twitter:image:alt') ?? clean('') },
    body: linked?.body ?? null,
    resolve,
  };
}

/** Who the head names; what scholars are found by has the family name first. */
function authorsIn(metas: MetaTags): readonly string[] {
  const named = metas.all(AUTHOR_METAS);
  const cited = metas.all(['citation_author', 'bepress_citation_author']);
  return cited.length === 0
    ? named
    : cited.map((name) => name.replace(/^([^,]{1,60}), ([^,]{1,60})$/, '$2 $1'));
}

/** A site's name; some pages give their own title for it. */
function ownSite(site: string | null, title: string | null): string | null {
  return site !== null && title !== null && partsOf(site).length > 1 ? (siteIn(site, [title]) ?? site) : site;
}

/** A title as a machine has it, in which tags are words: what they set high or low is said. */
function withScripts(text: string): string {
  return text.replace(TAGGED_SCRIPT, (_, name: string, words: string, at: number) => {
    const script = /p/i.test(name) ? 'super' : 'sub';
    return setScript(script, [words], text.slice(Math.max(0, at - 24), at))?.[0] ?? words;
  });
}

const TAGGED_SCRIPT = /<(su[pb])>([^<>]{1,40})<\/su[pb]>/gi;

function firstOf(root: Element, name: string): string | null {
  for (const element of elementsOf(root)) if (element.name === name) return wordsOf(element);
  return null;
}
