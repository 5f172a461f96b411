/**
 * Keys that tell front matter from prose between two rules, beside those that state a fact: of Jekyll, Hugo, Zola, Eleventy,
 * Docusaurus, Obsidian, Pandoc, MultiMarkdown and their likes.
 */
export const MATTER_KEYS: ReadonlySet<string> = new Set(
  (
    'title headline standfirst subtitle deck description summary byline author authors published date source url link ' +
    'canonical canonical_url lang language site site_name publication publisher ' +
    'layout permalink slug tags tag categories category draft weight aliases alias type template series image cover ' +
    'thumbnail hero id name order sidebar_label sidebar_position toc comments math excerpt keywords abstract lastmod ' +
    'updated modified created taxonomies extra outputs menu redirect_from cssclass cssclasses pullquote version license'
  ).split(' '),
);

const IDENTIFIER = /^[a-z_$][\w$.-]{0,40}$/;

/**
 * Whether a mapping with such keys is front matter: one of its keys says so, or all are names as programs have them. A
 * sentence with a colon is a mapping of one key as well.
 */
export function areMatterKeys(keys: readonly string[]): boolean {
  return keys.some((key) => MATTER_KEYS.has(key.toLowerCase())) || keys.every((key) => IDENTIFIER.test(key));
}
