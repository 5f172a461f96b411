import type { Token } from 'marked';
import { leftOut } from '../left-out.ts';
import { runsIn } from '../tokens.ts';
import type { ContainerToken, Meaning } from './container.ts';

/**
 * Puts in the place of each container what it means, in tokens that Markdown has: what it holds, a label over it, source text,
 * a picture, a link. Only callouts stay. Changes the tokens.
 */
export function expandContainers(tokens: Token[]): void {
  for (const run of runsIn(tokens)) {
    if (!run.some(isExpanded)) continue;
    const expanded: Token[] = [];
    // What it holds may be another: those still to be looked at, the next one last.
    const waiting = run.toReversed();
    for (let token = waiting.pop(); token; token = waiting.pop()) {
      if (!isExpanded(token)) expanded.push(token);
      else for (const one of expand(token).reverse()) waiting.push(one);
    }
    run.length = 0;
    for (const one of expanded) run.push(one);
  }
}

function isExpanded(token: Token): token is ContainerToken {
  return token.type === 'container' && (token as ContainerToken).meaning.type !== 'callout';
}

function expand({ meaning, items, body, left }: ContainerToken): Token[] {
  const title = items.find(({ type }) => type === 'title')?.tokens ?? [];
  const inside = items.find(({ type }) => type === 'body')?.tokens ?? [];
  const signs = left === '' ? [] : [leftOut(left)];
  switch (meaning.type) {
    case 'callout':
    case 'plain':
      return [...signs, ...inside];
    case 'labelled':
      return [...labelOf(meaning, title), ...inside];
    case 'code':
      return body === '' ? [] : [{ type: 'code', raw: body, text: body, lang: meaning.language }];
    case 'image':
      return [paragraph([imageOf(meaning), ...captionOf(title)])];
    case 'embed':
      return [paragraph([linkTo(meaning.url, [words(meaning.url)])])];
    case 'hidden':
      return body === '' ? signs : [...signs, leftOut(body)];
    default:
      return meaning satisfies never;
  }
}

type MeaningOf<Type extends Meaning['type']> = Extract<Meaning, { readonly type: Type }>;

function labelOf({ url }: MeaningOf<'labelled'>, title: Token[]): Token[] {
  if (title.length === 0) return [];
  const strong: Token = { type: 'strong', raw: '', text: '', tokens: title };
  return [paragraph([url === '' ? strong : linkTo(url, [strong])])];
}

function imageOf({ url, alt }: MeaningOf<'image'>): Token {
  return { type: 'image', raw: '', href: url, title: null, text: alt };
}

function captionOf(title: Token[]): Token[] {
  return title.length === 0 ? [] : [words('\n'), { type: 'em', raw: '', text: '', tokens: title }];
}

function linkTo(href: string, tokens: Token[]): Token {
  return { type: 'link', raw: '', href, title: null, text: '', tokens };
}

function paragraph(tokens: Token[]): Token {
  return { type: 'paragraph', raw: '', text: '', tokens };
}

function words(text: string): Token {
  return { type: 'text', raw: text, text };
}
