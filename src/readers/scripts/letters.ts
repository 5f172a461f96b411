/**
 * Characters that Unicode has set high or low: those whose compatibility decomposition is `<super>` or `<sub>` of one
 * character (UnicodeData.txt, Unicode 15.1). Left out are those that fonts of terminals rarely have, added since 2020: high
 * C, F, Q, q.
 */

/** Set high or low. */
export type Script = 'super' | 'sub';

const pairs = (plain: string, set: string): ReadonlyMap<string, string> => {
  const forms = [...set];
  return new Map([...plain].map((character, at) => [character, forms[at] ?? character]));
};

/** Made for formulas: the block Superscripts and Subscripts, U+2070 to U+209C, and ¹²³. */
export const FORMS: Readonly<Record<Script, ReadonlyMap<string, string>>> = {
  super: pairs('0123456789+-\u2212\u2013=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ'),
  sub: pairs('0123456789+-\u2212\u2013=()aehklmnopstx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₐₑₕₖₗₘₙₒₚₛₜₓ'),
};

/** Made for phonetics: letters of other blocks, which stand at other heights than those in most fonts. */
export const LETTERS: Readonly<Record<Script, ReadonlyMap<string, string>>> = {
  super: pairs(
    'abcdefghjklmoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ',
    'ᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ',
  ),
  sub: pairs('ijruvβγρφχ', 'ᵢⱼᵣᵤᵥᵦᵧᵨᵩᵪ'),
};

/** Signs that stand high by themselves: marks of notes and of trade, primes, degrees, ordinals. */
export const RAISED =
  '*\u2217\u2020\u2021\u00a7\u00b6\u2016\u00ae\u2122\u2120\u00a9\u00b0\u2032\u2033\u2034\'"\u2019\u00ba\u00aa#';

/** What two letters that are set high are written as: a mark of trade, of a service. */
export const TRADE: ReadonlyMap<string, string> = new Map([
  ['tm', '\u2122'],
  ['sm', '\u2120'],
]);
