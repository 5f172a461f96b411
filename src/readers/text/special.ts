/** What only some texts need: pages, books, columns, tables, conversations. Loaded where `needsRooms` says so. */
export { markSpeakers } from '../speakers.ts';
export { findTables } from './code/find-tables.ts';
export { splitHangingTerms } from './lines/hanging-terms.ts';
export { readLetterBullets } from './lines/letter-bullets.ts';
export { findTurns } from './lines/turns/find-turns.ts';
export { unfoldColumns } from './pages/columns.ts';
export { markContents } from './pages/contents.ts';
export { takeGutenberg } from './pages/gutenberg.ts';
export { joinPages } from './pages/join-pages.ts';
export { takeManPages } from './pages/man-pages.ts';
export { findPageBreaks } from './pages/page-breaks.ts';
export { takeRunningHeads } from './pages/running-heads.ts';
