import type { Grammar } from '../grammar/grammar.ts';
import type { TextLine } from '../text/lines.ts';
import { tokenise } from '../text/tokenise.ts';
import { isUpper } from '../text/word-characters.ts';
import { endsWithColon } from '../text/words.ts';
import { hasInsertion, opensWithDash } from './insertions.ts';

/** Lines that open with a dash are looked at for one that tells who speaks. */
const MOST_DASHED = 200;

/** Lines with a dash that follow each other in a dialogue, at least. */
const FEWEST_DASHED = 3;
/** One in so many of them tells who speaks. */
const USUAL = 3;

/**
 * Whether lines that open with a dash are turns of a dialogue, and no list: one of them tells who speaks, or in a run of
 * paragraphs somebody asks and the next one answers.
 */
export function isDialogue(lines: readonly TextLine[], grammar: Grammar): boolean {
  const { lexicon } = grammar;
  const dashed = lines
    .filter(({ role, text }) => role === 'body' && opensWithDash(text))
    .slice(0, MOST_DASHED);
  // Where other marks are usual, dashes open lists: as many lines as there may be by chance say nothing.
  if (!lexicon.language.insertsAttribution)
    return (
      dashed.length >= FEWEST_DASHED &&
      dashed.filter(({ text }) => hasInsertion(text, grammar)).length * USUAL >= dashed.length
    );
  if (lexicon.language.dashesInNews && lines.some((line) => isSaid(line, lexicon.firstPerson))) return true;
  if (lexicon.language.dashesInNews && lines.some(isLone)) return true;
  if (lines.some(asksAndAnswers) || lines.filter(isAnswer).length >= FEWEST_ANSWERS) return true;
  if (dashed.some(({ text }) => hasInsertion(text, grammar))) return true;
  if (dashed.length > 0 && lexicon.language.dashesInNews && lines.some((line) => saysInside(line, grammar)))
    return true;
  return dashed.length > 0 && lines.some((line, at) => introducesTurn(line, lines[at + 1], grammar));
}

/** Answers with a dash, each behind a question without one, that make an interview. */
const FEWEST_ANSWERS = 2;

/** “How was it?” / “– Cold.” */
function isAnswer({ role, text }: TextLine, at: number, lines: readonly TextLine[]): boolean {
  if (role !== 'body' || !opensWithDash(text)) return false;
  const before = lines[at - 1]?.text ?? '';
  return before.endsWith('?') && !opensWithDash(before);
}

/** A question that opens with a dash, in a run of such lines. */
function asksAndAnswers({ role, text }: TextLine, at: number, lines: readonly TextLine[]): boolean {
  if (role !== 'body' || !text.endsWith('?') || !opensWithDash(text)) return false;
  let run = 1;
  for (let next = at + 1; next < at + FEWEST_DASHED; next++, run++) {
    const line = lines[next];
    if (line?.role !== 'body' || line.offset > 0 || !opensWithDash(line.text)) break;
  }
  return run >= FEWEST_DASHED;
}

/** “– Vi har aldrig sett något sådant.”: a sentence of somebody who says I or we, and no item of a list. */
function isSaid({ role, text }: TextLine, firstPerson: ReadonlySet<string>): boolean {
  if (role !== 'body' || !opensWithDash(text) || !'.!?…'.includes(text.at(-1) ?? ' ')) return false;
  return text
    .slice(1)
    .toLowerCase()
    .split(/[\s,.!?]+/)
    .some((word) => firstPerson.has(word));
}

/** “Hvordan gikk det? – Dårlig, sier X.”: a dash opens speech inside a line. */
function saysInside({ role, text }: TextLine, grammar: Grammar): boolean {
  const dash = text.search(/[.?!…:] [–—-] /);
  return role === 'body' && dash > 0 && hasInsertion(text.slice(dash + 2), grammar);
}

/** “X made his first goal.” / “– I shut my eyes.” / “It was enough.”: a sentence behind a dash between lines of narration is no list. */
function isLone({ role, text }: TextLine, at: number, lines: readonly TextLine[]): boolean {
  if (role !== 'body' || !opensWithDash(text) || !'.!?…'.includes(text.at(-1) ?? ' ')) return false;
  const [before, after] = [lines[at - 1], lines[at + 1]];
  if (before?.role !== 'body' || opensWithDash(before.text) || before.text.endsWith(':')) return false;
  return !after || !opensWithDash(after.text);
}

/** Characters before a colon that are looked at for a verb of saying. */
const LONGEST_LEAD = 80;

/** “The coach said:” / “– We lost.”: a verb of saying before a colon, and a sentence behind a dash. */
function introducesTurn({ text }: TextLine, next: TextLine | undefined, grammar: Grammar): boolean {
  if (next?.role !== 'body' || !endsWithColon(text) || !opensWithDash(next.text)) return false;
  const speech = next.text.slice(1).trim();
  if (!isUpper(speech) || !/[.?!…]$/.test(speech)) return false;
  return tokenise(text.slice(-LONGEST_LEAD), [], grammar.lexicon).some(({ isCue }) => isCue);
}
