const ATTRIBUTE = /([\w:-]{1,40})\s{0,3}=\s{0,3}(?:"([^"]{0,400})"|'([^']{0,400})'|([^\s"'=<>`]{1,200}))/g;

/** The value of an attribute; empty for none. */
export function attributeOf(attributes: string, name: string): string {
  for (const match of attributes.matchAll(ATTRIBUTE))
    if (match[1]?.toLowerCase() === name) return match[2] ?? match[3] ?? match[4] ?? '';
  return '';
}

/** What stands among attributes and is none: where there is any, a tag is none, or is broken. */
export function wordsAmong(attributes: string): string {
  return attributes
    .replace(ATTRIBUTE, '')
    .replace(/^[-\s|/]+/, '')
    .trim();
}
