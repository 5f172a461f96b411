import { createFormula, type Formula, tidyTex } from '../../math/index.ts';
import { attributeOf, classesOf, elementsIn, nameOf, type ParsedElement, wordsWithin } from './dom.ts';
import { isMath, readMath } from './mathml.ts';

/** TeX with the number that a page sets beside it. */
export function withNumber(tex: string, number: string): string {
  const bare = number.trim().replace(/^\((.*)\)$/, '$1');
  if (bare === '' || tex.includes('\\tag')) return tex;
  return `${tex} \\tag{${bare.replace(/[\\{}$]/g, '')}}`;
}

/** LaTeXML sets equations in tables: a row each, of cells that part it at its relations, and one with its number. */
export function readEquations(table: ParsedElement): readonly Formula[] | null {
  if (nameOf(table) !== 'table') return null;
  const formulas: Formula[] = [];
  const stack = elementsIn(table).reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (nameOf(next) !== 'tr') {
      for (const child of elementsIn(next).reverse()) stack.push(child);
      continue;
    }
    const formula = readRow(next);
    if (formula) formulas.push(formula);
    else if (wordsWithin(next).trim() !== '') return null;
  }
  return formulas.length > 0 ? formulas : null;
}

function readRow(row: ParsedElement): Formula | null {
  const texts: string[] = [];
  let number = '';
  let only: ParsedElement | null = null;
  for (const cell of elementsIn(row)) {
    if (classesOf(cell).includes('ltx_eqn_eqno')) number = wordsWithin(cell).trim();
    const stack = elementsIn(cell).reverse();
    for (let next = stack.pop(); next; next = stack.pop()) {
      if (!isMath(next)) {
        for (const child of elementsIn(next).reverse()) stack.push(child);
        continue;
      }
      only = next;
      texts.push(tidyTex(attributeOf(next, 'alttext') ?? readMath(next, false)?.tex ?? ''));
    }
  }
  if (only === null) return null;
  if (texts.some((tex) => tex === '')) {
    const math = texts.length === 1 && number === '' ? only : null;
    return math ? readMath(math, true) : null;
  }
  return createFormula(withNumber(texts.join(' '), number), true);
}
