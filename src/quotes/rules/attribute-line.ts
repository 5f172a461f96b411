import type { Attribution } from '../grammar/attribution.ts';
import { hasSaying } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import type { MarkedSpan } from '../text/marked-spans.ts';
import { endsOpen, endsSentence, type Sentence } from '../text/sentences.ts';
import { isMark } from '../text/words.ts';
import { answers } from './bare-cues.ts';
import { type Candidate, isWhole, type ParsedLine, wordCount } from './candidates.ts';
import { lateQuote } from './late-quotes.ts';
import { meaningOf } from './meaning.ts';
import { takeFromActor, takeFromNeighbour } from './neighbours.ts';
import { signedBehind } from './signed.ts';
import { WINDOW, type WindowOf } from './windows.ts';

/** So many attributions at most can have been made for quotations whose window overlaps that of another. */
const KNOWN = 2 * WINDOW;

/** The quotations of a line with what its own sentences say of them. */
export function attributeLine(parsed: ParsedLine, windowOf: WindowOf): Candidate[] {
  const { grammar, line, tokens, sentences, spans, first } = parsed;
  const results: Candidate[] = [];
  if (spans.length === 0) return results;
  for (let number = 0; number < sentences.length; number++) {
    const sentence = sentences[number];
    if (!sentence) continue;
    const known: Attribution[] = [];
    for (let at = sentence.from; at < sentence.to; at++) {
      const span = spans[tokens[at]?.quote ?? -1];
      if (!span) continue;
      const context: SentenceContext = { tokens, sentence: windowOf(sentence, at), grammar };
      const attribution = attributeOne(context, at, line.text, span, known, sentences[number + 1]);
      if (attribution) known.push(attribution);
      if (known.length > 2 * KNOWN) known.splice(0, KNOWN);
      const kind = meaningOf(
        {
          text: line.text,
          span,
          tokens,
          at,
          led: at > sentence.from,
          grammar,
          followed: at + 1 < sentence.to && (tokens[at + 1]?.word ?? false),
        },
        attribution,
      );
      const source = attribution && { parsed, attribution, sentence: first + number };
      results.push({ parsed, span, at, sentence: first + number, source, kind, joined: false });
    }
  }
  for (let index = 0; index < results.length; index++) {
    const one = results[index];
    if (one && !one.source) takeFromAdjacent(one, results[index - 1]);
    if (one && !one.source) takeFromSentence(one, results[index + 1]);
    if (one && !one.source) takeFromNeighbour(one, results, index);
    const before = results[index - 1];
    if (one && before && !before.source) takeFromActor(before, one);
  }
  return results;
}

function attributeOne(
  context: SentenceContext,
  at: number,
  text: string,
  span: MarkedSpan,
  known: readonly Attribution[],
  next: Sentence | undefined,
): Attribution | null {
  const complete = endsSentence(text, span) && !isMark(context.tokens[at + 1]?.text, ',—–―-');
  if (answers(context, at, known.length > 0)) return null;
  const quotation = { at, complete, open: endsOpen(text, span), known };
  const signed = endsSentence(text, span) || at === 0 ? signedBehind(context, at) : null;
  return signed ?? context.grammar.attribute(context, quotation) ?? lateQuote(context, at, next, known);
}

/** Goes with what the sentences beside it say. */
function takeFromAdjacent(one: Candidate, before: Candidate | undefined): void {
  const { parsed, span, at } = one;
  const { tokens, sentences, line } = parsed;
  const initial = line.text[span.start] ?? '';
  const capital = initial !== initial.toLowerCase();
  const setting = { tokens, at, led: !isWhole(one), grammar: parsed.grammar };
  const words = {
    framed: false,
    opened: false,
    ends: endsSentence(line.text, span),
    capital,
    count: wordCount(one),
    said: line.text.slice(span.start, span.end).trim(),
  };
  if (parsed.grammar.isName(setting, null, words)) return;
  const found = parsed.grammar.attributeAdjacent({
    tokens,
    sentences,
    number: one.sentence - parsed.first,
    at,
    whole: isWhole(one),
    ends: endsSentence(line.text, span) || isMark(tokens[at + 1]?.text, '.!?…'),
    words: wordCount(one),
    capital: initial === initial.toUpperCase(),
    follows: before?.source != null && before.sentence === one.sentence - 1,
  });
  if (!found) return;
  one.source = { parsed, attribution: found.attribution, sentence: parsed.first + found.number };
  if (found.kind) one.kind = found.kind;
}

/** “They are “late” but “worth it,” X said.”: words that open a sentence go with those that its attribution follows. */
function takeFromSentence(one: Candidate, next: Candidate | undefined): void {
  const { tokens, sentences, first } = one.parsed;
  if (!next?.source || next.sentence !== one.sentence) return;
  const opens = sentences[one.sentence - first]?.from === one.at;
  const initial = one.parsed.line.text[one.span.start] ?? '';
  const named = one.kind === 'other' && initial === initial.toUpperCase();
  if (!opens && (named || tokens[one.at - 1]?.word !== true)) return;
  const { rule, cue } = next.source.attribution;
  if (!rule.startsWith('after') || cue < next.at || hasSaying(tokens, one.at + 1, next.at)) return;
  if (tokens[one.at + 1]?.word !== true || wordCount(one) < 2) return;
  one.source = next.source;
  if (opens) one.kind = 'direct';
  else if (one.kind === 'other') one.kind = 'partial';
}
