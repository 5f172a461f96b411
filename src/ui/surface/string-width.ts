import { stripVTControlCharacters } from 'node:util';
import { cellsOf } from '../../layout/index.ts';

/**
 * The width of a text in cells, for Ink: the build gives it this module instead of `string-width`, which compiles a
 * pattern of all emoji and starts a segmenter as it is loaded, 12 ms. What is drawn is measured by ours in any case.
 */
// biome-ignore lint/style/noDefaultExport: it is what Ink imports
export default function stringWidth(text: string): number {
  return cellsOf(stripVTControlCharacters(text));
}
