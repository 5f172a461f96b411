/** Set by the build from package.json. */
declare const PULLQUOTE_VERSION: string;
