import type { Lexicon } from '../../languages/lexicon.ts';
import { sexOfForename, sexOfVerb } from '../../languages/sexes.ts';
import type { Token } from '../../text/token.ts';
import { isAmong, isFiniteVerb, isReflexive } from '../context.ts';
import type { SentenceContext } from '../grammar.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isSpeaker } from '../speaking.ts';
import { bodyBefore } from './impersonal-subjects.ts';

/** Letters of a verb that no list has, at least. */
const SHORTEST = 5;

/**
 * «Лозунг акции звучал», „Spółdzielnia wydała komunikat“: whether a word behind the noun at `from` is a verb, where words stand in
 * any order: by its ending, by “się” beside it, or as a past form that agrees with the noun.
 */
export function isVerbBehind(tokens: readonly Token[], from: number, at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (!lexicon.language.freeOrder || !token?.isContentWord || token.capital) return false;
  if (isFiniteVerb(token, lexicon) || isReflexive(tokens, at, lexicon)) return true;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (token.low.length < SHORTEST || next?.isSaying || next?.isAuxiliary) return false;
  // „Kibice wywiesili“
  const several = before?.isPersonNoun && !next?.capital && sexOfForename(before.low, lexicon) === null;
  if (several && endsIn(token.low, lexicon.endings.verbPlural)) return true;
  const sex = sexOfVerb(token.low, lexicon);
  // „Śląski oddział“, «следственный отдел»: a noun behind its adjective.
  if (
    !sex ||
    (before && endsIn(before.low, lexicon.endings.epithet) && !before.isPersonNoun && !before.capital)
  )
    return false;
  const woman = endsIn(tokens[from]?.low ?? '', lexicon.endings.forenameWoman);
  // «редакция журнала»: a genitive ends as a feminine form does.
  return sex === 'woman'
    ? woman && next?.capital !== true
    : !woman && (at > from + 1 || !isAdjective(tokens[from], lexicon));
}

/** «Сам Репный про портреты говорит неохотно», „Wczoraj Kos na sesji przyznał“: a name right behind the adverb of its clause. */
export function nameBehindAdverb(
  { tokens, grammar }: SentenceContext,
  start: number,
  verb: number,
): NounPhrase | null {
  if (!tokens[start]?.isAdverb || !tokens[start + 1]?.capital) return null;
  const phrase = grammar.readNounPhrase(tokens, start + 1, verb);
  return phrase?.kind === 'name' ? phrase : null;
}

/**
 * „Właściciel, Edward Kos, straty szacuje na …“: where words are in any order, a thing between the comma at `close` and the verb is its
 * object, and whoever the insertion before it belongs to is the subject.
 */
export function pastObject(
  context: SentenceContext,
  phrase: NounPhrase | null,
  verb: number,
  close: number,
): NounPhrase | null {
  const { tokens, sentence, grammar } = context;
  const { language, roles } = grammar.lexicon;
  if (phrase?.kind !== 'nominal' || !language.freeOrder) return phrase;
  if (isSpeaker(tokens, phrase, grammar.lexicon) || phrase.to - phrase.from > 1) return phrase;
  // «В пресс-службе «Вольтры» корреспонденту ответили»
  if (isObjectForm(tokens[phrase.from], grammar.lexicon)) return bodyBefore(context, sentence.from, verb);
  if (close < 0) return phrase;
  const first = grammar.readNounPhrase(tokens, sentence.from, close);
  const inserted = first && (first.end === close + 1 || (first.end === close && first.to < close));
  return inserted && !isAmong(tokens[first.from], roles.demonstrative) ? first : phrase;
}

/** Whether a plain word is in a form that no subject has: «корреспонденту», „kartkę“. */
export function isObjectForm(token: Token | undefined, { language, endings }: Lexicon): boolean {
  if (!language.freeOrder || !token?.word || token.capital || token.isPronoun) return false;
  return endsIn(token.low, endings.object) || endsIn(token.low, endings.oblique);
}

/** „Akcją kierował X“, „Podobnie ocenia to X“: a word that a sentence begins with, in a form that no subject has. */
export function isNoSubject(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const first = tokens[at];
  if (!lexicon.language.freeOrder || !first?.capital || !first.isContentWord || tokens[at + 1]?.capital)
    return false;
  return first.endsLikeAdverb || (first.low.length > 4 && endsIn(first.low, lexicon.endings.oblique));
}

/** «Заводской», „Śląski“, no noun for somebody. */
function isAdjective(token: Token | undefined, { endings }: Lexicon): boolean {
  return token !== undefined && !token.isPersonNoun && !token.isTitle && endsIn(token.low, endings.epithet);
}

function endsIn(word: string, endings: ReadonlySet<string>): boolean {
  for (const ending of endings) if (word.endsWith(ending)) return true;
  return false;
}
