/** What makes formulas readable, in a part of the program of its own: an article without one pays nothing for it. */
export type Converters = typeof import('./converters.ts');

let loaded: Converters | null = null;

/** Loads it; what is loaded stays. */
export async function loadMath(): Promise<void> {
  loaded ??= await import('./converters.ts');
}

/** It, where it is loaded. */
export function converters(): Converters | null {
  return loaded;
}

/** Elements, classes and delimiters of formulas. */
const SIGN =
  /<math|<mjx-|math\/|\\\(|\\\[|\\begin\{|\$|class\s*=\s*["']?[^"'<>]{0,80}\b(?:math|latex|tex|katex)\b/i;

/** Looks for signs of a formula alone: most pages have none. */
export function mayHoldMath(text: string): boolean {
  return SIGN.test(text);
}
