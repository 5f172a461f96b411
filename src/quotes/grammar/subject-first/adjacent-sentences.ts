import { accordingPhrases, sourceOf } from '../../rules/according.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import { type AdjacentAttribution, type Attribution, attributionTo } from '../attribution.ts';
import { hasArticles, isAmong, isFiniteVerb, skipAdverbs } from '../context.ts';
import type { Grammar, SentenceContext, Unattributed } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isSpeaker } from '../speaking.ts';
import { isNounHere, isPassive } from '../verbs.ts';
import { actingPronoun, acts, mainClauseActor, opensSubordinate } from './acting-subjects.ts';
import { askedOf } from './asked.ts';
import { leadingPhrase } from './clauses.ts';
import { cleftFocus } from './clefts.ts';
import { hasSecondVerb, invertedSubject, lastActor, mindedPerson, opensWithoutVerb } from './second-verbs.ts';
import { isReporter, toldBehind, toldIn } from './told-sentences.ts';

/** Tokens of a neighbouring sentence that are looked at. */
const LONGEST = 80;

/** Words of a quotation, at least, that somebody without a name has said in a sentence of its own. */
const FEW = 4;

/** Who says a quotation that is a sentence of its own: the sentence behind it, or the one before, tells of saying. */
export function attributeAdjacent(grammar: Grammar, quotation: Unattributed): AdjacentAttribution | null {
  const { tokens, sentences, number, whole, words, ends, follows } = quotation;
  // “Ann Roe knikt. “Nooit.””: one word in marks is speech as a sentence alone.
  if (!whole || (words < 2 && isMark(tokens[quotation.at + 1]?.text, '.!?…'))) return null;
  const contextOf = ({ from, to }: Sentence): SentenceContext => ({
    tokens,
    sentence: { from, to: Math.min(to, from + LONGEST) },
    grammar,
  });
  const next = sentences[number + 1];
  const told = next && words > 2 ? toldIn(contextOf(next)) : null;
  if (told) return { attribution: told, number: number + 1, kind: 'direct' };
  const earlier = sentences[number - 1];
  if (!earlier || follows || !ends) return null;
  const goesOn = opensWithVerb(contextOf(earlier)) && number > 1;
  const context = contextOf((goesOn ? sentences[number - 2] : null) ?? earlier);
  // “Toen X hem vroeg, zweeg Y.”: whoever acts in the main clause.
  const reporter = opensSubordinate(context)
    ? mainClauseActor(context)
    : (askedOf(context) ??
      reporterIn(context) ??
      lastActor(context) ??
      namedSubject(context) ??
      actingPronoun(context) ??
      (words >= FEW ? mindedPerson(context) : null) ??
      betweenWords(context));
  return (
    reporter && {
      attribution: { ...reporter, rule: 'sentence-before' },
      number: goesOn ? number - 2 : number - 1,
      kind: 'direct',
    }
  );
}

/** „Pytana o wiosnę, długo milczała.“: where words are in any order, a sentence without a subject goes on about whom the one before is. */
function opensWithVerb({ tokens, sentence, grammar }: SentenceContext): boolean {
  if (!isFiniteVerb(tokens[sentence.from], grammar.lexicon)) return false;
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    const token = tokens[at];
    if (!token || token.quote >= 0 || token.capital || token.isPersonNoun || token.isTitle) return false;
  }
  return true;
}

/** “…” De agent knikte. “…”: somebody without a name who acts between two quotations. */
function betweenWords(context: SentenceContext): Attribution | null {
  const { tokens, sentence, grammar } = context;
  if ((tokens[sentence.from - 1]?.quote ?? -1) < 0 || !hasSecondVerb(grammar.lexicon.language)) return null;
  const phrase = agentOf(context);
  const { possessive, his, her } = grammar.lexicon.roles;
  const first = tokens[sentence.from];
  // “Zijn vrouw dook weg”: one of whom the other tells.
  if ([possessive, his, her].some((whose) => isAmong(first, whose))) return null;
  return phrase && phrase.from === sentence.from && !tokens[phrase.to - 1]?.isOrganisationNoun
    ? attributionTo(phrase, -1, 'sentence-before')
    : null;
}

/** Who is reported in a sentence: the subject of its main verb of saying, before it or behind it. */
export function reporterIn(context: SentenceContext): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const told = isAmong(tokens[sentence.from], grammar.lexicon.roles.wordsBefore);
  if (told && tokens[sentence.from + 1]?.isCue) return toldBehind(context, 'sentence-before');
  return insertedAtEnd(context) ?? mainCue(context) ?? accordingIn(context);
}

