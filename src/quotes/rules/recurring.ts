import { type Candidate, isWhole, wordCount } from './candidates.ts';

/** Words of a line that a later quotation takes up, and quotations behind it that are looked at, at most. */
const MOST_WORDS = 10;
const AHEAD = 16;

/**
 * “‘Nobody asked us’” as a line of its own between paragraphs, and below it “Nobody asked us, did they,” said X.: words
 * that are lifted out of the speech of somebody are his.
 */
export function takeRecurring(found: readonly Candidate[]): void {
  for (const [at, one] of found.entries()) {
    if (!isLifted(one)) continue;
    const words = plain(one);
    const again = found
      .slice(at + 1, at + 1 + AHEAD)
      .find((other) => other.source !== null && other.kind !== 'other' && plain(other).includes(words));
    if (!again) continue;
    one.source = again.source;
    one.kind = 'direct';
  }
}

/** A few words that fill a line, of nobody or of whom the line before tells. */
function isLifted(one: Candidate): boolean {
  const { parsed, span, source } = one;
  const { text } = parsed.line;
  if (source && !source.attribution.rule.startsWith('line-before')) return false;
  if (one.at !== 0 || parsed.spans.length !== 1 || !isWhole(one)) return false;
  return span.close + 1 >= text.trimEnd().length && wordCount(one) > 1 && wordCount(one) <= MOST_WORDS;
}

function plain({ parsed, span }: Candidate): string {
  const { text } = parsed.line;
  let end = span.end;
  while (end > span.start && '.,!?…'.includes(text[end - 1] ?? '')) end--;
  return text.slice(span.start, end).toLowerCase();
}
