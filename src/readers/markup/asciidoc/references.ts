import { type Inline, looseName, textInline } from '../../../model/index.ts';
import type { Draft } from '../draft.ts';
import { linkOf } from '../inlines/links.ts';
import type { ReadInside } from '../inlines/rules.ts';
import type { Resolve } from '../parsed.ts';
import { addressOfPlace, headingsIn, titlesOf } from '../place-names.ts';

/** Reads a reference to a place, in the document or in another; without words, it says what stands there. */
export type ReadReference = (target: string, words: string, inside: ReadInside) => Inline[];

const FILE = /\.(?:adoc|asciidoc|asc|ad|html?|xhtml|pdf|md|txt)$/i;
/** A page of another module, as Antora names it; its files lie in folders of these names. */
const MODULE = /^([\w-]+):(?=[^/])(.*)$/;

/** `texts`: what references to a place say, by its name, where the author tells. */
export function createReferences(
  drafts: readonly Draft[],
  texts: ReadonlyMap<string, string>,
  resolve: Resolve,
): ReadReference {
  const titles = titlesOf(drafts);
  const headings = new Map<string, string>();
  for (const heading of headingsIn(drafts)) {
    const name = looseName(heading);
    if (!headings.has(name)) headings.set(name, heading);
  }
  return (target, words, inside) => {
    const { file, place } = partsOf(target.trim());
    const title =
      file === '' ? (texts.get(place) ?? titles.get(place) ?? headings.get(looseName(place))) : '';
    const shown = words || title || (place || file).replace(/^_+/, '').replaceAll('_', ' ');
    const address = file + (place === '' ? '' : addressOfPlace(place));
    const children = words || title ? inside(shown) : [textInline(shown)];
    return linkOf(resolve(address), children);
  };
}

/** A reference to a file has an ending or a number sign; anything else names a place in the document. */
function partsOf(target: string): { file: string; place: string } {
  const at = target.indexOf('#');
  if (at < 0) return FILE.test(target) ? { file: inModule(target), place: '' } : { file: '', place: target };
  const file = target.slice(0, at);
  const whole = file === '' || FILE.test(file) ? file : `${file}.adoc`;
  return { file: inModule(whole), place: target.slice(at + 1) };
}

function inModule(file: string): string {
  const [, module = '', page = ''] = MODULE.exec(file) ?? [];
  return module === '' || page === '' ? file : `../../${module}/pages/${page}`;
}
