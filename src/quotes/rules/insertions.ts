import { isAmong, skipAdverbs } from '../grammar/context.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { isSpeaker } from '../grammar/speaking.ts';
import type { MarkedSpan } from '../text/marked-spans.ts';
import type { Token } from '../text/token.ts';
import { tokenise } from '../text/tokenise.ts';
import { isDash, isDigit, isMark } from '../text/words.ts';
import { isBeat } from './free-order.ts';
import { saysAlone } from './left-out.ts';

/** Attributions inside one pair of marks, or behind one dash, that are looked for. */
const MOST = 8;
/** Tokens of an attribution inside speech, at most. */
const LONGEST = 40;

/** An attribution inside speech: places in the text, from the mark before it up to where the speech goes on. */
export interface Insertion {
  readonly from: number;
  readonly to: number;
}

/** “— Tu rentres tard, dit X.”: whether a line begins with the dash of a dialogue. */
export function opensWithDash(line: string): boolean {
  const first = line.charCodeAt(0);
  return (
    (first === 0x2014 || first === 0x2013 || first === 0x2015 || (first === 0x2d && line[1] === ' ')) &&
    !isDash({ text: line[1] ?? '' })
  );
}

/** Spans with the attributions cut out that stand inside their marks: « …, explique X, … », «… —explicó X— …». */
export function splitInsertions(line: string, spans: readonly MarkedSpan[], grammar: Grammar): MarkedSpan[] {
  if (grammar.lexicon.language.closesMarks) return [...spans];
  return spans.flatMap((span) => cut(line, span, insertionsIn(line, span, grammar)));
}

/** What is said in a line that opens with a dash. */
export function dashSpans(line: string, grammar: Grammar): MarkedSpan[] {
  const whole = trimmed(line, { start: 1, end: line.length, open: 0, close: line.length, closed: true });
  return whole ? cut(line, whole, insertionsIn(line, whole, grammar, true)) : [];
}

/** Whether a line that opens with a dash tells who speaks. */
export function hasInsertion(line: string, grammar: Grammar): boolean {
  const whole = trimmed(line, { start: 1, end: line.length, open: 0, close: line.length, closed: true });
  return whole !== null && insertionsIn(line, whole, grammar, true).length > 0;
}

export function cut(line: string, span: MarkedSpan, insertions: readonly Insertion[]): MarkedSpan[] {
  const parts: MarkedSpan[] = [];
  let { start, open } = span;
  for (const { from, to } of insertions) {
    const part = trimmed(line, { start, end: from, open, close: from, closed: true });
    if (part) parts.push(part);
    start = to;
    open = to;
  }
  const last = trimmed(line, { ...span, start, open });
  if (last) parts.push(last);
  return parts;
}

/** Without white space at its ends; null where nothing is left. */
export function trimmed(line: string, span: MarkedSpan): MarkedSpan | null {
  let { start, end } = span;
  while (start < end && /\s/.test(line[start] ?? '')) start++;
  while (end > start && /\s/.test(line[end - 1] ?? '')) end--;
  if (end <= start) return null;
  const open = span.open === span.start ? start : span.open;
  return { ...span, start, end, open, close: Math.max(end, span.close) };
}

