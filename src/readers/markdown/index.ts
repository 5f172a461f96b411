import type { Token } from 'marked';
import {
  type Article,
  type Clean,
  cleanLine,
  createIds,
  type Facts,
  type Furniture,
  holdsAddress,
  type Inline,
  NO_FACTS,
  nameSections,
  type Run,
  runPlainly,
  type Section,
  textOfInlines,
} from '../../model/index.ts';
import { nameLinkedPlaces } from '../link-places.ts';
import { loadMath, mayHoldMath } from '../math/index.ts';
import { markSpeakers } from '../speakers.ts';
import { type Base, resolveAddresses } from './addresses.ts';
import { type BlockContext, readBlocks, readFootnotes } from './blocks.ts';
import { dropKnown, type Gathered, type Part, takeHeadline } from './headline.ts';
import { readInlines } from './inlines.ts';
import { lexMarkdown } from './lex.ts';
import { bindHtml, type FragmentToken, holdsHtml } from './markup.ts';
import { namesAmong, takeAttributes } from './names.ts';
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
  /^[ \t>*+\d.)-]*(?:!!!|\?\?\?|===|:::|\/\/\/|`{3,}\{|~{3,}\{|\{\{|\{%|<[A-Z]|import\s|export\s|\{\/|\$\{|\|)|\{[:.#\w ]|\^\[|\[toc|\[\[|\*\[/im;
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
  const dialects = !own && DIALECT.test(text) ? await import('./dialects.ts') : null;
  const formulas = FORMULA.test(text) ? await import('./formulas/index.ts') : null;
  const hidden = formulas && run(() => formulas.hideFormulas(text));
  const tokens = run(() => lexMarkdown(hidden?.text ?? text, dialects?.dialectExtensions(text)));
  if (formulas && hidden) run(() => formulas.showFormulas(tokens, hidden.formulas));
  const html = run(() => holdsHtml(tokens));
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
    const reader = await import('../html/index.ts');
    run(() => bindHtml(tokens, reader, base));
  }
  return run(() => toArticle(tokens, stated, own, base, wanted));
}

function toArticle(
  tokens: Token[],
  stated: Partial<Facts>,
  own: boolean,
  base: Base,
  wanted: string | null,
): Article {
  const facts: Gathered = { ...NO_FACTS, ...stated };
  if (base.url !== null) resolveAddresses(tokens, base.url);
  const parts = partsOf(tokens);
  const body = own ? dropKnown(parts, facts) : takeHeadline(parts, facts);
  if (base.url === null && facts.source.url !== null) {
    base.url = facts.source.url;
    resolveAddresses(tokens, base.url);
  }
  const kept = new Set(body);
  const headline = parts.find((part) => part.type === 'heading' && !kept.has(part));
  const { sections, headings, furniture } = readSections(body, own);
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
      const part = headingOf(token);
      if (part.text !== '') parts.push(part);
    } else if (token.type === 'fragment') {
      for (const part of fragmentParts(token as FragmentToken)) parts.push(part);
    } else if (token.type !== 'space' && token.type !== 'def') {
      parts.push({ type: 'token', token });
    }
  }
  return parts;
}

function headingOf(token: Token): Part & { readonly type: 'heading' } {
  const { tokens, names } = takeAttributes(('tokens' in token && token.tokens) || []);
  const written = tokens.map(({ type, raw }) => (type === 'image' ? '' : raw)).join('');
  const inlines = readInlines(tokens);
  return {
    type: 'heading',
    depth: 'depth' in token ? Number(token.depth) : 1,
    text: cleanLine(textOfInlines(inlines)),
    ...(holdsAddress(inlines) && { marked: inlines }),
    written,
    names: [...namesAmong(tokens), ...names],
  };
}

/** `<h1>` to `<h6>` head sections as `#` to `######` do. */
function fragmentParts(token: FragmentToken): Part[] {
  const heading = /<h[1-6]/i.test(token.raw) ? token.readHeading() : null;
  if (heading === null) return [{ type: 'token', token }];
  const { depth, text, anchors = [], marked } = heading;
  const part = { depth, text: cleanLine(text), written: text, names: anchors } as const;
  return [{ type: 'heading', ...part, ...(marked && { marked }) }];
}

/** What is read of the parts of an article. */
interface Body extends Pick<BlockContext, 'headings'> {
  readonly sections: Section[];
  readonly furniture: Furniture[];
}

/** Level 1 is the shallowest heading there is; in what this program wrote, `##`. */
function readSections(parts: readonly Part[], own: boolean): Body {
  const ids = createIds();
  const context: BlockContext = { ids, names: [], headings: [], footnotes: [], own, left: [] };
  const least = parts.reduce((so, part) => (part.type === 'heading' ? Math.min(so, part.depth) : so), 6);
  const shallowest = Math.min(own ? 2 : 6, least);
  const sections: Section[] = [];
  let heading: Clean | null = null;
  let names: readonly Clean[] = [];
  let written = '';
  let marked: readonly Inline[] | undefined;
  let level = 0;
  let tokens: Token[] = [];
  const close = () => {
    if (heading === null && tokens.length === 0) return;
    const earlier = context.left.filter(({ settled }) => !settled);
    const blocks = readBlocks(tokens, context);
    for (const footnote of readFootnotes(context)) blocks.push(footnote);
    if (heading !== null || blocks.length > 0) {
      const id = ids.section();
      if (heading !== null) for (const one of earlier) one.furniture = { ...one.furniture, before: id };
      sections.push({
        id,
        heading,
        ...(marked && { marked }),
        level,
        ...(names.length > 0 && { anchors: names }),
        blocks,
      });
      if (heading !== null) context.headings.push({ id, words: written });
    }
    tokens = [];
  };
  for (const part of parts) {
    if (part.type === 'token') {
      tokens.push(part.token);
      continue;
    }
    close();
    heading = part.text;
    written = part.written;
    marked = part.marked;
    names = [...context.names.splice(0).map(cleanLine), ...part.names];
    level = part.depth - shallowest + 1;
  }
  close();
  if (sections.length === 0) sections.push({ id: 's1', heading: null, level: 0, blocks: [] });
  return {
    sections: nameLast(sections, context.names),
    headings: context.headings,
    furniture: context.left.map(({ furniture }) => furniture),
  };
}

/** Names that stand after everything else are those of the last block, or of its section. */
function nameLast(sections: Section[], names: readonly string[]): Section[] {
  const last = sections.at(-1);
  if (!last || names.length === 0) return sections;
  const more = new Map([[last.blocks.at(-1)?.id ?? last.id, names.map(cleanLine)]]);
  return nameSections(sections, more);
}
