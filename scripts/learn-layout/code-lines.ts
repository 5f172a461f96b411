/** Lines to learn from which ones are source text. */
import { extractCodeFeatures } from '../../src/readers/text/code/features.ts';
import { findFilled, findParents, surroundingsOf } from '../../src/readers/text/code/surroundings.ts';
import { findProseIndent } from '../../src/readers/text/lines/prose-indent.ts';
import { splitLines } from '../../src/readers/text/lines/split.ts';
import { labelLines, type Rendering } from './documents.ts';
import type { Judgeable } from './validation.ts';

/** Neither is prose, and readers that show it as it stands are right too. */
const UNDECIDED: ReadonlySet<string> = new Set(['table', 'raw']);
/** Man pages set source text like any paragraph: their gold does not tell it from one. */
const MAN_PAGE = /^man-/;
const SURELY_SOURCE = /^[$#%]|\\$/;

/** The lines of a text whose words were found in its source. */
export function readCodeLines(doc: Rendering): Judgeable[] {
  const labels = labelLines(doc);
  const { lines } = splitLines({ text: doc.text, forced: null });
  const indent = findProseIndent(lines);
  const filled = findFilled(lines);
  const parents = findParents(lines, filled);
  return filled.flatMap((at, n): Judgeable[] => {
    const line = lines[at];
    const label = line && labels[line.number - 1];
    if (!label || UNDECIDED.has(label)) return [];
    if (MAN_PAGE.test(doc.how) && SURELY_SOURCE.test(line.text)) return [];
    const features = extractCodeFeatures(line, surroundingsOf(lines, filled, n, indent, parents[n]));
    return [
      {
        names: [...features, 'any line'],
        positive: label === 'code',
        worth: 1,
        group: doc.group,
        kind: doc.how,
        place: `${doc.id} ${line.number}`,
        text: line.text,
      },
    ];
  });
}