/** The attributions in a span. `turn`: it is a line that opens with a dash. */
export function insertionsIn(line: string, span: MarkedSpan, grammar: Grammar, turn = false): Insertion[] {
  const tokens = tokenise(line.slice(span.start, span.end), [], grammar.lexicon);
  const found: Insertion[] = [];
  for (let at = 1; at < tokens.length && found.length < MOST; at++) {
    const mark = tokens[at];
    const told = turn && isMark(mark?.text, '.?!…') ? narrationEnd(tokens, at + 1, grammar) : -1;
    const upTo = tokens[told];
    if (mark && upTo) {
      found.push({ from: span.start + mark.end, to: span.start + upTo.end });
      at = told;
      continue;
    }
    if (!mark || mark.word || !(isMark(mark.text, ',?!…') || opensNarration(tokens, at))) continue;
    let first = at + 1;
    const dashed = isDash(mark) || isDash(tokens[first]);
    if (!isDash(mark) && dashed) first++;
    // “— Ne zaman döneceksin? diye sordu çocuk.”
    if (isAmong(tokens[first], grammar.lexicon.roles.quotative)) first++;
    // “…, s’est exclamé X”
    const verb = tokens[first + 1];
    // “…, y no lo digo yo, lo dice el marcador”: of words that go on, no attribution.
    const words = !dashed && isAmong(tokens[first], grammar.lexicon.roles.saidObject);
    const acts = !words && (verb?.isAuxiliary || (verb?.isCue && !tokens[first]?.isDeterminer));
    if (acts && isAmong(tokens[first], grammar.lexicon.roles.objectPronoun)) first++;
    const end = attributionEnd(tokens, first, dashed, grammar, turn);
    if (end <= first) continue;
    const close = tokens[end - 1];
    const goesOn =
      close && isMark(close.text, '.,:;—–―-') ? close.end : (tokens[end]?.start ?? span.end - span.start);
    // A question mark belongs to the speech, a comma or a dash to what stands between.
    const from = isMark(mark.text, '?!…') ? mark.end : mark.start;
    found.push({ from: span.start + from, to: span.start + goesOn });
    at = end - 1;
  }
  return found;
}

/** “… ahora —dijo”: a dash that leans on the word behind it. */
function opensNarration(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at];
  const next = tokens[at + 1];
  return isDash(dash) && next?.word === true && (tokens[at - 1]?.end ?? 0) < (dash?.start ?? 0);
}

/** “развёл руками чиновник”: somebody is named right behind a verb that is none of saying. */
function leadsToPerson(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (!token?.word) return false;
    if (token.capital || token.isPersonNoun || token.isTitle || token.isHe || token.isShe) return true;
    // “smilte 31-åringen”
    if (isDigit(token.text.charCodeAt(0)) && token.text.includes('-')) return true;
  }
  return false;
}

/** “siger X, som er leder”, “sier han, og ler”: behind a comma a clause about the one who speaks, or what he does besides. */
function goesOnTelling(tokens: readonly Token[], comma: number, { lexicon }: Grammar): boolean {
  if (tokens[comma]?.text !== ',' || !lexicon.language.dashesInNews) return false;
  const { personalRelatives, verbCoordinator } = lexicon.roles;
  const next = tokens[comma + 1];
  if (isAmong(next, personalRelatives)) return tokens[comma + 2]?.isPronoun !== true;
  if (!isAmong(next, verbCoordinator)) return false;
  const second = tokens[comma + 2];
  const verb = second?.isHe || second?.isShe ? tokens[comma + 3] : second;
  return verb?.word === true && !verb.capital && (verb.isSaying || verb.isOtherVerb);
}

/** Tokens of a sentence of narration inside a line, at most. */
const LONGEST_NARRATION = 16;

/**
 * “– Du kommer for kaffen. Hun så ikke opp. – Det gjør dere alltid.”: where the dash stands that opens the speech again
 * behind a sentence about somebody, -1 without one.
 */
function narrationEnd(tokens: readonly Token[], from: number, grammar: Grammar): number {
  const { language } = grammar.lexicon;
  const first = tokens[from];
  if (!language.dashesInNews || !first?.capital) return -1;
  let end = from;
  while (end < from + LONGEST_NARRATION && !isMark(tokens[end]?.text, '.!?…')) end++;
  if (!isDash(tokens[end + 1]) || tokens[end + 2]?.capital !== true) return -1;
  // Two turns of two people have nothing between them: behind a sentence of speech any other is narration.
  return end - from > 1 ? end + 1 : -1;
}

/** “— Is it a funeral? he said.”: the end of a subject and its verb of saying, where these come in this order. */
function endOfSaid(tokens: readonly Token[], first: number, { lexicon, readNounPhrase }: Grammar): number {
  const { insertsAttribution, verbFirst } = lexicon.language;
  if (insertsAttribution || verbFirst) return first;
  const subject = readNounPhrase(tokens, first, Math.min(tokens.length, first + LONGEST));
  const cue = subject && tokens[subject.to];
  if (!subject || !cue?.isCue || cue.capital || !isSpeaker(tokens, subject, lexicon)) return first;
  for (let at = subject.to + 1; at < Math.min(tokens.length, subject.to + LONGEST); at++)
    if (isMark(tokens[at]?.text, '.,:;')) return at + 1;
  return tokens.length;
}

