import { type Attribution, attributionTo } from '../grammar/attribution.ts';
import { hasSaying, isAmong } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { MarkedSpan } from '../text/marked-spans.ts';
import { endsOpen, endsSentence, type Sentence } from '../text/sentences.ts';
import { isMark } from '../text/words.ts';
import { answers, bareCue } from './bare-cues.ts';
import { type Candidate, isWhole, type ParsedLine, wordCount } from './candidates.ts';
import { droppedPronoun } from './dropped-subjects.ts';
import { mayGoOn } from './going-on.ts';
import { lateQuote } from './late-quotes.ts';
import { meaningOf } from './meaning.ts';
import { reportBefore } from './reporting-state.ts';
import { signedBehind } from './signed.ts';
import { mayBeTold, subjectBefore } from './told-before.ts';
import { WINDOW, type WindowOf } from './windows.ts';

/** So many attributions at most can have been made for quotations whose window overlaps that of another. */
const KNOWN = 2 * WINDOW;

/** Tokens of the clause before a quotation that are looked at for somebody new. */
const LAST_CLAUSE = 16;

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
  if (known.length > 0 && answers(context.tokens, at, context.grammar.lexicon)) return null;
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

/** “…,” said X, and Y laughed. “…”: who acts in the last clause before a quotation that is a sentence of its own. */
function newAgent(before: Candidate, { parsed, at }: Candidate): NounPhrase | null {
  const { tokens, grammar } = parsed;
  const { roles } = grammar.lexicon;
  for (let back = at - 2; back > Math.max(before.at, at - LAST_CLAUSE); back--) {
    if (!isAmong(tokens[back], roles.verbCoordinator) || tokens[back - 1]?.text !== ',') continue;
    const phrase = grammar.readNounPhrase(tokens, back + 1, at);
    const verb = phrase && tokens[phrase.to];
    const first = phrase && tokens[phrase.from];
    const noun = phrase && tokens[phrase.to - 1]?.isPersonNoun;
    const person = phrase?.kind === 'name' || noun || first?.isHe || first?.isShe;
    const acts = verb && !verb.capital && (verb.isSaying || verb.isOtherVerb || verb.looksPast);
    return person && acts ? phrase : null;
  }
  return null;
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

/** A quotation without a word of saying goes with its neighbour in the paragraph. */
function takeFromNeighbour(one: Candidate, results: readonly Candidate[], index: number): void {
  const before = results[index - 1];
  const agent = before?.source && isWhole(one) ? newAgent(before, one) : null;
  if (agent) {
    one.source = {
      parsed: one.parsed,
      attribution: attributionTo(agent, -1, 'sentence-before'),
      sentence: one.sentence - 1,
    };
    one.kind = 'direct';
    return;
  }
  const dropped = droppedPronoun(one, before?.source ?? null);
  if (dropped) {
    one.source = dropped;
    one.kind = 'direct';
    return;
  }
  if (before?.source && answers(one.parsed.tokens, one.at, one.parsed.grammar.lexicon)) {
    one.source = results[index - 2]?.source ?? null;
    one.kind = 'direct';
    return;
  }
  if (before?.source && isWhole(one)) {
    const report = reportBefore(one.parsed, one.sentence - one.parsed.first, results, index);
    if (!report?.quoted) {
      // Somebody else has spoken or acted since.
      one.source = report?.source ?? null;
      if (report) one.kind = 'direct';
      return;
    }
  }
  if (before?.source && mayGoOn(one)) {
    const bare = bareCue(one);
    const since = bare < 0 || !mayBeTold(one.parsed) ? null : subjectBefore(one, before.sentence + 1);
    one.source = since ?? {
      ...before.source,
      attribution: { ...before.source.attribution, rule: 'quotation-before' },
    };
    if (bare >= 0) {
      one.source = { ...one.source, cue: { parsed: one.parsed, at: bare } };
      one.kind = 'direct';
      return;
    }
    const whole = isWhole(one);
    one.joined = whole && before.kind === 'direct' && before.sentence + 1 === one.sentence;
    if (whole && (wordCount(one) > 1 || endsSentence(one.parsed.line.text, one.span))) one.kind = 'direct';
    return;
  }
  const opens = one.parsed.sentences[one.sentence - one.parsed.first]?.from === one.at;
  if (opens && one.kind === 'direct') {
    // “Roe argues that it is safe. “The bridge I built” has been tested.”: the report goes on.
    const report = reportBefore(one.parsed, one.sentence - one.parsed.first, results, index);
    if (report?.distance === 1) {
      one.source = report.source;
      return;
    }
  }
  const bare = bareCue(one);
  const told = bare < 0 ? null : subjectBefore(one);
  // “…”, añadió: speech, whoever says it.
  if (bare >= 0 && wordCount(one) > 1) one.kind = 'direct';
  if (told) {
    one.source = { ...told, cue: { parsed: one.parsed, at: bare } };
    one.kind = 'direct';
    return;
  }
  const next = results[index + 1];
  if (next?.source && !one.span.closed && next.span.open === one.span.close) {
    // A mark opened again before the first is closed: words in words, whose attribution stands behind both.
    one.source = { ...next.source, attribution: { ...next.source.attribution, rule: 'quotation-behind' } };
    one.kind = next.kind;
    return;
  }
  if (next?.source?.attribution.rule.startsWith('after') && isWhole(one)) {
    one.source = { ...next.source, attribution: { ...next.source.attribution, rule: 'quotation-behind' } };
  }
}