/** “The frost came late, according to X.”: somebody whose account a sentence is, and who is no report or body. */
function accordingIn(context: SentenceContext): Attribution | null {
  const { tokens, sentence, grammar } = context;
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((tokens[at]?.quote ?? -1) >= 0) return null;
    for (const words of accordingPhrases(tokens, at, grammar.lexicon)) {
      const lead = words[0] ?? '';
      if (words.length === 1 && lead.length < 5) continue;
      const phrase = sourceOf(context, at, words, sentence.to);
      if (phrase && isNamedPerson(tokens, phrase)) return attributionTo(phrase, at, 'sentence-before');
    }
  }
  return null;
}

/** He, she, a name that no noun for a body belongs to, or a noun for people. */
function isNamedPerson(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  if (phrase.kind === 'pronoun') return first?.isHe === true || first?.isShe === true;
  if (last?.isOrganisationNoun || last?.possessive) return false;
  return phrase.kind === 'name'
    ? !first?.isDeterminer || phrase.nameFrom > phrase.from + 1
    : last?.isPersonNoun === true;
}

/** “Roe shook her head.” · “The farmer left.”: a person whom a sentence is about, and who is no “he” or “she”. */
export function agentOf(context: SentenceContext): NounPhrase | null {
  const { tokens, sentence } = context;
  const phrase = leadingPhrase(context, pastParticiple(context), sentence.to);
  if (phrase?.kind === 'nominal') {
    // “Il presidente della corte”: where a noun stands before what modifies it.
    const head =
      hasArticles(context.grammar.lexicon) && tokens[phrase.from]?.isDeterminer
        ? tokens[phrase.from + 1]
        : undefined;
    // “Haar huisbaas, Koen Mulder, wilde meer.”
    const named = phrase.nameFrom >= phrase.to && phrase.nameTo > phrase.nameFrom + 1;
    // “Ma una mamma, all’uscita, scuoteva la testa.”: somebody new, whatever the noun.
    const fresh = head && isAmong(tokens[phrase.from], context.grammar.lexicon.roles.indefinite);
    return named || fresh || tokens[phrase.to - 1]?.isPersonNoun || head?.isPersonNoun ? phrase : null;
  }
  if (phrase?.kind !== 'name') return null;
  const last = tokens[phrase.nameTo - 1];
  // “Her colleague Ann Roe disagreed.”
  const described = phrase.nameFrom > phrase.from + 1 && tokens[phrase.nameFrom - 1]?.isPersonNoun;
  const thing = tokens[phrase.from]?.isDeterminer && !described;
  return last?.possessive || last?.isOrganisationNoun || thing ? null : phrase;
}

/** “The biologist Ann Roe has studied the lake for years.”: somebody introduced by name, whom the sentence is about. */
function namedSubject(context: SentenceContext): Attribution | null {
  const { tokens, sentence } = context;
  const focus = cleftFocus(context, sentence.from, sentence.to);
  if (focus?.kind === 'name') return attributionTo(focus, -1, 'sentence-before');
  const phrase =
    focus ?? invertedSubject(context) ?? leadingPhrase(context, pastParticiple(context), sentence.to);
  if (!phrase) return null;
  // “She held up a jar. “…””
  const first = tokens[phrase.from];
  if (phrase.kind === 'pronoun')
    return first?.isHe || first?.isShe ? attributionTo(phrase, -1, 'sentence-before') : null;
  const office = tokens[phrase.nameFrom - 1];
  const titled =
    phrase.nameTo > phrase.nameFrom &&
    (office?.isTitle || office?.isPersonNoun) &&
    phrase.nameFrom > phrase.from;
  // “Brodern, Åke, kom med traktor.”
  const apart = phrase.nameFrom > phrase.to && tokens[phrase.to - 1]?.isPersonNoun;
  if (apart && hasSecondVerb(context.grammar.lexicon.language))
    return attributionTo(phrase, -1, 'sentence-before');
  if (!titled && opensWithoutVerb(context, phrase.to)) return null;
  if (!titled && phrase.nameTo - phrase.nameFrom < 2)
    return acts(context, phrase) && agentOf(context) ? attributionTo(phrase, -1, 'sentence-before') : null;
  const person = tokens
    .slice(phrase.from, Math.max(phrase.to, phrase.nameTo - 1))
    .some((token) => token.isForename || token.isPersonNoun || token.isTitle);
  return person ? attributionTo(phrase, -1, 'sentence-before') : null;
}

