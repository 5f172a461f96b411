import type { Counts } from './score.ts';
import { writeTable } from './table.ts';

/** The rules of src/quotes in the order they are asked, and what each reads. One that is not here comes last. */
export const RULES: readonly (readonly [name: string, reads: string])[] = [
  ['signature', 'a set-off quotation, — Name'],
  ['label', '`NAME: …` in an interview'],
  ['colon-label', 'X: “Q.”'],
  ['before-according', 'according to X, “Q”'],
  ['before-shared', '“Q”, a verb that another quotation has had'],
  ['before-passive', 'was told by X: “Q”'],
  ['before-participle', 'X …, adding “Q”'],
  ['before', 'X said “Q”'],
  ['before-inverted', 'Said X: “Q”'],
  ['after-according', '“Q,” according to X'],
  ['after-inverted', '“Q,” said X'],
  ['after-verb-first', '„Q“, whatever verb X'],
  ['after', '“Q,” X said'],
  ['end-according', '… “Q” …, according to X.'],
  ['end-verb-first', '… „Q“ …, sagte X.'],
  ['end', '… “Q” …, X said.'],
  ['colon', 'X was blunt: “Q.”'],
  ['that-clause', 'X machte klar, dass „Q“'],
  ['after-stop', '“Q.” X said.'],
  ['reported', 'goes on with the sentence before'],
  ['float', 'goes with the quotation before, in the paragraph'],
  ['float-right', 'goes with the one behind'],
  ['headline', 'X: I … in a headline'],
  ['goes-on', 'speech over paragraphs'],
  ['colon-line', 'the line before ends with X said:'],
  ['line-before-quote', 'the line before ends with a quotation'],
  ['line-before', 'the line before quotes somebody'],
  ['sign-off', 'a line — Name under it'],
  ['indirect, after', 'Q, X said'],
  ['indirect, that', 'X said that Q'],
  ['indirect, bare', 'X said Q'],
  ['indirect, according', 'according to X, Q'],
];

const share = (part: number, all: number): string =>
  all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`;
/** As a share of one: `.957`, `1.000`. */
export const rate = (part: number, all: number): string =>
  all === 0 ? '–' : (part / all).toFixed(3).replace(/^0/, '');

/** A Markdown table: a row for each rule that answered, in the order of the sieve. */
export function tableOfRules({ rules, right, wrong, nobody }: Counts): string {
  const known = RULES.map(([name]) => name);
  const names = [...known, ...[...rules.keys()].filter((name) => !known.includes(name)).sort()];
  const rows = names.flatMap((name): (string | number)[][] => {
    const counts = rules.get(name);
    if (!counts || name === 'nobody') return [];
    const { quotes, partial } = counts;
    const reads = RULES.find(([rule]) => rule === name)?.[1] ?? '';
    const cells = [share(quotes, right + wrong), rate(counts.right, quotes), partial];
    return [[name, reads, quotes, ...cells, rate(counts.partialRight, partial), counts.falseQuotes]];
  });
  const silent = rules.get('nobody')?.falseQuotes ?? 0;
  if (nobody + silent > 0)
    rows.push(['–', 'no rule answers: nobody is named', nobody, '', '', '', '', silent]);
  const head = ['rule', 'what it reads', 'quotes', 'share', 'right', 'marked words', 'right', 'no speech'];
  return writeTable(head, rows, 2);
}
