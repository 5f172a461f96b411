import type { Token } from '../../text/token.ts';
import type { SentenceContext } from '../grammar.ts';
import { isOblique } from './base-noun-phrases.ts';

/** A form of a verb that stands for something else here: „zu sagen“, „die genannte“. */
export function isMisread({ tokens, sentence }: SentenceContext, at: number, quote: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before?.low === 'zu' && !before.capital) return true;
  // „findet am Abend statt“
  const low = tokens[at]?.low ?? '';
  if ((low.startsWith('f') && low.includes('nd') && closesWith(tokens, at, 'statt')) || low === 'statt')
    return true;
  // „stellte er sein Buch vor“: with this particle it shows; „stellte sich vor“ speaks.
  if (low.startsWith('stell') && next?.low !== 'sich' && closesWith(tokens, at, 'vor')) return true;
  // „merkte den Fehler“, and „merkte an“
  if (low.startsWith('merk') && !closesWith(tokens, at, 'an')) return true;
  // „befand sich im Haus“
  if (low.startsWith('bef') && isReflexive(tokens, at)) return true;
  // „fasste den Plan“, and „fasste es so zusammen“
  if (low.startsWith('fass') && !closesWith(tokens, at, 'zusammen')) return true;
  if (!tokens[at]?.low.endsWith('e')) return false;
  // „X kritisiert, der Bau erinnere an „…““: what is said, not who says it.
  if (!tokens[at]?.low.endsWith('te') && saidBefore(tokens, sentence.from, at)) return true;
  // An adjective: „der gefürchtete Bote“.
  return at + 1 < quote && next?.capital === true && isOblique(before);
}

function closesWith(tokens: readonly Token[], verb: number, particle: string): boolean {
  for (let at = verb + 1; at < verb + 30 && tokens[at]?.quote === -1; at++) {
    const next = tokens[at + 1];
    if (tokens[at]?.low === particle && !next?.word) return true;
  }
  return false;
}

/** Another verb of saying and a comma stand before. */
function saidBefore(tokens: readonly Token[], from: number, to: number): boolean {
  let comma = false;
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at];
    if (token?.text === ',') comma = true;
    else if (comma && token?.word && !token.capital && token.isCue) return true;
  }
  return false;
}

/** „sich“ stands in the clause of a verb. */
function isReflexive(tokens: readonly Token[], verb: number): boolean {
  for (const step of [-1, 1])
    for (let at = verb + step; at !== verb + 12 * step && tokens[at]?.word; at += step)
      if (tokens[at]?.low === 'sich') return true;
  return false;
}
