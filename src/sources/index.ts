export {
  type Fetched,
  type FetchSettings,
  fetchDocument,
  isAddress,
  LONGEST_FETCH,
  type Trust,
} from './address.ts';
export { describeBinary, isBinary } from './binary.ts';
export { browserCommand, openInBrowser } from './browser.ts';
export { type DecodedText, decode } from './decode.ts';
export { readFile, readStandardInput, readStart } from './file.ts';
export { type GrowingInput, openGrowingInput } from './growing-input.ts';
export { PageError } from './page-error.ts';
export { SourceError } from './source-error.ts';
