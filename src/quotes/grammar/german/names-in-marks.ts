import type { Lexicon } from '../../languages/lexicon.ts';
import { AUXILIARY, PRONOUN } from '../../languages/word-classes.ts';
import type { Token } from '../../text/token.ts';
import { isDigits, isMark, isWord } from '../../text/words.ts';
import type { Attribution } from '../attribution.ts';
import type { MarkedWords, MarkedWordsContext } from '../grammar.ts';
import { isUttered } from './spoken-words.ts';
import { TITLED } from './words.ts';

/** Characters of an abbreviation with its marks, at most. */
const SHORT = 5;

/** Most words of a name in marks behind an article. */
const LONGEST_NAME = 6;

/** Whether marked words are a name, a title or a theme, by the words around them. */
export function isNameInMarks(
  { tokens, at, grammar }: MarkedWordsContext,
  attribution: Attribution | null,
  { capital, count, said, ends }: MarkedWords,
): boolean {
  // „Der Titel lautet „…““
  if (attribution && tokens[attribution.cue]?.low.startsWith('laute') && namesWork(tokens, attribution))
    return true;
  if (attribution && calls(tokens, attribution.cue) && tokens[at - 1]?.text !== ':') return true;
  const before = tokens[at - 1];
  if (!before) return false;
  // „die Fernsehserie „…““, whatever follows.
  if (before.capital && before.isWorkNoun && !before.isPreposition)
    return !isPredicate(tokens, at, capital, count);
  // „das Haus, genannt „…““, „sie nennt sich „…““
  if (isWord(before.low, 'genannt namens betitelt')) return true;
  if (before.low === 'sich' && (isNaming(tokens[at - 2]) || isNaming(tokens[at - 3]))) return true;
  // „eine Partei, die Neue Mitte (etwa: „…“, engl. „…“)“
  const short = (capital || count < LONGEST_NAME) && !isClause(said, grammar.lexicon);
  if (attribution?.rule !== 'bracket' && short && isMark(before.text, ':.(') && inBracket(tokens, at))
    return true;
  // „stellte er sein neues Album vor: „…““: its title.
  const bare = (attribution?.cue ?? -1) < 0 && count <= 2 * LONGEST_NAME && !endsInStop(said, ends);
  if (bare && before.text === ':' && isOfWork(tokens, at - 1)) return true;
  if (!attribution && isListed(tokens, at) && !isUttered(tokens, at)) return true;
  if (!attribution && before.isDeterminer && endsInBody(said, grammar.lexicon)) return true;
  // „Früchte“ von John Roe
  if (!attribution && tokens[at + 1]?.low === 'von' && isFullName(tokens, at + 2)) return true;
  // „stets „der Dicke“ genannt“: without an auxiliary the participle names.
  if (isWord(tokens[at + 1]?.low, 'genannt gerufen getauft') && count <= 3 && !hasAuxiliary(tokens, at))
    return true;
  // „ob die „mg“ einzustufen sei“: an abbreviation.
  const token = tokens[at];
  if (token && token.end - token.start <= SHORT && isWord(before.low, 'der die das des dem den')) return true;
  // „ein Publikum, das „Bravo!“ ruft“: no article.
  if (attribution?.rule === 'after-final' && tokens[at - 2]?.text === ',') return false;
  const longest = attribution ? LONGEST_NAME : 2 * LONGEST_NAME;
  return capital && count <= longest && isWord(before.low, 'der die das des dem den');
}

/** „Für Roe ist das Buch „ein Glücksfall für uns alle““: what is said of a work, and no title. */
function isPredicate(tokens: readonly Token[], at: number, capital: boolean, count: number): boolean {
  if (capital || count < 3 || !isWord(tokens[at - 2]?.low, 'das der die dieses dieser diese')) return false;
  return isWord(tokens[at - 3]?.low, 'ist sei war wäre bleibt bleibe');
}

