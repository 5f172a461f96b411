import { ANY_MARK } from '../text/marks.ts';
import { type Candidate, type ParsedLine, type Source, wordCount } from './candidates.ts';
import type { Exchange } from './exchange.ts';
import { opensWithDash } from './insertions.ts';
import type { RuleName } from './names.ts';
import { reportBefore } from './reporting-state.ts';

/** Words of a line behind another, at least, that the same person goes on with; stories have shorter answers. */
const GOES_ON = 8;

/** The same behind somebody who is named in full, as people are in news. */
const GOES_ON_IN_NEWS = 5;

/**
 * Whose a line is that opens with a dash and tells of nobody, where news opens speech so: of the one whom the line before
 * reports or is about, of the one who spoke in it, or of the one who answers where a line without a dash has asked: who
 * spoke last, or whom the `opening` of the article is about.
 */
export function takeDashed(
  list: readonly Candidate[],
  previous: ParsedLine | null,
  found: readonly Candidate[],
  exchange: Exchange,
  opening: ParsedLine | null,
): void {
  const [one] = list;
  if (one?.at !== 0 || !previous || list.some(({ source }) => source !== null)) return;
  // Who asks is mostly the reporter.
  if (asks(one.parsed) && !endsWithCue(previous)) return;
  const [source, rule] = opensWithDash(previous.line.text)
    ? [goesOn(one, previous, found, exchange), 'line-before-quote' as RuleName]
    : asks(previous)
      ? [lastSpeaker(found) ?? (opening && actorOf(opening, wordCount(one))), 'line-before' as RuleName]
      : [toldIn(previous, wordCount(one), found), 'line-before' as RuleName];
  if (!source || speaksOf(one, source)) return;
  for (const each of list) each.source = { ...source, attribution: { ...source.attribution, rule } };
}

/** What the dash of a line opens is speech; what marks quote where it is told on may be a title. */
export function takeAsSpeech(list: readonly Candidate[]): void {
  for (const one of list) if (!ANY_MARK.test(one.parsed.line.text[one.span.open] ?? '')) one.kind = 'direct';
}

/** “Ann Roe läser brevet och fnyser.”: a line of narration that ends with a verb of saying. */
function endsWithCue({ tokens, spans }: ParsedLine): boolean {
  const [last, mark] = tokens.slice(-2);
  return spans.length === 0 && last?.isCue === true && !last.isPersonNoun && mark?.text === '.';
}

function asks({ line }: ParsedLine): boolean {
  return line.text.trimEnd().endsWith('?');
}

/** Speech goes on in a line of its own, where nobody has asked and no two have taken turns. */
function goesOn(
  one: Candidate,
  previous: ParsedLine,
  found: readonly Candidate[],
  exchange: Exchange,
): Source | null {
  const last = found.at(-1);
  // Whoever is asked answers.
  if (asks(previous) && last?.parsed === previous && !last.source && !exchange.hasTurned)
    return lastSpeaker(found);
  const { nameFrom = 0, nameTo = 0 } = last?.source?.attribution.phrase ?? {};
  const fewest = nameTo - nameFrom > 1 ? GOES_ON_IN_NEWS : GOES_ON;
  const talks = exchange.hasTurned || asks(previous) || wordCount(one) < fewest;
  if (talks || last?.parsed !== previous || !last.source) return null;
  return isNobody(last.source) ? null : last.source;
}

/** Who spoke last by name or office: in an interview, the one who is asked. */
function lastSpeaker(found: readonly Candidate[]): Source | null {
  for (let at = found.length - 1; at >= 0; at--) {
    const source = found[at]?.source;
    if (source && source.attribution.phrase.kind === 'name') return source;
  }
  return null;
}

/** Whom a line of narration reports, or tells something of in its last sentence. */
function toldIn(previous: ParsedLine, words: number, found: readonly Candidate[]): Source | null {
  const report = reportBefore(previous, previous.sentences.length, found);
  if (report) return isNobody(report.source) ? null : report.source;
  return actorOf(previous, words);
}

/** Whom the last sentence of a line is about, as far as words behind it would be theirs. */
export function actorOf(line: ParsedLine, words: number): Source | null {
  const { tokens, sentences, grammar, first } = line;
  const number = sentences.length;
  const behind = { at: tokens.length, whole: true, ends: true, words, capital: true, follows: false };
  const found = grammar.attributeAdjacent({ tokens, sentences, number, ...behind });
  return found && { parsed: line, attribution: found.attribution, sentence: first + found.number };
}

/** “I”, “we”: whoever tells a story. */
function isNobody({ parsed, attribution }: Source): boolean {
  const { kind, from } = attribution.phrase;
  const first = parsed.tokens[from];
  return kind === 'pronoun' && !first?.isHe && !first?.isShe;
}

/** Nobody speaks of himself by his name. */
export function speaksOf({ parsed, span }: Candidate, { parsed: line, attribution }: Source): boolean {
  const { nameFrom, nameTo } = attribution.phrase;
  const name = nameTo > nameFrom ? line.tokens[nameTo - 1]?.text : undefined;
  return name !== undefined && parsed.line.text.slice(span.start, span.end).includes(name);
}
