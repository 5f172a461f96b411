import { type Attribution, attributionTo } from '../grammar/attribution.ts';
import { hasReportive, isAmong, skipAdverbs } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import { bareNounPhrase, type NounPhrase } from '../grammar/noun-phrase.ts';
import { isHeaded, isSpeaker, isSubjectNoun, isThing } from '../grammar/speaking.ts';
import { namesItself } from '../grammar/verbs.ts';
import type { Token } from '../text/token.ts';
import { isMark } from '../text/words.ts';
import { accordingPhrases, sourceOf } from './according.ts';
import { documentBehind } from './documents.ts';
import { isBeat, lateSubject, quotedSource } from './free-order.ts';
import { frontedWords } from './fronted.ts';
import { openVerb } from './open-verbs.ts';
import { wordsOf } from './owners.ts';

/** “…,” said X · “…,” X said · “…,” according to X. `open`: the quotation itself asks for its sentence to go on. */
export function afterQuote(context: SentenceContext, quote: number, open: boolean): Attribution | null {
  const { tokens, grammar, sentence } = context;
  const { lexicon } = grammar;
  let at = quote + 1;
  let ready = open;
  while (at < sentence.to && isMark(tokens[at]?.text, ',—–―-\'’”"')) {
    if (isMark(tokens[at]?.text, ',—–―-')) ready = true;
    at++;
  }
  const leads = quote === sentence.from;
  if (!ready && !leads) return null;
  const first = tokens[at];
  if (!first?.word || at >= sentence.to) return null;
  for (const words of accordingPhrases(tokens, at, lexicon)) {
    const phrase = sourceOf(context, at, words, sentence.to);
    if (phrase) return { phrase, cue: at, cueEnd: at + words.length, rule: 'after-according' };
  }
  if (isAmong(first, lexicon.roles.saidAs) && tokens[at + 1]?.word) at++;
  let verb = at;
  while (verb < at + 3 && (tokens[verb]?.readsAsAdverb || isObject(context, verb))) verb++;
  const quoted = (ready ? documentBehind(context, at) : null) ?? quotedSource(context, verb);
  if (quoted !== undefined) return quoted;
  if (isInverted(tokens[verb], ready))
    return invertedCue(context, verb) ?? (ready ? lateSubject(context, at, verb) : null);
  const told = ready ? wordsOf(context, verb) : null;
  if (told) return attributionTo(told, -1, 'told-after');
  const anyVerb = ready ? (openVerb(context, verb) ?? lateSubject(context, at, verb)) : null;
  if (anyVerb) return anyVerb;
  const compound = ready || lexicon.language.insertsAttribution ? invertedAuxiliary(context, verb) : null;
  if (compound) return compound;
  if (
    lexicon.language.verbFirst &&
    ready &&
    !first.capital &&
    (tokens[at - 1]?.text === ',' || (leads && at === quote + 1))
  ) {
    const inverse = verbThenSubject(context, at);
    if (inverse) return inverse;
  }
  const phrase = grammar.readNounPhrase(tokens, at, sentence.to) ?? nameBeforeCue(tokens, at);
  if (!phrase || (phrase.to === at + 1 && first.isOtherVerb && !first.capital)) return null;
  if (isAmong(tokens[phrase.to], lexicon.accordingAfter))
    return attributionTo(phrase, phrase.to, 'after-according');
  // «…», — недоверчиво спросил X: a word that nobody can be before the verb, and somebody behind it.
  const late = !isSpeaker(tokens, phrase, lexicon) && tokens[phrase.to]?.isCue;
  const behind = late ? grammar.subjectBehind(context, phrase.to) : null;
  if (behind && isSpeaker(tokens, behind, lexicon)) return attributionTo(behind, phrase.to, 'after-inverted');
  const cue = isBeat(tokens, at, lexicon) ? phrase.to : findVerb(context, phrase, ready);
  return cue < 0 ? null : attributionTo(phrase, cue, 'after');
}

