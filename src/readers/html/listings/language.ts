import type { Element } from '../parsing/tree.ts';
import { knownLanguage } from './language-names.ts';

/** Attributes that say it outright: of Prism, Rouge, Shiki, Atlassian, Enlighter. */
const ATTRIBUTES = ['data-lang', 'data-language', 'data-code-lang', 'data-enlighter-language', 'data-syntax'];
/** Classes that end with a language: of highlight.js, Prism and the HTML standard; of others only one that is known. */
const STATED = /^(?:language|lang|highlight-source|mw-highlight-lang)[-:]([a-z0-9+#._-]{1,20})$/;
const SUPPOSED = /^(?:highlight|src|brush|code|geshifilter|syntax)[-:]([a-z0-9+#._-]{1,20})$/;
/** Classes that a language follows as another: `brush: js`, pandoc's `sourceCode python`, `hljs rust`. */
const BEFORE_ANOTHER =
  /^(?:brush:|lang:|language:|sourcecode|source-code|hljs|highlight|code|prettyprint|prism-code|rouge|chroma|src)$/;
/** What stands where no language is meant. */
const NONE = new Set(
  'none default nohighlight no-highlight auto null undefined notranslate plain'.split(' '),
);

/** Which language an element says that its code is written in, in lower case; null where it does not. */
export function languageOf({ name, attributes }: Element): string | null {
  if (attributes.size === 0) return null;
  for (const attribute of ATTRIBUTES) {
    const found = accept(attributes.get(attribute) ?? '');
    if (found !== null) return found;
  }
  const classes = `${attributes.get('class') ?? ''} ${attributes.get('data-syntaxhighlighter-params') ?? ''}`;
  const words = classes
    .slice(0, 600)
    .toLowerCase()
    .split(/[\s;,]+/);
  for (const [at, word] of words.entries()) {
    const stated = accept(STATED.exec(word)?.[1] ?? '');
    if (stated !== null) return stated;
    const supposed = SUPPOSED.exec(word)?.[1] ?? '';
    if (knownLanguage(supposed) !== null) return accept(supposed);
    const next = BEFORE_ANOTHER.test(word) ? (words[at + 1] ?? '') : '';
    if (knownLanguage(next) !== null || (word.endsWith(':') && next !== '')) return accept(next);
  }
  const own =
    name === 'pre' || name === 'code' ? words.find((word) => knownLanguage(word) !== null) : undefined;
  if (own !== undefined && own !== 'text') return own;
  // GitLab's; two letters are more often the language of people.
  const lang = (attributes.get('lang') ?? '').toLowerCase();
  return lang.length > 2 && knownLanguage(lang) !== null ? lang : null;
}

function accept(word: string): string | null {
  const language = word.trim().toLowerCase().replace(/^\./, '');
  return /^[a-z0-9+#._-]{1,20}$/.test(language) && !NONE.has(language) ? language : null;
}
