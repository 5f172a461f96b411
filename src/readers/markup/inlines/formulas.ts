import {
  createFormula,
  isDollarFormula,
  isDoubleDollarFormula,
  isRoundFormula,
  isSquareFormula,
  mayClose,
  mayOpen,
} from '../../math/index.ts';
import type { Atom, Taken } from './rules.ts';

/** As far as the end of a formula is looked for. In characters. */
const LONGEST = 2000;

interface Delimiter {
  readonly open: string;
  readonly close: string;
  /** Whether what it holds may be set apart, where it is all there is. */
  readonly display: boolean;
  readonly isFormula: (tex: string) => boolean;
}

/** Tried in order. */
const DELIMITERS: readonly Delimiter[] = [
  { open: '$$', close: '$$', display: true, isFormula: isDoubleDollarFormula },
  { open: '$', close: '$', display: false, isFormula: isDollarFormula },
  { open: '\\(', close: '\\)', display: false, isFormula: isRoundFormula },
  { open: '\\[', close: '\\]', display: true, isFormula: isSquareFormula },
];

/** Formulas in TeX's delimiters, in running text. */
export const TEX: Atom = {
  signs: '$\\',
  read: (text, at) => {
    const delimiter = DELIMITERS.find(({ open }) => text.startsWith(open, at));
    return delimiter ? readBetween(delimiter, text, at) : null;
  },
};

function readBetween({ open, close, display, isFormula }: Delimiter, text: string, at: number): Taken | null {
  const from = at + open.length;
  const to = text.slice(from, from + LONGEST).indexOf(close) + from;
  if (to < from) return null;
  const end = to + close.length;
  const dollar = open === '$';
  if (dollar && !mayOpen(text.charAt(at - 1), text.charAt(from))) return null;
  if (dollar && !mayClose(text.charAt(to - 1), text.charAt(end))) return null;
  const tex = text.slice(from, to);
  return isFormula(tex) ? { end, inlines: [createFormula(tex, display)] } : null;
}
