import { isMark } from '../../text/words.ts';
import type { Attribution } from '../attribution.ts';
import { clauseStart } from '../clauses.ts';
import { isAmong, isBracketed } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isSpeaker } from '../speaking.ts';
import { isNounHere, isPassive } from '../verbs.ts';
import { antecedent, insertedSubject, leadingPhrase, nearestPhrase, subjectBeforeAside } from './clauses.ts';
import { cleftSubject } from './clefts.ts';
import { isNoSubject, nameBehindAdverb, pastObject } from './free-verbs.ts';
import { beforeParenthesis, bodyBefore } from './impersonal-subjects.ts';
import {
  behindAdverb,
  behindFocus,
  startsAside,
  subjectBehind,
  subjectBehindFirstVerb,
  subjectBehindWord,
  subjectRightBefore,
} from './inversion.ts';
import {
  behindIntroduction,
  describedSubject,
  isPronounBehind,
  officeBefore,
  relativeSubject,
} from './near-subjects.ts';
import { quotedSource } from './quoted-sources.ts';
import { hasSecondVerb } from './second-verbs.ts';

/** The subject of the finite verb at `verb`: the noun phrase its clause begins with. */
export function subjectOf(
  context: SentenceContext,
  verb: number,
  known: readonly Attribution[],
): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  const { roles, language } = grammar.lexicon;
  let at = verb - 1;
  while (
    at >= sentence.from &&
    (tokens[at]?.readsAsAdverb || tokens[at]?.isAuxiliary || isAmong(tokens[at], roles.objectPronoun))
  )
    at--;
  if (language.freeOrder) at = beforeParenthesis(tokens, at, sentence.from);
  // “hace saber que”
  if (isAmong(tokens[verb], roles.causative) && tokens[at]?.isOtherVerb) at--;
  const before = tokens[at];
  if (at >= sentence.from && isPronounBehind(context, verb))
    return grammar.readNounPhrase(tokens, verb + 1, verb + 2);
  const quoted = quotedSource(context, verb);
  if (quoted) return quoted;
  if (!before || at < sentence.from) return language.verbFirst ? subjectBehind(context, verb) : null;
  const bracket =
    before.text === ')' ? at : before.text === ',' && tokens[at - 1]?.text === ')' ? at - 1 : -1;
  if (bracket > 0) {
    let open = bracket;
    while (open > sentence.from && tokens[open]?.text !== '(') open--;
    if (tokens[open - 1]?.word && open - 1 >= sentence.from)
      return leadingPhrase(context, clauseStart(context, open - 1), open);
  }
  if (before.text === ',' || before.text === ')' || isMark(before.text, '—–―-')) {
    if (language.verbFirst) {
      const head = grammar.readNounPhrase(tokens, sentence.from, at);
      const aside = startsAside(tokens[sentence.from]) || !head || tokens[head.to]?.text !== ',';
      const behind = aside ? subjectBehind(context, verb) : null;
      if (behind) return behind;
    }
    return subjectBeforeAside(context, at) ?? insertedSubject(context, at);
  }
  if (before.quote >= 0) {
    // “the critic of “The Post” saw”: the name in marks is part of the subject.
    const owner = isAmong(tokens[at - 1], roles.owner) && at - 1 > sentence.from;
    const paper = language.freeOrder ? officeBefore(context, at) : null;
    if (paper) return paper;
    const head = owner ? leadingPhrase(context, sentence.from, at - 1) : null;
    if (head && head.to === at - 1) return head;
    // “Medan X talade om ”…” kallade Y …”: a clause that another leads has its subject behind its verb.
    const led = language.verbFirst && tokens[sentence.from]?.isConjunction;
    const behind = led ? subjectBehind(context, verb) : null;
    if (behind?.kind === 'name') return behind;
    const done = known[known.length - 1];
    return done?.phrase ?? null;
  }
  if (isAmong(before, roles.infinitive) || (before.isConjunction && isAmong(before, roles.verbCoordinator))) {
    if (!isAmong(before, roles.infinitive)) {
      const begin = clauseStart(context, at - 1);
      const opener = tokens[begin - 1];
      const joined =
        begin === sentence.from ||
        opener?.text === ',' ||
        (isAmong(opener, roles.verbCoordinator) && tokens[begin - 2]?.text === ',')
          ? leadingPhrase(context, begin, at)
          : null;
      if (joined && joined.kind !== 'nominal' && joined.from === begin) return joined;
    }
    // “was prompted to say”: the subject is that of the verb that leads it.
    const leading = tokens[at - 1];
    if (
      isAmong(before, roles.infinitive) &&
      leading?.word &&
      !leading.capital &&
      leading.looksPast &&
      !language.verbFirst
    ) {
      const subject = subjectOf(context, at - 1, known);
      if (subject) return subject;
    }
    return mainSubject(context, at, known);
  }
  if (at === sentence.from && isAmong(before, roles.saidAs)) {
    const behind = subjectBehind(context, verb);
    if (behind) return behind;
  }
  const start = clauseStart(context, at);
  const who = relativeSubject(context, at) ?? relativeSubject(context, start - 1);
  if (who) return leadingPhrase(context, start, at + 1) ?? who;
  // “Som X säger, …”: all there is between a conjunction and its verb.
  if (language.verbFirst && start === sentence.from && tokens[start]?.isConjunction) {
    const own = grammar.readNounPhrase(tokens, start + 1, at + 1);
    if (own?.to === at + 1 && isSpeaker(tokens, own, grammar.lexicon)) return own;
  }
  // “På spørsmål om framtida svarte X”: a preposition that opens clauses as well, inside an introduction.
  const introduced = tokens[start - 1]?.isPreposition && startsAside(tokens[sentence.from]);
  // “Om texten vill hon inte säga mycket”: he or she between two verbs is no object.
  const acts = (before.isHe || before.isShe) && !before.isDeterminer && tokens[at - 1]?.isAuxiliary;
  if (acts && hasSecondVerb(language)) return grammar.readNounPhrase(tokens, at, at + 1);
  const aside = startsAside(tokens[start]) || isNoSubject(tokens, start, grammar.lexicon);
  if (language.verbFirst && (introduced || aside)) {
    const right = language.freeOrder
      ? (subjectRightBefore(context, start, at + 1) ?? nameBehindAdverb(context, start, verb))
      : behindFocus(context, start, at + 1);
    const behind = right ? null : subjectBehind(context, verb);
    // “В мэрии назвали ситуацию …”: where words are in any order, what follows may be the object.
    const object = behind && language.freeOrder && !isSpeaker(tokens, behind, grammar.lexicon);
    return right ?? (object ? null : behind) ?? bodyBefore(context, start, verb);
  }
  const opener = tokens[start - 1];
  if (opener?.isRelative && start - 1 >= sentence.from) {
    // “whom she called”: a subject of its own stands between.
    const own = start <= at ? leadingPhrase(context, start, at + 1) : null;
    return own ?? antecedent(context, start - 1);
  }
  if (before.isRelative) return antecedent(context, at);
  const described = describedSubject(context, at, verb, known);
  if (described !== undefined) return described;
  // “a message that said”
  if (
    isAmong(before, roles.complementizer) &&
    tokens[at - 1]?.isContentWord &&
    tokens[at - 1]?.word &&
    !language.verbFirst
  ) {
    const thing = nearestPhrase(context, at, true);
    if (thing && tokens[thing.from]?.isDeterminer) return thing;
  }
  const led =
    behindAdverb(context, start, verb) ??
    subjectBehindWord(context, start, at + 1) ??
    leadingPhrase(context, start, at + 1);
  const subject = pastObject(context, led, verb, opener?.text === ',' ? start - 1 : -1);
  // “X, a nurse said”: an apposition whose second comma is missing.
  if (
    subject?.kind !== 'pronoun' &&
    subject &&
    opener?.text === ',' &&
    (tokens[subject.to - 1]?.isPersonNoun || tokens[subject.to - 1]?.isTitle)
  ) {
    const name = grammar.readNounPhrase(tokens, sentence.from, start - 1);
    if (name?.kind === 'name' && name.to === start - 1 && name.to - name.from > 1) return name;
  }
  return subject;
}

