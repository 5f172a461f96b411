import { isMark } from '../../text/words.ts';
import { type Attribution, attributionTo } from '../attribution.ts';
import type { SentenceContext } from '../grammar.ts';
import { cueFrom, endsClause } from './cues.ts';
import { personBeginningAt } from './person-phrases.ts';

/**
 * 被问是否“…”, 被队长取笑“…”: the place of what makes the verb before the words passive, so that they are somebody else's; -1
 * where nothing does, or where a verb of saying comes before it (他说自己被“误导”).
 */
export function passiveBefore(context: SentenceContext, quote: number): number {
  const { tokens, sentence, grammar } = context;
  const { roles, language } = grammar.lexicon;
  if (roles.topic.size > 0 || language.verbFirst) return -1;
  let at = isMark(tokens[quote - 1]?.text, ':：,，') ? quote - 2 : quote - 1;
  for (; at >= sentence.from; at--) {
    // 被“宿敌”李明取笑: a nickname of who acts.
    if (endsClause(tokens[at]) && !(tokens[at]?.quote !== -1 && tokens[at - 1]?.isPassiveAuxiliary))
      return -1;
    if (!tokens[at]?.isPassiveAuxiliary) continue;
    // 被捕后说: a clause of its own.
    for (let end = at + 1; end < quote; end++)
      if (roles.clauseBreak.has(tokens[end]?.low.slice(-1) ?? '')) return -1;
    let from = at;
    while (from > sentence.from && !endsClause(tokens[from - 1])) from--;
    return cueFrom(tokens, from, at) < 0 ? at : -1;
  }
  return -1;
}

/** 被队长取笑“…”: who acts. */
export function agentBehind(
  { tokens, grammar }: SentenceContext,
  passive: number,
  quote: number,
): Attribution | null {
  const from = tokens[passive + 1]?.quote === -1 ? passive + 1 : passive + 2;
  const phrase = personBeginningAt(tokens, from, quote, grammar.lexicon.roles);
  const cue = phrase ? cueFrom(tokens, phrase.to, quote) : -1;
  return phrase && cue >= 0 ? attributionTo(phrase, cue, 'before') : null;
}
