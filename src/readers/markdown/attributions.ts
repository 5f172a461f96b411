import { type Inline, textInline, textOfInlines } from '../../model/index.ts';

/** A last line that begins with a dash is a paragraph of its own: who said what stands above it. */
export function splitAttribution(inlines: readonly Inline[]): [Inline[], Inline[]] | null {
  for (let index = inlines.length - 1; index >= 0; index--) {
    const inline = inlines[index];
    if (inline?.type === 'break') {
      const next = inlines[index + 1];
      const dashed = next && /^\s*(?:[\u2013-\u2015]|--)\s*\S/.test(textOfInlines([next]));
      return dashed && index > 0 ? [inlines.slice(0, index), inlines.slice(index + 1)] : null;
    }
    if (inline?.type !== 'text') continue;
    const at = inline.text.lastIndexOf('\n');
    if (at < 0) continue;
    const line = [textInline(inline.text.slice(at + 1)), ...inlines.slice(index + 1)];
    if (!/^\s*(?:[\u2013-\u2015]|--)\s*\S/.test(textOfInlines(line))) return null;
    return [[...inlines.slice(0, index), textInline(inline.text.slice(0, at))], line];
  }
  return null;
}
