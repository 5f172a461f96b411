import { RIGHTS } from '../../../text/furniture/page-phrases.ts';
import { type Element, findElement } from '../../parsing/tree.ts';
import { ABOUT_AUTHOR } from './about-words.ts';
import { holdsNotice } from './asked.ts';
import { ANYWHERE, EDGES, type LineRule, leadsTo } from './line-rule.ts';
import { AFFILIATES, COMMENT_RULES, CONSENTS, DISCLAIMERS, LICENCES } from './notice-words.ts';

const CONTRIBUTED =
  /^[([]?(?:(?:additional )?(?:reporting|writing|editing|production|research) by |.{0,120}\bcontributed (?:to this|reporting|report)|this (?:article|story|post|piece) (?:(?:was )?(?:originally|first)|originally) (?:published|appeared)|(?:originally|first) (?:published|appeared)|(?:last )?updated|published)\b|^dieser (?:artikel|beitrag|text) (?:erschien|ist|wurde) [^.]{0,40}(?:zuerst|erstmals|ursprünglich)|^cet article (?:a été|est paru) (?:initialement|d.abord|originellement)|^este art[ií](?:culo|go) (?:se publicó|fue publicado|foi publicado) (?:originalmente|originariamente|primero)|^dit artikel verscheen (?:eerder|oorspronkelijk)|^questo articolo (?:è stato pubblicato|è apparso) (?:originariamente|originalmente|per la prima volta)/i;
const RIGHTS_WORDS =
  /\b(?:subject to|under) copyright\b|all rights reserved|may not be (?:published|reproduced|reprinted)/i;
const RIGHTS_SIGN = /^(?:\u00a9|\(c\)\s|copyright\b)/i;
const TAGS =
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|posted in|in this (?:article|story)|more in|related topics?|schlagw[oö]rter|themen|mots[- ]clés|etiquetas|теги)\s*[:：]/i;
const CONSENT =
  /\b(?:cookies?|privacy (?:policy|notice|overview)|terms (?:of|and|&) (?:use|service|conditions))\b/i;
const CITATION =
  /^(?:(?:suggested |recommended )?citation|cite this (?:article|page|post|paper)(?: as)?|how to cite(?: this (?:article|page|paper))?|zitiervorschlag|zitierweise|zitierempfehlung|pour citer (?:cet article|ce billet)|cómo citar(?: este artículo)?|como citar(?: este artigo)?|per citare)\b/i;
/** The addresses of topics' pages. */
const TOPIC =
  /\/(?:tags?|topics?|categor(?:y|ies)|keywords?|labels?|themen?|thema|schlagw(?:ort|oerter)|kategorien?|etiquetas?|temas?|categorias?|mots?-cles?|argomenti|tagi)\/[^/?#]/i;

/** The relations that programs state for links to the topics of a text: its own, by name, and its sections. */
const hasTag = ({ attributes }: Element) => /\btag\b/i.test(attributes.get('rel') ?? '');
const isCategory = ({ attributes }: Element) => /\bcategory\b/i.test(attributes.get('rel') ?? '');

/** What is said of the text and of who wrote it. */
export const NOTICES: readonly LineRule[] = [
  {
    reason: 'copyright',
    because: 'it says who holds the rights',
    places: ANYWHERE,
    tells: ({ text, lower, letters }) =>
      letters < 400 &&
      (RIGHTS_WORDS.test(text) ||
        (letters < 160 && RIGHTS_SIGN.test(text) && (letters < 60 || !/[.!?]$/.test(text))) ||
        RIGHTS.some((words) => lower.includes(words))),
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
    tells: ({ lower, letters }) => letters < 400 && holdsNotice(lower, AFFILIATES),
  },
  {
    reason: 'consent',
    because: 'it asks to agree to what others show',
    places: ANYWHERE,
    tells: ({ lower, letters }) => letters < 300 && holdsNotice(lower, CONSENTS),
  },
  {
    reason: 'comments',
    because: 'it says how to comment',
    places: ['tail'],
    tells: ({ lower, letters }) => letters < 300 && holdsNotice(lower, COMMENT_RULES),
  },
  {
    reason: 'copyright',
    because: 'it says on which terms the text may be used, or whose views it has',
    places: EDGES,
    tells: ({ lower, letters }) =>
      letters < 300 && (holdsNotice(lower, LICENCES) || holdsNotice(lower, DISCLAIMERS)),
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
