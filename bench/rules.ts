import { RULES } from '../src/quotes/rules/names.ts';
import type { Counts } from './score.ts';
import { writeTable } from './table.ts';

const share = (part: number, all: number): string =>
  all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`;
/** As a share of one: `.957`, `1.000`. */
export const rate = (part: number, all: number): string =>
  all === 0 ? '–' : (part / all).toFixed(3).replace(/^0/, '');

/** What each rule reads, by its name, in the order they are asked. One that is not here comes last. */
const READS = new Map<string, string>(Object.entries(RULES));

/** A Markdown table: a row for each rule that answered, in the order they are asked. */
export function tableOfRules({ rules, right, wrong, nobody }: Counts): string {
  const known = [...READS.keys()];
  const names = [...known, ...[...rules.keys()].filter((name) => !known.includes(name)).sort()];
  const rows = names.flatMap((name): (string | number)[][] => {
    const counts = rules.get(name);
    if (!counts || name === 'nobody') return [];
    const { quotes, partial } = counts;
    const reads = READS.get(name) ?? '';
    const cells = [share(quotes, right + wrong), rate(counts.right, quotes), partial];
    return [[name, reads, quotes, ...cells, rate(counts.partialRight, partial), counts.falseQuotes]];
  });
  const silent = rules.get('nobody')?.falseQuotes ?? 0;
  if (nobody + silent > 0)
    rows.push(['–', 'no rule answers: nobody is named', nobody, '', '', '', '', silent]);
  const head = ['rule', 'what it reads', 'quotes', 'share', 'right', 'marked words', 'right', 'no speech'];
  return writeTable(head, rows, 2);
}
