import type { Token } from '../../text/token.ts';
import { isDigit, isMark, isWord } from '../../text/words.ts';
import { COUNTRIES, NEUTERS } from './words.ts';

const LONGEST = 24;

/** Articles and possessives that no subject begins with. */
const OBLIQUE =
  'den dem des einen einem eines diesen diesem seinen seinem seines ihren ihrem ihres meinen meinem unseren unserem keinen keinem jeden jedem';

/** Articles that stand alone for somebody. */
const ALONE =
  'dieser diese einige viele manche alle beide mehrere andere keiner niemand jener jene zwei drei einer';

/** Words that stand for a noun behind an article: one more of those named before. */
const OTHERS =
  'einen meisten wenigsten zweite zweiter dritte dritter vierte vierter andere anderer weitere weiterer';

/** Words before a number that is not exact. */
const ABOUT = 'rund knapp gut etwa fast circa ca mindestens höchstens ungefähr annähernd nahezu über';

/** Whether a noun phrase that begins with this word can be no subject: „den Antrag“, „dem Sender“. */
export function isOblique(token: Token | undefined): boolean {
  return token !== undefined && isWord(token.low, OBLIQUE);
}

/** Article, embedded clause, adjectives, nouns and names; the start itself where there is no noun. */
export function baseEnd(tokens: readonly Token[], from: number, limit: number): number {
  const first = tokens[from];
  if (!first) return from;
  let at = from;
  const end = Math.min(limit, from + LONGEST);
  const surname = first.capital && first.isNameParticle && surnameAt(tokens, from);
  // „sagt dessen Sprecher“
  const owned = isWord(first.low, 'dessen deren') && tokens[from + 1]?.capital === true;
  const article = (first.isDeterminer || owned) && !surname;
  // „Rund 400 Menschen“
  const counted = isWord(first.low, ABOUT) && isDigit(tokens[from + 1]?.text.charCodeAt(0) ?? 0);
  if (counted) at = from + 1;
  else if (article) {
    at = pastEmbedded(tokens, from + 1, end);
    if (isWord(tokens[at]?.low, 'beiden drei zwei anderen')) at++;
  } else if (
    !surname &&
    (first.isPreposition || first.isConjunction || first.isRelative || first.isAuxiliary || first.isAdverb)
  )
    return from;
  while (at < end && isAdjective(tokens, at, article)) at++;
  if (article && tokens[at + 1]?.text === ',') at = pastComma(tokens, at, end);
  const nouns = at;
  while (at < end) {
    const token = tokens[at];
    if (!token) break;
    const next = tokens[at + 1];
    if (token.quote >= 0) {
      // „die Zeitung „Morgenpost““: the name of the noun before it.
      // „schreibt die „Morgenpost““: and alone behind its article.
      const named = tokens[at - 1]?.isWorkNoun || tokens[at - 1]?.isOrganisationNoun;
      if (at > nouns ? named : article && at === from + 1) at++;
      break;
    }
    if (at > nouns && token.capital && isObjectBehind(tokens, nouns, at)) break;
    if (token.word && isNounToken(token, at > nouns || surname)) at++;
    else if (at > nouns && isMark(token.text, '/-–&') && next?.capital && next.start === token.end) at++;
    else if (at > nouns && token.word && token.isNameParticle && joinsName(tokens, nouns, at)) at++;
    else break;
  }
  if (at > nouns) return at;
  // „meinte eine zweite und zuckte die Achseln“: the noun stands in the sentence before.
  const other = tokens[from + 1];
  if (article && isWord(other?.low, OTHERS) && !other?.capital && !tokens[from + 2]?.capital) return from + 2;
  return article && isWord(first.low, ALONE) && !other?.capital ? from + 1 : from;
}

/** „Roe Neues“, „die Bundesregierung Norwegen“, „Präsident Roe Russland“: behind who acts, what he acts on. */
function isObjectBehind(tokens: readonly Token[], nouns: number, at: number): boolean {
  const low = tokens[at]?.low ?? '';
  if (low.endsWith('es')) return isWord(low, NEUTERS);
  const first = tokens[nouns];
  if (!(first?.isTitle || first?.isForename || first?.low.endsWith('regierung'))) return false;
  return isWord(low, COUNTRIES);
}

function isNounToken(token: Token, inside: boolean): boolean {
  if (!token.capital) return token.text === '&' || isCompound(token);
  if (token.isDay) return false;
  if (token.isNameParticle || token.isTitle || token.isPersonNoun || token.isForename) return true;
  if (inside && isWord(token.low, 'anfang mitte ende uhr')) return false;
  return (
    !(
      token.isDeterminer ||
      token.isPreposition ||
      token.isConjunction ||
      token.isRelative ||
      token.isAuxiliary ||
      token.isPronoun ||
      token.isAdverb
    ) ||
    (inside && token.text.length > 5 && !(token.isAuxiliary || token.isPronoun))
  );
}

/** „documenta-Leitung“: a noun behind a small first part. */
function isCompound(token: Token): boolean {
  const dash = token.text.lastIndexOf('-');
  const letter = dash > 0 ? (token.text[dash + 1] ?? '') : '';
  return letter !== letter.toLowerCase();
}