/** “Asked about it, X shook his head”: where the clause behind an introduction by a participle begins. */
function pastParticiple({ tokens, sentence }: SentenceContext): number {
  const first = tokens[sentence.from];
  const opens =
    first &&
    (first.looksPast || first.endsLikeGerund) &&
    !first.isForename &&
    !tokens[sentence.from + 1]?.capital;
  if (!opens) return sentence.from;
  for (let at = sentence.from + 1; at < sentence.to - 1; at++) if (tokens[at]?.text === ',') return at + 1;
  return sentence.from;
}

/** “The barn is dry, said X, an inspector.” */
function insertedAtEnd(context: SentenceContext): Attribution | null {
  const { tokens, sentence, grammar } = context;
  for (let comma = sentence.to - 2; comma > sentence.from + 1; comma--) {
    const token = tokens[comma];
    if (!token || token.quote >= 0) return null;
    if (token.text !== ',') continue;
    // “…, según anunció el martes la ministra X.”
    const as = isAmong(tokens[comma + 1], grammar.lexicon.roles.saidAs) && hasArticles(grammar.lexicon);
    let cue = skipAdverbs(tokens, as ? comma + 2 : comma + 1, sentence.to);
    if (as && tokens[cue]?.isAuxiliary) cue++;
    const verb = tokens[cue];
    if (!verb?.isCue || verb.capital || verb.isPersonNoun) continue;
    const phrase = grammar.subjectBehind(context, cue);
    // “…, meldt het bedrijf op zijn website.”
    const told = phrase && phrase.kind !== 'name' && hasSecondVerb(grammar.lexicon.language);
    const speaks = told && isReporter(tokens, phrase, grammar) && isSpeaker(tokens, phrase, grammar.lexicon);
    const named = phrase && (phrase.kind === 'name' || (as && phrase.nameTo > phrase.nameFrom));
    if (named || (phrase && speaks)) return attributionTo(phrase, cue, 'sentence-before');
  }
  return null;
}

/** “X said the bridge would stay closed.” · “X agreed.” */
function mainCue(context: SentenceContext): Attribution | null {
  const { tokens, sentence, grammar } = context;
  const { lexicon } = grammar;
  const first = lexicon.language.caseless ? sentence.from : sentence.from + 1;
  for (let at = first; at < sentence.to; at++) {
    const token = tokens[at];
    if (!token || token.quote >= 0) return null;
    if (!token.word || token.capital || !token.isCue) continue;
    const before = at > sentence.from ? tokens[at - 1] : undefined;
    if (before && isNounHere(token, before, tokens[at + 1], lexicon)) continue;
    if (isPassive(tokens, at, sentence.from, lexicon) || isDenied(tokens, at, sentence.from, grammar))
      return null;
    // “De agent vroeg of ze hem kende. “Nee.””: whoever is asked answers. “vroeg om een debat”: he wants it.
    if (isAmong(token, lexicon.roles.asks) && !tokens[at + 1]?.isPreposition) return null;
    const phrase = grammar.subjectOf(context, at, []);
    if (!phrase) continue;
    if (!isReporter(tokens, phrase, grammar)) return null;
    // “Her refusal, she remembered in an interview, was not planned.”
    const inserted = tokens[phrase.from - 1]?.text === ',' && phrase.to === at;
    const main = inserted ? phrase : leadingPhrase(context, sentence.from, at);
    if (main?.from === phrase.from || (phrase.from > at && leadsToVerb(context, main)))
      return attributionTo(phrase, at, 'sentence-before');
  }
  return null;
}

/** “I ett mejl skriver X”: nothing before the verb can be its subject, which stands behind it. */
function leadsToVerb({ tokens, grammar }: SentenceContext, main: NounPhrase | null): boolean {
  const { language } = grammar.lexicon;
  // „Jako pierwsza zeznawała X“: nobody stands before it.
  if (language.freeOrder) return main === null || !isSpeaker(tokens, main, grammar.lexicon);
  return main === null && language.verbFirst;
}

/** “would not say”, “to say”: nobody says anything. */
function isDenied(tokens: readonly Token[], verb: number, from: number, { lexicon }: Grammar): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - 4); at--) {
    const token = tokens[at];
    if (!token?.word) return false;
    if (isAmong(token, lexicon.reports.unsaid) || isAmong(token, lexicon.roles.infinitive)) return true;
    if (!token.readsAsAdverb && !token.isAuxiliary) return false;
  }
  return false;
}
