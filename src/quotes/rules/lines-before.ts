import { attributionTo } from '../grammar/attribution.ts';
import { isAmong } from '../grammar/context.ts';
import { endsWithColon, isMark } from '../text/words.ts';
import { bareCue } from './bare-cues.ts';
import { type Candidate, isWhole, type ParsedLine, type Source, wordCount } from './candidates.ts';
import { colonQuote } from './colon.ts';
import type { Exchange } from './exchange.ts';
import type { RuleName } from './names.ts';
import { reportBefore } from './reporting-state.ts';

/** Words of a quotation, at least, that a line before it that quotes nobody gives to the one it reports. */
const FEWEST = 4;

/** What a line has from the one before it: speech that goes on, or a colon at its end. */
export function linkLines(
  list: readonly Candidate[],
  parsed: ParsedLine,
  previous: ParsedLine | null,
  found: readonly Candidate[],
  exchange: Exchange,
): void {
  const one = list[0];
  if (!one || !previous) return;
  const starts = parsed.line.text.slice(0, one.span.open).trim() === '';
  const last = found[found.length - 1];
  if (!starts) {
    if (last?.parsed === previous) goOnBehindVerb(list, last);
    return;
  }
  const lastSpan = previous.spans[previous.spans.length - 1];
  const goesOn = lastSpan !== undefined && !lastSpan.closed && last?.parsed === previous;
  let source: Source | null = null;
  let rule: RuleName = 'goes-on';
  if (goesOn && last) {
    one.joined = one.source === null || last.source === null;
    source = last.source;
    if (one.source && !last.source) {
      // The name comes at the end: “… / “…,” X said.
      for (let back = found.length - 1; back >= 0 && found[back]?.source === null; back--) {
        const earlier = found[back];
        if (!earlier) break;
        earlier.source = one.source;
        if (!earlier.joined) break;
      }
    }
  } else if (endsWithColon(previous.line.text)) {
    source = introducedBy(previous);
    rule = 'colon-line';
  } else if (
    last?.parsed === previous &&
    isWhole(one) &&
    exchange.alternates(wordCount(one)) &&
    isAlone(list)
  ) {
    source = exchange.next;
    rule = 'alternating';
  } else if (isWhole(one) && !namesPerson(parsed) && !(last?.source && mayTurn(last.source, exchange))) {
    const report = reportBefore(previous, previous.sentences.length, found);
    if (report && (report.quoted || wordCount(one) >= FEWEST)) source = report.source;
    const closes = lastSpan !== undefined && lastSpan.close >= previous.line.text.trimEnd().length;
    rule = report?.quoted && closes ? 'line-before-quote' : 'line-before';
  } else if (last?.parsed === previous && last.source && !namesPerson(parsed) && goesOnBare(one, last)) {
    source = last.source;
    const closes = lastSpan !== undefined && lastSpan.close >= previous.line.text.trimEnd().length;
    rule = closes ? 'line-before-quote' : 'line-before';
  }
  if (!source) return;
  for (const each of list) {
    if (each.source) break;
    each.source = { ...source, attribution: { ...source.attribution, rule } };
    if (wordCount(each) > 1) each.kind = 'direct';
  }
}

/** “…”, añadió.: nothing but a verb of saying goes with the quotation; behind a question it is somebody else's answer. */
function goesOnBare(one: Candidate, last: Candidate): boolean {
  const { tokens } = one.parsed;
  const cue = bareCue(one);
  if (cue <= one.at || last.kind !== 'direct' || last.parsed.line.text[last.span.end - 1] === '?')
    return false;
  const next = tokens[cue + 1];
  return next === undefined || !next.word;
}

/** وأضاف: “…”: a line that begins with a verb of saying without a subject goes with the quotation before it. */
function goOnBehindVerb(list: readonly Candidate[], last: Candidate): void {
  const [one] = list;
  if (!one || one.source || !last.source || last.kind === 'other' || bareCue(one) !== 0) return;
  const attribution = { ...last.source.attribution, rule: 'line-before' as const };
  for (const each of list) {
    if (each.source) break;
    each.source = { ...last.source, attribution, cue: { parsed: one.parsed, at: 0 } };
    each.kind = 'direct';
  }
}

/** Nothing of the line tells who speaks. */
function isAlone(list: readonly Candidate[]): boolean {
  return list.every(({ source }) => source === null);
}

/**
 * Where no rule is known to be right, a line of nothing but speech behind a line that opens with speech, or behind the
 * speech of he or she, may be another's turn.
 */
function mayTurn({ parsed, attribution }: Source, exchange: Exchange): boolean {
  if (parsed.grammar.lexicon.language.grammar !== 'verb-last') return false;
  return exchange.goesOn || exchange.mayHaveTurned || attribution.phrase.kind === 'pronoun';
}

/** “«Q». Ne è convinto Dario Neri.”: somebody named beside the quotation bars one named before. */
function namesPerson({ tokens, grammar }: ParsedLine): boolean {
  return tokens.some(
    (token) =>
      (token.capital && token.isForename) ||
      token.isPersonNoun ||
      token.isTitle ||
      token.isMister ||
      token.isHe ||
      token.isShe ||
      isAmong(token, grammar.lexicon.roles.topic),
  );
}

/** Tokens before a colon that are looked at. */
const BEFORE_COLON = 80;

/** Whom a line introduces by the colon at its end; null where it ends otherwise, or tells nobody. */
export function introducedBy(line: ParsedLine | null): Source | null {
  const sentence = line?.sentences.at(-1);
  if (!line || !sentence || !endsWithColon(line.line.text)) return null;
  const { tokens, grammar, first, sentences } = line;
  const { to } = sentence;
  const context = { tokens, sentence: { from: Math.max(sentence.from, to - BEFORE_COLON), to }, grammar };
  const attribution = colonQuote(context, to - 1, []);
  return attribution && { parsed: line, attribution, sentence: first + sentences.length - 1 };
}

/** A line “That was how X described it.” under quotations that stand alone. */
export function toldByLine(parsed: ParsedLine, waiting: readonly Candidate[]): void {
  const [sentence] = parsed.sentences;
  if (waiting.length === 0 || !sentence) return;
  const { tokens, grammar } = parsed;
  const attribution = grammar.toldBy({ tokens, sentence, grammar });
  if (!attribution) return;
  for (const one of waiting) {
    one.source = { parsed, attribution, sentence: parsed.first };
    one.kind = 'direct';
  }
}

/** A line “— Name” under a quotation that stands alone. */
export function signOff(parsed: ParsedLine, waiting: readonly Candidate[]): void {
  const { tokens, grammar } = parsed;
  if (waiting.length === 0 || !isMark(tokens[0]?.text, '—–―-') || tokens.length > 24) return;
  let at = 0;
  while (isMark(tokens[at]?.text, '—–―-')) at++;
  const phrase = grammar.readNounPhrase(tokens, at, tokens.length);
  if (!phrase || phrase.kind === 'pronoun') return;
  for (const one of waiting) {
    one.source = {
      parsed,
      attribution: attributionTo(phrase, -1, 'sign-off'),
      sentence: parsed.first,
    };
    one.kind = 'direct';
  }
}
