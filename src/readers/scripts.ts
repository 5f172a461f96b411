/** Superscripts and subscripts that Unicode has (blocks 2070, 1D00, 1D80, 2C60 and Latin-1), as they are written plain. */

const SUPERSCRIPTS = new Map<string, string>();
const SUBSCRIPTS = new Map<string, string>();

const PLAIN_ABOVE = '0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ';
const ABOVE = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ';
const PLAIN_BELOW = '0123456789+-−=()aehijklmnoprstuvxβγρφχ';
const BELOW = '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ';

/** A text as superscript; null where a character of it has none. */
export function toSuperscript(text: string): string | null {
  return translate(text, SUPERSCRIPTS, PLAIN_ABOVE, ABOVE);
}

/** A text as subscript; null where a character of it has none. */
export function toSubscript(text: string): string | null {
  return translate(text, SUBSCRIPTS, PLAIN_BELOW, BELOW);
}

/** Fills its table when it is first asked. */
function translate(text: string, table: Map<string, string>, plain: string, set: string): string | null {
  if (table.size === 0) {
    const signs = [...set];
    [...plain].forEach((sign, at) => {
      table.set(sign, signs[at] ?? '');
    });
  }
  let translated = '';
  for (const sign of text) {
    const found = table.get(sign);
    if (found === undefined) return null;
    translated += found;
  }
  return text === '' ? null : translated;
}
