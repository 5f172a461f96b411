export { type Anchor, anchorsAmong, anchorsIn } from './anchors.ts';
export type * from './article.ts';
export { NO_FACTS } from './article.ts';
export type * from './blocks.ts';
export { countBroken } from './broken-letters.ts';
export { type Clean, clean, cleanAddress, cleanLine, cleanOrNull, cleanUrl } from './clean.ts';
export type { Explained, Explanation } from './explanation.ts';
export type { Entry, Feed } from './feed.ts';
export { type Formula, formulasOf } from './formulas.ts';
export { createIds, type Ids } from './ids.ts';
export type * from './inlines.ts';
export { type Link, linksOf, type Picture, picturesOf } from './links.ts';
export { memoize } from './memoize.ts';
export {
  decodeName,
  findPlace,
  isKnownByHeading,
  type MoreNames,
  nameInAddress,
  nameInLink,
  nameSections,
  namesIn,
  slugPlacesOf,
  withNames,
} from './places.ts';
export { PLAIN_LETTERS } from './plain-letters.ts';
export type { Position } from './position.ts';
export {
  type Certainty,
  nameOfSpeaker,
  type Quote,
  type QuoteGrounds,
  type QuoteKind,
  type QuotePart,
  type Speaker,
} from './quote.ts';
export type { QuotedArticle } from './quoted-article.ts';
export { hasStrongHeads, withoutStrong } from './row-heads.ts';
export { type Run, runPlainly } from './run.ts';
export { countParts } from './size.ts';
export { looseName, slugsOf } from './slugs.ts';
export { groupDigits, Meter, measure, measureText, type Stats, showLength } from './stats.ts';
export { finish, type Steps } from './steps.ts';
export { sureWidth } from './sure-width.ts';
export {
  lengthOfTitle,
  offsetsOf,
  STRIKE,
  textAt,
  textInline,
  textOf,
  textOfInlines,
  textOfItem,
  textsOf,
} from './text.ts';
export { parseUrl, siteOfUrl } from './url.ts';
export { blocksOf, holdsAddress, markedHeadings, walkBlocks, walkInlines, walkRuns } from './walk.ts';
export { collapse, isBlank, SPACES, toOneLine, trimEndOf, trimStartOf } from './white-space.ts';
