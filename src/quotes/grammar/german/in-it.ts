import type { Token } from '../../text/token.ts';
import { isWord } from '../../text/words.ts';
import { type Attribution, attributionTo } from '../attribution.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { readNoun } from './noun-phrases.ts';
import { PAPER_ENDINGS } from './words.ts';

/** Words that stand for a paper named before. */
const IN_IT = 'darin hierin dort';

/** Tokens back to the paper, at most. */
const BACK = 45;

/** Tokens back from a quotation to „Darin heißt es“, at most. */
const FAR = 14;

/** „Der Rat schrieb einen Brief. Darin heißt es: „…““ · „…“, heißt es darin: the paper that was named last before. */
export function inIt(context: SentenceContext, quote: number, behind: number): Attribution | null {
  const { tokens, sentence } = context;
  if (isWord(tokens[behind]?.low, 'heißt hieß steht stand') && isWord(tokens[behind + 2]?.low, IN_IT))
    return paperBefore(tokens, sentence.from, behind, 'after-inverted');
  for (let at = quote - 1; at > Math.max(sentence.from, quote - FAR); at--) {
    if (tokens[at]?.capital || !isWord(tokens[at]?.low, 'heißt hieß steht stand')) continue;
    const led = tokens[at + 1]?.low === 'es' && isWord(tokens[at + 2]?.low, IN_IT) ? sentence.from : at - 1;
    if (led < at - 1 || isWord(tokens[led]?.low, IN_IT)) return paperBefore(tokens, led, at, 'before-thing');
  }
  return null;
}

function paperBefore(
  tokens: readonly Token[],
  from: number,
  cue: number,
  rule: Attribution['rule'],
): Attribution | null {
  for (let at = from - 1; at >= Math.max(0, from - BACK); at--) {
    const token = tokens[at];
    if (!token?.word || !token.capital || !isPaper(token.low)) continue;
    const phrase = phraseOf(tokens, at, from);
    return phrase && attributionTo(phrase, cue, rule);
  }
  return null;
}

/** By the last part of the word: Abschlussbericht, Brief. */
export function isPaper(low: string): boolean {
  return PAPER_ENDINGS.some(
    (ending) => low.endsWith(ending) || (low.endsWith('s') && low.endsWith(ending, low.length - 1)),
  );
}

/** The phrase that holds a noun, with its article. */
function phraseOf(tokens: readonly Token[], noun: number, limit: number): NounPhrase | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    const token = tokens[at];
    if (token?.isDeterminer) return readNoun(tokens, at, limit);
    if (!token?.word || token.capital || token.isPreposition || token.isAuxiliary) break;
  }
  return readNoun(tokens, noun, limit);
}
