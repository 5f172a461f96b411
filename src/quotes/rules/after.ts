import {
  type Attribution,
  type Frame,
  isAdverb,
  isHeaded,
  isThing,
  skipAdverbs,
} from '../grammar/context.ts';
import type { Phrase } from '../grammar/noun-phrase.ts';
import { readPhrase } from '../grammar/subject-first/noun-phrases.ts';
import { subjectBehind } from '../grammar/subject-first/verb-first.ts';
import type { Token } from '../text/token.ts';
import { isMark } from '../text/words.ts';

/** “…,” said X · “…,” X said · “…,” according to X. `open`: the quotation itself asks for its sentence to go on. */
export function afterQuote(frame: Frame, quote: number, open: boolean): Attribution | null {
  const { tokens, lexicon, sentence } = frame;
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
  const phrases = lexicon.according.get(first.low);
  if (phrases) {
    for (const words of phrases) {
      if (!words.every((word, index) => tokens[at + index]?.low === word)) continue;
      const phrase = readPhrase(tokens, at + words.length, sentence.to, lexicon);
      if (phrase) return { phrase, cue: at, cueEnd: at + words.length, rule: 'after-according' };
    }
  }
  if (first.low === 'as' && tokens[at + 1]?.word) at++;
  let verb = at;
  while (verb < at + 3 && isAdverb(tokens[verb])) verb++;
  const inverted = tokens[verb];
  if (
    inverted &&
    !inverted.capital &&
    (inverted.isCue || (ready && inverted.isWeakCue)) &&
    !(inverted.isAuxiliary || inverted.isPassiveAuxiliary)
  ) {
    const phrase = subjectBehind(frame, verb);
    const plain =
      inverted.isCue && (lexicon.reports.bare.size === 0 || lexicon.reports.bare.has(inverted.low));
    const strange = phrase !== null && !plain && isThing(tokens, phrase);
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
      const subject = readPhrase(
        tokens,
        pronoun < 0 ? skipAdverbs(tokens, said + 1, sentence.to) : pronoun,
        sentence.to,
        lexicon,
      );
      if (subject) return { phrase: subject, cue: said, cueEnd: said + 1, rule: 'after-inverted' };
    }
  }
  if (lexicon.language.verbFirst && ready && !first.capital && tokens[at - 1]?.text === ',') {
    const inverse = verbThenSubject(frame, at);
    if (inverse) return inverse;
  }
  const phrase = readPhrase(tokens, at, sentence.to, lexicon);
  if (!phrase) return null;
  const cue = findVerb(frame, phrase, ready);
  if (cue < 0) return null;
  return { phrase, cue, cueEnd: cue + 1, rule: 'after' };
}

/** The same for words marked in the middle of a sentence: only a plain “…,” X said. */
export function afterWords(frame: Frame, quote: number, open: boolean): Attribution | null {
  const found = afterQuote(frame, quote, open);
  if (!found || !(open || frame.tokens[quote + 1]?.text === ',')) return null;
  const cue = frame.tokens[found.cue];
  if (!cue || found.cue - found.phrase.end > 1 || frame.tokens[quote + 1]?.low === 'as') return null;
  return cue.isCue || found.rule === 'after-according' ? found : null;
}

/** „…“, fügte X hinzu · „…“, hatte X gesagt: whatever verb follows the comma, its subject stands behind it. */
function verbThenSubject(frame: Frame, verb: number): Attribution | null {
  const { tokens, sentence, lexicon } = frame;
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
  const phrase = readPhrase(tokens, skipAdverbs(tokens, verb + 1, sentence.to), sentence.to, lexicon);
  if (!phrase || (phrase.kind === 'nominal' && !isHeaded(tokens, phrase))) return null;
  return { phrase, cue: verb, cueEnd: verb + 1, rule: 'after-verb-first' };
}

/** The verb of saying that goes with a phrase before it, through appositions, adverbs, auxiliaries; -1 for none. */
function findVerb(frame: Frame, phrase: Phrase, ready: boolean): number {
  const { tokens, sentence } = frame;
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
        before && (before.isDeterminer || before.isPreposition || before.possessive) && !isAdverb(before);
      const infinitive = before?.low === 'to';
      if (!noun && !infinitive && !(depth === 1 && isRelativeVerb(tokens, phrase.to, at))) return at;
      if (infinitive) return at;
    }
    if (firstWord && ready && at <= phrase.to + 2 && !isAdverb(token) && !token.isAuxiliary) {
      firstWord = false;
      if (depth === 0 && !token.capital && token.low.length > 4 && token.low.endsWith('ed')) return at;
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
