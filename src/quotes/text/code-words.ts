/**
 * Words that only a technical text has: flags, paths, identifiers, calls, placeholders.
 */

const OPENERS = '"\'“‘„«([{<`,*';
const CLOSERS = '"\'”’»)]}>`,.;:!?*…';
/** Longer runs without a space are no words of a person, or no words at all. */
const LONGEST = 120;

/** Endings of names of files that programs read or are made of. */
const FILE_ENDINGS = new Set(
  (
    'c h cc cpp hpp py js mjs ts tsx jsx rb rs go java pl pm sh bash el lua so dll exe conf cfg ini json yaml yml toml xml ' +
    'md rst txt html css log tar gz xz zip deb rpm service socket target mount in am ac m4 mk cmake patch diff'
  ).split(' '),
);

/** Whether a word, a run without spaces, is one that programs are spoken of with. Addresses of the web are none. */
export function isCodeWord(run: string): boolean {
  if (run.length > LONGEST || run.includes('://') || run.startsWith('www.')) return false;
  // What is joined in the middle shows with its marks; the rest without those around it.
  if (run.includes('()') || run.indexOf('::') > 0 || run.indexOf('->') > 0 || run.includes('${')) return true;
  if (isReference(run)) return true;
  let from = 0;
  let to = run.length;
  while (from < to && OPENERS.includes(run[from] ?? '')) from++;
  while (to > from && CLOSERS.includes(run[to - 1] ?? '')) to--;
  if (to - from < 2) return false;
  const first = run[from] ?? '';
  const second = run[from + 1] ?? '';
  if (first === '-') return second === '-' ? isLetter(run[from + 2]) : isLetter(second) && to - from <= 3;
  if (first === '/') return isLetter(second) && run.indexOf('/', from + 2) > 0;
  if (first === '$') return isLetter(second);
  if ((first === '~' || first === '.') && second === '/') return true;
  return isIdentifier(run, from, to) || hasFileEnding(run, from, to);
}

/** `printf(3)`, a page of the manual. */
function isReference(run: string): boolean {
  const open = run.indexOf('(');
  return open > 0 && isDigit(run[open + 1]) && run[open + 2] === ')' && isLetter(run[open - 1]);
}

/** snake_case, camelCase, key=value. */
function isIdentifier(run: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) {
    const char = run[at];
    const before = run[at - 1];
    const after = run[at + 1];
    if (char === '_') {
      if ((isLetter(before) || isDigit(before)) && (isLetter(after) || isDigit(after) || after === '_'))
        return true;
    } else if (char === '=') {
      if (isLetter(before) && after !== undefined) return true;
    } else if (isCapital(char) && isSmall(before) && isSmall(after) && at > from + 1 && isSmall(run[from]))
      return true;
  }
  return false;
}

function hasFileEnding(run: string, from: number, to: number): boolean {
  const dot = run.lastIndexOf('.', to - 1);
  return (
    dot > from && to - dot <= 8 && isAlphanumeric(run[dot - 1]) && FILE_ENDINGS.has(run.slice(dot + 1, to))
  );
}

const isSmall = (char: string | undefined): boolean => char !== undefined && char >= 'a' && char <= 'z';
const isCapital = (char: string | undefined): boolean => char !== undefined && char >= 'A' && char <= 'Z';
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';
const isLetter = (char: string | undefined): boolean => isSmall(char) || isCapital(char);
const isAlphanumeric = (char: string | undefined): boolean => isLetter(char) || isDigit(char);
