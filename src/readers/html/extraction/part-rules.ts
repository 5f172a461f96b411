import type { FurnitureReason } from '../../../model/index.ts';
import type { Element } from '../parsing/tree.ts';

/** A rule about a part of a page: what it would be, and how that is told. */
export interface PartRule {
  readonly reason: FurnitureReason;
  /** For people: what was seen. */
  readonly because: string;
  /** Words of its class, id or role; spaces stand between words and at both ends. */
  readonly named?: RegExp;
  /** Names of elements that are it by themselves. */
  readonly elements?: ReadonlySet<string>;
  readonly tells?: (element: Element) => boolean;
  /** Whether a part that holds a quotation is none of it: posts from elsewhere are set as quotations. */
  readonly spares?: boolean;
  /** Whether a callout is none of it, whatever element it is. */
  readonly sparesCallouts?: boolean;
  /** Whether a note to the article, between its paragraphs, is none of it. */
  readonly sparesNotes?: boolean;
  /** Whether what holds a picture is none of it: it is called so for what it holds beside the picture. */
  readonly sparesPictures?: boolean;
  /** Whether it tells of a few words inside a line, too: for what no one is to see. */
  readonly inLine?: boolean;
  /** Whether it stands beside articles, and is hardly ever one. */
  readonly beside?: boolean;
  /** Whether it has a link, a button or a form: what leads nowhere is none of it. */
  readonly leads?: boolean;
  /** Whether it is no article however much text it holds. */
  readonly certain?: boolean;
  /** Such a part may hold running text; others are left alone if they hold more than a line or two. */
  readonly wordy?: boolean;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Parts of a page that are no article, by what they are or are called. The first that fits gives the reason. */
export const PART_RULES: readonly PartRule[] = [
  {
    reason: 'hidden',
    because: 'the page shows it to no one, or without its scripts alone',
    elements: set('noscript template'),
    inLine: true,
    wordy: true,
    certain: true,
  },
  {
    reason: 'hidden',
    because: 'the page does not show it',
    tells: isHidden,
    inLine: true,
    wordy: true,
    certain: true,
  },
  {
    reason: 'hidden',
    because: 'it is for screen readers alone',
    inLine: true,
    named:
      / (?:sr only|screen reader (?:text|only)|visually ?hidden|visuallyhidden|assistive text|off ?screen|no ?print) /,
  },
  {
    reason: 'navigation',
    because: 'it is a way to edit or link to a heading',
    inLine: true,
    named:
      / (?:(?:mw )?edit ?section|header ?link|heading ?link|anchor ?link|header ?anchor|heading ?anchor|anchorjs link|permalink icon) /,
  },
  {
    reason: 'consent',
    because: 'it is called a cookie or consent notice',
    named: / (?:cookies?|cookie\w+|consent|gdpr|ccpa|onetrust) /,
    wordy: true,
    certain: true,
  },
  {
    reason: 'hidden',
    because: 'it opens over the page',
    named:
      / (?:modal|popup|pop up|popover|overlay|lightbox|tooltip|hover ?card|rollover|dialog|flyout|offcanvas|off canvas|drawer) /,
    wordy: true,
  },
  {
    reason: 'comments',
    because: 'it is called comments',
    named:
      / (?:comments?|comment ?(?:list|section|area|form|body|thread|wrapper|container)s?|commentlist|disqus|disqus thread|respond|livefyre|coral|viafoura|fb comments|spot im|trackbacks?|pingbacks?|discussion|kommentare?|kommentar ?\w+|commentaires?|comentarios?|reacties|komentarze) /,
    wordy: true,
    certain: true,
  },
  {
    reason: 'subscribe',
    because: 'it is called a newsletter or subscription box',
    leads: true,
    named:
      / (?:newsletters?|newsletter ?\w+|subscribe|subscription|signup|sign up|optin|opt in|mailchimp|mc embed|paywall|regwall|cta|call to action|email (?:form|capture)|donate|donation|membership) /,
    wordy: true,
  },
  {
    reason: 'share',
    because: 'it is called sharing or social',
    spares: true,
    named:
      / (?:share|shares|sharing|share ?(?:bar|box|buttons?|links?|tools?|this)|sharethis|sharedaddy|social|socials|social ?(?:bar|links?|icons?|media|share|sharing|buttons?)|addthis|addtoany|a a|follow us|follow|teilen|compartir|compartilhar|partager|condividi|udostepnij|delen|siguenos) /,
  },
  {
    reason: 'advertisement',
    because: 'it is called an advertisement',
    leads: true,
    named:
      / (?:ads?|advert|adverts|advertisement|advertising|advertorial|adsbygoogle|adsense|ad ?(?:slot|unit|box|container|wrapper|banner|break)|dfp|gpt|sponsor|sponsors|sponsored|dianomi|taboola|outbrain|revcontent|zergnet|nativo|promoted|werbung|anzeige|publicidade?|publicite|pubblicita|reklama|(?:ads?|advertising|affiliate) ?(?:disclosure|disclaimer|notice|info|text|hint)) /,
    wordy: true,
  },
  {
    reason: 'related',
    because: 'it is called related, recommended or popular',
    leads: true,
    named:
      / (?:related|related ?\w+|jp relatedposts|recommended|recommendations?|recirc|recirculation|more (?:stories|news|from|on|articles|posts|in)|read (?:more|next|also|this)|readmore|see also|also (?:read|like|see)|must read|trending|popular|most ?(?:read|popular|viewed|recent)|up ?next|next ?(?:up|article|story|post)|latest|teasers?|suggested|suggestions|inline link|story ?link|crosslinks?|onward|(?<!elementor )widgets?|promos?|promo ?(?:box|unit)|interstitial link|next ?(?:post|story|article) thumbnails?|nextstory|prev(?:ious)? ?(?:post|story|article)|link ?lists?|relacionad[ao]s?|verwandte|lire aussi|leia (?:mais|tambem)|correlat[ei]|lees ook|czytaj (?:tez|takze|wiecej)|mehr zum thema|weitere artikel) /,
    wordy: true,
  },
  {
    reason: 'related',
    because: 'it is called a sidebar',
    beside: true,
    named: / (?:rail|sidebar|side bar) /,
    wordy: true,
  },
  {
    reason: 'navigation',
    because: 'it is a menu, or called one',
    elements: set('nav menu'),
    named:
      / (?:nav|navbar|navi|navigation|nav ?(?:links|bar|menu)|menu|menubar|submenu|breadcrumbs?|bread crumbs?|crumbs?|pagination|pager|paging|page ?nav|post navigation|toolbar|skip ?(?:link|to content|nav)|sitemap|tags?|tag ?(?:list|cloud|links)|tagged|topics|keywords|categories|cat links|post ?(?:tags|categories)|search|searchform|toc|table of contents|jump ?links|rating|ratings|login|dropdown) /,
  },
  {
    reason: 'author',
    because: 'it is called a note about the author',
    named:
      / (?:(?:author|writer|contributor) ?(?:bio|box|card|info|profile|about|details?|description|summary)|authorbox|about (?:the )?(?:author|writer)|saboxplugin(?: wrap)?|abh (?:box|about tab|text|description)|ts fab wrapper|molongui author box|m a box|pp multiple authors wrapper|wpautbox|bio|biography|post author) /,
    wordy: true,
  },
  {
    reason: 'byline',
    because: 'it is called a byline or credits',
    named:
      / (?:byline|bylines|by line|author|authors|post ?meta ?data|entry ?meta ?data|author ?name|contributors?|writers?|vcard|article meta|entry meta|post ?meta|meta|entry ?info|post ?info|article ?info|story ?info|credits?|dateline) /,
  },
  {
    reason: 'date',
    because: 'it is called a date',
    elements: set('time'),
    named:
      / (?:date|dates|time ?stamp|timestamp|pub ?date|published|date ?(?:published|time|line)|datetime|updated|last ?updated|modified|publish ?(?:date|time)) /,
  },
  {
    reason: 'caption',
    because: 'it is called a caption',
    elements: set('figcaption'),
    sparesPictures: true,
    named:
      / (?:caption|captions|wp caption text|cutline|image ?(?:caption|credit|description|info)|photo ?(?:caption|credit|credits)|media ?(?:caption|credit|title)|img ?caption) /,
    wordy: true,
  },
  {
    reason: 'caption',
    because: 'it is called a gallery',
    named: / (?:gallery|galleries|slideshow|slide show|carousel|slider|slick|swiper|lightbox) /,
    wordy: true,
  },
  {
    reason: 'navigation',
    because: 'it is a form or a button',
    elements: set('form button fieldset label'),
  },
  {
    reason: 'footer',
    because: 'it is the foot of the page, or called so',
    wordy: true,
    elements: set('footer'),
    named: / (?:footer|colophon|contentinfo) /,
  },
  {
    reason: 'footer',
    because: 'it is called a foot or a legal notice',
    named: / (?:foot|copyright|legal|disclaimer|(?<!(?:margin|padding|border) )bottom) /,
  },
  {
    reason: 'related',
    because: 'it stands aside',
    sparesCallouts: true,
    sparesNotes: true,
    elements: set('aside'),
    named: / (?:complementary) /,
  },
  {
    reason: 'navigation',
    because: 'it is the head of the page',
    named: / (?:banner|masthead|site header|page header|top bar|topbar|header) /,
  },
];

/** Elements that may be such a part without an attribute: those that are one by themselves. */
export const PART_ELEMENTS: ReadonlySet<string> = new Set(
  PART_RULES.flatMap(({ elements = [] }) => [...elements]),
);

/** Of these the rules whose parts are no article however much text they hold. */
export const CERTAIN_RULES: readonly PartRule[] = PART_RULES.filter(({ certain }) => certain);

/** Whether the page says of an element that nobody is to see it. */
export function isHidden({ name, attributes }: Element): boolean {
  if (name === 'noscript' || name === 'template') return true;
  if (attributes.size === 0) return false;
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true;
  const style = attributes.get('style');
  return style !== undefined && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
