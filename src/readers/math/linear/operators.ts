import type { MathNode } from '../node.ts';
import type { Kind } from './piece.ts';

/** Fences that open and close, as they stand in MathML's operator dictionary (MathML Core, appendix B). */
const OPEN = '([{⟨⌈⌊⟦⟪⎰⦃⦅⌜⌞';
const CLOSE = ')]}⟩⌉⌋⟧⟫⎱⦄⦆⌝⌟';
const BARS = '|‖∥∣';
/** Large operators of the same dictionary: sums, products, integrals, unions. */
const LARGE = /^[∏∐∑∫-∳⋀-⋃⨀-⨜⨿⅀]$/u;
/** Mathematical symbols that stand for something by themselves, or before one thing. */
const NAMES = /^[¬∀∁∂∃∄∅∇√∛∜∞⊤⊥℘ℵ…⋯⋮⋱⋰∎]$/u;
/** What may be the sign of one thing as well as stand between two. */
const SIGNS = '+-−±∓';
/** Operators that are not relations. */
const BINARY = /^[+\-−±∓×÷·⋅∗*∘•⋆∪∩∧∨⊕-⊡⊎⊓⊔∖≀∔⊻⊼⊽⋄△▽†‡⨯⨿⊲⊳◁▷]$/u;
const RELATION = /^(?:\p{Sm}|[←-⇿⟰-⟿⤀-⥿:≔≕]|[:=<>!]=|:|:=|<|>)$/u;

/** What an operator is, by its characters and what the formula says of them. */
export function kindOfOperator({ text, attributes }: MathNode): Kind {
  const form = attributes.get('form');
  const fence = attributes.get('fence') === 'true';
  if (BARS.includes(text)) {
    // Set with space around it, it stands between: “such that”, “divides”.
    if (isWide(attributes.get('lspace'))) return 'relation';
    return form === 'prefix' && fence ? 'open' : form === 'postfix' && fence ? 'close' : 'bar';
  }
  if (OPEN.includes(text)) return form === 'postfix' ? 'close' : 'open';
  if (CLOSE.includes(text)) return form === 'prefix' ? 'open' : 'close';
  if (text === ',' || text === ';') return 'comma';
  if (/^[!′″‴⁗'°]+$/u.test(text)) return 'postfix';
  if (LARGE.test(text)) return 'large';
  if (NAMES.test(text) || text === '/' || text === '.' || text === '%') return 'letter';
  if (BINARY.test(text)) return 'infix';
  if (RELATION.test(text)) return 'relation';
  return /^\p{L}{2,}$/u.test(text) ? 'function' : 'letter';
}

function isWide(length: string | undefined): boolean {
  return length !== undefined && Number.parseFloat(length) >= 0.2;
}

/** Whether an infix may be a sign instead. */
export function mayBeSign(text: string): boolean {
  return text !== '' && SIGNS.includes(text);
}
