import { attributionTo } from '../grammar/attribution.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { TextLine } from '../text/lines.ts';
import { endsSentence } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';
import { type Candidate, isWhole, type ParsedLine } from './candidates.ts';

/** Words of a turn, at most, that news gives no paragraph of its own. */
const SHORT = 8;

const OPENS = /^[“"„«»「『‘'‚›‹]/;
const CLOSES = /[”"“»«」』’'›‹]$/;
/** Inside, they part words of several turns, or tell of something else than speech. */
const DOUBLE = /[“”"„«»「」『』]/;

/**
 * Whether the lines of an article are turns of a conversation, as in stories: somewhere two in a row are nothing but a few
 * words of speech each. In news one speaker goes on from such a line to the next; here every line is somebody else's.
 */
export function isConversation(lines: readonly TextLine[]): boolean {
  let before = false;
  for (const { text, role } of lines) {
    const is = role === 'body' && isTurn(text.trim());
    if (is && before) return true;
    before = is;
  }
  return false;
}

function isTurn(text: string): boolean {
  if (text.length > 120 || !OPENS.test(text) || !CLOSES.test(text)) return false;
  const words = text.slice(1, -1);
  return /[.?!…。？！]$/.test(words) && !DOUBLE.test(words) && countWords(text, 1, text.length - 1) <= SHORT;
}

/**
 * “… .” Ann put down her bag: in a conversation, who acts in a line that tells of nobody else is the one who speaks in it,
 * before the first words or behind them.
 */
export function takeActor(list: readonly Candidate[], parsed: ParsedLine): void {
  const [one] = list;
  if (!one || list.some(({ source }) => source !== null) || !list.every(isWhole)) return;
  const number = one.at === 0 ? one.sentence - parsed.first + 1 : one.sentence - parsed.first - 1;
  const phrase = actorOf(parsed, number);
  if (phrase === null) return;
  for (const each of list) {
    const attribution = attributionTo(phrase, -1, 'sentence-before');
    each.source = { parsed, attribution, sentence: parsed.first + number };
    each.kind = 'direct';
  }
}

/** However few words a line of nothing but speech has: an answer is one. */
export function keepTurn(list: readonly Candidate[]): void {
  const [one] = list;
  if (
    one &&
    one.at === 0 &&
    list.length === 1 &&
    isWhole(one) &&
    endsSentence(one.parsed.line.text, one.span)
  )
    one.kind = 'direct';
}

/** A name, he or she at the beginning of a sentence, with a verb behind it. */
function actorOf({ tokens, sentences, grammar }: ParsedLine, number: number): NounPhrase | null {
  const sentence = sentences[number];
  if (!sentence) return null;
  const phrase = grammar.readNounPhrase(tokens, sentence.from, sentence.to);
  const verb = phrase && tokens[phrase.to];
  // Where no ending tells a verb, any plain word behind a name is one.
  const plain = verb?.isContentWord && grammar.lexicon.endings.past.size === 0;
  const acts = verb && !verb.capital && (verb.isCue || verb.isOtherVerb || verb.looksPast || plain);
  const first = phrase && tokens[phrase.from];
  const pronoun = (first?.isHe || first?.isShe) && verb?.word && (acts || verb.isAuxiliary);
  return pronoun || (phrase?.kind === 'name' && acts) ? phrase : null;
}
