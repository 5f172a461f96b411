import type { Lexicon } from '../../languages/lexicon.ts';
import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import { type Attribution, attributionTo } from '../attribution.ts';
import { isAmong, skipAdverbs } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { hasSecondVerb } from './second-verbs.ts';

/** Tokens between such a verb and the words, at most. */
const LONGEST_CLAUSE = 16;

/** “In het vonnis staat dat het “Q” is” · “På skylten står: “Q”” · “”Q”, heter det i brevet”: what words stand in. */
export function writtenWords(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { roles, language } = grammar.lexicon;
  if (roles.written.size === 0 || !hasSecondVerb(language)) return null;
  if (quote === sentence.from) return writtenBehind(context, quote);
  for (let verb = quote - 1; verb > Math.max(sentence.from, quote - LONGEST_CLAUSE); verb--) {
    const token = tokens[verb];
    if (!token || token.quote >= 0 || token.text === ';') return null;
    // “heter det at han …”: whom the words are about.
    if (token.isPronoun && !isAmong(tokens[verb - 1], roles.complementizer)) return null;
    if (!token.word || token.capital) continue;
    if (isAmong(token, roles.written)) return writtenBefore(context, verb, quote);
    if (verb >= quote - 4 && isPassiveForm(token, grammar.lexicon)) return toldPassively(context, verb);
    if (token.isCue) return null;
  }
  return null;
}

function writtenBefore(context: SentenceContext, verb: number, quote: number): Attribution | null {
  const { tokens, sentence } = context;
  const { from } = sentence;
  const first = tokens[from]?.isConjunction || tokens[from]?.isAdverb ? from + 1 : from;
  let next = pastExpletive(context, verb + 1, quote);
  let phrase: NounPhrase | null = null;
  if (tokens[first]?.isPreposition) phrase = nounBehind(context, first, verb);
  else if (tokens[next]?.isPreposition && first + 1 >= verb) {
    phrase = nounBehind(context, next, quote);
    next = phrase?.end ?? quote;
  }
  if (!isText(tokens, phrase) || !opensWords(context, next, quote)) return null;
  const opened = isMark(tokens[quote - 1]?.text, ',:');
  return attributionTo(phrase, -1, opened ? 'colon-text' : 'talk-of');
}

function writtenBehind(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const verb = tokens[quote + 1]?.text === ',' ? quote + 2 : quote + 1;
  if (!isAmong(tokens[verb], grammar.lexicon.roles.written)) return null;
  const preposition = pastExpletive(context, verb + 1, sentence.to);
  if (!tokens[preposition]?.isPreposition) return null;
  const phrase = nounBehind(context, preposition, sentence.to);
  return isText(tokens, phrase) && namesText(context, phrase)
    ? attributionTo(phrase, -1, 'colon-text')
    : null;
}

/** “i en recension avfärdades han som “Q””: a document before a verb in the passive. */
function toldPassively(context: SentenceContext, verb: number): Attribution | null {
  const { tokens, sentence } = context;
  for (let at = verb - 1; at >= Math.max(sentence.from, verb - LONGEST_CLAUSE); at--) {
    if (!tokens[at]?.isPreposition) continue;
    const phrase = nounBehind(context, at, verb);
    if (isText(tokens, phrase) && namesText(context, phrase)) return attributionTo(phrase, -1, 'talk-of');
  }
  return null;
}

/** “avfärdades”, “omtales”: by its ending a verb in the passive. */
export function isPassiveForm(token: Token | undefined, { endings }: Lexicon): boolean {
  if (!token?.word || token.capital || token.low.length < 6 || !token.low.endsWith('s')) return false;
  for (const ending of endings.passive) if (token.low.endsWith(ending)) return true;
  return false;
}

/** “Op straat werd gelachen om “Q””: whether whoever has spoken before may have said marked words, since nothing is told of others. */
export function isTold({ tokens, sentence, grammar }: SentenceContext, quote: number): boolean {
  const first = tokens[sentence.from];
  if (!hasSecondVerb(grammar.lexicon.language) || first?.isHe || first?.isShe) return true;
  for (let at = sentence.from; at < quote; at++)
    if (tokens[at]?.isPassiveAuxiliary || isPassiveForm(tokens[at], grammar.lexicon)) return false;
  return true;
}

/** “in dat vonnis”: what would open a clause elsewhere is an article behind a preposition. */
function nounBehind(
  { tokens, grammar }: SentenceContext,
  preposition: number,
  limit: number,
): NounPhrase | null {
  const from = preposition + 1;
  const phrase = grammar.readNounPhrase(tokens, from, limit);
  if (phrase || !tokens[from]?.isDeterminer) return phrase;
  const noun = grammar.readNounPhrase(tokens, from + 1, limit);
  return noun && { ...noun, from };
}

/** A noun for what is said or written stands in it. */
function namesText({ tokens, grammar }: SentenceContext, { from, to }: NounPhrase): boolean {
  const { utterance, document } = grammar.lexicon.roles;
  return tokens
    .slice(from, to)
    .some((token) => isAmong(token, utterance) || isAmong(token, document) || endsLike(token, document));
}

/** “leserbrev”, “börsmeddelande”: a compound of such a noun. */
function endsLike(token: Token, nouns: ReadonlySet<string>): boolean {
  if (!token.isContentWord || token.low.length < 8) return false;
  for (const noun of nouns) if (noun.length > 3 && token.low.endsWith(noun)) return true;
  return false;
}

/** “staat er”, “står det nu” */
function pastExpletive({ tokens, grammar }: SentenceContext, from: number, limit: number): number {
  let at = from;
  while (at < limit && (isAmong(tokens[at], grammar.lexicon.roles.expletive) || tokens[at]?.isAdverb)) at++;
  return skipAdverbs(tokens, at, limit);
}

/** A thing, and nobody by name: “het rapport [van bureau X]”. */
function isText(tokens: readonly Token[], phrase: NounPhrase | null): phrase is NounPhrase {
  if (phrase?.kind !== 'nominal') return false;
  let noun = phrase.from;
  while (noun < phrase.to - 1 && !tokens[noun + 1]?.isPreposition) noun++;
  return !tokens[noun]?.capital && !tokens[noun]?.isTime;
}

/** The words follow, or a clause that holds them. */
function opensWords({ tokens, grammar }: SentenceContext, at: number, quote: number): boolean {
  if (at === quote) return true;
  const clause = tokens[at]?.text === ',' ? at + 1 : at;
  return (
    (tokens[at]?.text === ':' && at + 1 === quote) ||
    isAmong(tokens[clause], grammar.lexicon.roles.complementizer)
  );
}
