import { clean, type Inline, textInline } from '../../../model/index.ts';
import { type Script, scriptInlines } from '../../scripts/index.ts';
import { linkOf } from '../inlines/links.ts';
import type { Resolve } from '../parsed.ts';
import type { References } from './references.ts';

/** By name: from docutils and Sphinx; those of its domains name things in code. */
const CODE = new Set(
  'code literal samp file command program option envvar kbd makevar mimetype newsgroup regexp func class meth mod attr data exc obj const var type member macro struct union enum enumerator expr directive role cmdoption setting confval token opcode djadmin keyword source'.split(
    ' ',
  ),
);
const STRONG = new Set('strong guilabel menuselection'.split(' '));
const EMPHASIS = new Set('emphasis title title-reference t dfn term cite'.split(' '));

const SCRIPTS: Readonly<Record<string, Script>> = {
  sup: 'super',
  superscript: 'super',
  sub: 'sub',
  subscript: 'sub',
};

/** Numbered documents that roles lead to. */
const SERIES: Readonly<Record<string, (number: string) => string>> = {
  pep: (number) => `https://peps.python.org/pep-${number.padStart(4, '0')}/`,
  rfc: (number) => `https://www.rfc-editor.org/rfc/rfc${number}`,
};

/** What a role makes of words that stand behind others: `title <target>` shows its title. */
export function roleOf(
  written: string,
  words: string,
  before: string,
  referTo: References['inRole'],
  resolve: Resolve,
): Inline[] {
  const name = nameOf(written);
  const [, title = '', target = ''] = TITLED.exec(words) ?? [];
  const shown = title.trim() || words.replace(/^[~!]/, '');
  const series = Object.hasOwn(SERIES, name) ? SERIES[name] : undefined;
  const number = /^\d{1,5}/.exec(target || words)?.[0];
  if (series && number)
    return linkOf(resolve(series(number)), [textInline(title ? shown : `${name.toUpperCase()} ${words}`)]);
  const reference = referTo(name, shown, target);
  if (reference) return reference;
  if (CODE.has(name)) return [{ type: 'code', text: clean(shown.replace(/[\n\t]+/g, ' ')) }];
  const children = [textInline(shown)];
  const script = Object.hasOwn(SCRIPTS, name) ? SCRIPTS[name] : undefined;
  // What parts a role from the word before it is no space.
  if (script) return scriptInlines(script, children, before.replace(/\\\s$/, ''));
  if (STRONG.has(name)) return [{ type: 'strong', children }];
  if (EMPHASIS.has(name)) return [{ type: 'emphasis', children }];
  return linkOf(target === '' ? null : resolve(target), children);
}

const nameOf = (written: string): string => written.toLowerCase().replace(/^.*:/, '');

/** Whether a role holds TeX, with all its backslashes. */
export const isFormula = (written: string): boolean => nameOf(written) === 'math';

const TITLED = /^([^<]{1,1500}) <([^<>]{1,1500})>$/;
