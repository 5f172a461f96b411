import { termsIn } from './terms.ts';

/** A word of the headline counts as much as so many in the text. */
const IN_TITLE = 8;

/** How often each term stands in an article, of which everything is folded. */
export function countTerms(title: string, texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, worth: number) => {
    for (const term of termsIn(text)) counts.set(term, (counts.get(term) ?? 0) + worth);
  };
  add(title, IN_TITLE);
  for (const text of texts) add(text, 1);
  return counts;
}