/** „Von der Leyen betonte“: a surname that begins with a small word, told by the verb behind it. */
function surnameAt(tokens: readonly Token[], at: number): boolean {
  let ahead = at + 1;
  if (tokens[ahead] && isWord(tokens[ahead]?.low, 'der den dem')) ahead++;
  const name = tokens[ahead];
  const verb = tokens[ahead + 1];
  return (
    name?.capital === true &&
    !(name.isPersonNoun || name.isOrganisationNoun || name.isTime) &&
    verb?.isSaying === true &&
    !verb.capital &&
    !tokens[ahead + 2]?.isPronoun &&
    !isWord(tokens[ahead + 2]?.low, 'ein jemand einer')
  );
}

/** „Ursula von der Leyen“, „Karl van Roe“: the small word joins only behind a name, which no article precedes. */
function joinsName(tokens: readonly Token[], nouns: number, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || !before || !next) return false;
  if (before.isNameParticle && !before.capital) return next.capital;
  if (!before.capital || !(next.capital || (next.isNameParticle && tokens[at + 2]?.capital))) return false;
  if (!(token.isPreposition || token.isDeterminer)) return true;
  return before.isForename && at > nouns && token.low !== 'der' && token.low !== 'zur';
}

/** „der sich als Gegner gebende Sprecher“: behind the article a clause of its own, up to its participle. */
function pastEmbedded(tokens: readonly Token[], at: number, limit: number): number {
  const opener = tokens[at];
  if (!opener?.word || opener.capital) return at;
  const embeds =
    opener.low === 'sich' ||
    opener.isDeterminer ||
    opener.isPreposition ||
    (opener.isAdverb && !tokens[at + 1]?.capital);
  if (!embeds || isWord(opener.low, 'beiden zwei drei vier fünf andere anderen')) return at;
  for (let ahead = at + 1; ahead < Math.min(limit, at + 14); ahead++) {
    const token = tokens[ahead];
    if (!token || (token.quote < 0 && !token.word && token.text !== ':')) return at;
    if (!token.capital && tokens[ahead + 1]?.capital && isParticiple(token.low)) return ahead;
  }
  return at;
}

/** „die neue, gestern im Netz gezeigte Fassung“: adjectives go on behind a comma, up to a participle. */
function pastComma(tokens: readonly Token[], adjective: number, limit: number): number {
  const first = tokens[adjective];
  if (!first?.word || first.capital || first.isKnown || !'enrms'.includes(first.low.slice(-1)))
    return adjective;
  for (let at = adjective + 2; at < Math.min(limit, adjective + 16); at++) {
    const token = tokens[at];
    if (!token || token.quote >= 0 || isMark(token.text, ',;.!?')) break;
    if (token.word && !token.capital && tokens[at + 1]?.capital && isParticiple(token.low)) return at + 1;
  }
  return adjective;
}

/** „gehende“, „geehrter“: a participle before its noun. */
export function isParticiple(low: string): boolean {
  let end = low.length;
  while (end > 0 && 'ersmn'.includes(low[end - 1] ?? '')) end--;
  const stem = low.slice(0, end);
  if (end === low.length || low.length < 6) return false;
  return (
    stem.endsWith('nd') || stem.endsWith('t') || (low.length - end > 2 && low.slice(end).startsWith('en'))
  );
}

/** Numbers and colours that stand before a noun as they are. */
const UNINFLECTED =
  'zwei drei fünf sechs acht zehn elf zwölf hundert tausend lila rosa prima oliv orange wenig viel ganz halb all';

/** A word in small letters that leads to a noun. */
function isAdjective(tokens: readonly Token[], at: number, article: boolean): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token?.word || token.capital || isCompound(token)) return false;
  if (isDigit(token.text.charCodeAt(0))) return next?.word === true;
  if (token.low === 'und') return article && next?.capital === false && leadsToNoun(tokens, at + 1);
  if (
    token.isPreposition ||
    token.isConjunction ||
    token.isRelative ||
    token.isAuxiliary ||
    token.isPronoun ||
    token.isOtherVerb ||
    token.isDeterminer
  )
    return false;
  if ((token.isSaying || token.isTime) && !(article && leadsToNoun(tokens, at))) return false;
  if (token.isAdverb && !article) return false;
  if (!leadsToNoun(tokens, at)) return false;
  // „Dem trat Karl Roe entgegen“: right before its noun an adjective has an ending.
  const inflected = 'enrms'.includes(token.low.slice(-1));
  return inflected || (article && (!next?.capital || isWord(token.low, UNINFLECTED)));
}

function leadsToNoun(tokens: readonly Token[], at: number): boolean {
  for (let ahead = at + 1; ahead < at + 5; ahead++) {
    const token = tokens[ahead];
    if (!token?.word) return false;
    if (token.capital || isCompound(token)) return !token.isDay;
    if (token.isPreposition || token.isRelative || token.isAuxiliary || token.isPronoun || token.isDeterminer)
      return false;
    if (token.isConjunction && token.low !== 'und') return false;
  }
  return false;
}
