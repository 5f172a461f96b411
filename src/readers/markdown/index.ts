import type { Token, Tokens } from 'marked';
import {
  type Article,
  cleanLine,
  type Facts,
  NO_FACTS,
  type Run,
  runPlainly,
  textOfInlines,
} from '../../model/index.ts';
import { takeBadges } from '../badges.ts';
import { markSpeakers } from '../speakers.ts';
import { type Base, resolveAddresses } from './addresses.ts';
import { setBadgesApart } from './badges.ts';
import { openFragment } from './fragment-parts.ts';
import { dropKnown, type Gathered, takeHeadline } from './headline.ts';
import { readInlines } from './inlines.ts';
import { lexMarkdown } from './lex.ts';
import { type FragmentToken, holdsHtml } from './markup.ts';
import type { Part } from './part.ts';
import { readSections } from './sections.ts';

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
  const body = own ? dropKnown(parts, facts) : takeHeadline(setBadgesApart(parts), facts);
  if (base.url === null && facts.source.url !== null) {
    // Now it is known where addresses go from; some were read by then.
    base.url = facts.source.url;
    return toArticle(tokens, stated, own, base);
  }
  const { sections, furniture } = readSections(body, own ? 2 : null);
  return { format: 'markdown', ...facts, sections: markSpeakers(sections), furniture };
}

function partsOf(tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  for (const token of tokens) {
    if (token.type === 'heading') {
      for (const part of readHeading(token)) parts.push(part);
    } else if (token.type === 'fragment') {
      for (const part of openFragment(token as FragmentToken)) parts.push(part);
    } else if (token.type !== 'space' && token.type !== 'def') {
      parts.push({ type: 'token', token });
    }
  }
  return parts;
}

/** A heading, and the badges that stand in it. */
function readHeading(token: Tokens.Heading | Tokens.Generic): Part[] {
  const { badges, others } = takeBadges(readInlines(token.tokens));
  const text = cleanLine(textOfInlines(others));
  const parts: Part[] = text === '' ? [] : [{ type: 'heading', depth: Number(token['depth']), text }];
  if (badges !== null) parts.push({ type: 'furniture', text: badges });
  return parts;
}
