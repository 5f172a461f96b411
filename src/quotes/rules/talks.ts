import type { Lexicon } from '../languages/lexicon.ts';
import * as is from '../languages/word-classes.ts';
import type { TextLine } from '../text/lines.ts';
import { isDash } from '../text/words.ts';
import { isUncased, labelOf, writtenLabel } from './labels.ts';
import { isName } from './layout-turns.ts';
import { endsAsking } from './questions.ts';

/**
 * Labels of the article that stand for speakers: `NAME:` in capitals or bold, `Q:` and `A:`. One alone may be a
 * “NOTE:”; they count where two labels take turns, or one comes three times. `which`: in a technical text only bold ones do,
 * since names in capitals are there those of constants and files; in subtitles each bold one names who speaks.
 */
export function findLabels(
  lines: readonly TextLine[],
  lexicon: Lexicon,
  which: 'all' | 'bold' | 'bold-sure',
): ReadonlySet<string> {
  const sure = which === 'bold-sure';
  const counts = new Map<string, number>();
  let total = 0;
  for (const line of lines) {
    if (line.role !== 'body' || (which !== 'all' && line.bold === 0)) continue;
    const label = labelOf(line, lexicon);
    if (!label) continue;
    counts.set(label.text, (counts.get(label.text) ?? 0) + 1);
    total++;
  }
  if (sure) return new Set(counts.keys());
  if (total >= 3 && (total > counts.size || counts.size === 1)) return withFullNames(counts, lines, lexicon);
  return which === 'all' ? findWrittenLabels(lines, lexicon) : new Set();
}

const INITIALS = /^\p{Lu}{2,3}$/u;

/** “Ines Okada: …”, later “IO: …”: the first turn has the name in full. */
function withFullNames(
  labels: ReadonlyMap<string, number>,
  lines: readonly TextLine[],
  lexicon: Lexicon,
): ReadonlySet<string> {
  const all = new Set(labels.keys());
  if (![...all].some((label) => INITIALS.test(label))) return all;
  for (const line of lines) {
    const label = line.role === 'body' ? writtenLabel(line.text, lexicon) : null;
    const initials = label?.text
      .split(' ')
      .map((word) => word.charAt(0))
      .join('');
    if (label && initials && labels.has(initials)) all.add(label.text);
  }
  return all;
}

/** Turns of an interview whose labels are names as they are written, at least; lines of it between its labels, as a share. */
const FEWEST_WRITTEN = 4;
const WRITTEN_SHARE = 1 / 2;
/** The same where words have no capitals. */
const FEWEST_UNCASED = 3;

/**
 * `Ines Okada: …`, `[Ines Okada] …`, where an article is nothing but that: two or more take turns, each more than once, and
 * somebody asks. Fields of records look the same, but their labels are no names of people.
 */
function findWrittenLabels(lines: readonly TextLine[], lexicon: Lexicon): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let body = 0;
  let asks = 0;
  for (const line of lines) {
    if (line.role !== 'body') continue;
    body++;
    const label = writtenLabel(line.text, lexicon);
    // ――共演の感想は？: a question without a label.
    if (
      !label &&
      isUncased(lexicon) &&
      isDash({ text: line.text[0] ?? '' }) &&
      endsAsking(line.text, lexicon)
    )
      asks++;
    if (!label) continue;
    counts.set(label.text, (counts.get(label.text) ?? 0) + 1);
    if (/[?？]["”»」]?$/.test(line.text.trimEnd()) || endsAsking(line.text, lexicon)) asks++;
  }
  if (isUncased(lexicon)) {
    // Who answers once is named once.
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const taken = counts.size >= 2 && all > counts.size && all >= FEWEST_UNCASED;
    return taken && asks > 0 && all >= body * WRITTEN_SHARE ? new Set(counts.keys()) : new Set();
  }
  const again = [...counts].filter(([, count]) => count > 1);
  const total = again.reduce((sum, [, count]) => sum + count, 0);
  const named = again.filter(
    ([label]) =>
      isName(label, lexicon) ||
      lexicon.questionLabels.has(label.toLowerCase()) ||
      ((lexicon.classes.get(label.toLowerCase()) ?? 0) & is.PEOPLE) !== 0,
  );
  const isTalk =
    again.length >= 2 &&
    named.length * 2 >= again.length &&
    total >= FEWEST_WRITTEN &&
    total >= body * WRITTEN_SHARE;
  if (isTalk && asks * 6 >= total) return new Set(again.map(([label]) => label));
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const known = counts.size > 1 && all >= body * WRITTEN_SHARE && isTalkOf(lines, counts, lexicon);
  return known ? new Set(counts.keys()) : new Set();
}

/** Words of a turn, at least, and the share of the letters of a surname that all its forms have. */
const FEWEST_WORDS = 3;
const STEM = 3 / 4;

/** A short talk of people whom the text names: every label is one of them, and sentences stand behind it. */
function isTalkOf(
  lines: readonly TextLine[],
  labels: ReadonlyMap<string, number>,
  lexicon: Lexicon,
): boolean {
  const others: string[] = [];
  for (const { text } of lines) {
    const label = writtenLabel(text, lexicon);
    if (!label) others.push(text);
    else if (!/[.?!…]["”»]?$/.test(text.trimEnd()) || text.split(' ', 4).length < FEWEST_WORDS) return false;
  }
  return [...labels.keys()].every((label) => namesSomebody(label, others, lexicon));
}

/** “Ines Okada”, or “Okada” where the text has a word with a capital before it. */
function namesSomebody(label: string, others: readonly string[], lexicon: Lexicon): boolean {
  const words = label.split(' ');
  const first = lexicon.classes.get(words[0]?.toLowerCase() ?? '') ?? 0;
  if (words.length > 1) return (first & (is.MAN | is.WOMAN)) !== 0;
  const stem = label.slice(0, Math.max(FEWEST_WORDS, Math.ceil(label.length * STEM)));
  return others.some((text) => {
    const at = text.indexOf(` ${stem}`);
    const before = text.slice(0, Math.max(0, at)).split(' ').at(-1) ?? '';
    return before !== '' && before.charAt(0) !== before.charAt(0).toLowerCase();
  });
}
