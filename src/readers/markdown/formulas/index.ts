export { hideFormulas } from './hide.ts';
export { type FormulaToken, showFormulas } from './show.ts';
