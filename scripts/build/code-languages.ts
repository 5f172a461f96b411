/** The languages of code that are painted, each read when it is first asked for. */
import { createRequire } from 'node:module';

/**
 * By highlight.js's names of its modules: those that people meet in articles, and what these contain. The package has 190,
 * which are three megabytes with their compiled code.
 */
export const CODE_LANGUAGES: readonly string[] =
  'bash c cpp clojure cmake csharp css dart diff django dockerfile elixir erlang fsharp go groovy haskell http ini java javascript json julia kotlin latex less lisp lua makefile markdown matlab nginx objectivec ocaml perl php plaintext powershell protobuf python python-repl r ruby rust scala scss shell sql swift typescript vim xml yaml'.split(
    ' ',
  );

/** What the build asks of highlight.js. */
interface Highlighter {
  registerLanguage(name: string, definition: unknown): void;
  getLanguage(name: string): { readonly aliases?: readonly string[] };
}

/**
 * The module that stands for highlight.js's `lib/index.js`. That registers all languages, whose definitions take 15 ms to
 * run; this one registers a language, and those that can stand within it, when its name or an alias is first asked for.
 */
export function writeCodeLanguages(): string {
  const load = createRequire(import.meta.resolve('cli-highlight'));
  const highlighter: Highlighter = load('highlight.js/lib/core');
  for (const name of CODE_LANGUAGES)
    highlighter.registerLanguage(name, load(`highlight.js/lib/languages/${name}`));
  const names: Record<string, string> = {};
  for (const name of CODE_LANGUAGES) {
    names[name] = name;
    for (const alias of highlighter.getLanguage(name).aliases ?? []) names[alias.toLowerCase()] ??= name;
  }
  const within = CODE_LANGUAGES.map((name) => {
    const found = languagesWithin(highlighter.getLanguage(name)).map((one) => names[one] ?? one);
    return [name, found.filter((one) => one in names)] as const;
  });
  return `
const highlighter = require('./core');
const names = ${JSON.stringify(names)};
const within = ${JSON.stringify(Object.fromEntries(within.filter(([, found]) => found.length > 0)))};
const definitions = {
${CODE_LANGUAGES.map((name) => `'${name}': () => require('./languages/${name}'),`).join('\n')}
};
const { getLanguage, highlight } = highlighter;
function register(name) {
  if (getLanguage(name)) return;
  highlighter.registerLanguage(name, definitions[name]());
  for (const one of within[name] || []) register(one);
}
function find(name) {
  const wanted = String(name).toLowerCase();
  if (Object.hasOwn(names, wanted)) register(names[wanted]);
}
highlighter.getLanguage = (name) => (find(name), getLanguage(name));
highlighter.highlight = (one, other, ...rest) => {
  find(typeof other === 'object' ? other.language : one);
  return highlight(one, other, ...rest);
};
module.exports = highlighter;`;
}

/** The languages that a part of a definition hands text to; all where it leaves that to the text. */
function languagesWithin(part: unknown, seen = new Set<unknown>()): string[] {
  if (typeof part !== 'object' || part === null || seen.has(part)) return [];
  seen.add(part);
  return Object.entries(part).flatMap(([key, value]) => {
    if (key !== 'subLanguage') return languagesWithin(value, seen);
    const named = [value].flat().filter((one) => typeof one === 'string');
    return named.length > 0 ? named : CODE_LANGUAGES;
  });
}