/** “…”, lo ha definito X: an object before its verb. */
function isObject({ tokens, grammar }: SentenceContext, at: number): boolean {
  const next = tokens[at + 1];
  // “…”, s’indigne X: what is no article as well stands before a verb, whichever.
  const clitic = next?.isContentWord && !next.capital && !tokens[at]?.isDeterminer;
  const verb = next?.isAuxiliary || next?.isCue || next?.isWeakCue || clitic;
  return verb === true && isAmong(tokens[at], grammar.lexicon.roles.objectPronoun);
}

/** A verb of saying that may stand before its subject. */
function isInverted(verb: Token | undefined, ready: boolean): boolean {
  if (!verb || verb.capital || verb.isAuxiliary || verb.isPassiveAuxiliary) return false;
  return verb.isCue || (ready && verb.isWeakCue);
}

/** “…,” From said: a capital that no sentence begins with makes a small word a name. */
function nameBeforeCue(tokens: readonly Token[], at: number): NounPhrase | null {
  const cue = tokens[at + 1];
  if (!tokens[at]?.capital || !cue?.isCue || cue.capital || tokens[at]?.isPronoun) return null;
  return { ...bareNounPhrase('name', at, at + 1), nameFrom: at, nameTo: at + 1 };
}

/** “…,” said X; in German „…“, hieß es am Abend as well, speech of nobody. */
function invertedCue(context: SentenceContext, verb: number): Attribution | null {
  const { tokens, grammar } = context;
  const { lexicon } = grammar;
  const { bare } = lexicon.reports;
  const token = tokens[verb];
  const phrase = grammar.subjectBehind(context, verb);
  const nobody = lexicon.language.grammar !== 'german' && phrase && isNobody(context, phrase);
  if (!token || !phrase || nobody) return null;
  if (phrase.kind === 'nominal' && !isHeaded(tokens, phrase)) {
    if (!isSubjectNoun(tokens, phrase, lexicon)) return null;
    // “skriver tågbolaget i ett meddelande”: where, not which.
    return attributionTo({ ...phrase, to: phrase.from + 1, end: phrase.from + 1 }, verb, 'after-inverted');
  }
  // “X, citing “Q,” said the candidate could win”: what is said begins there.
  const rest = tokens[phrase.end];
  if (!lexicon.language.verbFirst && phrase.end < context.sentence.to && rest?.isAuxiliary && !rest.capital)
    return null;
  const plain = token.isCue && (bare.size === 0 || bare.has(token.low));
  if (!plain && isThing(tokens, phrase, lexicon)) return null;
  return attributionTo(phrase, verb, 'after-inverted');
}

/** « …», a déclaré X · a-t-elle ajouté: an auxiliary, perhaps its pronoun, then the participle. */
function invertedAuxiliary({ tokens, sentence, grammar }: SentenceContext, at: number): Attribution | null {
  const auxiliary = tokens[at];
  if (!grammar.lexicon.language.invertsAuxiliary || !auxiliary?.isAuxiliary || auxiliary.capital) return null;
  const pronoun = tokens[at + 1]?.isPronoun ? at + 1 : -1;
  const said = skipAdverbs(tokens, (pronoun < 0 ? at : pronoun) + 1, sentence.to);
  const participle = tokens[said];
  if (!participle || said >= sentence.to || participle.capital) return null;
  // “…”, s’est félicitée X · a réagi X · a-t-il trinqué: any participle before somebody who can speak, or behind a pronoun.
  const open = participle.isContentWord && !participle.isSaying;
  if (!participle.isSaying && !open) return null;
  const phrase =
    pronoun < 0
      ? grammar.subjectBehind({ tokens, sentence, grammar }, said)
      : grammar.readNounPhrase(tokens, pronoun, sentence.to);
  if (!phrase || isNobody({ tokens, sentence, grammar }, phrase)) return null;
  if (open && pronoun < 0 && (phrase.kind === 'pronoun' || !isSpeaker(tokens, phrase, grammar.lexicon)))
    return null;
  return attributionTo(phrase, said, 'after-inverted');
}

