import type { Token } from 'marked';
import {
  type Article,
  type Clean,
  cleanLine,
  createIds,
  type Facts,
  NO_FACTS,
  type Run,
  runPlainly,
  type Section,
  textOfInlines,
} from '../../model/index.ts';
import { markSpeakers } from '../speakers.ts';
import { type Base, resolveAddresses } from './addresses.ts';
import { type BlockContext, readBlocks, readFootnotes } from './blocks.ts';
import { openFragment } from './fragment-parts.ts';
import { dropKnown, type Gathered, type Part, takeHeadline } from './headline.ts';
import { readInlines } from './inlines.ts';
import { lexMarkdown } from './lex.ts';
import { type FragmentToken, holdsHtml } from './markup.ts';

export interface MarkdownOptions {
  /** Where the text lies: relative addresses are seen from there. Without it, from the source that the text names. */
  readonly base?: string | null;
  /** This program wrote it: headline and standfirst are what `stated` says, the rest is body, and `##` is level 1. */
  readonly own?: boolean;
  /** What may take long goes through it. */
  readonly run?: Run;
}

/** What may be a character reference; names and numbers are looked at by who resolves them. */
const REFERENCE = /&(?:#|[A-Za-z][A-Za-z0-9]{1,31};)/;

/**
 * Reads Markdown (CommonMark with GitHub's tables, task lists, strikethrough and footnotes, and definition lists; raw HTML as pages are read).
 * `stated` is what is known already, from front matter: it goes before what the body says. Any text can be read: what is
 * built to overload a parser comes out as text.
 */
export async function readMarkdown(
  text: string,
  stated: Partial<Facts> = {},
  { base: url = null, own = false, run = runPlainly }: MarkdownOptions = {},
): Promise<Article> {
  const tokens = run(() => lexMarkdown(text));
  const base: Base = { url };
  if (REFERENCE.test(text)) {
    const { resolveReferences } = await import('./references.ts');
    run(() => resolveReferences(tokens));
  }
  if (run(() => holdsHtml(tokens))) {
    const { bindHtml } = await import('./raw-html/bind.ts');
    run(() => bindHtml(tokens, base));
  }
  return run(() => toArticle(tokens, stated, own, base));
}

function toArticle(tokens: Token[], stated: Partial<Facts>, own: boolean, base: Base): Article {
  const facts: Gathered = { ...NO_FACTS, ...stated };
  if (base.url !== null) resolveAddresses(tokens, base.url);
  const parts = partsOf(tokens);
  const body = own ? dropKnown(parts, facts) : takeHeadline(parts, facts);
  if (base.url === null && facts.source.url !== null) {
    base.url = facts.source.url;
    resolveAddresses(tokens, base.url);
  }
  return {
    format: 'markdown',
    ...facts,
    sections: markSpeakers(readSections(body, own ? 2 : null)),
    furniture: [],
  };
}

function partsOf(tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  for (const token of tokens) {
    if (token.type === 'heading') {
      const text = cleanLine(textOfInlines(readInlines(token.tokens)));
      if (text !== '') parts.push({ type: 'heading', depth: Number(token.depth), text });
    } else if (token.type === 'fragment') {
      for (const part of openFragment(token as FragmentToken)) parts.push(part);
    } else if (token.type !== 'space' && token.type !== 'def') {
      parts.push({ type: 'token', token });
    }
  }
  return parts;
}

/** `first` is the depth of a heading of level 1; null takes the shallowest there is. */
function readSections(parts: readonly Part[], first: number | null): Section[] {
  const ids = createIds();
  const context: BlockContext = { ids, footnotes: [] };
  const least = parts.reduce((so, part) => (part.type === 'heading' ? Math.min(so, part.depth) : so), 6);
  const shallowest = Math.min(first ?? 6, least);
  const sections: Section[] = [];
  let heading: Clean | null = null;
  let level = 0;
  let tokens: Token[] = [];
  const close = () => {
    if (heading === null && tokens.length === 0) return;
    const blocks = readBlocks(tokens, context);
    for (const footnote of readFootnotes(context)) blocks.push(footnote);
    if (heading !== null || blocks.length > 0) {
      sections.push({ id: ids.section(), heading, level, blocks });
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
    level = part.depth - shallowest + 1;
  }
  close();
  return sections.length > 0 ? sections : [{ id: 's1', heading: null, level: 0, blocks: [] }];
}
