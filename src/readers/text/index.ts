import type { Article, TextShape } from '../../model/index.ts';
import { toArticle } from './article/to-article.ts';
import { findStructure } from './pipeline.ts';

export { loadRooms, needsRooms } from './rooms.ts';
export { withoutSequences } from './styles/styled-lines.ts';

/**
 * Reads text without markup: `\n` line ends, any shape unless one is said. Sections are found by what a reader would see.
 * Never throws, where the rooms it needs are loaded (`needsRooms`, `loadRooms`).
 */
export function readText(text: string, forced: TextShape | null = null): Article {
  return toArticle(findStructure(text, forced));
}
