export { createFormula, createLinearFormula, withinLine } from './formula.ts';
export { loadMath, mayHoldMath } from './load.ts';
export type { MathNode } from './node.ts';
export { isTex, tidyTex } from './tex.ts';
