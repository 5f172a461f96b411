import { type FurnitureReason, SPACES, trimEndOf, trimStartOf } from '../../../model/index.ts';
import { BYLINE_LEAD } from '../../text/edges/byline-words.ts';
import { OPENINGS, PHRASES, RIGHTS } from '../../text/furniture/page-phrases.ts';
import { type Element, findElement } from '../parsing/tree.ts';
import { ABOUT_AUTHOR } from './about-words.ts';
import { askedFor, asksToFollow, holdsNotice, isButtons } from './asks.ts';
import { isAlternative } from './captions.ts';
import { findLead } from './leads.ts';
import { isDated, isDateLine } from './line-dates.ts';
import { MOST_LINKED, type PageLine, ROW_LINKED } from './lines.ts';
import { AFFILIATES, COMMENT_RULES, CONSENTS, DISCLAIMERS, LICENCES } from './notice-words.ts';
import { beginsAsCaption, endsWithCredit } from './picture-lines.ts';

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

/** What stands in these is short, and says what comes. */
const HOLDS_MORE = new Set(['li', 'summary']);
const CREDIT =
  /^(?:[([]?\s*(?:photos?|photograph(?:s|y)?|pictures?|images?|foto|fotos|bild|illustration|graphic|video|screenshot|credit|crédit)s?(?: (?:credits?|courtesy(?: of)?|by|via|from|source))?\s*[:：/]|[([]?(?:photo|image|picture|video) (?:by|courtesy|via|credit)|getty images|shutterstock|istock|ap photo|reuters\/|\u00a9)|(?:\/|\||via|by) ?(?:getty images|shutterstock|ap|reuters|afp)\b[^.]{0,30}$|\((?:photo|image|picture|ap photo|getty|file|reuters|supplied)[^)]{0,80}\)$/i;
const CREDITED =
  /\((?:AP (?:photo|file)|Reuters\/|[^()]{2,40} via (?:AP|Reuters|AFP|Getty)|[^()]{0,30}\/?(?:AFP|Getty Images|Reuters)\/|[^()]{0,40}[,/] ?(?:file(?: photo)?|archiv(?:bild)?))[^()]{0,40}\)\.?$/i;
const NEWSLETTER =
  /\b(?:newsletters?|subscrib(?:e|er|ing|ers)|sign(?:ed|ing)? ?up|inbox|unsubscribe|mailing list|push notifications?)\b|\bassine\b|\babonnieren\b|\babonnez-vous\b|\bsuscríb/i;
const URGES = /\b(?:your|our|you|us|free|daily|today|now|here|get|join|click)\b/i;
/** Somebody says it. */
const QUOTED = /["\u201c\u201d\u201e]/;
const FOLLOW =
  /^(?:follow|like|join|find|contact|e-?mail|reach|tweet|connect|get in touch|write to|send (?:tips|questions|story)|have (?:a )?(?:tip|question|news)|got a (?:tip|story))\b.{0,200}(?:\b(?:twitter|facebook|instagram|linkedin|youtube|telegram|whatsapp|google news|e-?mail|us|app|podcast)\b|@\w)/i;
const CONTRIBUTED =
  /^[([]?(?:(?:additional )?(?:reporting|writing|editing|production|research) by |.{0,120}\bcontributed (?:to this|reporting|report)|this (?:article|story|post|piece) (?:(?:was )?(?:originally|first)|originally) (?:published|appeared)|(?:originally|first) (?:published|appeared)|(?:last )?updated|published)\b/i;
const RIGHTS_WORDS =
  /\b(?:subject to|under) copyright\b|all rights reserved|may not be (?:published|reproduced|reprinted)/i;
const RIGHTS_SIGN = /^(?:\u00a9|\(c\)\s|copyright\b)/i;
const TAGS =
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|posted in|in this (?:article|story)|more in|related topics?|schlagw[oö]rter|themen|mots[- ]clés|etiquetas|теги)\s*[:：]/i;
const CONSENT =
  /\b(?:cookies?|privacy (?:policy|notice|overview)|terms (?:of|and|&) (?:use|service|conditions))\b/i;
const CITATION =
  /^(?:(?:suggested |recommended )?citation|cite this (?:article|page|post|paper)(?: as)?|how to cite(?: this (?:article|page|paper))?|zitiervorschlag|zitierweise|zitierempfehlung|pour citer (?:cet article|ce billet)|cómo citar(?: este artículo)?|como citar(?: este artigo)?|per citare)\b/i;
/** A word for an advertisement, and what is advertised. */
const ADVERTISED =
  /^[-–—*+\s]{0,4}(?:anzeige|werbung|advertisement|advert|publicité|publicidad|publicidade|pubblicità|advertentie|reklama|annons|annonse|annonce)\s{0,3}(?:[:|]|[-–—] |\/)/i;
const COUNTS =
  /^[\d.,]+\s?[km]?\s?(?:comments?|shares?|views?|likes?|retweets?|diggs?|reads?|claps?|min(?:ute)?s? read|followers|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|komentarz(?:y|e)?|aufrufe|mal gelesen)?$|^(?:image|photo|picture|slide|bild|foto|imagen|imagem) \d{1,3} ?(?:of|von|de|di|\/) ?\d{1,3}$/i;

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
  {
    reason: 'navigation',
    because: 'it holds buttons alone',
    places: ANYWHERE,
    tells: ({ element, text, letters, linked, heading, listed }) =>
      !heading &&
      letters < 120 &&
      ((linked > MOST_LINKED && letters < 60 && leadsTo(element, isScript)) ||
        ((linked > 0.5 || !listed) && isButtons(text, linked > 0.5))),
  },
  {
    reason: 'subscribe',
    because: 'it asks to subscribe',
    places: ANYWHERE,
    tells: ({ text, letters }) =>
      letters < 260 && NEWSLETTER.test(text) && URGES.test(text) && !QUOTED.test(text),
  },
  {
    reason: 'subscribe',
    because: 'it asks to subscribe, or to install an app',
    places: ANYWHERE,
    tells: ({ text, letters, linked, listed }) => {
      if (letters > 260 || listed || QUOTED.test(text)) return false;
      const asked = askedFor(text);
      return (asked === 'newsletter' && linked > 0) || (asked === 'app' && letters < 120);
    },
  },
  {
    reason: 'subscribe',
    because: 'it asks to subscribe, or for money',
    places: ['tail'],
    tells: ({ text, letters, linked, listed }) => {
      if (letters > 260 || listed || QUOTED.test(text)) return false;
      const asked = askedFor(text);
      return asked === 'newsletter' || (asked === 'gift' && linked > 0);
    },
  },
  {
    reason: 'share',
    because: 'it asks to follow or to write',
    places: ['head', 'tail', 'body'],
    tells: ({ text, letters }) => letters < 220 && (FOLLOW.test(text) || asksToFollow(text)),
  },
  {
    reason: 'caption',
    because: 'it stands under a picture, and says what it shows',
    places: ['head', 'near', 'body', 'tail'],
    tells: ({ text, letters, picture, heading }) =>
      picture !== null &&
      !heading &&
      letters < 300 &&
      (isAlternative(text, picture) || beginsAsCaption(text) || endsWithCredit(text)),
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
    reason: 'caption',
    because: 'it ends with who made the picture',
    places: ['head', 'near'],
    tells: ({ text, letters, heading, listed }) =>
      !heading && !listed && letters < 240 && endsWithCredit(text),
  },
  {
    reason: 'credit',
    because: 'it says who made a picture',
    places: EDGES,
    tells: ({ text, letters, heading, listed }) =>
      !heading && !listed && letters < 100 && beginsAsCaption(text),
  },
  {
    reason: 'copyright',
    because: 'it says who holds the rights',
    places: ANYWHERE,
    tells: ({ text, letters }) =>
      letters < 400 &&
      (RIGHTS_WORDS.test(text) ||
        (letters < 160 && RIGHTS_SIGN.test(text)) ||
        RIGHTS.some((words) => text.toLowerCase().includes(words))),
  },
  {
    reason: 'navigation',
    because: 'it lists topics',
    places: ANYWHERE,
    tells: ({ text, linked }) => TAGS.test(text) && (linked > 0.3 || text.length < 120),
  },
  {
    reason: 'navigation',
    because: 'it links to topics',
    places: EDGES,
    tells: ({ element, running, linked, letters, heading, listed }) =>
      !heading &&
      !listed &&
      letters < 300 &&
      (findElement(element, running ? isCategory : hasTag) !== null ||
        (!running && linked > 0.5 && leadsTo(element, (address) => TOPIC.test(address)))),
  },
  {
    reason: 'advertisement',
    because: 'it says who pays for its links',
    places: ANYWHERE,
    tells: ({ text, letters }) => letters < 400 && holdsNotice(text, AFFILIATES),
  },
  {
    reason: 'consent',
    because: 'it asks to agree to what others show',
    places: ANYWHERE,
    tells: ({ text, letters }) => letters < 300 && holdsNotice(text, CONSENTS),
  },
  {
    reason: 'comments',
    because: 'it says how to comment',
    places: ['tail'],
    tells: ({ text, letters }) => letters < 300 && holdsNotice(text, COMMENT_RULES),
  },
  {
    reason: 'copyright',
    because: 'it says on which terms the text may be used, or whose views it has',
    places: EDGES,
    tells: ({ text, letters }) =>
      letters < 300 && (holdsNotice(text, LICENCES) || holdsNotice(text, DISCLAIMERS)),
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
    because: 'it heads a note about the author',
    places: ['tail'],
    tells: ({ key }) => ABOUT_AUTHOR.has(key),
  },
  {
    reason: 'navigation',
    because: 'it says how to cite the text',
    places: ['tail'],
    tells: ({ text, letters }) => letters < 400 && CITATION.test(text),
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

const isScript = (address: string) => /^(?:javascript:|#$)/i.test(address);

/** The addresses of topics' pages. */
const TOPIC =
  /\/(?:tags?|topics?|categor(?:y|ies)|keywords?|labels?|themen?|thema|schlagw(?:ort|oerter)|kategorien?|etiquetas?|temas?|categorias?|mots?-cles?|argomenti|tagi)\/[^/?#]/i;

/** The relations that programs state for links to the topics of a text: its own, by name, and its sections. */
const hasTag = ({ attributes }: Element) => /\btag\b/i.test(attributes.get('rel') ?? '');
const isCategory = ({ attributes }: Element) => /\bcategory\b/i.test(attributes.get('rel') ?? '');

/** Whether a line leads to other articles. */
function leadsOn(line: PageLine): boolean {
  const { text, linked, letters, heading, element } = line;
  const lead = findLead(text);
  if (lead === null) return false;
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

/** Around what leads on. */
const ARROWS = `${SPACES}\u00bb\u203a>|\u2022\u2193\u25bc-`;

/** Why a line that pages say, and articles do not, is there; null for any other line. */
function phraseReason(text: string): FurnitureReason | null {
  if (text.length > 80) return null;
  const words = trimEndOf(trimStartOf(text.toLowerCase(), ARROWS), `${ARROWS}.:!\u2026`);
  return PHRASES.get(words) ?? OPENINGS.find(([, opening]) => words.startsWith(opening))?.[0] ?? null;
}
