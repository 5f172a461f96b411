import { fold } from '../extraction/lines.ts';
import { namesOf } from '../extraction/names.ts';
import { type Element, elementsOf } from '../parsing/tree.ts';
import { siteKey } from './title-parts.ts';

const NAMES = / (?:site (?:title|name|branding|logo)|blog (?:name|header)|logo|branding|brand) /;
/** So many elements around a heading may say what it is. */
const HIGH = 2;

/** Whether a heading names the site: it says so, is called so, or is a link to the front page. `key`: its words, folded. */
export function isSiteHeading(
  element: Element,
  key: string,
  site: string | null,
  address: string | null,
): boolean {
  if (site !== null && (key === fold(site) || siteKey(key) === siteKey(site))) return true;
  let at: Element | null = element;
  for (let high = 0; at && high <= HIGH; high++, at = at.parent) {
    if (NAMES.test(namesOf(at))) return true;
    if (at.name === 'a' && isFrontPage(at.attributes.get('href'), address)) return true;
  }
  let looked = 0;
  for (const link of elementsOf(element)) {
    if (++looked > 8) return false;
    if (link.name === 'a' && link.attributes.has('href'))
      return isFrontPage(link.attributes.get('href'), address);
  }
  return false;
}

/** Whether an address is that of the site, or of a part of it that the page lies in. */
function isFrontPage(href: string | undefined, address: string | null): boolean {
  const link = (href ?? '')
    .trim()
    .replace(/[?#].*$/s, '')
    .replace(/\/(?:index|default|home)\.[a-z]{2,5}$/i, '/');
  if (link === '') return false;
  if (/^(?:\/|\.\/|(?:\.\.\/){1,9}|(?:index|default|home)\.[a-z]{2,5}|(?:https?:)?\/\/[^/]+\/?)$/i.test(link))
    return true;
  const page = address?.replace(/^https?:/, '') ?? '';
  const folder = link.replace(/^https?:/, '').replace(/\/?$/, '/');
  const path = folder.startsWith('//') ? page : page.replace(/^\/\/[^/]+/, '');
  return folder.length > 2 && path.length > folder.length && path.startsWith(folder);
}
