import { type ArticleTexts, type Bundle, bundleId, INDEX_ID, type ReportIndex } from '../format.ts';

/** What the writer put into the page: gzip in base64. */
async function unpack(id: string): Promise<unknown> {
  const element = document.getElementById(id);
  if (!element) throw new Error('a part of this page is missing');
  const text = atob(element.textContent ?? '');
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text());
}

export async function loadIndex(): Promise<ReportIndex> {
  const index = (await unpack(INDEX_ID)) as ReportIndex;
  // Its base64 is not needed again, and is some megabytes.
  document.getElementById(INDEX_ID)?.remove();
  return index;
}

/** Bundles of texts that were asked for; an article's are looked at again and again. */
const bundles = new Map<number, Promise<Bundle>>();
const MOST_BUNDLES = 8;

/** The texts of an article; null where the page has none but those with quotes. */
export async function loadTexts(article: number, bundle: number): Promise<ArticleTexts | null> {
  if (bundle < 0) return null;
  let loading = bundles.get(bundle);
  if (!loading) {
    loading = unpack(bundleId(bundle)) as Promise<Bundle>;
    bundles.set(bundle, loading);
    const [oldest] = bundles.keys();
    if (bundles.size > MOST_BUNDLES && oldest !== undefined) bundles.delete(oldest);
  }
  return (await loading)[article] ?? null;
}