/** Up to the dash that opens speech again, or the end of the line. */
function endOfBeat(tokens: readonly Token[], from: number): number {
  const limit = Math.min(tokens.length, from + LONGEST);
  for (let at = from; at < limit; at++)
    if (isDash(tokens[at]) && isMark(tokens[at - 1]?.text, '.,:;!?…')) return at + 1;
  return tokens.length;
}

/** The end of an attribution that begins at a token, its closing mark included; `first` where none begins there. */
function attributionEnd(
  tokens: readonly Token[],
  first: number,
  dashed: boolean,
  grammar: Grammar,
  turn: boolean,
): number {
  const { lexicon } = grammar;
  const told = endOfSaid(tokens, first, grammar);
  if (told > first) return told;
  const verb = tokens[first];
  if (isMark(tokens[first - 2]?.text, ',?!…') && isBeat(tokens, first, lexicon))
    return endOfBeat(tokens, first);
  if (!verb?.word || verb.capital) return first;
  let cue = first;
  // “— сухо заметил X”, „– uśmiecha się“
  const manner = dashed && (verb.isContentWord || verb.readsAsAdverb) && tokens[first + 1]?.isCue;
  const saying = verb.isCue || manner;
  if (saying && !verb.isCue) cue++;
  const near = dashed && verb.isNearCue && lexicon.language.dropsSubject;
  if (verb.isAuxiliary && !verb.isCue) {
    if (tokens[++cue]?.isPronoun) cue++;
    cue = skipAdverbs(tokens, cue, tokens.length);
    if (!(tokens[cue]?.isCue || tokens[cue]?.isSayingParticiple)) return first;
  } else if (
    !saying &&
    !near &&
    // „— Ja, jaśnie panie.“: whom somebody speaks to.
    !(
      (dashed || (turn && !lexicon.language.freeOrder)) &&
      (verb.isContentWord || verb.isNearCue) &&
      leadsToPerson(tokens, first + 1)
    )
  )
    return first;
  const pronoun = cue > first && tokens[first + 1]?.isPronoun === true;
  // “diye cevap verdi Kerem”: the verb that a noun of saying goes with.
  const light =
    lexicon.language.grammar === 'verb-last' && tokens[cue + 1]?.word && !tokens[cue + 1]?.capital;
  const phrase =
    grammar.readNounPhrase(tokens, skipAdverbs(tokens, cue + 1, tokens.length), tokens.length) ??
    (light ? grammar.readNounPhrase(tokens, cue + 2, tokens.length) : null);
  if (!pronoun && !phrase && !dashed && !(turn && saysAlone(tokens, first, cue, grammar))) return first;
  // “dit-on”: nobody in particular.
  if (phrase?.kind === 'pronoun' && lexicon.roles.impersonal.has(tokens[phrase.from]?.low ?? ''))
    return first;
  let at = Math.max(cue + 1, phrase && !pronoun ? phrase.to : 0);
  const limit = Math.min(tokens.length, at + LONGEST);
  let stopped = false;
  for (; at < limit; at++) {
    const token = tokens[at];
    if (!token || token.word || goesOnTelling(tokens, at, grammar)) continue;
    if (isMark(token.text, '.!?…')) stopped = true;
    // “— dijo X. Cerró la puerta —la del patio— y … — Vamos.”: behind a full stop it is told on up to a mark and a dash.
    if (stopped && isDash(token) && !isMark(tokens[at - 1]?.text, '.!?…:')) continue;
    if (dashed ? isDash(token) : isMark(token.text, '.,:;')) {
      // Behind a name its apposition comes first: “dit X, le maire, …”.
      if (token.text === ',' && phrase && phrase.end > at + 1) {
        at = phrase.end - 1;
        if (tokens[at]?.text === ',') {
          if (goesOnTelling(tokens, at, grammar)) continue;
          return at + 1;
        }
        return isMark(tokens[phrase.end]?.text, '.:;') ? phrase.end + 1 : phrase.end;
      }
      // “—dijo X—. Y luego”: the full stop belongs to what stands between.
      return dashed && isMark(tokens[at + 1]?.text, '.,:;') ? at + 2 : at + 1;
    }
  }
  return tokens.length;
}