/** The main subject found for each verb of a sentence: a verb asks those before it, and each of them the same. */
const mainSubjects = new WeakMap<SentenceContext, Map<number, NounPhrase | null>>();

/** The subject of the sentence, for participles and joined verbs. */
export function mainSubject(
  context: SentenceContext,
  verb: number,
  known: readonly Attribution[],
): NounPhrase | null {
  const found = mainSubjects.get(context) ?? new Map<number, NounPhrase | null>();
  mainSubjects.set(context, found);
  let subject = found.get(verb);
  if (subject === undefined) {
    subject = findMainSubject(context, verb, known);
    found.set(verb, subject);
  }
  return subject;
}

function findMainSubject(
  context: SentenceContext,
  verb: number,
  known: readonly Attribution[],
): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  const { roles, language } = lexicon;
  for (let index = known.length - 1; index >= 0; index--) {
    const one = known[index];
    if (one && one.cue >= sentence.from && one.cue < verb && !isBracketed(tokens, one.cue, verb))
      return one.phrase;
  }
  for (let at = verb - 1; at >= sentence.from; at--) {
    const token = tokens[at];
    if (
      token &&
      !token.capital &&
      token.isCue &&
      !isBracketed(tokens, at, verb) &&
      !isNounHere(token, tokens[at - 1] ?? token, tokens[at + 1], lexicon) &&
      !isPassive(tokens, at, sentence.from, lexicon)
    ) {
      const phrase = subjectOf(context, at, known);
      // “X said that she believes …, saying”: whoever reports the whole.
      const inner =
        phrase && phrase.kind === 'pronoun' && isAmong(tokens[phrase.from - 1], roles.complementizer);
      if (phrase && !inner) return phrase;
    }
  }
  // أما X، التي …، فلم تخف غضبها: “as for X” leads to the subject itself.
  const asFor = language.caseless && isAmong(tokens[sentence.from], roles.mainClauseOpener);
  if (language.verbFirst && !asFor && startsAside(tokens[sentence.from])) {
    const second = subjectBehindFirstVerb(context, verb);
    if (second) return second;
  }
  for (let start = sentence.from; start < verb; ) {
    const first = tokens[start];
    const skip =
      first?.word === true &&
      (first.isPreposition ||
        (first.isConjunction && !isAmong(first, roles.mainClauseOpener)) ||
        first.endsLikeGerund) &&
      !first.isDeterminer;
    if (!skip) {
      const phrase = leadingPhrase(context, start, verb);
      // “in Salem, Oregon, …”: a name alone between commas is a place.
      const place =
        phrase && start > sentence.from && phrase.to === phrase.from + 1 && tokens[phrase.to]?.text === ',';
      if (phrase && !place) return cleftSubject(context, phrase, verb) ?? phrase;
    }
    let next = start;
    while (next < verb && tokens[next]?.text !== ',') next++;
    start = next + 1;
  }
  return behindIntroduction(context, verb);
}
