import type { Attribution, Frame } from '../grammar/context.ts';
import {
  ownerBefore,
  reporterBefore,
  speakerBefore,
  toldAfter,
} from '../grammar/german/adjacent-sentences.ts';
import { attributeVerbSecond } from '../grammar/german/rules.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Stretch } from '../text/marks.ts';
import { type Found, isWhole, type Reading, wordCount } from '../text/readings.ts';
import { endsOpen, endsSentence, type Sentence } from '../text/sentences.ts';
import { isMark } from '../text/words.ts';
import { afterQuote, afterWords } from './after.ts';
import { beforeQuote } from './before.ts';
import { colonQuote } from './colon.ts';
import { atEnd } from './end.ts';
import { meaningOf } from './meaning.ts';
import { REACH, type ReachOf } from './reach.ts';

/** So many attributions at most can have been made for quotations whose reach goes into that of another. */
const KNOWN = 2 * REACH;

/** The quotations of a line with what its own sentences say of them. */
export function attributeLine(reading: Reading, lexicon: Lexicon, reachOf: ReachOf): Found[] {
  const { line, tokens, sentences, stretches, first } = reading;
  const results: Found[] = [];
  if (stretches.length === 0) return results;
  for (let number = 0; number < sentences.length; number++) {
    const sentence = sentences[number];
    if (!sentence) continue;
    const known: Attribution[] = [];
    for (let at = sentence.from; at < sentence.to; at++) {
      const stretch = stretches[tokens[at]?.quote ?? -1];
      if (!stretch) continue;
      const frame: Frame = { tokens, sentence: reachOf(sentence, at), lexicon };
      const attribution = attributeOne(frame, at, line.text, stretch, known, sentences[number + 1]);
      if (attribution) known.push(attribution);
      if (known.length > 2 * KNOWN) known.splice(0, KNOWN);
      const kind = meaningOf(
        {
          text: line.text,
          stretch,
          tokens,
          at,
          led: at > sentence.from,
          longNames: lexicon.language.capitalNouns,
          followed: at + 1 < sentence.to && (tokens[at + 1]?.word ?? false),
        },
        attribution,
      );
      const source = attribution && { reading, attribution, sentence: first + number };
      results.push({ reading, stretch, at, sentence: first + number, source, kind, joined: false });
    }
  }
  for (let index = 0; index < results.length; index++) {
    const one = results[index];
    if (one && !one.source) reportOne(one, results[index - 1], lexicon);
    if (one && !one.source) floatOne(one, results, index, lexicon);
  }
  return results;
}

function attributeOne(
  frame: Frame,
  at: number,
  text: string,
  stretch: Stretch,
  known: readonly Attribution[],
  next: Sentence | undefined,
): Attribution | null {
  const { tokens, sentence } = frame;
  const opener = tokens[at - 1]?.text ?? '';
  const introduced = isMark(opener, ',:') && at - 1 > sentence.from;
  const complete = introduced && endsSentence(text, stretch) && !isMark(tokens[at + 1]?.text, ',—–-');
  if (frame.lexicon.language.verbSecond) {
    const found = attributeVerbSecond(frame, {
      at,
      complete: endsSentence(text, stretch) && !isMark(tokens[at + 1]?.text, ',—–-'),
      open: endsOpen(text, stretch),
      known,
    });
    return found ?? lateQuote(frame, at, next, known);
  }
  if (complete) {
    const before = opener === ':' ? colonQuote(frame, at - 1, known) : beforeQuote(frame, at, known);
    if (before) return before;
  }
  const led = at > sentence.from && !introduced;
  const open = endsOpen(text, stretch);
  const after = led ? afterWords(frame, at, open) : afterQuote(frame, at, open);
  if (after) return after;
  if (!introduced) {
    const end = atEnd(frame, at);
    if (end) return end;
  }
  const before = beforeQuote(frame, at, known);
  if (before) return before;
  if (opener === ':') return colonQuote(frame, at - 1, known);
  return lateQuote(frame, at, next, known);
}

