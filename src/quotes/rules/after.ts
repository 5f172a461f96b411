import type { Attribution } from '../grammar/attribution.ts';
import { isAmong, skipAdverbs } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { isHeaded, isThing } from '../grammar/speaking.ts';
import type { Token } from '../text/token.ts';
import { isMark } from '../text/words.ts';
import { accordingPhrases } from './according.ts';

/** “…,” said X · “…,” X said · “…,” according to X. `open`: the quotation itself asks for its sentence to go on. */
export function afterQuote(context: SentenceContext, quote: number, open: boolean): Attribution | null {
  const { tokens, grammar, sentence } = context;
  const { lexicon } = grammar;
  let at = quote + 1;
  let ready = open;
  while (at < sentence.to && isMark(tokens[at]?.text, ',—–-\'’”"')) {
    if (isMark(tokens[at]?.text, ',—–-')) ready = true;
    at++;
  }
  const leads = quote === sentence.from;
  if (!ready && !leads) return null;
  const first = tokens[at];
  if (!first?.word || at >= sentence.to) return null;
  for (const { length } of accordingPhrases(tokens, at, lexicon)) {
    const phrase = grammar.readNounPhrase(tokens, at + length, sentence.to);
    if (phrase) return { phrase, cue: at, cueEnd: at + length, rule: 'after-according' };
  }
  if (isAmong(first, lexicon.roles.saidAs) && tokens[at + 1]?.word) at++;
  let verb = at;
  while (verb < at + 3 && tokens[verb]?.readsAsAdverb) verb++;
  const inverted = tokens[verb];
  if (
    inverted &&
    !inverted.capital &&
    (inverted.isCue || (ready && inverted.isWeakCue)) &&
    !(inverted.isAuxiliary || inverted.isPassiveAuxiliary)
  ) {
    const phrase = grammar.subjectBehind(context, verb);
    const plain =
      inverted.isCue && (lexicon.reports.bare.size === 0 || lexicon.reports.bare.has(inverted.low));
    const strange = phrase !== null && !plain && isThing(tokens, phrase, lexicon);
    if (phrase && !strange && (phrase.kind !== 'nominal' || isHeaded(tokens, phrase))) {
      return { phrase, cue: verb, cueEnd: verb + 1, rule: 'after-inverted' };
    }
    return null;
  }
  // « …», a déclaré X · a-t-elle ajouté: an auxiliary, perhaps its pronoun, then the participle.
  const auxiliary = tokens[verb];
  if (auxiliary && !auxiliary.capital && auxiliary.isAuxiliary && ready) {
    const pronoun = tokens[verb + 1]?.isPronoun ? verb + 1 : -1;
    const said = skipAdverbs(tokens, pronoun < 0 ? verb + 1 : pronoun + 1, sentence.to);
    if (
      said < sentence.to &&
      (tokens[said]?.isCue || tokens[said]?.isSayingParticiple) &&
      lexicon.language.invertsAuxiliary
    ) {
      const subject = grammar.readNounPhrase(
        tokens,
        pronoun < 0 ? skipAdverbs(tokens, said + 1, sentence.to) : pronoun,
        sentence.to,
      );
      if (subject) return { phrase: subject, cue: said, cueEnd: said + 1, rule: 'after-inverted' };
    }
  }
  if (lexicon.language.verbFirst && ready && !first.capital && tokens[at - 1]?.text === ',') {
    const inverse = verbThenSubject(context, at);
    if (inverse) return inverse;
  }
  const phrase = grammar.readNounPhrase(tokens, at, sentence.to);
  if (!phrase) return null;
  if (isAmong(tokens[phrase.to], lexicon.accordingAfter))
    return { phrase, cue: phrase.to, cueEnd: phrase.to + 1, rule: 'after-according' };
  const cue = findVerb(context, phrase, ready);
  if (cue < 0) return null;
  return { phrase, cue, cueEnd: cue + 1, rule: 'after' };
}

/** The same for words marked in the middle of a sentence: only a plain “…,” X said. */
export function afterWords(context: SentenceContext, quote: number, open: boolean): Attribution | null {
  const found = afterQuote(context, quote, open);
  if (!found || !(open || context.tokens[quote + 1]?.text === ',')) return null;
  const cue = context.tokens[found.cue];
  if (
    !cue ||
    found.cue - found.phrase.end > 1 ||
    isAmong(context.tokens[quote + 1], context.grammar.lexicon.roles.saidAs)
  )
    return null;
  return cue.isCue || found.rule === 'after-according' ? found : null;
}

/** „…“, fügte X hinzu · „…“, hatte X gesagt: whatever verb follows the comma, its subject stands behind it. */
function verbThenSubject(context: SentenceContext, verb: number): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const token = tokens[verb];
  if (
    !token ||
    token.isPreposition ||
    token.isConjunction ||
    token.isRelative ||
    token.isDeterminer ||
    token.isPronoun ||
    token.isAdverb
  )
    return null;
  const phrase = grammar.readNounPhrase(tokens, skipAdverbs(tokens, verb + 1, sentence.to), sentence.to);
  if (!phrase || (phrase.kind === 'nominal' && !isHeaded(tokens, phrase))) return null;
  return { phrase, cue: verb, cueEnd: verb + 1, rule: 'after-verb-first' };
}

/** The verb of saying that goes with a phrase before it, through appositions, adverbs, auxiliaries; -1 for none. */
function findVerb(context: SentenceContext, phrase: NounPhrase, ready: boolean): number {
  const { tokens, sentence, grammar } = context;
  const { roles } = grammar.lexicon;
  let depth = 0;
  let firstWord = true;
  for (let at = phrase.to; at < Math.min(sentence.to, phrase.to + 36); at++) {
    const token = tokens[at];
    if (!token) return -1;
    // “X, in a ‘green’ hat, said”: words marked inside an apposition.
    const inside = token.quote >= 0 && depth % 2 === 1 && tokens[at + 1]?.word === true;
    if ((token.quote >= 0 && !inside) || isMark(token.text, '.;:!?')) return -1;
    if (token.text === '(') {
      while (at < sentence.to && tokens[at]?.text !== ')') at++;
      continue;
    }
    if (token.text === ',') depth++;
    if (!token.word) {
      continue;
    }
    if (!token.capital && (token.isCue || (ready && token.isWeakCue))) {
      const before = tokens[at - 1];
      const noun =
        before && (before.isDeterminer || before.isPreposition || before.possessive) && !before.readsAsAdverb;
      const infinitive = isAmong(before, roles.infinitive);
      if (!noun && !infinitive && !(depth === 1 && isRelativeVerb(tokens, phrase.to, at))) return at;
      if (infinitive) return at;
    }
    if (firstWord && ready && at <= phrase.to + 2 && !token.readsAsAdverb && !token.isAuxiliary) {
      firstWord = false;
      if (depth === 0 && !token.capital && token.looksPast) return at;
    }
  }
  return -1;
}

/** X, who said so before, …: the verb of a relative clause that is not yet closed by a comma. */
function isRelativeVerb(tokens: readonly Token[], from: number, verb: number): boolean {
  const opener = tokens[from + 1];
  if (tokens[from]?.text !== ',' || !opener || !opener.isRelative) return false;
  for (let at = from + 1; at < verb; at++) if (tokens[at]?.text === ',') return false;
  return true;
}
