/**
 * What tells a formula from money, variables of a shell, templates and escaped brackets, by what stands between its
 * delimiters and beside them. White space and digits as pandoc has it (`tex_math_dollars`), letters as GitHub has it; the
 * rest is our own, and careful: what is no formula for certain is text.
 */

/** Within a line nobody writes a longer one. In characters. */
const LONGEST = 2000;

/** A word of prose: letters that are no command and no name that TeX sets in braces. */
const PLAIN_WORD = /(?<![\\A-Za-z])[A-Za-z]{3,}/g;
const BRACED = /\\[A-Za-z]+\*?\s*\{[^{}]{0,200}\}/g;
/** What only a formula has: commands, scripts, relations, sums. */
const SIGN = /\\[A-Za-z,;!{}|]|[\^_=<>+]|\S[*/]\S/;
const COMMAND = /\\[A-Za-z]{2,}/;

/** An amount, and words. */
const MONEY = /^\d[\d.,]*\s{1,3}[A-Za-z]{2}/;

/** Letters and digits that stand beside no delimiter: not those of scripts that set no spaces. */
const WORD = /[A-Za-z0-9\u00c0-\u024f\u0370-\u052f]/;

/** Whether a dollar may open a formula where these stand beside it. */
export function mayOpen(before: string, after: string): boolean {
  return !WORD.test(before) && before !== '$' && before !== '\\' && /\S/.test(after) && after !== '$';
}

/** Whether a dollar may close one. */
export function mayClose(before: string, after: string): boolean {
  return /[^\s([{$]/.test(before) && !WORD.test(after) && !'${('.includes(after || ' ');
}

/** What systems that keep versions put between dollars into a file (RCS, `co(1)`; Subversion). */
const KEYWORD =
  /^(?:Author|Date|Header|HeadURL|Id|LastChanged(?:By|Date|Revision)|Locker|Log|Name|RCSfile|Rev|Revision|Source|State|URL)$/;

/** Whether what stands between single dollars is a formula. */
export function isDollarFormula(tex: string): boolean {
  if (tex.length > LONGEST || tex.includes('`') || !/[\p{L}\p{N}\\<>=]/u.test(tex)) return false;
  // `${name}` of a template.
  if (/^\{[\w.\s]*\}/.test(tex) && !SIGN.test(tex.replace(/^\{[\w.\s]*\}/, ''))) return false;
  if (tex.includes('"') && !COMMAND.test(tex)) return false;
  if (KEYWORD.test(tex) || (MONEY.test(tex) && !SIGN.test(tex))) return false;
  return isBalanced(tex) && !isProse(tex, 2);
}

/** Whether what stands between double dollars is one. */
export function isDoubleDollarFormula(tex: string): boolean {
  return /\S/.test(tex) && isBalanced(tex) && !isProse(tex, 2);
}

/**
 * Whether `\(…\)` is a formula, or brackets that were escaped: it is where nothing in it is a word, or where it has a sign
 * of formulas.
 */
export function isRoundFormula(tex: string): boolean {
  return tex.length <= LONGEST && /\S/.test(tex) && isBalanced(tex) && !isProse(tex, 1);
}

/**
 * Whether `\[…\]` is one. Escaped square brackets are common, around words (`\[sic\]`), numbers, notes (`\[^1\]`), options;
 * so it has to show: by a command, or by signs and no word of three letters.
 */
export function isSquareFormula(tex: string): boolean {
  const bare = tex.trim();
  if (!isBalanced(tex) || bare.startsWith('^')) return false;
  if (COMMAND.test(bare)) return true;
  return SIGN.test(bare) && wordsIn(bare) === 0;
}

function wordsIn(tex: string): number {
  return tex.replace(BRACED, ' ').match(PLAIN_WORD)?.length ?? 0;
}

/** Words beside each other, of which one at least has two letters. */
const BESIDE = /(?<![\\A-Za-z])(?:[A-Za-z]{2,}[,;]?\s+[A-Za-z]|[A-Za-z],?\s+[A-Za-z]{2})/;

/** Whether it has words, and nothing that only a formula has; `words` of three letters are as many as tell it. */
function isProse(tex: string, words: number): boolean {
  return !SIGN.test(tex) && (BESIDE.test(tex) || wordsIn(tex) >= words);
}

/** Braces that close where they open: TeX takes no other. */
function isBalanced(tex: string): boolean {
  let depth = 0;
  for (let at = 0; at < tex.length; at++) {
    const sign = tex[at];
    if (sign === '\\') at++;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth < 0) return false;
  }
  return depth === 0;
}
