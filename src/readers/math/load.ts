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

/** What holds a formula in the other languages of marks. */
const SIGN_IN_MARKUP =
  /\$|\\[([]|\\begin\{|:math:|math::|<(?:math|chem|ce)\b|stem|latexmath|\[(?:tex|math|latex)\b/i;

/** The same for a text in a language of marks. */
export function mayHoldTex(text: string): boolean {
  return SIGN_IN_MARKUP.test(text);
}

/** Elements, classes, addresses and delimiters of formulas. */
const SIGN =
  /<(?:m:|mml:)?math\b|<mjx-|<d-math|\\\(|\\\[|\\begin\{|\$\$|latex|katex|codecogs|["'\s](?:math|tex|arithmatex)["'\s]|math-/i;
const SCRIPT = '<script';
const SCRIPT_END = '</script';

/** Looks for signs of a formula alone: most pages have none. What programs of a page say is no sign. */
export function mayHoldMath(html: string): boolean {
  if (/type\s{0,4}=\s{0,4}["']?math\//i.test(html)) return true;
  for (let from = 0; from < html.length; ) {
    const script = html.indexOf(SCRIPT, from);
    const end = script < 0 ? html.length : script;
    if (SIGN.test(html.slice(from, end))) return true;
    const after = script < 0 ? -1 : html.indexOf(SCRIPT_END, end);
    if (after < 0) return false;
    from = after + SCRIPT_END.length;
  }
  return false;
}
