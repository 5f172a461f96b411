/** What may be the name of an emoji between colons: not in a word, a time (`10:30:45`) or an address. */
export const SHORTCODE = /(?<![A-Za-z0-9_/:]):([a-z0-9_+-]{1,50}):(?![A-Za-z0-9_/])/g;
