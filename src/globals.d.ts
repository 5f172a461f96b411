/** Set by the build from package.json. */
declare const PULLQUOTE_VERSION: string;
/** Set by the build: the file of dist/ whose `start` is called. */
declare const ENTRY: string;
