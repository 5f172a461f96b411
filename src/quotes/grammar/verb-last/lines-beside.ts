import { isMark } from '../../text/words.ts';
import { type Attribution, attributionTo } from '../attribution.ts';
import { isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import { cueFrom, speakerBefore } from './cues.ts';
import { labelLine } from './labels.ts';
import { personEndingAt } from './person-phrases.ts';
import { topicBefore } from './topics.ts';

/** Tokens of such a sentence, at most; of what a verb may have behind it (言|い|ました|。). */
const LONGEST = 30;
const ENDING = 5;

/** 母はこう言った。 · （住民）: to whom a line without quotations gives the words that the next line begins with. */
export function leadsTo(context: SentenceContext): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { manner, topic } = grammar.lexicon.roles;
  const labelled = labelLine(context) ?? calling(context);
  if (labelled || topic.size === 0) return labelled;
  for (let at = Math.max(sentence.from, sentence.to - LONGEST); at < sentence.to; at++) {
    if (!isAmong(tokens[at], manner)) continue;
    const cue = cueFrom(tokens, at + 1, sentence.to);
    const phrase = cue < 0 ? null : topicBefore(context, cue);
    return phrase && attributionTo(phrase, cue, 'colon-line');
  }
  return null;
}

/** そのとき、駅員が声をかけた。: who speaks up in a line that goes on from the words before it. */
function calling(context: SentenceContext): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { meanwhile, topic } = grammar.lexicon.roles;
  const { from, to } = sentence;
  if (!isAmong(tokens[from], meanwhile)) return null;
  const cue = cueFrom(tokens, Math.max(from, to - ENDING), to);
  if (cue < 0) return null;
  const phrase = topic.size > 0 ? topicBefore(context, cue) : speakerBefore(context, cue);
  return phrase && attributionTo(phrase, cue, 'colon-line');
}

/** 玄関で直人が言った。 · 台所から母の声がした。: who said what the line before is, in a sentence that says nothing else. */
export function toldBy(context: SentenceContext): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  const { from, to } = sentence;
  if (lexicon.language.verbFirst || to - from > LONGEST || isAmong(tokens[from], lexicon.roles.meanwhile))
    return null;
  if (lexicon.roles.topic.size === 0) {
    const last = isMark(tokens[to - 1]?.text, '。.') ? to - 2 : to - 1;
    const phrase = tokens[last]?.isCue ? speakerBefore(context, last) : null;
    return phrase && attributionTo(phrase, last, 'told-after');
  }
  const cue = cueFrom(tokens, Math.max(from, to - ENDING), to);
  for (let at = from; at < to; at++) if (isAmong(tokens[at], lexicon.roles.manner)) return null;
  if (cue < 0) return voiceOf(context);
  // 首を振った: the verb of such a phrase is one of an act.
  for (const particle of lexicon.roles.origin) if (tokens[cue]?.low.endsWith(particle)) return null;
  // 来ないと言った, 온다고 말했다: other words are what is said.
  const before = tokens[cue - 1];
  if (isAmong(before, lexicon.roles.quotative)) return null;
  for (const ending of lexicon.roles.quotative)
    if (before?.low.endsWith(ending) && !before.isKnown) return null;
  const phrase = topicBefore(context, cue);
  return phrase && attributionTo(phrase, cue, 'told-after');
}

/** 母の声がした: whose voice it was. */
function voiceOf({ tokens, sentence, grammar }: SentenceContext): Attribution | null {
  const { roles } = grammar.lexicon;
  for (let at = sentence.from + 2; at < sentence.to - 1; at++) {
    if (!isAmong(tokens[at], roles.utterance) || !isAmong(tokens[at - 1], roles.owner)) continue;
    if (!isAmong(tokens[at + 1], roles.topic) || sentence.to - at > ENDING) return null;
    const phrase = personEndingAt(tokens, at - 1, sentence.from, roles);
    return phrase && attributionTo(phrase, at, 'told-after');
  }
  return null;
}
