import { decodeHTMLStrict } from 'entities';
import { fold } from '../extraction/lines.ts';
import { namesOf } from '../extraction/names.ts';
import { type Element, elementsOf, wordsOf } from '../parsing/tree.ts';
import { isOthers } from './dates.ts';
import { areNames, looksLikeName, personIn, withoutLead } from './person.ts';
import { siteKey, withoutSite } from './title-parts.ts';

/** Some pages have tags in what is meant for machines. */
export function stripMarkup(text: string): string {
  return text.includes('<') ? text.replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ') : text;
}

/** JSON-LD is written by programs that take it for HTML: what they escaped is meant. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text;
}

/** Who wrote it, as stated to machines: in data, and in the head. */
export interface StatedAuthors {
  readonly linked: readonly string[];
  /** Whether those are organisations. */
  readonly corporate: boolean;
  readonly metas: readonly string[];
}

export interface Byline {
  readonly names: string;
  /** Whether one of them is a person by its looks, rather than a firm or a login. */
  readonly sure: boolean;
}

/** Who wrote it: people as stated to machines, as the page marks them, else an organisation, and the site last of all. */
export function bylineOf(
  root: Element,
  stated: StatedAuthors,
  site: string | null,
  around: ReadonlySet<Element>,
  lang: string | null,
): Byline | null {
  const linked = personsIn(stated.linked, site);
  const metas = personsIn(stated.metas, site);
  const marked = markedPersons(root, site, around);
  const sources = stated.corporate ? [metas, marked, linked] : [linked, metas, marked];
  // Data that name one of several people are short of the rest.
  if (metas.length > linked.length && !stated.corporate) sources.unshift(metas);
  const found = sources.find((names) => names.length > 0);
  const own =
    found ??
    [personsIn(stated.linked, null), markedPersons(root, null, around)].find((names) => names.length > 0);
  return own ? { names: joinPersons(own, lang), sure: own.some(holdsName) } : null;
}

/** Whether one of the names in a text is that of a person by its looks. */
function holdsName(text: string): boolean {
  return text.split(/, ?| (?:and|und|et|y|e|en|&|\/) /).some((name) => looksLikeName(name));
}

/** Names, each once, without the site's own. */
function personsIn(texts: readonly string[], site: string | null): string[] {
  const names = texts
    .map((text) => personIn(withoutSite(decodeEntities(stripMarkup(text)), site) ?? ''))
    .filter((name) => name !== '' && !isSiteName(name, site));
  return [...new Map(names.map((name) => [fold(name), name])).values()];
}

export function isSiteName(name: string, site: string | null): boolean {
  return site !== null && [name, name.split(',', 1).join('')].some((one) => siteKey(one) === siteKey(site));
}

/** What makes of an element the name of the writer: it is marked as such, or only called so. */
const SURE = / (?:url fn|fn n|p author|h card author|author name|byline name|writer name) /;
const CALLED =
  / (?:byline|by line|author|authors|autor|autoren|auteur|author ?name|post ?author|writer|contributor) /;
/** No name, but about or beside one. */
const ABOUT =
  / (?:bio|biography|description|avatar|image|photo|box title|social|twitter|email|follow|label|prep) /;
const LOOKED_AT = 16;

/** The persons that the page marks: the first after the headline, else before it, by the surest of marks. */
function markedPersons(root: Element, site: string | null, around: ReadonlySet<Element>): readonly string[] {
  const found: {
    readonly name: string;
    readonly sure: boolean;
    readonly after: boolean;
    readonly of: Element | null;
  }[] = [];
  let after = false;
  const last = [...around][0];
  let looked = 0;
  for (const element of elementsOf(root, (one) => !around.has(one) && isNobodys(one))) {
    if (element === last) after = true;
    if (element.attributes.size === 0) continue;
    const sure = isSure(element);
    if (!sure && !CALLED.test(namesOf(element))) continue;
    if (ABOUT.test(namesOf(element)) || ++looked > LOOKED_AT) continue;
    const words = element.attributes.get('content') ?? wordsOf(element, 200);
    const name = personIn(words);
    if (name !== '' && !isSiteName(name, site) && (sure || isCalled(name, words)))
      found.push({ name, sure, after, of: element.parent });
  }
  const best =
    found.find(({ sure, after: behind }) => sure && behind) ??
    found.find(({ sure }) => sure) ??
    found.find(({ after: behind }) => behind) ??
    found[0];
  if (!best) return [];
  // Several writers stand beside each other.
  const all = best.sure
    ? found.filter(({ sure, of }) => sure && of === best.of).map(({ name }) => name)
    : [best.name];
  return [...new Set(all)];
}

/** What an element that is only called a byline says is a name by its looks, or is led as one is. */
function isCalled(name: string, words: string): boolean {
  return areNames(name) || !name.includes(' ') || withoutLead(words).sure;
}

function isSure(element: Element): boolean {
  const { attributes, name } = element;
  if (/\bauthor\b/.test(attributes.get('rel') ?? '')) return name === 'a';
  if (/\bauthor\b/.test(`${attributes.get('itemprop') ?? ''} ${attributes.get('property') ?? ''}`))
    return true;
  const names = namesOf(element);
  return (
    SURE.test(names) ||
    (/ fn /.test(names) && / (?:vcard|author) /.test(names + namesOf(element.parent ?? element)))
  );
}

/** Parts of a page with other writers. */
const NOBODYS = new Set(['form', 'nav', 'aside']);

function isNobodys(element: Element): boolean {
  return NOBODYS.has(element.name) || / teasers? /.test(namesOf(element)) || isOthers(element);
}

export function joinPersons(names: readonly string[], lang: string | null): string {
  const last = names.at(-1) ?? '';
  const and = AND.get((lang ?? 'en').slice(0, 2)) ?? ',';
  return names.length < 2
    ? last
    : `${names.slice(0, -1).join(', ')}${and === ',' ? ', ' : ` ${and} `}${last}`;
}

/** How two names are joined in a byline. */
const AND: ReadonlyMap<string, string> = new Map([
  ['en', 'and'],
  ['de', 'und'],
  ['fr', 'et'],
  ['es', 'y'],
  ['pt', 'e'],
  ['it', 'e'],
  ['nl', 'en'],
]);

/** Of what is stated to machines and what the page shows its readers, the name of a person; the fuller of two forms stays stated. */
export function whoWrote(stated: string | null, signed: boolean, shown: string | null): string | null {
  if (stated === null || shown === null) return stated ?? shown;
  return signed || fold(shown).includes(fold(stated)) ? stated : shown;
}
