/** Texts that a program laid out, with the blocks of the source that it made them of. */
import { readFileSync } from 'node:fs';
import { alignWords } from './alignment.ts';

/** A block of the source. `type`: heading, paragraph, list (an item), code, term, definition, quotation, table or raw. */
export interface GoldBlock {
  readonly type: string;
  readonly text: string;
}

/** A line of the file of texts; the head of `learn-layout.ts` describes it. */
export interface Rendering {
  readonly id: string;
  readonly how: string;
  readonly text: string;
  readonly blocks: readonly GoldBlock[];
  /** The same for all renderings of one source. */
  readonly group: string;
}

/** The renderings in a file of JSON lines. */
export function readRenderings(path: string): Rendering[] {
  const groups = new Map<string, string>();
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): Rendering => {
      const read: Omit<Rendering, 'group'> = JSON.parse(line);
      const source = JSON.stringify(read.blocks);
      const group = groups.get(source) ?? read.id;
      groups.set(source, group);
      return { ...read, group };
    });
}

/** The type of the block that each line is of, by the first of its words that was found in one; null: none was. */
export function labelLines({ text, blocks }: Rendering): (string | null)[] {
  const types: string[] = [];
  const gold = blocks.flatMap((block) => {
    const words = readWords(block.text);
    for (const _ of words) types.push(block.type);
    return words;
  });
  const lines = text.split('\n').map(readWords);
  const places = alignWords(lines.flat(), gold);
  let at = 0;
  return lines.map((words) => {
    const place = places.subarray(at, at + words.length).find((one) => one >= 0);
    at += words.length;
    return place === undefined ? null : (types[place] ?? null);
  });
}

/** Words without their marks, in small letters. */
export const readWords = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}_]+/gu) ?? [];
