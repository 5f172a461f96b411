import { attributionTo } from '../grammar/attribution.ts';
import { isAmong } from '../grammar/context.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { sexOfVerb } from '../languages/sexes.ts';
import type { Candidate, ParsedLine, Source } from './candidates.ts';
import { subjectOfNarration, takeFromLine } from './dropped-subjects.ts';
import { introducesInterview } from './guests.ts';
import type { RuleName } from './names.ts';
import { reportBefore } from './reporting-state.ts';
import { WINDOW } from './windows.ts';

/** Tokens of a line of narration between turns, at most, that tells what one person does. */
const LONGEST_BEAT = 24;

/** A line that opens with a dash. */
interface Turn {
  readonly list: readonly Candidate[];
  /** The line of narration right before it; null where another turn is. */
  readonly beat: ParsedLine | null;
}

/**
 * Lines that open with a dash and follow each other, a line of narration between them perhaps. Where nothing tells whose
 * one of them is, it is his who acts in the line before, or the one's before the last, where two take turns; in an
 * interview, where every other line asks, it is his who is introduced.
 */
export class DashedRun {
  #turns: Turn[] = [];
  #before: ParsedLine | null = null;
  #narrations = 0;
  #previous: ParsedLine | null = null;

  /** Takes note of a line; `found`: all quotations up to it. */
  note(parsed: ParsedLine, list: readonly Candidate[], dashed: boolean, found: readonly Candidate[]): void {
    if (dashed && this.#previous) takeFromLine(list, this.#previous, found);
    this.#previous = parsed;
    if (dashed && list.length > 0) {
      this.#turns.push({ list, beat: this.#before });
      this.#before = null;
      this.#narrations = 0;
      return;
    }
    if (list.length > 0 || ++this.#narrations > 1) this.end(found);
    this.#before = parsed;
  }

  /** The run is over: gives the turns that nobody is named for to whom the others leave them. */
  end(found: readonly Candidate[]): void {
    const turns = this.#turns;
    this.#turns = [];
    if (turns.length === 0 || isInterview(turns, found)) return;
    // Outside stories a question is that of a reporter.
    const isStory = turns.some(isTold);
    for (const [at, { list, beat }] of turns.entries()) {
      if (!isNobodys(list)) continue;
      const actor = beat && (actorOf(beat) ?? askedIn(beat, turns[at - 1]));
      if (asks(list) && !isStory) continue;
      if (actor) takeBeat(list, actor, turns[at - 1]);
      else if (!beat) takeTurn(turns, at);
    }
  }
}

/** His who acts in the line before; a question behind his own words is somebody else's. */
function takeBeat(list: readonly Candidate[], actor: Source, last: Turn | undefined): void {
  const before = last && sourceOf(last);
  const turns = !last || (before && wordOf(before) !== wordOf(actor));
  if (turns || !asks(list)) give(list, actor, 'line-before');
}

/** «…, — сказал X»: a verb of saying in the past, as stories have it. */
function isTold(turn: Turn): boolean {
  const source = sourceOf(turn);
  const cue = source?.parsed.tokens[source.attribution.cue];
  return source !== null && cue !== undefined && sexOfVerb(cue.low, source.parsed.grammar.lexicon) !== null;
}

/** Whose a turn right behind another one is, where two speak. */
function takeTurn(turns: readonly Turn[], at: number): void {
  const [list, last] = [turns[at]?.list, turns[at - 1]];
  const before = last && sourceOf(last);
  if (!list || !before) return;
  const earlier = turns[at - 2];
  const others = [earlier ? sourceOf(earlier) : null, last.beat && actorOf(last.beat)];
  const other = others.find((one) => one && wordOf(one) !== wordOf(before));
  const next = turns[at + 1];
  const follows = next && !next.beat ? sourceOf(next) : null;
  if (other && !(follows && wordOf(follows) === wordOf(other))) give(list, other, 'alternating');
}

/** Gives the answers of an interview to whom the line before it introduces; false where it is none. */
function isInterview(turns: readonly Turn[], found: readonly Candidate[]): boolean {
  const [first] = turns;
  const guest = first?.beat ? guestOf(first.beat) : null;
  if (guest && alternates(turns)) {
    for (const [at, { list }] of turns.entries())
      if (at % 2 === 1 && isNobodys(list)) give(list, guest, 'line-before');
    return true;
  }
  if (turns.length < 2 || !first?.beat || !turns.every(({ list }) => isNobodys(list))) return false;
  if (!turns.every(({ list, beat }, at) => (at === 0 || !beat) && (at % 2 === 1 || asks(list)))) return false;
  const { sentences } = first.beat;
  const count = found.indexOf(first.list[0] as Candidate);
  const report = reportBefore(first.beat, sentences.length, found, count);
  if (!report) return false;
  for (const [at, { list }] of turns.entries()) if (at % 2 === 1) give(list, report.source, 'line-before');
  return true;
}

/** Questions that nobody is named for, and answers between them. */
function alternates(turns: readonly Turn[]): boolean {
  let asked = 0;
  for (const [at, { list, beat }] of turns.entries()) {
    if ((at > 0 && beat) || (at % 2 === 0 && !isNobodys(list)) || (at % 2 === 1 && asks(list))) return false;
    if (at % 2 === 0 && asks(list)) asked++;
  }
  return turns.length > 1 && asked * 4 >= turns.length && asks(turns[0]?.list ?? []);
}

/** „Z Ewą Kos rozmawia X.“, «Наш корреспондент приехал к пчеловоду X.»: with whom somebody talks, in a line that introduces an interview. */
function guestOf(line: ParsedLine): Source | null {
  const { tokens, grammar, sentences, first } = line;
  const { companion } = grammar.lexicon.roles;
  if (!introducesInterview(line)) return null;
  let guest = -1;
  let names = 0;
  let joined = false;
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]?.capital || !tokens[at + 1]?.capital || tokens[at]?.isPreposition) continue;
    const led = tokens.slice(Math.max(0, at - LED), at).some((token) => isAmong(token, companion));
    if (names++ === 0 || (led && !joined)) guest = at;
    joined ||= led;
    while (tokens[at + 1]?.capital) at++;
  }
  const phrase = names === 1 || joined ? grammar.readNounPhrase(tokens, guest, tokens.length) : null;
  if (phrase?.kind !== 'name') return null;
  const number = sentences.findIndex(({ to }) => to > guest);
  return {
    parsed: line,
    attribution: attributionTo(phrase, -1, 'sentence-before'),
    sentence: first + number,
  };
}

