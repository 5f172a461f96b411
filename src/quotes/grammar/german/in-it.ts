import type { Token } from '../../text/token.ts';
import { isWord } from '../../text/words.ts';
import { type Attribution, attributionTo } from '../attribution.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { readNoun } from './noun-phrases.ts';
import { PAPER_ENDINGS, WRITTEN } from './words.ts';

/** Words that stand for a paper named before. */
const IN_IT = 'darin hierin dort';

/** Tokens back to the paper, at most. */
const BACK = 45;

/** Tokens back from a quotation to „Darin heißt es“, at most. */
const FAR = 14;

/** „Der Rat schrieb einen Brief. Darin heißt es: „…““ · „…“, heißt es darin: the paper that was named last before. */
export function inIt(context: SentenceContext, quote: number, behind: number): Attribution | null {
  const { tokens, sentence } = context;
  const verb = tokens[behind]?.low;
  const there = isWord(verb, 'steht stand') && isWord(tokens[behind + 1]?.low, 'da dort darin darauf drauf');
  if (there || (isWord(verb, 'heißt hieß') && isWord(tokens[behind + 2]?.low, IN_IT)))
    return paperBefore(tokens, sentence.from, behind, 'after-inverted');
  // „Darin ist von „…“ die Rede“
  if (isWord(tokens[sentence.from]?.low, IN_IT) && tokens[quote + 2]?.low === 'rede')
    return paperBefore(tokens, sentence.from, quote + 2, 'talk-of');
  const written = writtenOn(context, quote);
  if (written) return written;
  for (let at = quote - 1; at > Math.max(sentence.from, quote - FAR); at--) {
    if (tokens[at]?.capital || !isWord(tokens[at]?.low, 'heißt hieß steht stand')) continue;
    const led = tokens[at + 1]?.low === 'es' && isWord(tokens[at + 2]?.low, IN_IT) ? sentence.from : at - 1;
    if (led < at - 1 || isWord(tokens[led]?.low, IN_IT)) return paperBefore(tokens, led, at, 'before-thing');
  }
  return null;
}

/** „Auf einem Zettel an der Tür steht: „…““: the paper that a sentence begins with, before a verb of being written. */
function writtenOn({ tokens, sentence }: SentenceContext, quote: number): Attribution | null {
  const from = isWord(tokens[sentence.from]?.low, 'und aber') ? sentence.from + 1 : sentence.from;
  if (tokens[quote - 1]?.text !== ':' || !isWord(tokens[from]?.low, 'auf in im am')) return null;
  const phrase = readNoun(tokens, from + 1, quote);
  let noun = phrase?.from ?? quote;
  while (noun < (phrase?.to ?? 0) && !(tokens[noun]?.capital && isPaper(tokens[noun]?.low ?? ''))) noun++;
  if (!phrase || noun >= phrase.to) return null;
  for (let at = phrase.to; at < quote; at++)
    if (isWord(tokens[at]?.low, WRITTEN)) return attributionTo(phrase, -1, 'colon-text');
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
  return PAPER_ENDINGS.some((ending) => {
    const at = low.lastIndexOf(ending);
    return at >= 0 && isWord(low.slice(at + ending.length) || '-', '- s es e en n');
  });
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
