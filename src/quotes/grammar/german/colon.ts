import type { Token } from '../../text/token.ts';
import { isMark, isWord } from '../../text/words.ts';
import type { Attribution } from '../attribution.ts';
import { attributionTo } from '../attribution.ts';
import { hasReportive } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { cueBefore } from './cues.ts';
import { isAgent, isHuman } from './human.ts';
import { textOfClause } from './implicit.ts';
import { mainClauseSubject } from './main-clauses.ts';
import { readNoun } from './noun-phrases.ts';
import { isOwned, textPlace, utterance } from './utterances.ts';
import { REACTIONS, RELATIVES } from './words.ts';

/** A label, a verb of saying, or the subject of the sentence before a colon. */
export function colon(
  context: SentenceContext,
  at: number,
  known: readonly Attribution[],
): Attribution | null {
  const { tokens, sentence } = context;
  const label = labelBefore(context, at);
  if (label) return attributionTo(label, -1, 'colon-label');
  const written = textOfClause(context, at);
  if (written) return written;
  const next = inNextClause(context, at) ?? reactionOf(context, at);
  if (next) return next;
  const verb = cueBefore(context, at + 1, known, true);
  if (verb) return verb;
  if (hasReportive(tokens, sentence.from, at)) return null;
  const phrase = mainClauseSubject(context, at);
  if (!phrase || isOwned(tokens, phrase)) return null;
  const text = textPlace(context, phrase, at);
  if (text) return attributionTo(text, -1, 'colon-text');
  return isHuman(tokens, phrase) || isAgent(tokens, phrase) ? attributionTo(phrase, -1, 'colon') : null;
}

/** „… und erntete Kopfschütteln bei Karl Roe:“, „Kritik kam von Karl Roe:“: from whom the reaction came. */
function reactionOf({ tokens, sentence }: SentenceContext, colon: number): Attribution | null {
  for (let at = colon - 2; at > Math.max(sentence.from, colon - 14); at--) {
    if (!isWord(tokens[at]?.low, 'bei beim von vom seitens')) continue;
    const phrase = readNoun(tokens, at + 1, colon);
    if (!phrase || phrase.end < colon || !isHuman(tokens, phrase)) continue;
    for (
      let noun = at - 1;
      noun >= Math.max(sentence.from, at - 9) && (tokens[noun]?.quote ?? -1) < 0;
      noun--
    )
      if (tokens[noun]?.capital && isWord(tokens[noun]?.low, REACTIONS))
        return attributionTo(phrase, -1, 'colon');
  }
  return null;
}

/** „Roe findet es „gut“, seine Tochter verdreht die Augen: „…““: behind another quotation somebody new, with no verb of saying. */
function inNextClause({ tokens, sentence }: SentenceContext, colon: number): Attribution | null {
  let from = colon - 1;
  while (from > sentence.from && (tokens[from]?.quote ?? -1) < 0) {
    if (tokens[from]?.word && !tokens[from]?.capital && tokens[from]?.isSaying) return null;
    if (tokens[from + 1]?.low === 'und' && tokens[from]?.text === ',') break;
    from--;
  }
  const quoted = (tokens[from]?.quote ?? -1) >= 0;
  if (!quoted && tokens[from]?.text === ',') from--;
  if (from <= sentence.from || !isMark(tokens[from + 1]?.text, ',;–—')) return null;
  from += 2;
  while (isWord(tokens[from]?.low, 'und aber doch auch selbst sogar')) from++;
  const phrase = readNoun(tokens, from, colon);
  if (!phrase || phrase.kind === 'pronoun' || !isHuman(tokens, phrase)) return null;
  const verb = tokens[phrase.end];
  return phrase.end < colon && verb?.word && !verb.capital ? attributionTo(phrase, -1, 'colon') : null;
}

/** „Roes Anwalt ging auf Abstand: Er habe „nichts gewusst““: behind a colon in the mood of reported speech, who acts before it. */
export function reportedBehindColon(context: SentenceContext, quote: number): Attribution | null {
  const at = reportingColon(context, quote);
  const phrase = at < 0 ? null : mainClauseSubject(context, at);
  const speaks =
    phrase &&
    (isHuman(context.tokens, phrase) || isAgent(context.tokens, phrase)) &&
    !isOwned(context.tokens, phrase);
  return speaks ? attributionTo(phrase, -1, 'colon') : null;
}

/** The same of somebody new behind another quotation: „„…“, sagte Roe, und auch sein Anwalt winkte ab: Er habe „…““. */
export function voiceBehindColon(context: SentenceContext, quote: number): Attribution | null {
  const at = reportingColon(context, quote);
  return at < 0 ? null : inNextClause(context, at);
}

function reportingColon({ tokens, sentence }: SentenceContext, quote: number): number {
  let at = quote - 1;
  while (at > sentence.from && tokens[at]?.text !== ':') at--;
  const inside = at > sentence.from && at < quote - 1;
  return inside && hasReportive(tokens, at, Math.min(sentence.to, quote + 6)) ? at : -1;
}

/** „Wirtin Karla Roe, deren Hütte abgerissen wird:“ */
function isDescribedUpTo(tokens: readonly Token[], { kind, to, end }: NounPhrase, colon: number): boolean {
  const comma = tokens[to]?.text === ',' ? to : end;
  if (kind !== 'name' || tokens[comma]?.text !== ',' || !isWord(tokens[comma + 1]?.low, RELATIVES))
    return false;
  for (let at = comma + 1; at < colon; at++) if (isMark(tokens[at]?.text, ',;–—')) return false;
  return true;
}

/** „Karl Roe, Leiter der Werft:“ · „Das Fazit der Betreiber:“: nothing but a noun phrase. */
function labelBefore(context: SentenceContext, colon: number): NounPhrase | null {
  const { tokens, sentence } = context;
  let said = false;
  for (let start = Math.max(sentence.from, colon - 20); start < colon; start++) {
    const before = tokens[start - 1];
    if (before?.word && !before.capital && before.isSaying) said = true;
    const opens = start === sentence.from || isMark(before?.text, '—–,)') || before?.low === 'und';
    const phrase = opens && !isWord(tokens[start]?.low, 'und') ? readNoun(tokens, start, colon) : null;
    if (!phrase || (phrase.end < colon && !isDescribedUpTo(tokens, phrase, colon))) continue;
    const uttered = utterance(context, phrase);
    if (uttered) return uttered;
    if (said || isOwned(tokens, phrase)) continue;
    if (isHuman(tokens, phrase) || (start === sentence.from && isAgent(tokens, phrase))) return phrase;
  }
  return null;
}
