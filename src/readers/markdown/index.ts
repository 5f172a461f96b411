import type { Token } from 'marked';
import {
  type Article,
  cleanLine,
  createIds,
  type Facts,
  type Section,
  textOfInlines,
} from '../../model/index.ts';
import { type BlockContext, readBlocks, readFootnotes } from './blocks.ts';
import { type Gathered, type Part, takeHeadline } from './headline.ts';
import { readHtml } from './html.ts';
import { readInlines } from './inlines.ts';
import { lexMarkdown } from './lex.ts';
import { tidyInlines } from './tidy.ts';

/**
 * Reads Markdown (CommonMark with GitHub's tables, task lists, strikethrough and footnotes; raw HTML becomes its text).
 * `stated` is what is known already, from front matter: it goes before what the body says. Any text can be read:
 * what is built to overload a parser comes out as text.
 */
export function readMarkdown(text: string, stated: Partial<Facts> = {}): Article {
  const facts: Gathered = {
    title: stated.title ?? null,
    standfirst: stated.standfirst ?? null,
    byline: stated.byline ?? null,
    published: stated.published ?? null,
    lang: stated.lang ?? null,
    site: stated.site ?? null,
    source: stated.source ?? { url: null, label: null },
  };
  const body = takeHeadline(partsOf(lexMarkdown(text)), facts);
  return { format: 'markdown', ...facts, sections: readSections(body), furniture: [] };
}

function partsOf(tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  for (const token of tokens) {
    if (token.type === 'heading') {
      const text = cleanLine(textOfInlines(readInlines(token.tokens)));
      if (text !== '') parts.push({ type: 'heading', depth: Number(token.depth), text });
    } else if (token.type === 'html') {
      parts.push(...htmlParts(token));
    } else if (token.type !== 'space' && token.type !== 'def') {
      parts.push({ type: 'token', token });
    }
  }
  return parts;
}

/** `<h1>` to `<h6>` head sections as `#` to `######` do. */
function htmlParts(token: Token): Part[] {
  const [only, more] = readHtml(token.raw);
  if (!only || more !== undefined || only.depth === null) return [{ type: 'token', token }];
  const text = cleanLine(textOfInlines(tidyInlines(only.inlines)));
  return text === '' ? [] : [{ type: 'heading', depth: only.depth, text }];
}

function readSections(parts: readonly Part[]): Section[] {
  const ids = createIds();
  const context: BlockContext = { ids, footnotes: [] };
  const shallowest = parts.reduce(
    (least, part) => (part.type === 'heading' ? Math.min(least, part.depth) : least),
    6,
  );
  const sections: Section[] = [];
  let heading: string | null = null;
  let level = 0;
  let tokens: Token[] = [];
  const close = () => {
    if (heading === null && tokens.length === 0) return;
    const blocks = readBlocks(tokens, context);
    blocks.push(...readFootnotes(context));
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
