import { attributionTo } from '../grammar/attribution.ts';
import { isAmong } from '../grammar/context.ts';
import type { SentenceContext } from '../grammar/grammar.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { accordingPhrases, sourceOf } from './according.ts';
import type { Candidate, ParsedLine, Source } from './candidates.ts';
import { subjectOfNarration } from './dropped-subjects.ts';
import { isReply, replyFrom } from './replies.ts';
import { WINDOW } from './windows.ts';

/** Sentences that are looked back at for the subject that a verb of saying has left out. */
const BACK = 3;

/** Whether subjects stand before their verbs, and are told by articles and capitals, so that who is left out can be found. */
export function mayBeTold({ grammar }: ParsedLine): boolean {
  const { language } = grammar.lexicon;
  return language.grammar === 'subject-first' && !language.freeOrder && !language.caseless;
}

/** Tokens of a subject that a sentence ends with, at most. */
const LONGEST_SUBJECT = 9;

/** Tokens of a sentence that are looked at. */
const LONGEST = 80;

/**
 * “Ann Roe opened a shop. It does not pay. “…”, añade.”: who the sentences before number `before` are about, as far as
 * number `first`, where a verb of saying has no subject: the one who is reported, or who leads the sentence. Null where that is nobody.
 */
export function toldBefore(parsed: ParsedLine, before: number, first: number): Source | null {
  const { tokens, sentences, grammar } = parsed;
  for (let at = before - 1; at >= Math.max(first, before - BACK); at--) {
    const sentence = sentences[at];
    if (!sentence) return null;
    const to = Math.min(sentence.to, sentence.from + LONGEST);
    const context: SentenceContext = { tokens, sentence: { from: sentence.from, to }, grammar };
    const reported = grammar.reporterOf(context)?.phrase ?? accordingTo(context);
    const leading = reported ?? grammar.mainSubject(context, to, []);
    // “La voz de X suena cansada.”
    const voice = leading && isReply(context, leading) ? replyFrom(context, leading, to) : null;
    const subject = voice ?? leading ?? lateSubject(context);
    if (!subject || !(reported || isPerson(context, subject))) continue;
    return {
      parsed,
      attribution: attributionTo(subject, -1, 'sentence-before'),
      sentence: parsed.first + at,
    };
  }
  return null;
}

/** “Non ci sta il sindaco X.”, “Lo lleva su hija X.”: whom a sentence ends with that begins with no subject and no verb. */
function lateSubject(context: SentenceContext): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  const { roles, reports } = grammar.lexicon;
  const first = tokens[sentence.from];
  const opens =
    isAmong(first, reports.unsaid) ||
    isAmong(first, roles.objectPronoun) ||
    isAmong(first, roles.personalRelatives) ||
    (first?.isPreposition && !first.isDeterminer);
  if (!opens) return null;
  for (let at = Math.max(sentence.from + 2, sentence.to - LONGEST_SUBJECT); at < sentence.to; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token?.isDeterminer || token.isPreposition || !before?.word || before.isPreposition) continue;
    const phrase = grammar.readNounPhrase(tokens, at, sentence.to);
    const named = phrase && phrase.nameTo > phrase.nameFrom && phrase.end >= sentence.to - 1;
    return named ? phrase : null;
  }
  return null;
}

/** X shrugs. “…”, añade: whom the sentences before are about, where the verb of saying has no subject of its own. */
export function subjectBefore({ parsed, sentence }: Candidate, first = parsed.first): Source | null {
  const { tokens, grammar, sentences } = parsed;
  const number = sentence - parsed.first;
  const before = sentences[number - 1];
  if (!before) return null;
  if (mayBeTold(parsed)) return toldBefore(parsed, number, first - parsed.first);
  const from = Math.max(before.from, before.to - WINDOW);
  const context = { tokens, sentence: { from, to: before.to }, grammar };
  const { freeOrder } = grammar.lexicon.language;
  const phrase = freeOrder ? subjectOfNarration(context) : grammar.mainSubject(context, before.to, []);
  const subject = freeOrder || phrase?.kind === 'name' ? phrase : null;
  return (
    subject && {
      parsed,
      attribution: attributionTo(subject, -1, 'sentence-before'),
      sentence: sentence - 1,
    }
  );
}

/** “According to X, …”: whom a sentence begins with. */
function accordingTo(context: SentenceContext): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  for (const words of accordingPhrases(tokens, sentence.from, grammar.lexicon)) {
    const phrase = sourceOf(context, sentence.from, words, sentence.to);
    if (phrase && isPerson(context, phrase)) return phrase;
  }
  return null;
}

/** A source that is somebody; null for organisations and the like. */
export function asPerson(source: Source): Source | null {
  const { parsed, attribution } = source;
  const { tokens, grammar } = parsed;
  const context = { tokens, grammar, sentence: { from: 0, to: tokens.length } };
  return isPerson(context, attribution.phrase) ? source : null;
}

/** Somebody by name, he or she, or a noun for people with its article. */
function isPerson({ tokens, sentence, grammar }: SentenceContext, phrase: NounPhrase): boolean {
  const { from, nameFrom, nameTo, kind } = phrase;
  const first = tokens[from];
  if (kind === 'pronoun') return first?.isHe === true || first?.isShe === true;
  if (nameTo - nameFrom > 1 || (kind === 'name' && from > sentence.from)) return true;
  if (kind === 'name')
    return tokens[nameFrom]?.isForename === true || nameFrom > from || !tokens[nameTo]?.isAuxiliary;
  const noun = tokens[from + 1];
  const office = (noun?.isPersonNoun || noun?.isTitle) && !noun.isOrganisationNoun;
  // “La destinataria, una maestra in pensione, …”
  const described =
    kind === 'nominal' &&
    tokens[phrase.to]?.text === ',' &&
    isAmong(tokens[phrase.to + 1], grammar.lexicon.roles.indefinite) &&
    tokens[phrase.to + 2]?.isPersonNoun;
  return (office === true || described === true) && isAmong(first, grammar.lexicon.roles.officeArticle);
}
