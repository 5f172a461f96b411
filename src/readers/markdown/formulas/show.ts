import type { Token, Tokens } from 'marked';
import { runsIn, tokensIn } from '../tokens.ts';
import { type HiddenFormula, MARK } from './hide.ts';

/** A formula in running text. */
export interface FormulaToken extends Tokens.Generic {
  readonly type: 'formula';
  readonly tex: string;
  readonly display: boolean;
}

const STAND_IN = new RegExp(`\\$${MARK}(\\d{1,9})${MARK}\\$`);
const ALL = new RegExp(STAND_IN.source, 'g');

/** Puts formulas in the place of their stand-ins, whatever became of the lines they stood in. Changes the tokens. */
export function showFormulas(tokens: Token[], formulas: readonly HiddenFormula[]): void {
  const cells = runsOfCells(tokens);
  for (const run of [...runsIn(tokens)]) {
    if (!run.some(isWords)) continue;
    const shown = run.flatMap((token) =>
      isWords(token) ? divide(token, formulas, cells.has(run)) : [token],
    );
    run.length = 0;
    for (const token of shown) run.push(token);
  }
  for (const token of tokensIn(tokens)) restore(token, formulas);
}

/** Words with a formula among them, and no tokens of their own. */
function isWords(token: Token): boolean {
  return token.type === 'text' && !token['tokens'] && token.raw.includes(MARK);
}

function divide(token: Token, formulas: readonly HiddenFormula[], inCell: boolean): Token[] {
  const raws = token.raw.split(STAND_IN);
  const texts = String(Reflect.get(token, 'text')).split(STAND_IN);
  return raws.flatMap((raw, at): Token[] => {
    // Every second part is the number of a formula.
    if (at % 2 === 0) return raw === '' ? [] : [{ ...token, raw, text: texts[at] ?? raw }];
    const { tex = '', display = false, source = '' } = formulas[Number(raw)] ?? {};
    // In a table a pipe has a backslash, or it would end the cell.
    return [{ type: 'formula', raw: source, tex: inCell ? tex.replaceAll('\\|', '|') : tex, display }];
  });
}

function runsOfCells(tokens: Token[]): Set<Token[]> {
  const runs = new Set<Token[]>();
  for (const token of tokensIn(tokens)) {
    if (token.type !== 'table') continue;
    const { header, rows } = token as Tokens.Table;
    for (const cell of [header, ...rows].flat()) for (const run of runsIn(cell.tokens)) runs.add(run);
  }
  return runs;
}

function restore(token: Token, formulas: readonly HiddenFormula[]): void {
  for (const key of ['raw', 'text', 'href', 'title', 'lang', 'label', 'body', 'left'] as const) {
    const held: unknown = Reflect.get(token, key);
    if (typeof held === 'string' && held.includes(MARK))
      Reflect.set(
        token,
        key,
        held.replace(ALL, (_, number: string) => formulas[Number(number)]?.source ?? ''),
      );
  }
}
