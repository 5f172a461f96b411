export type { Piece } from './blocks/block-context.ts';
export { explainHtml } from './explain.ts';
export { type FragmentPart, readFragment, readMixedLine, type Stretch } from './fragment.ts';
export { findFeedLink } from './metadata/feed-link.ts';
export { type HtmlOptions, readHtml } from './page.ts';
export { isVoidElement } from './parsing/element-names.ts';
export { pageWords } from './parsing/page-words.ts';
export { findEnd, scanTags, type Tag } from './parsing/tags.ts';
export { isLineElement } from './parsing/tree.ts';
