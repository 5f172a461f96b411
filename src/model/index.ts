export type * from './article.ts';
export { type Clean, clean, cleanLine, cleanOrNull, cleanUrl } from './clean.ts';
export type { Explained, Explanation } from './explanation.ts';
export type { Entry, Feed } from './feed.ts';
export { createIds, type Ids } from './ids.ts';
export { inlinesOf, type Link, linksOf } from './links.ts';
export type { Position } from './position.ts';
export type { Quote, QuoteKind, QuotePart, Speaker } from './quote.ts';
export { type Run, runPlainly } from './run.ts';
export { countParts } from './size.ts';
export { measure, measureText, type Stats } from './stats.ts';
export { type Target, targetsAmong, targetsIn } from './targets.ts';
export {
  blocksOf,
  offsetsOf,
  textAt,
  textInline,
  textOf,
  textOfBlocks,
  textOfInlines,
  textOfItem,
} from './text.ts';
export { collapse, isBlank, SPACES, toOneLine, trimEndOf, trimStartOf } from './white-space.ts';