/** „…“, so heißt das neue Projekt: whatever is called so. „Es heißt“ tells what is said. */
function calls(tokens: readonly Token[], cue: number): boolean {
  if (!isWord(tokens[cue]?.low, 'heißt hieß heißen hießen')) return false;
  return tokens[cue + 1]?.low !== 'es' && tokens[cue - 1]?.low !== 'es';
}

/** A forename, or two capitals. */
function isFullName(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.isForename) return true;
  return first?.capital === true && second?.capital === true && !first.isDeterminer && !first.isKnown;
}

/** An auxiliary in the words of the clause around a place. */
function hasAuxiliary(tokens: readonly Token[], at: number): boolean {
  for (const step of [-1, 1])
    for (let here = at + step; tokens[here] && !isEnd(tokens, here); here += step)
      if (tokens[here]?.isAuxiliary || tokens[here]?.isPassiveAuxiliary) return true;
  return false;
}

/** A mark that ends a clause, and no dot of an ordinal. */
function isEnd(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.text;
  return isMark(mark, mark === '.' ? (isDigits(tokens[at - 1]?.text ?? '') ? '' : '.') : ',;:!?');
}

function isNaming(token: Token | undefined): boolean {
  return token?.low.startsWith('nenn') === true || token?.low.startsWith('nannte') === true;
}

function namesWork(tokens: readonly Token[], { phrase }: Attribution): boolean {
  for (let at = phrase.from; at < phrase.to; at++) {
    if (tokens[at]?.isWorkNoun) return true;
    if (isWord(tokens[at]?.low, 'des der einer eines') && at > phrase.from) return false;
  }
  return false;
}

/** An open bracket and at most three words before, or as many and another name in marks. */
function inBracket(tokens: readonly Token[], at: number): boolean {
  let furthest = at - 4;
  for (let back = at - 1; back >= furthest; back--) {
    if (isMark(tokens[back]?.text, '([')) return true;
    if (isMark(tokens[back]?.text, ')]')) return false;
    if ((tokens[back]?.quote ?? -1) >= 0) furthest = back - 4;
  }
  return false;
}

function endsInStop(said: string, ends: boolean): boolean {
  return ends && said.endsWith('.');
}

/** Words of a line from a work to the colon before its title. */
const TITLE_NEAR = 6;

/** „die neue CD der Gruppe vor:“, „ist ihr erster Roman:“: the last noun before a colon, but for one in the genitive, is a work. */
function isOfWork(tokens: readonly Token[], colon: number): boolean {
  for (let at = colon - 1; at >= Math.max(0, colon - TITLE_NEAR); at--) {
    const token = tokens[at];
    if (!token?.word) return false;
    if (!token.capital) continue;
    if (isWord(token.low, TITLED)) return true;
    if (!isWord(tokens[at - 1]?.low, 'des der eines einer seiner ihrer')) return false;
  }
  return false;
}

/** „der „Nord und Süd Baugesellschaft““: the name of a body by its last word, whose end alone stands for the body. */
function endsInBody(said: string, { organisationEndings }: Lexicon): boolean {
  const last = said.slice(said.lastIndexOf(' ') + 1);
  const low = last.toLowerCase();
  return (
    last !== said &&
    last[0] !== low[0] &&
    organisationEndings.some((ending) => low.endsWith(ending) && low.length > ending.length + 2)
  );
}

/** „Vorträge wie „…“, „…“ oder „…““: one of several that nobody is said to say. */
function isListed(tokens: readonly Token[], at: number): boolean {
  let beside = 0;
  for (const step of [-1, 1]) {
    let next = at + step;
    if (tokens[next]?.text === ',') next += step;
    if (isWord(tokens[next]?.low, 'und oder sowie')) next += step;
    if (next !== at + step && (tokens[next]?.quote ?? -1) >= 0) beside++;
  }
  return beside > 0;
}

/** Holds a pronoun or a finite verb in small letters, as no name does. */
function isClause(said: string, { classes }: Lexicon): boolean {
  for (const word of said.split(' '))
    if (((classes.get(word) ?? 0) & (PRONOUN | AUXILIARY)) !== 0) return true;
  return false;
}
