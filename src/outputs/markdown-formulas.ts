import type { Inline, Paragraph } from '../model/index.ts';

type Formula = Extract<Inline, { readonly type: 'math' }>;

/**
 * Formulas as Markdown that is read as the same. Dollars are what every dialect knows, but they mean nothing beside letters
 * and digits, and not all TeX can stand in them; GitHub's dollars around backticks mean a formula anywhere.
 */

/** Letters and digits, which no dollar of a formula may touch on its outer side. */
const WORD = '[A-Za-z0-9\\u00c0-\\u024f\\u0370-\\u052f';
const NO_START = new RegExp(`${WORD}$\\\\]$`);
const NO_END = new RegExp(`^${WORD}\${(]`);
/** TeX that dollars on both sides hold without doubt. */
const PLAIN = /^[^\s$`"{}][^$`"{}\n]*$/;

/** Words beside each other, which are prose between dollars. */
const WORDS = /[A-Za-z]{2}[ \n][A-Za-z]{2}/;

/** A formula within a line. In a cell of a table, pipes have a backslash. */
export function writeFormula({ text, tex }: Formula, inCell: boolean): string {
  if (tex === null) return writeMathMl(text, false);
  if (tex.includes('`')) return `<math alttext="${toReferences(tex)}"></math>`;
  const line = tex.replaceAll('\n', ' ');
  const held = inCell ? line.replaceAll('|', '\\|') : line;
  return isPlain(held) ? `$${held}$` : inTicks(`$${held}$`);
}

function isPlain(tex: string): boolean {
  const inner = tex.replace(/\{[^{}]{0,500}\}/g, 'x');
  return PLAIN.test(inner) && /[\p{L}\p{N}]/u.test(tex) && !/[\s([{\\]$/.test(tex) && !isWordy(tex);
}

/** Words that might be taken for prose or money. */
function isWordy(tex: string): boolean {
  return /(?<![\\A-Za-z])[A-Za-z]{3}|^Id$|^\d[\d.,]*\s/.test(tex) || tex.startsWith('{');
}

/** A formula that is written in dollars, in dollars and backticks. */
export function inTicks(written: string): string {
  if (!written.startsWith('$') || written.startsWith('$`')) return written;
  const tex = written.slice(1, -1);
  return tex.endsWith('\\') ? `$\`${tex} \`$` : `$\`${tex}\`$`;
}

/** Whether what is written can stand right before a dollar that opens a formula. */
export function precedesFormula(written: string): boolean {
  return !NO_START.test(written);
}

/** Whether it can stand right behind one that closes a formula. */
export function endsFormula(written: string): boolean {
  return !NO_END.test(written);
}

/** The formula that a paragraph is, on lines of its own; null for any other paragraph. */
export function writeDisplay({ inlines }: Paragraph): string | null {
  const [formula, more] = inlines;
  if (formula?.type !== 'math' || !formula.display || more) return null;
  const { tex, text } = formula;
  if (tex === null) return writeMathMl(text, true);
  // What a reader of blocks might take for its own stands in code that is a formula.
  const isTaken = /\$|["`]|(?:^|\n)(?:>|~~~|#|[-+*=]|\d+[.)])|\\$/.test(tex);
  if (isTaken || WORDS.test(tex) || !/[\\^_=<>+]/.test(tex)) {
    const fence = '`'.repeat(Math.max(2, ...[...tex.matchAll(/`+/g)].map(([ticks]) => ticks.length)) + 1);
    return `${fence}math\n${tex}\n${fence}`;
  }
  return tex.includes('\n') ? `$$\n${tex}\n$$` : `$$${tex}$$`;
}

/** A formula that has no TeX, as the words of a formula in HTML. */
function writeMathMl(text: string, display: boolean): string {
  const words = text.replace(/ (?= |$)|(?<=^|\n| ) /g, '\u00a0').replaceAll('\n', '\u2028');
  return `<math${display ? ' display="block"' : ''}><mtext>${toReferences(words)}</mtext></math>`;
}

/** All signs by number: nothing in it means anything to Markdown or HTML. */
function toReferences(text: string): string {
  return text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}
