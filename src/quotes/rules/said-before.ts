import { attributionTo } from '../grammar/attribution.ts';
import { isAmong } from '../grammar/context.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { type Sex, sexOfVerb } from '../languages/sexes.ts';
import type { Token } from '../text/token.ts';
import { bareCue } from './bare-cues.ts';
import { type Candidate, isWhole, type ParsedLine, type Source } from './candidates.ts';
import { sexOfSource, subjectOfNarration } from './dropped-subjects.ts';
import { guestOf } from './guests.ts';
import { leavesOutSubject, startOf } from './left-out.ts';
import { reportBefore } from './reporting-state.ts';
import { WINDOW } from './windows.ts';

/** وأضاف: “…”: a line that begins with a verb of saying without a subject goes with the quotation before it. */
export function goOnBehindVerb(
  list: readonly Candidate[],
  previous: ParsedLine,
  found: readonly Candidate[],
): void {
  const [one] = list;
  const last = found.at(-1);
  if (!one || one.source) return;
  const goesOn =
    last?.parsed === previous && last.kind !== 'other' && bareCue(one) === 0 ? last.source : null;
  const source = teller(goesOn ?? saidBefore(one, previous, found) ?? toldAbout(one, previous));
  if (!source || !fitsVerb(one, source)) return;
  const attribution = { ...source.attribution, rule: 'line-before' as const };
  for (const each of list) {
    const told = each.sentence === one.sentence || isWhole(each) || leavesOutSubject(each);
    if (each.source || (!told && bareCue(each) < 0)) break;
    // لـ«صوت الوادي»: «…»: what the verb goes on behind is a name.
    if (each.kind === 'other' && each.parsed.tokens[each.at + 1]?.text === ':') continue;
    each.source = { ...source, attribution, cue: { parsed: one.parsed, at: 0 } };
    each.kind = 'direct';
  }
}

/** Whom the line before quotes or reports last, where a line begins with a verb of saying without a subject. */
function saidBefore(one: Candidate, previous: ParsedLine, found: readonly Candidate[]): Source | null {
  if (one.sentence !== one.parsed.first || !leavesOutSubject(one)) return null;
  return reportBefore(previous, previous.sentences.length, found)?.source ?? null;
}

/** Whether a verb without a subject may be that of somebody, by the sex that its form tells. */
export function fitsVerb(one: Candidate, source: Source): boolean {
  const { tokens, grammar } = one.parsed;
  if (!grammar.lexicon.language.caseless) return true;
  const said = sexOfCue(tokens[startOf(one)], grammar.lexicon);
  const known = sexOfSource(source);
  return !said || !known || said === known;
}

/** By its last letter in the past, by its first one in the present. */
function sexOfCue(verb: Token | undefined, lexicon: Lexicon): Sex {
  if (!verb?.isCue) return null;
  const past = sexOfVerb(verb.low, lexicon);
  if (past) return past;
  const prefixes = (lexicon.language.verbPrefixes ?? '').split(' ');
  return prefixes.some((prefix) => verb.low.startsWith(prefix)) ? 'man' : null;
}

/** تحدثت X عن عملها. / وقالت: «…»: whom a line is about that quotes nobody. */
function toldAbout(one: Candidate, previous: ParsedLine): Source | null {
  const leads = one.sentence === one.parsed.first && leavesOutSubject(one) && previous.spans.length === 0;
  return leads ? narratedIn(previous) : null;
}

/** “X tells that he heard from Y: “…”. He adds: “…””: whoever tells it all goes on, not who was heard. */
function teller(source: Source | null): Source | null {
  if (!source) return null;
  const { parsed, attribution, sentence } = source;
  const { tokens, grammar, sentences, first } = parsed;
  const place = sentences[sentence - first];
  if (!place || !isAmong(tokens[attribution.cue], grammar.lexicon.roles.hearing)) return source;
  const told = grammar.reporterOf({ tokens, sentence: place, grammar });
  return told && { parsed, attribution: told, sentence };
}

/** “X ile ofisinde buluştuk.” / “…” diyor.: whom the line before is about, where a verb of saying leaves its subject out. */
export function narratedIn(previous: ParsedLine): Source | null {
  const { tokens, sentences, grammar, first } = previous;
  const { language } = grammar.lexicon;
  if (!language.verbFirst || !(language.caseless || language.grammar === 'verb-last')) return null;
  const guest = guestOf(previous);
  const last = sentences.at(-1);
  if (guest || !last) return guest;
  const from = Math.max(last.from, last.to - WINDOW);
  const phrase = subjectOfNarration({ tokens, sentence: { from, to: last.to }, grammar });
  const attribution = phrase && attributionTo(phrase, -1, 'sentence-before');
  return attribution && { parsed: previous, attribution, sentence: first + sentences.length - 1 };
}
