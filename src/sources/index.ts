export { type BrowserResult, openInBrowser } from './browser.ts';
export { LARGEST_INPUT, readFile, readStandardInput, SourceError } from './file.ts';
