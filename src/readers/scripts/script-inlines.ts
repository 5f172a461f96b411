import { clean, type Inline, textInline, textOfInlines, walkInlines } from '../../model/index.ts';
import type { Script } from './letters.ts';
import { LONGEST_SCRIPT, setScript } from './set-script.ts';

/** So much of a line before a script tells what it is, in characters. */
const LOOKED_BACK = 24;

/** Inlines that are set high or low, as such that say so in words; what leads to a note stays as it is. */
export function scriptInlines(script: Script, inlines: readonly Inline[], before: string): Inline[] {
  const leaves: string[] = [];
  let length = 0;
  for (const inline of walkInlines(inlines)) {
    if (inline.type === 'text' || inline.type === 'code') leaves.push(inline.text);
    else if (!('children' in inline)) return [...inlines];
    length += leaves.at(-1)?.length ?? 0;
    if (length > 2 * LONGEST_SCRIPT) return [...inlines];
  }
  const set = setScript(script, leaves, before.slice(-LOOKED_BACK));
  return set ? withLeaves(inlines, set.values()) : [...inlines];
}

/** Inlines with other words, in the order they stand in. */
export function withLeaves(inlines: readonly Inline[], words: Iterator<string>): Inline[] {
  return inlines.map((inline): Inline => {
    if (inline.type === 'text') return textInline(words.next().value ?? '');
    if (inline.type === 'code') return { ...inline, text: clean(words.next().value ?? '') };
    return 'children' in inline ? { ...inline, children: withLeaves(inline.children, words) } : inline;
  });
}

/** What stands before a place, as far as it matters. */
export function lineBefore(inlines: readonly Inline[]): string {
  return textOfInlines(inlines.slice(-4)).slice(-LOOKED_BACK);
}