/** The same for words marked in the middle of a sentence: only a plain “…,” X said. */
export function afterWords(context: SentenceContext, quote: number, open: boolean): Attribution | null {
  const fronted = frontedWords(context, quote);
  if (fronted) return fronted;
  const found = afterQuote(context, quote, open);
  if (!found || !(open || context.tokens[quote + 1]?.text === ',')) return null;
  const cue = context.tokens[found.cue];
  if (
    !cue ||
    found.cue - found.phrase.end > 1 ||
    isAmong(context.tokens[quote + 1], context.grammar.lexicon.roles.saidAs)
  )
    return null;
  const { phrase, rule } = found;
  // „Der Markt sei „…“, findet X“: the mood says that somebody does.
  const reported = hasReportive(context.tokens, context.sentence.from, quote);
  const named = reported && rule === 'after-inverted' && cue.isWeakCue && phrase.nameTo > phrase.nameFrom;
  return cue.isCue || named || rule === 'after-according' ? found : null;
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
  if (isNobody({ tokens, sentence, grammar }, phrase)) return null;
  return attributionTo(phrase, verb, 'after-verb-first');
}

/** “heter det i dommen”, “klonk het achter de deur”: it stands for nobody in particular. */
function isNobody({ tokens, grammar }: SentenceContext, { from, kind }: NounPhrase): boolean {
  const { roles } = grammar.lexicon;
  const next = tokens[from + 1];
  // “promet-on”
  if (kind === 'pronoun' && isAmong(tokens[from], roles.impersonal)) return true;
  return isAmong(tokens[from], roles.expletive) && (!next?.word || next.isPreposition);
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
    if (!token.word || namesItself(tokens, at, grammar.lexicon)) continue;
    // “X, the head of the group, Tweeted”
    const shown =
      token.capital && token.isCue && depth % 2 === 0 && tokens[at - 1]?.text === ',' && depth > 0;
    if (shown || (!token.capital && (token.isCue || (ready && token.isWeakCue)))) {
      const before = tokens[at - 1];
      const noun =
        before &&
        ((before.isDeterminer && !(at === phrase.from + 1 && isAmong(before, roles.standaloneDeterminer))) ||
          (before.isPreposition && at > phrase.to) ||
          before.possessive) &&
        !before.readsAsAdverb;
      // “measure” income, he said: somebody else's verb.
      if (before?.isPronoun && at - 1 > phrase.to && depth > 0 && !before.isDeterminer) return -1;
      const infinitive = isAmong(before, roles.infinitive);
      if (!noun && !infinitive && !(depth === 1 && isRelativeVerb(tokens, phrase.to, at))) return at;
      if (infinitive) return at;
    }
    if (
      depth === 0 &&
      ready &&
      !token.capital &&
      token.isSayingParticiple &&
      leadsParticiple(tokens, phrase.to, at)
    )
      return at;
    if (firstWord && ready && at <= phrase.to + 2 && !token.readsAsAdverb) {
      firstWord = false;
      if (depth === 0 && !token.capital && token.looksPast) return at;
    }
  }
  return -1;
}

/** “X can be heard asking”, “X was quoted as saying”: nothing but a verb, with its auxiliary, before a participle of saying. */
function leadsParticiple(tokens: readonly Token[], from: number, participle: number): boolean {
  if (participle - from > 5 || !tokens[from]?.isAuxiliary) return false;
  for (let at = from; at < participle; at++) {
    const token = tokens[at];
    if (!token?.word || token.capital || token.isDeterminer) return false;
  }
  return true;
}

/** X, who said so before, …: the verb of a relative clause that is not yet closed by a comma. */
function isRelativeVerb(tokens: readonly Token[], from: number, verb: number): boolean {
  const opener = tokens[from + 1];
  if (tokens[from]?.text !== ',' || !opener || !opener.isRelative) return false;
  for (let at = from + 1; at < verb; at++) if (tokens[at]?.text === ',') return false;
  return true;
}
