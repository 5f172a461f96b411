/** A file this short costs nothing to parse; a longer one is data where its first letters say so. */
const PARSED = 4 * 1024 * 1024;

/** What a document is that is text, but nothing to read: a noun for a message. Null for what may be an article. */
export function describeData(text: string): string | null {
  const start = text.trimStart();
  const first = start[0];
  if (first === '{' || first === '[') return isJson(text) ? 'JSON data' : null;
  if (first !== '<') return null;
  const head = start.slice(0, 1000).toLowerCase();
  if (head.includes('<!doctype html') || head.includes('<html')) return null;
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?(?:<!doctype svg[^>]*>\s*)?<svg[\s>]/.test(head))
    return 'an SVG image';
  if (/<(?:rss|feed|rdf:rdf)[\s>]/.test(head)) return 'a news feed';
  return head.startsWith('<?xml') ? 'XML data' : null;
}

function isJson(text: string): boolean {
  if (text.length > PARSED) return /^\s*(?:\{\s*"|\[\s*[{["\d])/.test(text.slice(0, 1000));
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
