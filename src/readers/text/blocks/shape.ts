import type { TextShape } from '../../../model/index.ts';
import type { LineBreaking } from '../lines/line-breaking.ts';
import type { Mail } from '../lines/mail.ts';
import type { TextBlock } from './text-block.ts';

interface Known {
  readonly blocks: readonly TextBlock[];
  readonly breaking: LineBreaking;
  readonly mail: Mail | null;
  readonly quoted: boolean;
  readonly forced: TextShape | null;
}

/**
 * Names the shape of a text: our word for how its lines are to be read, and what `--shape` says. The field has a word for
 * each (hard-wrapped, transcript, verse), and none for all.
 */
export function nameShape({ blocks, breaking, mail, quoted, forced }: Known): { readonly shape: TextShape } {
  if (forced !== null) return { shape: forced };
  if (blocks.some((block) => block.kind === 'turn')) return { shape: 'transcript' };
  if (mail !== null || quoted) return { shape: 'mail' };
  // Records keep their lines, too.
  if (breaking.keeps && !breaking.laidOut) return { shape: breaking.wrapping };
  let verse = 0;
  let all = 0;
  for (const { kind, text } of blocks) {
    if (kind === 'verse') verse += text.length;
    all += text.length;
  }
  return { shape: verse > all / 2 ? 'verse' : breaking.wrapping };
}
