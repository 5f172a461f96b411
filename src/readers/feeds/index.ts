import { type Feed, type Run, runPlainly } from '../../model/index.ts';

/** A feed says what it is at its beginning. */
const LOOKED_AT = 2048;

/** Whether a text may be a feed: cheap, so that no article pays for it. */
export function mayBeFeed(text: string): boolean {
  const start = text.slice(0, LOOKED_AT).trimStart();
  if (start.startsWith('<')) return /<(?:\w+:)?(?:rss|feed|RDF)[\s>]/.test(start);
  return start.startsWith('{') && /"version"\s*:|"items"\s*:/.test(start);
}

/** The feed that a text is; null where it is none. */
export async function takeFeed(
  text: string,
  address: string | null,
  run: Run = runPlainly,
): Promise<Feed | null> {
  if (!mayBeFeed(text)) return null;
  const { readFeed } = await import('./read.ts');
  const { pageWords } = await import('../html/index.ts');
  return run(() => readFeed(text, address, pageWords));
}

/** The address of the feed that a web page names; null for none. */
export async function findFeed(html: string, address: string, run: Run = runPlainly): Promise<string | null> {
  const { findFeedLink } = await import('../html/index.ts');
  return run(() => findFeedLink(html, address));
}
