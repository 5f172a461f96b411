/** Set by the build from package.json. */
declare const PULLQUOTE_VERSION: string;
/** Parts words by patterns; it comes without types. */
declare module 'hyphen' {
  function createHyphenator(
    patterns: object,
    options: { readonly hyphenChar: string; readonly minWordLength: number },
  ): (text: string) => string;
  export = createHyphenator;
}
/** Patterns of a language. */
declare module 'hyphen/patterns/*' {
  const patterns: object;
  export = patterns;
}
/** Set by the build: the file of dist/ whose `start` is called. */
declare const ENTRY: string;
