import { blocksOf, textOf } from '../../model/index.ts';
import type { Task } from './task.ts';

/** What it may take to read a document. */
export interface Limits {
  /** In milliseconds. */
  readonly time: number;
  /** Of JavaScript's heap, in megabytes. */
  readonly memory: number;
}

/** In UTF-16 code units. */
const USUAL_BLOCK = 400;
const MEGABYTE = 1024 * 1024;

/**
 * More than twice what an article of ordinary structure takes (1 MB of HTML .9 s and 130 MB, two cores, Node 20), and for a
 * document of 1 MB still under 5 s and 500 MB with all there is around it.
 */
export function limitsOf(task: Task): Limits {
  const more = Math.max(0, sizeOf(task) / MEGABYTE - 1);
  return { time: 2200 + 1500 * more, memory: 256 + 64 * more };
}

export function sizeOf(task: Task): number {
  if (task.type === 'read') return task.document.text.length;
  if (task.type === 'file') return task.size;
  let size = 0;
  for (const { block } of blocksOf(task.article))
    size += block.type === 'verbatim' ? textOf(block).length : USUAL_BLOCK;
  return size;
}

/** Why a document was given up that took longer than it may. In milliseconds. */
export function describeTime(time: number): string {
  return `it takes more than ${(time / 1000).toFixed(1).replace('.0', '')} s to read`;
}
