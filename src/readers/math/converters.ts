import { linearize } from './linear/linearize.ts';
import type { MathNode } from './node.ts';
import { parseTex } from './temml.ts';

/** Longer formulas stay as they are written. In characters. */
const LONGEST = 4000;

/** TeX as readable Unicode; null where that is not certain. Never throws. */
export function texToText(tex: string, display: boolean): string | null {
  if (tex.length > LONGEST) return null;
  try {
    const math = hasBareLines(tex) ? parseLines(tex) : parseTex(tex, display);
    const text = math && linearize(math, { display, certain: true, vulgar: true });
    return text?.trim() ? text : null;
  } catch {
    // Beyond its depth, or no TeX.
    return null;
  }
}

/** Lines as their author meant them: in columns where they have signs for these. */
function parseLines(tex: string): MathNode | null {
  const columns = /(?<!\\)&/.test(tex);
  return parseTex(columns ? `\\begin{aligned}${tex}\\end{aligned}` : tex, columns);
}

/** Line ends outside of all environments: TeX only heeds them within a line. */
function hasBareLines(tex: string): boolean {
  return tex.includes('\\\\') && !/\\(?:begin|substack|cases|matrix|tag)/.test(tex);
}

/** MathML as one linear text, whatever it holds; empty where there is nothing to read. Never throws. */
export function mathToText(math: MathNode, display: boolean): string {
  const [only, more] = math.children;
  // Words set as a formula are as they are written; spaces that are not to be broken make columns.
  if (only?.name === 'mtext' && !more) return only.text.replace(/[ \t\n]+/g, ' ').replaceAll('\u00a0', ' ');
  try {
    return linearize(math, { display, certain: false, vulgar: false }) ?? '';
  } catch {
    return wordsOf(math);
  }
}

/** All its tokens, by a walk of any depth. */
function wordsOf(math: MathNode): string {
  let text = '';
  const stack = [math];
  for (let next = stack.pop(); next; next = stack.pop()) {
    text += next.text;
    for (const child of next.children.toReversed()) stack.push(child);
  }
  return text;
}
