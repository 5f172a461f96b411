import { attributionTo } from '../grammar/attribution.ts';
import { isAmong } from '../grammar/context.ts';
import { endsSentence } from '../text/sentences.ts';
import { endsWithColon, isMark } from '../text/words.ts';
import { bareCue } from './bare-cues.ts';
import { answersBriefly, asksBriefly } from './brief-answers.ts';
import { type Candidate, isWhole, type ParsedLine, type Source, wordCount } from './candidates.ts';
import { colonQuote } from './colon.ts';
import { actorOf } from './dashed-turns.ts';
import type { Exchange } from './exchange.ts';
import { opensWithDash } from './insertions.ts';
import type { RuleName } from './names.ts';
import { type Report, reportBefore } from './reporting-state.ts';
import { goOnBehindVerb, narratedIn } from './said-before.ts';

import { asPerson, mayBeTold, toldBefore } from './told-before.ts';

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
  const told = isBare(one) && one.sentence === parsed.first && mayBeTold(parsed) && !namesPerson(parsed);
  if (!starts && !told) {
    goOnBehindVerb(list, previous, found);
    return;
  }
  const lastSpan = previous.spans[previous.spans.length - 1];
  const goesOn = lastSpan !== undefined && !lastSpan.closed && last?.parsed === previous;
  const introduced = goesOn || one.source ? null : introducedBy(previous);
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
  } else if (introduced || endsWithColon(previous.line.text)) {
    source = introduced;
    rule = 'colon-line';
  } else if (
    last?.parsed === previous &&
    isWhole(one) &&
    exchange.alternates(wordCount(one)) &&
    isAlone(list)
  ) {
    source = exchange.next;
    rule = 'alternating';
  } else if (isWhole(one) && !namesPerson(parsed) && !(last?.source && mayTurn(last.source, exchange, one))) {
    const report =
      reportBefore(previous, previous.sentences.length, found) ?? actorBefore(one, previous, exchange);
    if (
      report &&
      !isNarrator(report.source) &&
      !answersBriefly(one, previous, last) &&
      (report.quoted || wordCount(one) >= FEWEST)
    )
      source = report.source;
    const closes = lastSpan !== undefined && lastSpan.close >= previous.line.text.trimEnd().length;
    rule = report?.quoted && closes ? 'line-before-quote' : 'line-before';
  } else if (last?.parsed === previous && last.source && !namesPerson(parsed) && goesOnBare(one, last)) {
    source = last.source;
    const closes = lastSpan !== undefined && lastSpan.close >= previous.line.text.trimEnd().length;
    rule = closes ? 'line-before-quote' : 'line-before';
  }
  const asked = last?.parsed === previous && asks(last);
  if (!source && !asked && mayBeTold(previous) && one.source === null && isBare(one)) {
    source = bareSource(previous, found);
    rule = 'line-before';
  }
  if (!source && !asked && one.source === null && isBare(one) && !namesPerson(parsed)) {
    source = narratedIn(previous);
    rule = 'line-before';
  }
  if (!source) return;
  for (const each of list) {
    if (each.source) break;
    each.source = { ...source, attribution: { ...source.attribution, rule } };
    const { line } = each.parsed;
    if (wordCount(each) > 1 || (rule === 'colon-line' && endsSentence(line.text, each.span)))
      each.kind = 'direct';
  }
}

/** “…”, añadió.: nothing but a verb of saying goes with the quotation; behind a question it is somebody else's answer. */
function goesOnBare(one: Candidate, last: Candidate): boolean {
  return isBare(one) && last.kind === 'direct' && !asks(last);
}

function asks({ parsed, span }: Candidate): boolean {
  return parsed.line.text[span.end - 1] === '?';
}

/** Nothing but a verb of saying behind it. */
function isBare(one: Candidate): boolean {
  const cue = bareCue(one);
  return cue > one.at && one.parsed.tokens[cue + 1]?.word !== true;
}

/** “…”, ha dicho.: whom the line before quotes or is about, where the verb of saying has no subject of its own. */
function bareSource(previous: ParsedLine, found: readonly Candidate[]): Source | null {
  const { sentences } = previous;
  if (quotesSeveral(previous, found)) return null;
  const reported = reportBefore(previous, sentences.length, found)?.source;
  return reported ? asPerson(reported) : toldBefore(previous, sentences.length, 0);
}

/** Whether a line quotes more than one, by their words: which of them goes on is not clear. */
function quotesSeveral(line: ParsedLine, found: readonly Candidate[]): boolean {
  let known = '';
  for (let at = found.length - 1; at >= 0 && found[at]?.parsed === line; at--) {
    const source = found[at]?.source;
    const phrase = source?.attribution.phrase;
    if (!source || !phrase || phrase.kind === 'pronoun') continue;
    const word = source.parsed.tokens[(phrase.nameTo > phrase.nameFrom ? phrase.nameTo : phrase.to) - 1]?.low;
    if (known && word !== known) return true;
    known = word ?? known;
  }
  return false;
}

/** Nothing of the line tells who speaks. */
function isAlone(list: readonly Candidate[]): boolean {
  return list.every(({ source }) => source === null);
}

/**
 * Where no rule is known to be right, a line of nothing but speech behind a line that opens with speech, or behind the
 * speech of he or she, may be another's turn.
 */
function mayTurn({ parsed, attribution }: Source, exchange: Exchange, one: Candidate): boolean {
  if (parsed.grammar.lexicon.language.grammar !== 'verb-last') return false;
  return (
    exchange.goesOn || exchange.mayHaveTurned || attribution.phrase.kind === 'pronoun' || asksBriefly(one)
  );
}

/** Tokens of a line of narration, at most, that leads to the words of whom it is about. */
const LONGEST_LEAD = 16;

/** “She nodded at the boy.” / “We both want to go.”: a short sentence about somebody, over nothing but speech. */
function actorBefore(one: Candidate, previous: ParsedLine, exchange: Exchange): Report | null {
  const { tokens, sentences, spans, line } = previous;
  const narrates = line.role === 'body' && spans.length === 0 && sentences.length === 1;
  const { text } = one.parsed.line;
  if (
    !narrates ||
    tokens.length > LONGEST_LEAD ||
    exchange.goesOn ||
    !endsSentence(line.text, { ...one.span, start: 0, end: line.text.trimEnd().length })
  )
    return null;
  if (!one.span.closed || opensWithDash(text) || one.span.close + 1 < text.trimEnd().length) return null;
  const source = actorOf(previous, wordCount(one));
  return source && { source, quoted: false, distance: 1 };
}

/** “…,” I said.: in a story of somebody's own the next line is another's. */
function isNarrator({ parsed, attribution }: Source): boolean {
  const first = parsed.tokens[attribution.phrase.from];
  return attribution.phrase.kind === 'pronoun' && parsed.grammar.lexicon.firstPerson.has(first?.low ?? '');
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

/** Whom a line introduces by the colon at its end, or as its grammar does; null where it tells nobody. */
export function introducedBy(line: ParsedLine | null): Source | null {
  const sentence = line?.sentences.at(-1);
  if (!line || !sentence) return null;
  const { tokens, grammar, first, sentences } = line;
  const { to } = sentence;
  const context = { tokens, sentence: { from: Math.max(sentence.from, to - BEFORE_COLON), to }, grammar };
  const colon = endsWithColon(line.line.text);
  const attribution = colon
    ? colonQuote(context, to - 1, [])
    : line.spans.length === 0
      ? grammar.leadsTo(context)
      : null;
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
