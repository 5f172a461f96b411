export {
  type Fetched,
  type FetchSettings,
  fetchDocument,
  isAddress,
  LONGEST_FETCH,
  type Trust,
} from './address.ts';
export { describeBinary, isBinary } from './binary.ts';
export { browserCommand, openFileInBrowser, openInBrowser } from './browser.ts';
export { type DecodedText, decode, withLineFeeds } from './decode.ts';
export { LARGEST_INPUT, readFile, readStandardInput, readStart, sizeOfFile } from './file.ts';
export { type GrowingInput, openGrowingInput } from './growing-input.ts';
export { LONGEST_LINE, readLines } from './lines.ts';
export { PageError } from './page-error.ts';
export { SourceError } from './source-error.ts';
