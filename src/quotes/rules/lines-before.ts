import { readPhrase } from '../grammar/subject-first/noun-phrases.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { type Found, isWhole, type Reading, type Source, wordCount } from '../text/readings.ts';
import { endsWithColon, isMark } from '../text/words.ts';
import { colonQuote } from './colon.ts';

/** What a line has from the one before it: speech that goes on, or a colon at its end. */
export function linkLines(
  list: readonly Found[],
  reading: Reading,
  previous: Reading | null,
  found: readonly Found[],
  lexicon: Lexicon,
): void {
  const one = list[0];
  if (!one || !previous) return;
  const starts = reading.line.text.slice(0, one.stretch.open).trim() === '';
  if (!starts) return;
  const last = found[found.length - 1];
  const lastStretch = previous.stretches[previous.stretches.length - 1];
  const goesOn = lastStretch !== undefined && !lastStretch.closed && last?.reading === previous;
  let source: Source | null = null;
  let rule = '';
  if (goesOn && last) {
    one.joined = one.source === null || last.source === null;
    source = last.source;
    rule = 'goes-on';
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
    const { tokens, sentences } = previous;
    const sentence = sentences[sentences.length - 1];
    const frame = sentence && {
      tokens,
      sentence: { from: Math.max(sentence.from, sentence.to - 80), to: sentence.to },
      lexicon,
    };
    const attribution = frame ? colonQuote(frame, frame.sentence.to - 1, []) : null;
    if (attribution)
      source = { reading: previous, attribution, sentence: previous.first + sentences.length - 1 };
    rule = 'colon-line';
  } else if (last?.reading === previous && last.source && isWhole(one)) {
    source = last.source;
    rule =
      lastStretch && lastStretch.close >= previous.line.text.trimEnd().length
        ? 'line-before-quote'
        : 'line-before';
  }
  if (!source) return;
  for (const each of list) {
    if (each.source) break;
    each.source = { ...source, attribution: { ...source.attribution, rule } };
    if (wordCount(each) > 1) each.kind = 'direct';
  }
}

/** A line “— Name” under a quotation that stands alone. */
export function signOff(reading: Reading, waiting: readonly Found[], lexicon: Lexicon): void {
  const { tokens } = reading;
  if (waiting.length === 0 || !isMark(tokens[0]?.text, '—–-') || tokens.length > 24) return;
  let at = 0;
  while (isMark(tokens[at]?.text, '—–-')) at++;
  const phrase = readPhrase(tokens, at, tokens.length, lexicon);
  if (!phrase || phrase.kind === 'pronoun') return;
  for (const one of waiting) {
    one.source = {
      reading,
      attribution: { phrase, cue: -1, cueEnd: -1, rule: 'sign-off' },
      sentence: reading.first,
    };
    one.kind = 'direct';
  }
}
