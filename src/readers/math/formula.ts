import { type Clean, clean, cleanLine, type Inline } from '../../model/index.ts';
import { converters } from './load.ts';
import type { MathNode } from './node.ts';
import { plainTex, tidyTex } from './tex.ts';

export type Formula = Extract<Inline, { readonly type: 'math' }>;

/** A formula as the model has it, of its TeX. `display`: it is set on lines of its own. */
export function createFormula(tex: string, display: boolean): Formula {
  const tidy = display ? clean(tidyTex(tex)) : cleanLine(tidyTex(tex));
  const readable = converters()?.texToText(tidy, display) ?? plainTex(tidy, display);
  return formula(readable, tidy, display);
}

/** A formula that is known as MathML alone. */
export function createLinearFormula(math: MathNode, display: boolean): Formula {
  return formula(converters()?.mathToText(math, display) ?? '', null, display);
}

/** A formula that is only known in words. */
export function createWords(words: string, display: boolean): Formula {
  return formula(words, null, display);
}

/** The same formula within a line: what it says on several lines is TeX there. */
export function withinLine(formula: Formula): Formula {
  if (!formula.display) return formula;
  if (formula.tex !== null) return createFormula(formula.tex, false);
  return { type: 'math', text: cleanLine(formula.text), tex: null };
}

function formula(text: string, tex: Clean | null, display: boolean): Formula {
  const shown = display ? clean(text) : cleanLine(text);
  return { type: 'math', text: shown, tex, ...(display ? { display: true } : {}) };
}
