import type { Grammar } from '../grammar/grammar.ts';
import type { MarkedSpan } from '../text/marked-spans.ts';
import { tokenise } from '../text/tokenise.ts';
import { isUpper } from '../text/word-characters.ts';
import { isDash } from '../text/words.ts';
import { cut, insertionsIn, trimmed } from './insertions.ts';
import { introduces } from './introductions.ts';

/** Characters before a colon that are looked at for a verb of saying. */
const LONGEST_LEAD = 80;

/**
 * “Foreldrene protesterer. – Det er uhørt, sier X.”, „Anna się śmieje: – On nigdy nie przestaje.“: speech that a dash opens
 * inside a line, behind a sentence or a colon, where something tells who speaks. `spans`: what marks quote, where no such
 * dash opens. `dialogue`: dashes open speech in this article.
 */
export function dashInside(
  line: string,
  spans: readonly MarkedSpan[],
  grammar: Grammar,
  dialogue: boolean,
): MarkedSpan[] {
  for (let at = line.indexOf(' '); at > 0; at = line.indexOf(' ', at + 1)) {
    const dash = at + 1;
    if (line[dash + 1] !== ' ' || !isDash({ text: line[dash] ?? '' })) continue;
    const before = line[at - 1] ?? '';
    if (!'.?!…:'.includes(before) || spans.some(({ open, close }) => open < dash && dash < close)) continue;
    const speech = speechBehind(line, dash, grammar, dialogue || spans.length > 0, spans);
    if (speech) return speech;
  }
  return [];
}

/** What the dash at a place opens; null where nothing tells that it is speech. */
function speechBehind(
  line: string,
  dash: number,
  grammar: Grammar,
  known: boolean,
  spans: readonly MarkedSpan[],
): MarkedSpan[] | null {
  const span = { start: dash + 1, end: line.length, open: dash, close: line.length, closed: true };
  const whole = trimmed(line, span);
  if (!whole) return null;
  const colon = line[dash - 2] === ':';
  if (!colon && !isUpper(line.slice(whole.start))) return null;
  const insertions = insertionsIn(line, whole, grammar, !colon);
  const told =
    insertions.length > 0 ||
    (colon
      ? known || endsWithCue(line.slice(0, dash - 2), grammar) || introduces(line.slice(0, dash - 1), grammar)
      : introduces(line.slice(0, dash - 1), grammar));
  if (!told) return null;
  // “– …, sa X. Y kaller det «…».”: what marks quote behind an attribution is told again.
  const marked = spans.find(({ open }) => open > dash)?.open ?? line.length;
  const close = insertions.findIndex(({ to }) => to <= marked && line[to - 1] === '.');
  if (marked === line.length || close < 0) return cut(line, whole, insertions);
  const before = insertions.slice(0, close + 1);
  return cut(line, whole, before).slice(0, before.length);
}

/** “Grannen, Lars, tillägger:” */
function endsWithCue(before: string, grammar: Grammar): boolean {
  return tokenise(before.slice(-LONGEST_LEAD), [], grammar.lexicon).at(-1)?.isCue === true;
}
