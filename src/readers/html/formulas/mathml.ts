import { createFormula, createLinearFormula, createWords, type Formula, isTex } from '../../math/index.ts';
import { attributeOf, findWithin, nameOf, type ParsedElement, toMathNode, wordsWithin } from './dom.ts';

/**
 * A `<math>` as a formula: its `alttext` where that is TeX, else its annotation in TeX, else the words of `alttext`, else what
 * its elements say. Null where it says nothing.
 */
export function readMath(math: ParsedElement, display = isDisplay(math)): Formula | null {
  const tex = texOf(math);
  if (tex !== null) return createFormula(tex, display);
  const words = attributeOf(math, 'alttext')?.trim() ?? '';
  const formula = words !== '' ? createWords(words, display) : createLinearFormula(toMathNode(math), display);
  return formula.text.trim() === '' ? null : formula;
}

function texOf(math: ParsedElement): string | null {
  const words = attributeOf(math, 'alttext')?.trim() ?? '';
  if (words !== '' && isTex(words)) return words;
  const annotation = findWithin(
    math,
    (inner) =>
      nameOf(inner) === 'annotation' && /(?:^|[/-])(?:la)?tex/i.test(attributeOf(inner, 'encoding') ?? ''),
  );
  const tex = annotation ? wordsWithin(annotation).trim() : '';
  return tex === '' ? null : tex;
}

export function isMath(element: ParsedElement): boolean {
  return nameOf(element) === 'math';
}

function isDisplay(math: ParsedElement): boolean {
  return attributeOf(math, 'display') === 'block' || attributeOf(math, 'mode') === 'display';
}
