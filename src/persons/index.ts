export type { Alias, Aliases } from './aliases.ts';
export { foldName } from './fold.ts';
export { MERGE_REASONS, PersonIndex } from './person-index.ts';
export {
  type ArticleFacts,
  type MergeReason,
  type NameSeen,
  type Person,
  type Persons,
  SOURCE_KINDS,
  type SourceKind,
  type SpokenQuote,
} from './types.ts';
