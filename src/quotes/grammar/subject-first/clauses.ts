import type { Token } from '../../text/token.ts';
import { isMark } from '../../text/words.ts';
import { clauseStart } from '../clauses.ts';
import { hasArticles, isAmong } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isHeaded, isSpeaker } from '../speaking.ts';
import { headActs, opensCaseless } from './caseless-phrases.ts';
import { isBreak, isGerund, isPlainNoun, opensAside } from './clause-marks.ts';
import { cleftFocus } from './clefts.ts';
import { opensWithParticiple, pastPreposed } from './preposed.ts';
import { hasSecondVerb } from './second-verbs.ts';

/** X, a nurse, said: looks over the insertion that ends at `close` for the phrase it belongs to. */
export function insertedSubject(context: SentenceContext, close: number): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  for (let start = sentence.from; start < close; ) {
    const phrase = leadingPhrase(context, start, close);
    // “la abogada de la firma “Q” juzgada en Lugo, Ana Ruiz, dijo”: behind marks a bare noun goes on with what stands before.
    const bare = (tokens[start - 1]?.quote ?? -1) >= 0 && phrase?.kind === 'nominal';
    // «сам не зная зачем, соврал»
    const nobody = grammar.lexicon.language.freeOrder && phrase && !isHeaded(tokens, phrase);
    if (phrase && phrase.from >= start && !nobody && !(bare && !tokens[phrase.from]?.isDeterminer)) {
      const follows = tokens[phrase.to];
      const modified = grammar.readNounPhrase(tokens, phrase.from, close);
      if (
        follows &&
        (isMark(follows.text, ',(—–―-') ||
          // “En nabo som kjenner ham, forteller”
          (hasSecondVerb(grammar.lexicon.language) &&
            isAmong(follows, grammar.lexicon.roles.personalRelative)) ||
          (modified && isMark(tokens[modified.to]?.text, ',(—–―-')) ||
          (modified && modified.end >= close))
      )
        return phrase;
    }
    let next = start;
    while (next < close && !isBreak(tokens[next], grammar.lexicon)) next++;
    start = next + 1;
  }
  return null;
}

/** Tokens of an aside between commas, at most. */
const LONGEST_ASIDE = 40;

/** X, asked about it, said · who, after a long pause, said: whom the clause is about before the aside that ends at `close`. */
export function subjectBeforeAside(context: SentenceContext, close: number): NounPhrase | null {
  const { tokens, sentence } = context;
  const first = Math.max(sentence.from + 1, close - LONGEST_ASIDE);
  for (let open = close - 1; open >= first; open--) {
    const token = tokens[open];
    if (!token || token.quote >= 0 || isMark(token.text, ';:')) return null;
    if (token.text !== ',' || !opensAside(tokens, open + 1, context.grammar.lexicon)) continue;
    if (tokens[open - 1]?.isRelative) return antecedent(context, open - 1);
    // “X (R-Ohio), a farmer who …, said”
    let end = open;
    if (tokens[end - 1]?.text === ')') while (end > sentence.from + 1 && tokens[end]?.text !== '(') end--;
    const phrase = leadingPhrase(context, clauseStart(context, end - 1), end);
    if (phrase?.to === end) return phrase;
  }
  return null;
}

/** First noun phrase of a run of tokens, introductions left out: “On Monday X”, “But X”. */
export function leadingPhrase(context: SentenceContext, start: number, limit: number): NounPhrase | null {
  const { tokens, grammar } = context;
  if (opensWithParticiple(context, start, limit)) return null;
  const focus = cleftFocus(context, start, limit);
  if (focus !== undefined) return focus;
  let at = pastPreposed(context, start, limit);
  let acts = false;
  while (at < limit) {
    const token = tokens[at];
    if (!token?.word) {
      at++;
      continue;
    }
    if (token.isPreposition && !token.isDeterminer) {
      // “In opposing the request, her lawyer wrote”: all up to the comma is an introduction.
      if (isGerund(tokens[at + 1])) return null;
      // “davanti ai cancelli”: the second of two leads the noun.
      if (tokens[at + 1]?.isPreposition && !tokens[at + 1]?.isDeterminer && at + 2 < limit) {
        at++;
        continue;
      }
      // An introduction without a comma: what follows its noun phrase may be the subject.
      const inner = grammar.readNounPhrase(tokens, at + 1, limit);
      // “On the other side, Senator X said”: no apposition.
      const title = inner && tokens[inner.to]?.text === ',' ? tokens[inner.to + 1] : undefined;
      const named = inner?.kind === 'nominal' && title?.capital && (title.isHonorific || title.isForename);
      let after = inner ? (named && !tokens[inner.to - 1]?.isPersonNoun ? inner.to : inner.end) : at + 2;
      // “in a later interview”: the article alone is no phrase.
      if (inner && inner.to === inner.from + 1 && tokens[inner.from]?.isDeterminer)
        while (after < limit && tokens[after]?.word && !tokens[after]?.capital && after < at + 4) after++;
      while (inner && tokens[inner.to - 1]?.capital && isPlainNoun(tokens[after]) && after < limit) after++;
      const subject = inner ? subjectInside(tokens, inner, limit) : -1;
      at = tokens[at + 1]?.isTime ? at + 2 : subject > 0 ? subject : after;
      if (at >= limit) return inner && inner.kind === 'name' && start === at ? inner : null;
      continue;
    }
    // Where nothing has a capital a verb of its own leads: ابتسم X.
    const verb = opensCaseless(token, grammar.lexicon);
    acts ||= verb;
    if (verb || ((token.isConjunction || token.isAdverb) && !token.isDeterminer)) {
      at++;
      continue;
    }
    if (token.isTime && !token.isDeterminer) {
      at++;
      continue;
    }
    // “Likewise, a leaflet …”
    const parted = at === context.sentence.from && tokens[at + 1]?.text === ',' && !token.isForename;
    // “And Skelly called”: a capital inside a sentence, or before a verb, is no adverb's.
    const named = token.capital && (at > context.sentence.from || isFiniteVerb(tokens[at + 1]));
    if (token.endsLikeAdverb && (parted || (!named && tokens[at + 1]?.word && !tokens[at + 1]?.capital))) {
      at++;
      continue;
    }
    if (isGerund(token)) return null;
    const phrase = grammar.readNounPhrase(tokens, at, limit);
    // رفض الحديث: what follows such a verb is its object, if it is nobody.
    const head = phrase && tokens[phrase.from];
    if (head && acts && !(headActs(head) && isSpeaker(tokens, phrase, grammar.lexicon))) return null;
    if (phrase || !token.isDeterminer || !tokens[at + 1]?.isTime) return phrase;
    at += 2;
  }
  return null;
}

