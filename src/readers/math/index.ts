export {
  isDollarFormula,
  isDoubleDollarFormula,
  isRoundFormula,
  isSquareFormula,
  mayClose,
  mayOpen,
} from './content.ts';
export { createFormula, createLinearFormula, createWords, type Formula, withinLine } from './formula.ts';
export { loadMath, mayHoldMath, mayHoldTex } from './load.ts';
export type { MathNode } from './node.ts';
export { isTex, tidyTex, withoutDelimiters } from './tex.ts';