/** Tokens between “with” and a name, at most. */
const LED = 4;

/** Who acts in a line of narration that names one person. */
function actorOf(line: ParsedLine): Source | null {
  const { tokens, sentences, grammar, first } = line;
  const last = sentences.at(-1);
  if (!last || tokens.length > LONGEST_BEAT) return null;
  const sentence = { from: Math.max(last.from, last.to - WINDOW), to: last.to };
  const phrase = subjectOfNarration({ tokens, sentence, grammar });
  if (!phrase || namesOther(line, phrase)) return null;
  const attribution = attributionTo(phrase, -1, 'sentence-before');
  return { parsed: line, attribution, sentence: first + sentences.length - 1 };
}

/** “A dziś?”: whoever is asked in a line of its own answers, as before. */
function askedIn({ line }: ParsedLine, last: Turn | undefined): Source | null {
  return last && line.text.trimEnd().endsWith('?') ? sourceOf(last) : null;
}

/** Somebody else is named in the line. */
function namesOther({ tokens }: ParsedLine, { from, end }: NounPhrase): boolean {
  return tokens.some((token, at) => (at < from || at >= end) && token.capital && token.isForename);
}

function give(list: readonly Candidate[], source: Source, rule: RuleName): void {
  for (const one of list) one.source ??= { ...source, attribution: { ...source.attribution, rule } };
}

/** A line of nothing but speech of nobody. */
function isNobodys(list: readonly Candidate[]): boolean {
  const [one] = list;
  if (list.length !== 1 || !one || one.source !== null) return false;
  return one.span.end >= one.parsed.line.text.trimEnd().length;
}

function sourceOf({ list }: Turn): Source | null {
  return list.find(({ source }) => source !== null)?.source ?? null;
}

function asks(list: readonly Candidate[]): boolean {
  const one = list.at(-1);
  return one?.parsed.line.text.slice(0, one.span.end).endsWith('?') === true;
}

/** The last word of a speaker, in lower case. */
function wordOf({ parsed, attribution }: Source): string {
  const { kind, to, nameTo } = attribution.phrase;
  return parsed.tokens[(kind === 'name' ? nameTo : to) - 1]?.low ?? '';
}
