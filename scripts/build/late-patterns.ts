/**
 * A pattern with classes of Unicode takes .1 ms to make, before anything is looked for with it. Those that stand beside
 * functions are made when a file is loaded, and most texts need few of them: the first page waits 1.5 ms for the others.
 */

/** A pattern of a module's own, as the formatter writes it. */
const DECLARED = /^const ([A-Z][A-Z0-9_]*) =\s+(\/.*\\[pP]\{.*\/[a-z]*);$/gm;

/** Has a module make such a pattern when it first uses it: the text of the module with a call in each place. */
export function makePatternsLate(text: string): string {
  return [...text.matchAll(DECLARED)].reduce((code, [declared, name = '', pattern = '']) => {
    const [before = '', after = ''] = code.split(declared);
    const used = new RegExp(`(?<![\\w$.'"\`])${name}(?![\\w$'"\`])`, 'g');
    const call = (part: string) => part.replace(used, `${name}()`);
    return `${call(before)}let made${name}: RegExp | undefined; const ${name} = () => made${name} ??= ${pattern};${call(after)}`;
  }, text);
}
