import { type PageLine, ROW_LINKED } from '../lines.ts';
import { findLead } from './leads.ts';
import { ANYWHERE, type LineRule, leadsTo } from './line-rule.ts';

/** What stands in these is short, and says what comes. */
const HOLDS_MORE = new Set(['li', 'summary']);
/** A word for an advertisement, and what is advertised. */
const ADVERTISED =
  /^[-–—*+\s]{0,4}(?:anzeige|werbung|advertisement|advert|publicité|publicidad|publicidade|pubblicità|advertentie|reklama|annons|annonse|annonce)\s{0,3}(?:[:|]|[-–—] |\/)/i;

/** What leads away from the article. */
export const OTHER_ARTICLES: readonly LineRule[] = [
  {
    reason: 'advertisement',
    because: 'it says that it is one',
    places: ANYWHERE,
    tells: ({ text, letters, heading }) => !heading && letters < 160 && ADVERTISED.test(text),
  },
  {
    reason: 'related',
    because: 'it leads to other articles',
    places: ANYWHERE,
    tells: leadsOn,
  },
  {
    reason: 'related',
    because: 'it stands under a line that leads to other articles',
    places: ANYWHERE,
    tells: ({ linked, label }) => linked > ROW_LINKED && label !== null && headsLinks(label),
  },
  {
    reason: 'related',
    because: 'all of it is a link to another page of the site',
    places: ANYWHERE,
    tells: ({ text, linked, letters, heading, listed, element }, { isOwn }) =>
      !heading && linked > 0.9 && letters < 200 && text.includes(' ') && !listed && leadsTo(element, isOwn),
  },
];

/** Whether a line leads to other articles. */
function leadsOn(line: PageLine): boolean {
  const { text, linked, letters, heading, element } = line;
  const lead = findLead(text);
  // An encyclopedia's articles have sections that are called so.
  if (lead === null || (lead.reference && heading && linked < 0.4)) return false;
  if (headsLinks(line, lead)) return true;
  if (!lead.sure) return lead.rest === 'sign' && linked > 0.4;
  if (lead.rest === 'words' && !lead.phrase.startsWith('more ')) return linked > 0.5;
  return linked > 0.4 || (heading && text.length < 60) || (letters < 40 && !HOLDS_MORE.has(element.name));
}

/** Whether a line heads a row of links that lead to other articles. */
function headsLinks({ letters, linked, text, leads }: PageLine, lead = findLead(text)): boolean {
  if (!leads || letters > 60 || linked > 0.5) return false;
  return lead !== null && !lead.reference && (lead.sure || lead.rest !== 'words');
}
