import { termsIn } from '../../library/index.ts';
import { type Article, type Clean, clean, cleanLine, textOf } from '../../model/index.ts';
import { foldText } from './search-mending.ts';

/** A line of an article that has what was looked for. */
export interface Context {
  /** The heading over it; null for the lead. */
  readonly section: Clean | null;
  readonly block: string | null;
  readonly line: Clean;
}

/** Characters of a line, and of those the most before the first word that was looked for. */
const LONGEST = 160;
const BEFORE = 50;

/** The block that has most of some words (folded), the first of those, and the line around them; null where none has one. */
export function findContext(article: Article, folded: string): Context | null {
  const terms = [...new Set(termsIn(folded))];
  let best: {
    readonly count: number;
    readonly section: Clean | null;
    readonly block: string;
    readonly text: string;
  } | null = null;
  for (const { heading, blocks } of article.sections) {
    for (const block of blocks) {
      const text = textOf(block);
      const own = [...termsIn(foldText(text))];
      const count = terms.filter((term) => own.some((one) => one.startsWith(term))).length;
      if (count > (best?.count ?? 0)) best = { count, section: heading, block: block.id, text };
      if (count === terms.length) return best && { ...best, line: lineAround(best.text, terms) };
    }
  }
  if (best !== null) return { section: best.section, block: best.block, line: lineAround(best.text, terms) };
  const first = article.sections.flatMap(({ blocks }) => blocks)[0];
  return first === undefined ? null : { section: null, block: null, line: lineAround(textOf(first), terms) };
}

/** A stretch of a text, from some words before the first that was looked for. */
function lineAround(text: string, terms: readonly string[]): Clean {
  const at = firstOf(text, terms);
  const space = text.indexOf(' ', Math.max(0, at - BEFORE));
  const from = at <= BEFORE ? 0 : space < 0 || space >= at ? at : space + 1;
  const rest = text.slice(from, from + LONGEST);
  const end = from + LONGEST >= text.length ? rest.length : Math.max(rest.lastIndexOf(' '), LONGEST / 2);
  return cleanLine(
    `${from > 0 ? '… ' : ''}${clean(rest.slice(0, end))}${from + end < text.length ? ' …' : ''}`,
  );
}

/** Where the first word stands that begins as one that was looked for: every word is folded by itself. */
function firstOf(text: string, terms: readonly string[]): number {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const own = [...termsIn(foldText(word))];
    if (own.some((one) => terms.some((term) => one.startsWith(term)))) return index;
  }
  return 0;
}
