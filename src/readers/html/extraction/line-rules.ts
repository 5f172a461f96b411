import { type FurnitureReason, SPACES, trimEndOf, trimStartOf } from '../../../model/index.ts';
import { isoDate } from '../../dates.ts';
import { DATE_WORDS } from '../../text/dates/date-words.ts';
import { findDate } from '../../text/dates/dates.ts';
import { BYLINE_LEAD } from '../../text/edges/byline-words.ts';
import { OPENINGS, PHRASES, RIGHTS } from '../../text/furniture/page-phrases.ts';
import { type Element, findElement } from '../parsing/tree.ts';
import type { PageLine } from './lines.ts';

/** What is known of the article when its lines are looked at. */
export interface Known {
  /** Headlines, folded. */
  readonly headlines: ReadonlySet<string>;
  /** Byline, folded; empty: unknown. */
  readonly byline: string;
  readonly site: string;
  /** Whether an address, as the page writes it, is one of its own site. */
  readonly isOwn: (address: string) => boolean;
}

/** Where a line stands: before the first running text, shortly after that, after the last, or between. */
export type PlaceInArticle = 'head' | 'near' | 'body' | 'tail';

/** A rule about a line: what it would be, and how that is told. */
export interface LineRule {
  readonly reason: FurnitureReason;
  readonly because: string;
  readonly places: readonly PlaceInArticle[];
  readonly tells: (line: PageLine, known: Known) => boolean;
  /** A reason that fits the line better. */
  readonly reasonOf?: (line: PageLine) => FurnitureReason | null;
}

const EDGES = ['head', 'tail'] as const;
/** The first running text may be a caption, over the line that says who and when. */
const WITH_CREDITS = ['head', 'near', 'tail'] as const;
const ANYWHERE = ['head', 'body', 'tail'] as const;

/** “More from …” leads to others whatever follows; the rest is all there is, or stands before a colon or its like. */
/** What stands in these is short, and says what comes. */
const HOLDS_MORE = new Set(['li', 'summary']);
const RELATED =
  /^(?:more (?:from|on|in|about|like this|news|stories|coverage|to read|:)|(?:related(?: (?:articles?|stor(?:y|ies)|posts?|coverage|content|links?|topics?|reading|video|news))?|read(?: (?:more|also|next|this|on))?|see(?: (?:also|more))?|also (?:read|see|on \S+)|more(?: (?:\S+ ){1,3}(?:stories|news|articles|coverage|posts|reading))?|must[- ]reads?|don.t miss|watch(?: (?:now|more|next|live|below))?|listen(?: now)?|recommended(?: for you)?|you (?:may|might) (?:also )?(?:like|be interested in)|in case you missed it|icymi|up next|next up|trending(?: now)?|popular|latest|what to read next|mehr zum thema|lesen sie auch|siehe auch|lire aussi|voir aussi|leia (?:também|mais)|veja também|lea también|leggi anche|lees ook|читайте также|関連記事)\s*(?:[:：\u203a\u00bb>\u2014\u2013|-]|$))/i;
const RELATED_START =
  /^(?:related|read more|read also|see also|also (?:read|see|on)|more (?:from|on|about)|must[- ]reads?|don.t miss|watch|recommended|you (?:may|might) (?:also )?like|mehr zum thema|lesen sie auch|lire aussi|leia (?:também|mais)|veja também|lea también|leggi anche|читайте также)\b/i;
