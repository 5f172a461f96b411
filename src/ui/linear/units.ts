import {
  type Article,
  type Clean,
  nameOfSpeaker,
  type Position,
  type Quote,
  textOf,
} from '../../model/index.ts';
import { type LinkTarget, linkTargetsOf } from '../links/link-targets.ts';
import { BlockSpeech } from './block-speech.ts';

/** A piece of an article that is read in one go, in words: a heading, a paragraph, a list. */
export interface Unit {
  readonly place: Position;
  readonly kind: 'head' | 'heading' | 'block';
  /** What is said before its words: a heading's level, who is quoted. */
  readonly announced: string;
  /** Lines that the author set, not yet wrapped. */
  readonly lines: readonly string[];
  /** Its words as they are searched. */
  readonly text: string;
  readonly quotes: readonly Quote[];
  readonly links: readonly LinkTarget[];
}

/** An article in words, to be read from top to bottom. */
export interface Speech {
  readonly units: readonly Unit[];
  readonly links: readonly LinkTarget[];
  readonly quotes: readonly Quote[];
}

/** What an article says to somebody who hears it, or sees one line after the other. */
export function speechOf(article: Article, quotes: readonly Quote[]): Speech {
  const links = linkTargetsOf(article);
  const speech = new BlockSpeech(links);
  const linksOf = groupBy(links, ({ block }) => block);
  const quotesOf = groupBy(quotes, ({ parts }) => parts[0]?.block ?? null);
  const units: Unit[] = [];
  const add = (
    block: string,
    kind: Unit['kind'],
    announced: string,
    lines: readonly string[],
    text: string,
    offset = 0,
  ) => {
    if (lines.length === 0) return;
    const own = quotesOf.get(block) ?? [];
    const said = [announced, announceQuotes(own)].filter((part) => part !== '').join(' ');
    const place = { block, offset };
    units.push({ place, kind, announced: said, lines, text, quotes: own, links: linksOf.get(block) ?? [] });
  };
  const { title, standfirst, byline, published, site } = article;
  if (title !== null) add('title', 'head', 'Title:', [title], title);
  if (standfirst !== null) add('standfirst', 'head', '', [standfirst], standfirst);
  const facts = [byline, site, published?.slice(0, 10)].filter((fact) => fact != null);
  if (facts.length > 0) add('facts', 'head', '', [facts.join(', ')], '');
  for (const { id, heading, level, blocks } of article.sections) {
    if (heading !== null) add(id, 'heading', `Heading level ${level}:`, [heading], heading);
    for (const block of blocks)
      for (const { announced, lines, offset } of speech.pieces(block))
        add(block.id, 'block', announced, lines, textOf(block), offset);
  }
  return { units, links, quotes };
}

function announceQuotes(quotes: readonly Quote[]): string {
  const names = [...new Set(quotes.map(({ speaker }) => nameOfSpeaker(speaker)))];
  const known = names.filter((name): name is Clean => name !== null);
  if (known.length === 0) return '';
  return `${quotes.length === 1 ? 'Quote' : 'Quotes'} by ${known.join(', ')}.`;
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
