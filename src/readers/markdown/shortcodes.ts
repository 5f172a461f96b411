/**
 * What may be names of emoji between colons, one or several: not in a word, a time (`10:30:45`) or an address.
 */
export const SHORTCODES = /(?<![A-Za-z0-9_/:])(?::[a-z0-9_+-]{1,50}:)+(?![A-Za-z0-9_/:])/g;