/** “….” X said: a full stop where a comma belongs. */
function lateQuote(
  frame: Frame,
  at: number,
  next: Sentence | undefined,
  known: readonly Attribution[],
): Attribution | null {
  const { sentence } = frame;
  if (at !== sentence.from || at + 1 !== sentence.to || !next || known.length > 0) return null;
  const late = afterQuote({ ...frame, sentence: { from: at, to: next.to } }, at, true);
  return late && late.cue - late.phrase.to < 2 && next.to - late.cue < 6
    ? { ...late, rule: 'after-stop' }
    : null;
}

/** „Sie sei „…“.“: a sentence in reported speech goes on with the speaker of the sentence before. */
function reportOne(one: Found, earlier: Found | undefined, lexicon: Lexicon): void {
  if (!lexicon.language.verbSecond) return;
  const { tokens, sentences, first, line } = one.reading;
  const number = one.sentence - first;
  const frameOf = ({ from, to }: Sentence): Frame => ({
    tokens,
    sentence: { from, to: Math.min(to, from + 80) },
    lexicon,
  });
  const give = (attribution: Attribution, at: number, kind: Found['kind']) => {
    one.source = { reading: one.reading, attribution, sentence: first + at };
    one.kind = kind;
  };
  const words = wordCount(one);
  const whole = isWhole(one);
  const next = sentences[number + 1];
  const told = whole && words >= 3 && next ? toldAfter(frameOf(next)) : null;
  if (told) {
    give(told, number + 1, 'direct');
    return;
  }
  const carried = reporterBefore(frameOf, sentences, number);
  if (carried) {
    const start = line.text[one.stretch.start] ?? '';
    const some = words >= 3 || (words === 2 && start !== start.toUpperCase());
    give(carried.attribution, carried.number, some ? 'partial' : one.kind);
    return;
  }
  const before = sentences[number - 1];
  if (!before || (earlier?.source && earlier.sentence === one.sentence - 1)) return;
  const own = sentences[number];
  const owner = own && ownerBefore(frameOf(own), one.at, frameOf(before));
  if (owner) {
    give(owner, number - 1, 'direct');
    return;
  }
  if (!whole || words < 5 || !endsSentence(line.text, one.stretch)) return;
  const spoken = speakerBefore(frameOf(before));
  if (spoken) give(spoken, number - 1, 'direct');
}

/** “…”, añadió · وأضاف: “…”: a verb of saying right beside the quotation, its subject left out; -1 without one. */
function bareCue(one: Found, lexicon: Lexicon): number {
  if (!lexicon.language.dropsSubject) return -1;
  const { tokens } = one.reading;
  for (const step of [1, -1]) {
    let at = one.at + step;
    while (tokens[at] && isMark(tokens[at]?.text, ',،:')) at += step;
    if (tokens[at]?.isCue) return at;
  }
  return -1;
}

/** A quotation without a word of saying goes with its neighbour in the paragraph. */
function floatOne(one: Found, results: readonly Found[], index: number, lexicon: Lexicon): void {
  const before = results[index - 1];
  if (before?.source) {
    one.source = { ...before.source, attribution: { ...before.source.attribution, rule: 'float' } };
    const bare = bareCue(one, lexicon);
    if (bare >= 0) {
      one.source = { ...one.source, cue: { reading: one.reading, at: bare } };
      one.kind = 'direct';
      return;
    }
    const whole = isWhole(one);
    one.joined = whole && before.kind === 'direct' && before.sentence + 1 === one.sentence;
    if (whole && wordCount(one) > 1) one.kind = 'direct';
    return;
  }
  const next = results[index + 1];
  if (next?.source?.attribution.rule.startsWith('after') && isWhole(one)) {
    one.source = { ...next.source, attribution: { ...next.source.attribution, rule: 'float-right' } };
  }
}
