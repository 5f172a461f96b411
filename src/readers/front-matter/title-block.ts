import type { Facts } from '../../model/index.ts';
import { factsIn } from './facts.ts';

/**
 * The facts that Pandoc's title block states: `% title`, `% authors`, `% date`, each going on in lines that are indented;
 * null where there are more, or no title.
 */
export function readTitleBlock(block: string): Partial<Facts> | null {
  const fields: string[][] = [];
  for (const line of block.split('\n')) {
    if (line.startsWith('%')) fields.push([line.slice(1).trim()]);
    else if (line.trim() !== '') fields.at(-1)?.push(line.trim());
  }
  const [title = [], authors = [], date = []] = fields;
  if (fields.length > 3 || title[0] === '') return null;
  return factsIn(
    new Map<string, unknown>([
      ['title', title.join(' ')],
      ['authors', authors.flatMap((line) => line.split(';')).map((name) => name.trim())],
      ['date', date.join(' ')],
    ]),
  );
}
