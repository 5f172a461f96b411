/** Set by the build from package.json. */
declare const PULLQUOTE_VERSION: string;
/** Set by the build: the room that an entry loads first. */
declare const ENTRY_ROOM: string;
