import type { Token } from 'marked';
import { type Article, type Facts, NO_FACTS, type Run, runPlainly } from '../../model/index.ts';
import { nameLinkedPlaces } from '../link-places.ts';
import { loadMath, mayHoldMath } from '../math/index.ts';
import { markSpeakers } from '../speakers.ts';
import { type Base, resolveAddresses } from './addresses.ts';
import { setBadgesApart } from './badges.ts';
import { openFragment } from './fragment-parts.ts';
import { readHeading } from './headings.ts';
import { dropKnown, type Gathered, takeHeadline } from './headline.ts';
import { lexMarkdown } from './lex.ts';
import { type FragmentToken, holdsHtml } from './markup.ts';
import type { Part } from './part.ts';
import { readSections } from './sections.ts';
import { SHORTCODES } from './shortcodes.ts';

export interface MarkdownOptions {
  /** Where the text lies: relative addresses are seen from there. Without it, from the source that the text names. */
  readonly base?: string | null;
  /** This program wrote it: headline and standfirst are what `stated` says, the rest is body, and `##` is level 1. */
  readonly own?: boolean;
  /** The name of a place in it that a link leads to. */
  readonly wanted?: string | null;
  /** What may take long goes through it. */
  readonly run?: Run;
}

/** What may be a character reference; names and numbers are looked at by who resolves them. */
const REFERENCE = /&(?:#|[A-Za-z][A-Za-z0-9]{1,31};)/;

/** What may be a sign that only some dialects have; who reads them looks closer. */
const DIALECT =
  /^[ \t>*+\d.)-]*(?:!!!|\?\?\?|===|:::|\/\/\/|\{\{|\{%|<[A-Z]|import\s|export\s|\{\/|\$\{|\|[^|\n]*$)|\{(?:[:.#]|\w+=)|\]\(\{[{%]|\^\[|\[toc|\[\[|\*\[/im;
/** A fence whose language is in braces. */
const BRACED_FENCE = /^[ \t>*+\d.)-]*(?:`{3,}|~{3,})\{/m;
const FENCE = /^ {0,3}```/m;

/** Whether a text may be in a dialect. Source text is full of its signs. */
function mayHoldDialects(text: string): boolean {
  if (BRACED_FENCE.test(text)) return true;
  if (!text.includes('```')) return DIALECT.test(text);
  return text.split(FENCE).some((part, at) => at % 2 === 0 && DIALECT.test(part));
}

/** What may be a formula in TeX's delimiters, and code that is one. */
const FORMULA = /\$|\\[([]|\\begin\{/;
const MATH_CODE = /(?:```|~~~)[ \t]{0,8}\{?\.?math\b/;

/**
 * Reads Markdown (CommonMark with GitHub's tables, task lists, strikethrough, footnotes and formulas, and definition lists; raw HTML as
 * pages are read).
 * `stated` is what is known already, from front matter: it goes before what the body says. Any text can be read: what is
 * built to overload a parser comes out as text.
 */
export async function readMarkdown(
  text: string,
  stated: Partial<Facts> = {},
  { base: url = null, own = false, wanted = null, run = runPlainly }: MarkdownOptions = {},
): Promise<Article> {
  const dialects = !own && mayHoldDialects(text) ? await import('./dialects.ts') : null;
  const formulas = FORMULA.test(text) ? await import('./formulas/index.ts') : null;
  const hidden = formulas && run(() => formulas.hideFormulas(text));
  const tokens = run(() => lexMarkdown(hidden?.text ?? text, dialects?.dialectExtensions(text)));
  if (formulas && hidden) run(() => formulas.showFormulas(tokens, hidden.formulas));
  const html = text.includes('<') && run(() => holdsHtml(tokens));
  if (hidden || MATH_CODE.test(text) || (html && mayHoldMath(text))) await loadMath();
  const base: Base = { url };
  if (REFERENCE.test(text)) {
    const { resolveReferences } = await import('./references.ts');
    run(() => resolveReferences(tokens));
  }
  if (dialects) run(() => dialects.readDialects(tokens));
  if (!own && (text.includes('[^') || text.includes('^['))) {
    const { numberNotes } = await import('./notes.ts');
    run(() => numberNotes(tokens));
  }
  if (text.search(SHORTCODES) >= 0) {
    const { showEmoji } = await import('./emoji.ts');
    run(() => showEmoji(tokens));
  }
  if (html) {
    const { bindHtml } = await import('./raw-html/bind.ts');
    run(() => bindHtml(tokens, base));
  }
  return run(() => toArticle(tokens, stated, own, base, wanted, html));
}

function toArticle(
  tokens: Token[],
  stated: Partial<Facts>,
  own: boolean,
  base: Base,
  wanted: string | null,
  html: boolean,
): Article {
  const facts: Gathered = { ...NO_FACTS, ...stated };
  if (base.url !== null) resolveAddresses(tokens, base.url);
  const parts = partsOf(tokens);
  const body = own ? dropKnown(parts, facts) : takeHeadline(setBadgesApart(parts), facts);
  if (base.url === null && facts.source.url !== null) {
    // Now it is known where addresses go from; some were read by then.
    base.url = facts.source.url;
    if (resolveAddresses(tokens, base.url) || html) return toArticle(tokens, stated, own, base, wanted, html);
  }
  const kept = new Set(body);
  const headline = parts.find((part) => part.type === 'heading' && !kept.has(part));
  const { sections, furniture, headings } = readSections(body, own);
  const article: Article = {
    format: 'markdown',
    ...facts,
    ...(headline?.type === 'heading' && headline.names.length > 0 && { anchors: headline.names }),
    ...(headline?.type === 'heading' &&
      headline.marked &&
      headline.text === facts.title && { markedTitle: headline.marked }),
    sections: markSpeakers(sections),
    furniture,
  };
  if (headline?.type === 'heading') headings.push({ id: 'title', words: headline.written });
  return nameLinkedPlaces(article, headings, wanted);
}

function partsOf(tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  for (const token of tokens) {
    if (token.type === 'heading') {
      const { heading, badges, pictures } = readHeading(token);
      if (heading) parts.push(heading);
      if (badges !== null) parts.push({ type: 'furniture', text: badges, inlines: pictures });
    } else if (token.type === 'fragment') {
      for (const part of openFragment(token as FragmentToken)) parts.push(part);
    } else if (token.type !== 'space' && token.type !== 'def') {
      parts.push({ type: 'token', token });
    }
  }
  return parts;
}
