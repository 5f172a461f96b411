import { type Attribution, attributionTo } from '../grammar/attribution.ts';
import { isAmong } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../grammar/noun-phrase.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { Token } from '../text/token.ts';
import { isMark } from '../text/words.ts';

/** Words between such a noun and the words of its clause that are marked. */
const CLAUSE = 14;

/** “X's pledge to be “Q””, “X's conclusion that it was “Q””: words inside what a noun of saying leads. */
export function ownerOfClause(
  { tokens, sentence, grammar }: SentenceContext,
  quote: number,
): Attribution | null {
  const { roles } = grammar.lexicon;
  let verbs = 0;
  for (let at = quote - 2; at >= Math.max(sentence.from, quote - CLAUSE); at--) {
    const next = tokens[at + 1];
    const token = tokens[at];
    if (!token?.word || next?.quote !== -1) return null;
    if (next.isAuxiliary || next.isOtherVerb) verbs++;
    if (isUtterance(token, tokens[at - 1], roles.utterance)) {
      // “her statement on Wednesday that”
      const dated =
        next.isPreposition && tokens[at + 2]?.isTime && isAmong(tokens[at + 3], roles.complementizer);
      if (dated && verbs < 3) {
        const whose = possessor(tokens, at, sentence.from, roles);
        return whose ? attributionTo(whose, -1, 'owner') : null;
      }
      // “X's claim that it is late is “untrue””: behind the clause somebody else speaks.
      const clause =
        isAmong(next, roles.complementizer) && verbs < 3 && !(verbs === 2 && isPlain(tokens, quote));
      const object =
        (next.isPreposition && isAmong(next, roles.owner) && verbs === 0) || isAmong(next, roles.infinitive);
      if (!clause && !object) return null;
      const owner = possessor(tokens, at, sentence.from, roles);
      return owner?.kind === 'name' ? attributionTo(owner, -1, 'owner') : null;
    }
    if (token.isCue || token.isSayingParticiple) return null;
  }
  return null;
}

/** An auxiliary stands right before the quotation: “is “untrue””. */
function isPlain(tokens: readonly Token[], quote: number): boolean {
  return tokens[quote - 1]?.isAuxiliary === true;
}

/** Words between a possessive and its noun: “her quiet parting remark”. */
const BETWEEN = 4;

/** “X's farewell letter: “Q””, “her remark that “Q””, “the words of X: “Q””: a noun of saying and whose it is. */
export function ownerBefore(context: SentenceContext, quote: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { roles } = grammar.lexicon;
  let at = quote - 1;
  while (at > sentence.from && isMark(tokens[at]?.text, ',:')) at--;
  if (isAmong(tokens[at], roles.complementizer)) at--;
  // “his answer was that “…””, and not “his answer was “wrong””.
  if (at < quote - 1 && tokens[at]?.isAuxiliary) at--;
  if (at < sentence.from) return null;
  // “X's “Q” promise”
  const behind = tokens[quote + 1];
  if (at === quote - 1 && behind?.word && !behind.capital && isAmong(behind, roles.utterance)) {
    const whose = possessor(tokens, quote, sentence.from, roles);
    if (whose && whose.to === quote) return attributionTo(whose, -1, 'owner');
  }
  if (isUtterance(tokens[at], tokens[at - 1], roles.utterance)) {
    const owner = possessor(tokens, at, sentence.from, roles);
    // “with her remark “…””, and not “his comments “miss the point””.
    const led = at < quote - 1 || tokens[(owner?.from ?? 0) - 1]?.isPreposition === true;
    return owner && led ? attributionTo(owner, -1, 'owner') : null;
  }
  // “the words of X: …”: the phrase fills all up to the quotation.
  for (let noun = at - 1; noun >= Math.max(sentence.from, at - 8); noun--) {
    if (!isUtterance(tokens[noun], tokens[noun - 1], roles.utterance)) continue;
    if (!isAmong(tokens[noun + 1], roles.owner)) return null;
    const phrase = grammar.readNounPhrase(tokens, noun + 2, at + 1);
    return phrase && phrase.kind === 'name' && phrase.end === at + 1
      ? attributionTo(phrase, -1, 'owner')
      : null;
  }
  return null;
}

/** “X's answer was short: “Q””: whose a subject is that stands for words, or is said to be what a colon introduces. */
export function ownerOfPhrase({ tokens, grammar }: SentenceContext, phrase: NounPhrase): NounPhrase | null {
  const { roles, language } = grammar.lexicon;
  // «Реакция президента клуба X была длиннее: «Q»»: whose it is stands behind it in the genitive.
  if (language.freeOrder && phrase.to - phrase.from > 1 && isAmong(tokens[phrase.from], roles.utterance))
    return grammar.readNounPhrase(tokens, phrase.from + 1, phrase.to);
  const noun = phrase.to - 1;
  const named = phrase.nameTo > phrase.nameFrom;
  const person = named || tokens[noun]?.isPersonNoun || tokens[noun]?.isTitle || tokens[noun]?.capital;
  const equated = !person && tokens[phrase.to]?.isAuxiliary && !tokens[phrase.to]?.capital;
  if (!equated && !isUtterance(tokens[noun], tokens[noun - 1], roles.utterance)) return null;
  return possessor(tokens, noun, phrase.from, roles);
}

function isUtterance(
  token: Token | undefined,
  before: Token | undefined,
  utterances: ReadonlySet<string>,
): boolean {
  return token !== undefined && !token.capital && isAmong(token, utterances) && before?.word === true;
}

/** Whose a noun is by the words before it: his, hers, somebody's. */
function possessor(
  tokens: readonly Token[],
  noun: number,
  from: number,
  { his, her }: Lexicon['roles'],
): NounPhrase | null {
  for (let at = noun - 1; at >= Math.max(from, noun - BETWEEN - 1); at--) {
    const token = tokens[at];
    if (!token?.word) return null;
    if (isAmong(token, his) || isAmong(token, her)) return bareNounPhrase('pronoun', at, at + 1);
    if (token.possessive) {
      let start = at;
      while (start > from && tokens[start]?.capital && tokens[start - 1]?.capital) start--;
      while (start < at && tokens[start]?.isFunctionWord) start++;
      if (!tokens[start]?.capital) return null;
      return { ...bareNounPhrase('name', start, at + 1), nameFrom: start, nameTo: at + 1 };
    }
    if ((token.isFunctionWord && !token.isAdverb && !token.isTime) || token.isCue) return null;
  }
  return null;
}

/** Words from a verb to the noun for what is said that is its subject: “was the former mayor Ann Roe's verdict”. */
const LONGEST_OWNER = 9;

/** “…,” was X's verdict · “…,” came the reply from X: a noun for what is said, and whose it is. */
export function wordsOf(context: SentenceContext, verb: number): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  const token = tokens[verb];
  if (!token?.word || token.capital || !(token.isAuxiliary || token.isOtherVerb)) return null;
  const { utterance, origin, owner } = grammar.lexicon.roles;
  for (let noun = verb + 1; noun < Math.min(sentence.to, verb + LONGEST_OWNER); noun++) {
    const one = tokens[noun];
    if (!one?.word) return null;
    if (one.capital || !isAmong(one, utterance)) {
      if (one.isCue) return null;
      continue;
    }
    const whose = possessor(tokens, noun, verb + 1, grammar.lexicon.roles);
    if (whose) return whose;
    const from = isAmong(tokens[noun + 1], origin) || isAmong(tokens[noun + 1], owner);
    return from ? grammar.readNounPhrase(tokens, noun + 2, sentence.to) : null;
  }
  return null;
}
