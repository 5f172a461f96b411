/** Has files load modules of Node when they use them: all that the first page of a text does without take 5 ms. */
import { builtinModules } from 'node:module';

/** These are loaded before the program is. */
const AT_HAND = ['fs', 'path'];
/** A module of Node that a file takes at its start, as esbuild writes it. */
const TAKEN = /^var (import_\w+) = ((?:__toESM\()?require\("(?:node:)?([\w/]+)"\)(?:, 1)?\)?);$/gm;

/** The text of a file, as esbuild bundles it and does not minify it, with a call wherever it uses a module of Node. */
export function loadBuiltinsLate(text: string): string {
  return [...text.matchAll(TAKEN)].reduce((code, [taken, name = '', load = '', module = '']) => {
    if (!builtinModules.includes(module) || AT_HAND.includes(module)) return code;
    const rest = code.replace(taken, () => '');
    // What is handed on as a whole is loaded at once.
    if (new RegExp(`\\b${name}\\b(?!\\.)`).test(rest)) return code;
    // In brackets, since `new f().Name()` makes an f.
    const uses = rest.replaceAll(new RegExp(`\\b${name}(?=\\.)`, 'g'), `(load_${name}())`);
    return `${uses}\nvar ${name};\nfunction load_${name}() { return ${name} ??= ${load}; }\n`;
  }, text);
}
