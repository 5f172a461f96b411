import { parseFeed } from 'feedsmith';
import {
  type Clean,
  clean,
  cleanLine,
  cleanOrNull,
  cleanUrl,
  type Entry,
  type Feed,
  parseUrl,
} from '../../model/index.ts';

/** A list of more entries is none to pick from. */
const MOST_ENTRIES = 500;
/** Larger feeds are podcasts with a whole history in them, or attacks; in characters. */
const LARGEST_FEED = 8 * 1024 * 1024;
/** An entry without a headline (a short note) is called by its first words; in characters. */
const LONGEST_TITLE = 100;

type Parsed = ReturnType<typeof parseFeed>;
type ItemOf<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'] extends infer Found
  ? Found extends { items?: readonly (infer Item)[] }
    ? Item
    : Found extends { entries?: readonly (infer Item)[] }
      ? Item
      : never
  : never;

/** What an entry may say of itself, before it is known to be any use. */
interface Draft {
  readonly title: string | undefined;
  readonly text: string | undefined;
  readonly url: string | undefined;
  readonly published: unknown;
}

/** The words of HTML: the reader of HTML is handed in, since it is loaded for a feed alone. */
type WordsOf = (html: string) => string;

/** Reads a feed of any kind; null for what is none. `address` is where it lies: entries may be named from there. */
export function readFeed(text: string, address: string | null, wordsOf: WordsOf): Feed | null {
  if (text.length > LARGEST_FEED) return null;
  let parsed: Parsed;
  try {
    parsed = parseFeed(text, { maxItems: MOST_ENTRIES });
  } catch {
    return null;
  }
  const { title, drafts } = gather(parsed, (html) => plain(html, wordsOf));
  const entries = drafts.flatMap((draft): Entry[] => {
    const url = resolve(draft.url, address);
    const words = cleanLine(draft.title ?? '') || shorten(cleanLine(draft.text ?? '')) || url;
    return url === null || words === null
      ? []
      : [{ title: words, url, published: cleanOrNull(toIso(draft.published)) }];
  });
  const seen = new Set<string>();
  const once = entries.filter(({ url }) => !seen.has(url) && seen.add(url));
  return { title: cleanLine(title ?? '') || null, address: cleanUrl(address), entries: once };
}

/** Words of a field that may be marked up. */
type Plain = (html: string | undefined) => string | undefined;

function gather(parsed: Parsed, plain: Plain): { title: string | undefined; drafts: Draft[] } {
  switch (parsed.format) {
    case 'rss':
      return {
        title: plain(parsed.feed.title),
        drafts: (parsed.feed.items ?? []).map((item) => ofRss(item, plain)),
      };
    case 'rdf':
      return {
        title: plain(parsed.feed.title),
        drafts: (parsed.feed.items ?? []).map((item) => ofRdf(item, plain)),
      };
    case 'atom':
      return {
        title: ofText(parsed.feed.title, plain),
        drafts: (parsed.feed.entries ?? []).map((item) => ofAtom(item, plain)),
      };
    case 'json':
      return {
        title: parsed.feed.title,
        drafts: (parsed.feed.items ?? []).map((item) => ofJson(item, plain)),
      };
    default:
      return parsed satisfies never;
  }
}

function ofRss(item: ItemOf<'rss'>, plain: Plain): Draft {
  const { title, link, guid, description, pubDate, dc } = item;
  return {
    title: plain(title),
    text: plain(description),
    url: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
    published: pubDate ?? dc?.dates?.[0],
  };
}

function ofRdf({ title, link, description, dc }: ItemOf<'rdf'>, plain: Plain): Draft {
  return { title: plain(title), text: plain(description), url: link, published: dc?.dates?.[0] };
}

function ofAtom(item: ItemOf<'atom'>, plain: Plain): Draft {
  const { title, summary, links = [], published, updated } = item;
  const link = links.find(({ rel = 'alternate', href }) => rel === 'alternate' && href) ?? links[0];
  return {
    title: ofText(title, plain),
    text: ofText(summary, plain),
    url: link?.href,
    published: published ?? updated,
  };
}

function ofJson(item: ItemOf<'json'>, plain: Plain): Draft {
  const { title, summary, content_text, content_html, url, external_url, date_published } = item;
  return {
    title,
    text: summary ?? content_text ?? plain(content_html),
    url: url ?? external_url,
    published: date_published,
  };
}

/** Atom says whether a text is marked up; without a word it is not. */
function ofText(text: { value?: string; type?: string } | undefined, plain: Plain): string | undefined {
  return text?.type === 'html' || text?.type === 'xhtml' ? plain(text.value) : text?.value;
}

/** Longest text of an entry that is looked at, in characters. */
const LONGEST_TEXT = 4000;

/** RSS does not say whether a text is marked up, and most of it is. */
function plain(html: string | undefined, wordsOf: WordsOf): string | undefined {
  return html === undefined || !/[<&]/.test(html) ? html : wordsOf(html.slice(0, LONGEST_TEXT));
}

function shorten(words: Clean): Clean {
  if (words.length <= LONGEST_TITLE) return words;
  const end = words.lastIndexOf(' ', LONGEST_TITLE);
  return clean(`${words.slice(0, end > 0 ? end : LONGEST_TITLE)} …`);
}

function resolve(url: string | undefined, address: string | null): Clean | null {
  const trimmed = url?.trim();
  const parsed = trimmed ? parseUrl(trimmed, address) : null;
  if (parsed === null) return null;
  const { href, protocol } = parsed;
  return protocol === 'http:' || protocol === 'https:' ? cleanUrl(href) : null;
}

/** Dates of mail (RSS) and of ISO (all others); the day is that of the one who wrote it. */
function toIso(date: unknown): string | null {
  const stated = typeof date === 'string' ? date.trim() : '';
  const iso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?/.exec(
    stated,
  )?.[0];
  const time = Date.parse(iso ?? stated);
  if (stated.length > 60 || Number.isNaN(time)) return null;
  return iso ?? new Date(time).toISOString().replace('.000', '');
}
