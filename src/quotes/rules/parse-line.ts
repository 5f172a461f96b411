import type { Grammar, SentenceContext } from '../grammar/grammar.ts';
import type { TextLine } from '../text/lines.ts';
import { findMarkedSpans, type MarkedSpan } from '../text/marked-spans.ts';
import { ANY_MARK } from '../text/marks.ts';
import { endsOpen, endsSentence, partSentences } from '../text/sentences.ts';
import { tokenise } from '../text/tokenise.ts';
import { widenTyped } from '../text/typed-marks.ts';
import { afterQuote } from './after.ts';
import type { ParsedLine } from './candidates.ts';
import { dashInside } from './inline-dashes.ts';
import { dashSpans, opensWithDash, splitInsertions } from './insertions.ts';

/**
 * Takes a line apart: marked spans, tokens, sentences. `singles`: single marks quote too. `dialogue`: so does a dash that
 * opens the line.
 */
export function parseLine(
  line: TextLine,
  grammar: Grammar,
  first: number,
  singles: boolean,
  dialogue = false,
): ParsedLine {
  const spans = spansOf(line, grammar, singles, dialogue);
  const tokens = tokenise(line.text, spans, grammar.lexicon);
  const sentences = partSentences(
    tokens,
    (at) => {
      const span = spans[tokens[at]?.quote ?? -1];
      if (!span || !endsSentence(line.text, span)) return false;
      const next = tokens[at + 1];
      if (!next) return true;
      if (!next.word && next.quote < 0 && next.text !== '(') return false;
      if (!endsOpen(line.text, span)) return next.capital || next.quote >= 0 || next.text === '(';
      // After a question or a cry the attribution may follow.
      const context: SentenceContext = {
        tokens,
        sentence: { from: at, to: Math.min(tokens.length, at + 40) },
        grammar,
      };
      return (next.capital || next.quote >= 0) && !afterQuote(context, at, true);
    },
    (dot) => grammar.isOrdinal(tokens, dot),
  );
  return { grammar, line, spans, tokens, sentences, first };
}

function spansOf(line: TextLine, grammar: Grammar, singles: boolean, dialogue: boolean): MarkedSpan[] {
  const { insertsAttribution } = grammar.lexicon.language;
  if (dialogue && opensWithDash(line.text)) return dashSpans(line.text, grammar);
  const found = ANY_MARK.test(line.marks) ? findMarkedSpans(line.marks, singles) : [];
  const spans = line.marks === line.text ? found : found.map((span) => widenTyped(span, line.text));
  if (!insertsAttribution) return spans;
  // “X kaller det «…». Y avviser kritikken: – …”: marks round words, a dash before speech.
  const dashed = dashInside(line.text, spans, grammar, dialogue);
  const [first] = dashed;
  if (!first) return splitInsertions(line.text, spans, grammar);
  const end = dashed.at(-1)?.close ?? 0;
  const before = spans.filter(({ close }) => close <= first.open);
  const behind = spans.filter(({ open }) => open >= end);
  return [
    ...splitInsertions(line.text, before, grammar),
    ...dashed,
    ...splitInsertions(line.text, behind, grammar),
  ];
}
