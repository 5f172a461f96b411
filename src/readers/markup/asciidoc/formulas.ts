import { createFormula, createWords, type Formula } from '../../math/index.ts';

/** What TeX and AsciiMath write alike: names of a letter, numbers, signs, scripts of one character. */
const IN_BOTH = /^(?:[A-Za-z](?![A-Za-z])|\d|[\s+\-=<>(),.|!']|[\^_](?=[A-Za-z0-9](?![A-Za-z0-9])))*$/;

/**
 * A formula by the style that it is said to have. `stem` is AsciiMath unless the document says otherwise, which is where it
 * has commands of TeX. What is AsciiMath alone is shown as it is written.
 */
export function formulaOf(style: string, text: string, display: boolean): Formula {
  return isTexOf(style, text) ? createFormula(text, display) : createWords(text.trim(), display);
}

/** Whether a formula of a style is TeX. */
export function isTexOf(style: string, text: string): boolean {
  if (style === 'latexmath') return true;
  return IN_BOTH.test(text) || (style === 'stem' && /\\[A-Za-z]/.test(text));
}