const CREDIT =
  /^(?:[([]?\s*(?:photos?|photograph(?:s|y)?|pictures?|images?|foto|fotos|bild|illustration|graphic|video|screenshot|credit|crédit)s?(?: (?:credits?|courtesy(?: of)?|by|via|from|source))?\s*[:：/]|[([]?(?:photo|image|picture|video) (?:by|courtesy|via|credit)|getty images|shutterstock|istock|ap photo|reuters\/|\u00a9)|(?:\/|\||via|by) ?(?:getty images|shutterstock|ap|reuters|afp)[^.]{0,30}$|\((?:photo|image|picture|ap photo|getty|file|reuters|supplied)[^)]{0,80}\)$/i;
const CREDITED =
  /\((?:AP (?:photo|file)|Reuters\/|[^()]{2,40} via (?:AP|Reuters|AFP|Getty)|[^()]{0,30}\/?(?:AFP|Getty Images|Reuters)\/|[^()]{0,40}[,/] ?(?:file(?: photo)?|archiv(?:bild)?))[^()]{0,40}\)\.?$/i;
const NEWSLETTER =
  /\b(?:newsletters?|subscrib(?:e|er|ing|ers)|sign(?:ed|ing)? ?up|inbox|unsubscribe|mailing list|push notifications?)\b|\bassine\b|\babonnieren\b|\babonnez-vous\b|\bsuscríb/i;
const URGES = /\b(?:your|our|you|us|free|daily|today|now|here|get|join|click)\b/i;
const FOLLOW =
  /^(?:follow|like|join|find|contact|e-?mail|reach|tweet|connect|get in touch|write to|send (?:tips|questions|story)|have (?:a )?(?:tip|question|news)|got a (?:tip|story))\b.{0,200}(?:\b(?:twitter|facebook|instagram|linkedin|youtube|telegram|whatsapp|google news|e-?mail|us|app|podcast)\b|@\w)/i;
const CONTRIBUTED =
  /^(?:(?:additional )?(?:reporting|writing|editing|production|research) by |.{0,120}\bcontributed (?:to this|reporting|report)|this (?:article|story|post|piece) (?:(?:was )?(?:originally|first)|originally) (?:published|appeared)|(?:originally|first) (?:published|appeared)|(?:last )?updated|published)\b/i;
const RIGHTS_WORDS =
  /\b(?:subject to|under) copyright\b|^(?:\u00a9|\(c\)\s|copyright\b)|all rights reserved|may not be (?:published|reproduced|reprinted)/i;
const TAGS =
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|posted in|in this (?:article|story)|more in|related topics?|schlagw[oö]rter|themen|mots[- ]clés|etiquetas|теги)\s*[:：]/i;
const CONSENT =
  /\b(?:cookies?|privacy (?:policy|notice|overview)|terms (?:of|and|&) (?:use|service|conditions))\b/i;
const COUNTS =
  /^[\d.,]+\s?[km]?\s?(?:comments?|shares?|views?|likes?|retweets?|diggs?|reads?|claps?|min(?:ute)?s? read|followers)?$/i;

/** Lines that are no part of the article though they stand in it. The first that fits gives the reason. */
export const LINE_RULES: readonly LineRule[] = [
  {
    reason: 'repeated',
    because: 'it says the headline again',
    places: ANYWHERE,
    tells: ({ key }, { headlines }) => headlines.has(key),
  },
  {
    reason: 'navigation',
    because: 'it is the name of the site',
    places: EDGES,
    tells: ({ key }, { site }) => site !== '' && key === site,
  },
  {
    reason: 'byline',
    because: 'it is the byline',
    places: WITH_CREDITS,
    tells: ({ key, text, running }, { byline }) =>
      !running &&
      key !== '' &&
      ((byline !== '' &&
        key.length <= byline.length + 24 &&
        (key.includes(byline) || byline.includes(key))) ||
        (text.length < 100 && BYLINE_LEAD.test(text.toLowerCase()) && !/[.!?]$/.test(text))),
  },
  {
    reason: 'date',
    because: 'it is a date',
    places: WITH_CREDITS,
    tells: ({ text }) => text.length <= 120 && (isDateLine(text) || isDated(text)),
  },
  {
    reason: 'navigation',
    because: 'it says how often the page was read or shared, or how long it takes',
    places: ANYWHERE,
    tells: ({ text, listed }) => !listed && /\p{L}/u.test(text) && COUNTS.test(text),
  },
  {
    reason: 'navigation',
    because: 'pages say this, articles do not',
    places: ANYWHERE,
    tells: ({ text }) => phraseReason(text) !== null,
    reasonOf: ({ text }) => phraseReason(text),
  },
  {
    reason: 'related',
    because: 'it leads to other articles',
    places: ANYWHERE,
    tells: ({ text, linked, heading, letters, element }) =>
      (linked > 0.5 && RELATED_START.test(text)) ||
      (RELATED.test(text) &&
        (linked > 0.4 || (heading && text.length < 60) || (letters < 40 && !HOLDS_MORE.has(element.name)))),
  },
  {
    reason: 'related',
    because: 'all of it is a link to another page of the site',
    places: ANYWHERE,
    tells: ({ text, linked, letters, heading, listed, element }, { isOwn }) =>
      !heading && linked > 0.9 && letters < 200 && text.includes(' ') && !listed && leadsTo(element, isOwn),
  },
  {
    reason: 'subscribe',
    because: 'it asks to subscribe',
    places: ANYWHERE,
    tells: ({ text, letters }) =>
      letters < 260 && NEWSLETTER.test(text) && URGES.test(text) && !/["\u201c\u201d]/.test(text),
  },
  {
    reason: 'share',
    because: 'it asks to follow or to write',
    places: ['head', 'tail', 'body'],
    tells: ({ text, letters }) => letters < 220 && FOLLOW.test(text),
  },
  {
    reason: 'credit',
    because: 'it says who made a picture',
    places: ANYWHERE,
    tells: ({ text, letters }) => letters < 160 && CREDIT.test(text),
    reasonOf: ({ letters }) => (letters > 80 ? 'caption' : null),
  },
  {
    reason: 'caption',
    because: 'it ends with who made the picture',
    places: ANYWHERE,
    tells: ({ text, letters }) => letters < 400 && CREDITED.test(text),
  },
  {
    reason: 'copyright',
    because: 'it says who holds the rights',
    places: ANYWHERE,
    tells: ({ text, letters }) =>
      letters < 400 &&
      (RIGHTS_WORDS.test(text) || RIGHTS.some((words) => text.toLowerCase().includes(words))),
  },
  {
    reason: 'navigation',
    because: 'it lists topics',
    places: ANYWHERE,
    tells: ({ text, linked }) => TAGS.test(text) && (linked > 0.3 || text.length < 120),
  },
  {
    reason: 'consent',
    because: 'it is about cookies or terms of use',
    places: EDGES,
    tells: ({ text, letters }) => letters < 300 && CONSENT.test(text),
  },
  {
    reason: 'author',
    because: 'it introduces the author',
    places: ['tail'],
    tells: ({ key, letters }, { byline }) =>
      letters < 500 &&
      byline.length > 5 &&
      (key.startsWith(byline) || key.startsWith(`about ${byline}`) || key.startsWith(`by ${byline}`)),
  },
  {
    reason: 'author',
    because: 'it says who else worked on it, or where it appeared',
    places: ['tail'],
    tells: ({ text, letters }) => letters < 240 && CONTRIBUTED.test(text),
  },
];

/** Whether the first link in an element leads to a page that the answer is yes for. */
function leadsTo(element: Element, is: (address: string) => boolean): boolean {
  const link = findElement(element, ({ name, attributes }) => name === 'a' && attributes.has('href'));
  return is(link?.attributes.get('href') ?? '');
}

/** Around what leads on. */
const ARROWS = `${SPACES}\u00bb\u203a>|\u2022\u2193\u25bc-`;

/** Why a line that pages say, and articles do not, is there; null for any other line. */
function phraseReason(text: string): FurnitureReason | null {
  if (text.length > 80) return null;
  const words = trimEndOf(trimStartOf(text.toLowerCase(), ARROWS), `${ARROWS}.:!\u2026`);
  return PHRASES.get(words) ?? OPENINGS.find(([, opening]) => words.startsWith(opening))?.[0] ?? null;
}

const PUBLISHED =
  /(?:^|[^\p{L}])(?:published|posted|updated|last modified|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|опубликовано|обновлено|(?:기사)?입력|수정|등록|发布|更新|公開)(?![\p{L}])/iu;

/** Says when the text was published or changed, and may say by whom and where. */
function isDated(text: string): boolean {
  return PUBLISHED.test(text) && !/[.!?]$/.test(text) && findDate(text) !== null;
}

function isDateLine(text: string): boolean {
  if (isoDate(text) !== null) return true;
  const rest = text.toLowerCase().replace(DATE_WORDS, '');
  if (!/\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2}|\d{1,2}:\d\d|\b(?:ago|yesterday|today)\b/.test(text)) return false;
  // What is left of a date when its words and numbers are gone.
  return (
    rest
      .replace(
        /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|fév|avr|juin|juil|aoû|déc|ene|abr|ago|dic|set|out)\p{L}*\.?/gu,
        '',
      )
      .replace(
        /\b(?:published|updated|posted|modified|last|at|on|by|am|pm|[a-z]{2,4}t|gmt|utc|ago|hours?|minutes?|days?|de)\b/g,
        '',
      )
      .replace(/[\d\s.,:;|/()\u2013\u2014\u00b7+-]+/g, '').length <= 3
  );
}
