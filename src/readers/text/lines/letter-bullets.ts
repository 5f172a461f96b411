import type { InputLine } from './input-line.ts';
import { isUnderline } from './rulers.ts';

/** An `o` at a line's beginning is a word in some languages: only where it is set in, and comes again, is it a bullet. */
const LEAST_INDENT = 2;
const FEWEST = 2;

/** Writes the `o` that text browsers and protocols take for a bullet as one. */
export function readLetterBullets({ lines }: { lines: readonly InputLine[] }): {
  readonly lines: readonly InputLine[];
} {
  const counts = new Map<number, number>();
  for (const line of lines)
    if (isLetterBullet(line)) counts.set(line.indent, (counts.get(line.indent) ?? 0) + 1);
  if (counts.size === 0) return { lines };
  return {
    lines: lines.map((line, at) =>
      isLetterBullet(line) &&
      !isUnderline(lines[at + 1]?.text ?? '') &&
      (counts.get(line.indent) ?? 0) >= FEWEST
        ? { ...line, text: `◦${line.text.slice(1)}` }
        : line,
    ),
  };
}

const isLetterBullet = ({ text, indent, depth }: InputLine): boolean =>
  text[0] === 'o' && text[1] === ' ' && indent >= LEAST_INDENT && depth === 0;
