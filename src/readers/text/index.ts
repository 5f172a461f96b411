import type { Article, TextShape } from '../../model/index.ts';
import { toArticle } from './article/to-article.ts';
import { findStructure } from './pipeline.ts';
import type { Rooms } from './rooms.ts';

export { loadRooms, loadRoomsFor } from './rooms.ts';
export { withoutSequences } from './styles/styled-lines.ts';

/**
 * Reads text without markup: `\n` line ends, any shape unless one is said. Sections are found by what a reader would see.
 * `rooms`: the stages that few texts need (`loadRoomsFor`). Never throws, where they are given or loaded.
 */
export function readText(text: string, forced: TextShape | null = null, rooms?: Rooms | null): Article {
  return toArticle(findStructure(text, forced, rooms));
}
