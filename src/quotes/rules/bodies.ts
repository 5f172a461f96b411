import { type Attribution, attributionTo } from '../grammar/attribution.ts';
import { hasArticles, isAmong, isFiniteVerb } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { isSpeaker, isThing } from '../grammar/speaking.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/token.ts';

/**
 * “Desde el Ayuntamiento piden «calma»”, “À la préfecture, on assure …”: the body that a sentence begins with, behind its
 * preposition, where its verb has no subject. `anywhere`: any preposition will do, since nobody in particular is the subject.
 */
export function leadingBody(context: SentenceContext, verb: number, anywhere: boolean): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  const { from } = sentence;
  if (!hasArticles(lexicon) || (!anywhere && !isAmong(tokens[from], lexicon.roles.spokenFrom))) return null;
  const led = ledPhrase(context, from, verb);
  return led && (led.noun?.isOrganisationNoun || (!anywhere && led.noun?.capital)) ? led.phrase : null;
}

/** What a preposition leads, and its noun; null where it is none, or leads to a pronoun. */
export function ledPhrase(
  { tokens, grammar }: SentenceContext,
  preposition: number,
  limit: number,
): { phrase: NounPhrase; noun: Token | undefined } | null {
  if (!tokens[preposition]?.isPreposition) return null;
  const phrase = grammar.readNounPhrase(tokens, preposition + 1, limit);
  if (!phrase || phrase.kind === 'pronoun') return null;
  return { phrase, noun: tokens[tokens[phrase.from]?.isDeterminer ? phrase.from + 1 : phrase.from] };
}

/** “El batería la define como «…»”, “un critique l’a sacrée « … »”: who gives somebody a name, whatever the verb is. */
export function nameGiver(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  const { roles } = lexicon;
  if (!hasArticles(lexicon) || tokens[quote - 1]?.text === ':') return null;
  let verb = quote - 1;
  while (tokens[verb]?.readsAsAdverb || isAmong(tokens[verb], roles.indefinite)) verb--;
  if (isAmong(tokens[verb], roles.saidAs) || isAmong(tokens[verb], roles.owner)) verb--;
  const token = tokens[verb];
  if (!token?.word || token.capital || verb <= sentence.from) return null;
  if (!(token.isContentWord || token.isSaying || token.isOtherVerb)) return null;
  // “admite-o como «…»”
  if (token.low.includes('-') && isFiniteVerb(token, lexicon)) return speakerOf(context, verb, verb);
  const object = tokens[verb - 1]?.isAuxiliary ? verb - 2 : verb - 1;
  if (object < sentence.from || !isAmong(tokens[object], roles.objectPronoun)) return null;
  // “la mujer”: an article, unless a verb follows.
  const verbal = token.isSaying || token.isOtherVerb || isFiniteVerb(token, lexicon) || object < verb - 1;
  if (tokens[object]?.isDeterminer && (!verbal || token.isAlsoNoun)) return null;
  const before = tokens[object - 1];
  const clause = before?.isConjunction && !isAmong(before, roles.personalRelative);
  if (!before?.word || before.isPreposition || before.isAuxiliary || clause) return null;
  return speakerOf(context, verb, object);
}

/** Tokens between a participle and the words, at most. */
const FAR = 8;

/** “jugée « Q » par la critique”, “definita dalla giuria «Q»”: by whom something is called so, where no verb stands before the participle. */
export function calledBy(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  const { roles } = lexicon;
  if (!hasArticles(lexicon) || !tokens[quote - 1]?.word) return null;
  if (!isAmong(tokens[quote + 1], roles.agent)) return calledBefore(context, quote);
  let verb = quote - 1;
  const led = isAmong(tokens[verb], roles.saidAs) || tokens[verb]?.isPreposition;
  if (led) verb--;
  if (verb <= sentence.from || !isParticiple(tokens[verb], lexicon)) return null;
  if (!led && isAmong(tokens[verb], roles.naming)) return null;
  return agentAt(context, quote + 2, sentence.to, verb);
}

/** The same where the agent stands before the words. */
function calledBefore(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  const end = isAmong(tokens[quote - 1], lexicon.roles.saidAs) ? quote - 1 : quote;
  for (let at = end - 2; at > Math.max(sentence.from, end - FAR) && tokens[at]?.word; at--) {
    if (!isAmong(tokens[at], lexicon.roles.agent) || !tokens[at - 1]?.isSaying) continue;
    if (!isParticiple(tokens[at - 1], lexicon)) return null;
    const found = agentAt(context, at + 1, end, at - 1);
    return found?.phrase.to === end ? found : null;
  }
  return null;
}

function agentAt(context: SentenceContext, from: number, limit: number, verb: number): Attribution | null {
  const { tokens, grammar } = context;
  const phrase = grammar.readNounPhrase(tokens, from, limit);
  const speaks = phrase && phrase.kind !== 'pronoun' && !isThing(tokens, phrase, grammar.lexicon);
  return speaks ? attributionTo(phrase, verb, 'before-passive') : null;
}

/** “jugée”, “tachadas”, “definito”: what names nobody and ends like a participle. */
function isParticiple(token: Token | undefined, { endings }: Lexicon): boolean {
  if (!token?.word || token.capital || !(token.isContentWord || token.isSaying)) return false;
  if (token.low.length < 5) return false;
  for (const ending of endings.opener) if (token.low.endsWith(ending)) return true;
  return false;
}

/** The subject of a verb, if it ends before `limit` and can speak. */
function speakerOf(context: SentenceContext, verb: number, limit: number): Attribution | null {
  const { tokens, grammar } = context;
  const phrase = grammar.subjectOf(context, verb, []);
  if (!phrase || phrase.to > limit || phrase.kind === 'pronoun') return null;
  return isSpeaker(tokens, phrase, grammar.lexicon) ? attributionTo(phrase, verb, 'before') : null;
}