/** “In a 1998 interview Roe said”: where a name begins behind the noun of an introduction, right before a verb; -1 elsewhere. */
function subjectInside(tokens: readonly Token[], { from, to, end }: NounPhrase, limit: number): number {
  if (end !== to || to > limit || !isFiniteVerb(tokens[to])) return -1;
  let start = to;
  while (start > from && tokens[start - 1]?.capital) start--;
  const noun = tokens[start - 1];
  const plain = noun?.word && !noun.isPersonNoun && !noun.isTitle && !noun.isFunctionWord && !noun.possessive;
  return start < to && start - 1 > from && plain ? start : -1;
}

function isFiniteVerb(token: Token | undefined): boolean {
  return token?.word === true && !token.capital && (token.isCue || token.isAuxiliary || token.isOtherVerb);
}

/** The noun phrase a relative pronoun at `who` belongs to. */
export function antecedent(context: SentenceContext, who: number): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  const { roles } = grammar.lexicon;
  let at = who - 1;
  while (at >= sentence.from && !tokens[at]?.word) {
    if (tokens[at]?.text === ')') while (at > sentence.from && tokens[at]?.text !== '(') at--;
    at--;
  }
  if (at < sentence.from) return null;
  if (tokens[at]?.isAuxiliary && hasArticles(grammar.lexicon)) return null;
  if (isAmong(tokens[who], roles.personalRelative) && tokens[at]?.capital) {
    // “a reply from the mayor Lena Storck, who …”: the name behind the preposition.
    for (let start = at; start > Math.max(sentence.from, at - 6); start--) {
      const lead = tokens[start - 1];
      if (!tokens[start]?.word || !lead?.word) break;
      if (!isAmong(lead, roles.origin)) continue;
      const near = grammar.readNounPhrase(tokens, start, at + 1);
      if (near?.kind === 'name' && near.to === at + 1) return near;
    }
  }
  const near = nearestPhrase(context, at + 1, !isAmong(tokens[who], roles.personalRelatives));
  // “Ann Roe, a florist, who”: the name that the apposition describes.
  const described =
    near?.kind === 'nominal' && tokens[near.from - 1]?.text === ',' && tokens[near.from - 2]?.capital;
  const name = described ? nearestPhrase(context, near.from - 1, false) : null;
  if (name?.kind === 'name' && isAmong(tokens[who], roles.personalRelatives)) return name;
  // “un gardien d’hôtel qui”: where no noun stands before a noun, the first one is who is meant.
  const headed = near !== null && !grammar.lexicon.language.openCompounds && namesPerson(tokens, near);
  const body = hasArticles(grammar.lexicon) && tokens[at]?.isOrganisationNoun;
  const person = near?.kind === 'name' || headed || body || (tokens[at]?.isPersonNoun ?? false);
  if (near && (person || !isAmong(tokens[who], roles.personalRelatives))) return near;
  return leadingPhrase(context, clauseStart(context, at), at + 1);
}

/** Most words of a noun phrase that is read from its end. */
const LONGEST_PHRASE = 8;

/**
 * The longest noun phrase that ends right before `end`: “sent us [the county's flood map], which”. `things`: with what
 * prepositions lead, “[a leaflet about wells], which”; else that only where it leads to a person, “[X of Ohio], who”.
 */
export function nearestPhrase(context: SentenceContext, end: number, things: boolean): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  let found: NounPhrase | null = null;
  let led = false;
  for (let start = end - 1; start >= Math.max(sentence.from, end - LONGEST_PHRASE); start--) {
    const token = tokens[start];
    if (!token?.word) break;
    if (token.isPreposition && !token.isDeterminer && !token.isNameParticle) {
      if (!things && found && namesPerson(tokens, found)) break;
      led = true;
      continue;
    }
    const opens = token.isDeterminer || token.capital || token.possessive || token.isPersonNoun;
    const phrase = opens ? grammar.readNounPhrase(tokens, start, end) : null;
    const reaches = phrase !== null && (phrase.to === end || (!things && phrase.end === end));
    if (reaches && (things || !led || namesPerson(tokens, phrase))) found = phrase;
    const inner = tokens[start - 1]?.isPreposition && (things || !(found && namesPerson(tokens, found)));
    if (((token.isDeterminer && !inner) || token.isPronoun) && found) break;
  }
  return found && found.kind !== 'pronoun' ? found : null;
}

/** A forename, a title or a noun for people stands in it. */
function namesPerson(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.isForename || token?.isHonorific || token?.isPersonNoun) return true;
  }
  return false;
}
