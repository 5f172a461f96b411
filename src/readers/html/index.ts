export { explainHtml } from './explain.ts';
export { readFragment, readFragmentHeading, readMixedLine, type Stretch } from './fragment.ts';
export { findFeedLink } from './metadata/feed-link.ts';
export { type HtmlOptions, readHtml } from './page.ts';
export { pageWords } from './parsing/page-words.ts';
