import { type Article, type Clean, memoize } from '../../model/index.ts';
import { fold } from '../lists/choice.ts';

/** Where somebody wants to go in an article, as it was typed. */
export type Destination =
  | { readonly kind: 'nowhere' | 'end' | 'quit' | 'unknown' }
  /** From 1. */
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'heading'; readonly section: string; readonly heading: Clean };

/** Fingers of vim and less leave by these. */
const QUIT: ReadonlySet<string> = new Set(['q', 'q!', 'quit']);

/**
 * Reads where somebody wants to go: `42` is a line, `50%` a share of the text, `$` the end; anything else is the beginning
 * of a heading, or words in one. `q` leaves the program.
 */
export function readDestination(typed: string, article: Article): Destination {
  const words = typed.trim();
  if (words === '') return { kind: 'nowhere' };
  if (words === '$' || words === 'G') return { kind: 'end' };
  if (QUIT.has(words)) return { kind: 'quit' };
  const [, digits, percent] = /^(\d{1,7})(%?)$/.exec(words) ?? [];
  if (digits === undefined) return findHeading(words, article);
  const number = Number(digits);
  return percent === '%' ? { kind: 'percent', percent: number } : { kind: 'line', line: number };
}

interface Heading {
  readonly section: string;
  readonly heading: Clean;
  readonly folded: string;
}

/** They are looked through at each key. */
const headingsOf = memoize(({ sections }: Article): readonly Heading[] =>
  sections.flatMap(({ id, heading }) =>
    heading === null ? [] : [{ section: id, heading, folded: fold(heading) }],
  ),
);

/** The first that is these words; else that begins so; else with a word each begins; else with all of them in it. */
function findHeading(words: string, article: Article): Destination {
  const wanted = fold(words);
  const parts = wanted.split(/\s+/);
  const tests: readonly ((folded: string) => boolean)[] = [
    (folded) => folded === wanted,
    (folded) => folded.startsWith(wanted),
    (folded) => parts.every((part) => ` ${folded}`.includes(` ${part}`)),
    (folded) => parts.every((part) => folded.includes(part)),
  ];
  for (const test of tests) {
    const found = headingsOf(article).find(({ folded }) => test(folded));
    if (found) return { kind: 'heading', section: found.section, heading: found.heading };
  }
  return { kind: 'unknown' };
}
