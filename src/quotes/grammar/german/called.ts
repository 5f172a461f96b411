import { isMark, isWord } from '../../text/words.ts';
import { type Attribution, attributionTo } from '../attribution.ts';
import type { SentenceContext } from '../grammar.ts';
import { isHuman } from './human.ts';
import { finiteSubject } from './subjects.ts';
import { CALLING } from './words.ts';

/** Tokens back from „als“ to its verb, at most. */
const FAR = 14;

/** „Der Verlag bewirbt das Buch als „…““, „Kritiker taten die Sache als „…“ ab“: what somebody takes something for. */
export function calledSo(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence } = context;
  const as = isWord(tokens[quote - 1]?.low, 'ein eine einen') ? quote - 2 : quote - 1;
  if (tokens[as]?.low !== 'als') return null;
  for (let at = as - 1; at >= Math.max(sentence.from, as - FAR); at--) {
    const token = tokens[at];
    if (!token || token.quote >= 0 || isMark(token.text, ',;:')) return null;
    if (token.capital || !isWord(token.low, CALLING)) continue;
    const phrase = finiteSubject(context, at);
    return phrase && isHuman(tokens, phrase) ? attributionTo(phrase, at, 'before') : null;
  }
  return null;
}
