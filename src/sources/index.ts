export { describeBinary, isBinary } from './binary.ts';
export { type BrowserResult, openInBrowser } from './browser.ts';
export { decode } from './decode.ts';
export { LARGEST_INPUT, readFile, readStandardInput, SourceError } from './file.ts';
