import type { Lexicon } from '../languages/lexicon.ts';
import {
  AUXILIARY,
  DAY,
  DETERMINER,
  PREPOSITION,
  PRONOUN,
  TIME,
  TITLE,
  VERB,
} from '../languages/word-classes.ts';
import { isActing, isNamed } from './caseless-names.ts';
import type { MarkedSpan } from './marked-spans.ts';
import { isInitialAtStop, isShortened, isShortTitle, isTitleWithDot } from './shortened.ts';
import { Token } from './token.ts';
import { ASCII_WORD, followsWord, isUpper, isWordCode } from './word-characters.ts';
import { type WordParting, wordPartingOf } from './word-parting.ts';
import { wordToken } from './word-tokens.ts';

/** Splits a line into tokens; each marked span becomes one token. Linear. */
export function tokenise(line: string, spans: readonly MarkedSpan[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index];
    if (!span) continue;
    addWords(tokens, line, at, span.open, lexicon);
    tokens.push(bareToken('', span.open, span.close, index));
    at = span.close;
  }
  addWords(tokens, line, at, line.length, lexicon);
  const parting = lexicon.language.surnames ? wordPartingOf(lexicon) : null;
  if (parting) return parting.markNames(tokens, lexicon);
  const { caseless } = lexicon.language;
  if (caseless) return tokens.map((token, index) => caselessToken(token, tokens, index, lexicon));
  return tokens;
}

/** The word as part of a name, as a verb, or as it is. */
function caselessToken(token: Token, tokens: readonly Token[], index: number, lexicon: Lexicon): Token {
  if (isNamed(tokens, index, lexicon)) return token.asName();
  return isActing(token, lexicon.language) ? token.with(VERB) : token;
}

/** Arabic commas, semicolons and question marks part clauses as the Latin ones do. */
function plainMark(mark: string): string {
  return mark === '،' ? ',' : mark === '؛' ? ';' : mark === '؟' ? '?' : mark;
}

function bareToken(text: string, start: number, end: number, quote: number): Token {
  return new Token(text, text, start, end, 0, false, false, quote, false);
}

function addWords(tokens: Token[], line: string, from: number, to: number, lexicon: Lexicon): void {
  const parting = wordPartingOf(lexicon);
  let at = from;
  while (at < to) {
    const code = line.charCodeAt(at);
    if (code < 0x80 ? ASCII_WORD[code] !== 1 : !isWordCode(code)) {
      if (code > 0x20 && code !== 0xa0)
        tokens.push(bareToken(code < 0x60c ? line.charAt(at) : plainMark(line.charAt(at)), at, at + 1, -1));
      at++;
      continue;
    }
    const end = endOfWord(line, at + 1, to);
    if (end < to && line.charCodeAt(end) === 0x2e) at = addBeforeDot(tokens, line, at, end, lexicon, parting);
    else at = addWord(tokens, line, at, end, lexicon, parting);
  }
}

/** Where the word ends that goes on at `end`. */
function endOfWord(line: string, end: number, to: number): number {
  for (let at = end; at < to; at++) {
    const next = line.charCodeAt(at);
    if (next === 0x20) return at;
    if ((next < 0x80 ? ASCII_WORD[next] !== 1 : !isWordCode(next)) && !joins(line, at, to)) return at;
  }
  return to;
}

/** A dot belongs to initials and short titles (J., U.S., Mr.) and ends a sentence after any other word. Returns where to go on. */
function addBeforeDot(
  tokens: Token[],
  line: string,
  at: number,
  dot: number,
  lexicon: Lexicon,
  parting: WordParting | null,
): number {
  const text = line.slice(at, dot);
  const title = isTitleWithDot(text, line, at, dot, lexicon) || isShortTitle(text, line, dot, lexicon);
  const short = title || line.charCodeAt(dot + 1) === 0x2c || isShortened(text, line, dot);
  const end = short ? dot + 1 : dot;
  const closes = isInitialAtStop(line.slice(at, end), line, end, tokens.at(-1), lexicon);
  const next = addWord(tokens, line, at, end, lexicon, parting);
  const last = tokens.at(-1);
  if (title && last) tokens[tokens.length - 1] = last.with(TITLE);
  if (closes) tokens.push(bareToken('.', end, end, -1));
  return next;
}

/** Adds the word or words of a stretch without spaces. Returns where to go on. */
function addWord(
  tokens: Token[],
  line: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  parting: WordParting | null,
): number {
  let at = start;
  let text = line.slice(at, end);
  if (parting) {
    const cuts = parting.cutsOf(text, lexicon);
    for (let cut = 0; cut < cuts.length; cut++) {
      const from = cuts[cut] ?? 0;
      const part = text.slice(from, cuts[cut + 1] ?? text.length);
      tokens.push(wordToken(part, at + from, at + from + part.length, lexicon, false));
    }
    return end;
  }
  if (lexicon.joinsWords) {
    at = addJoined(tokens, text, at, lexicon);
    text = line.slice(at, end);
  }
  // “they’re”: the pronoun is a word of its own.
  const short = contraction(text, lexicon);
  if (short > 0) {
    tokens.push(wordToken(text.slice(0, short), at, at + short, lexicon, false));
    const tail = text.slice(short);
    tokens.push(new Token(tail, tail, at + short, end, AUXILIARY, false, false, -1, true));
    return end;
  }
  // “the workers’ rights”: a possessive without an s of its own.
  const owner = line.charCodeAt(end + 1) === 0x20 && isApostrophe(line, end) && text.endsWith('s');
  const token = wordToken(text, at, end, lexicon, owner);
  const named = token.capital && isNameHere(token, tokens, line, at, end, lexicon);
  tokens.push(named ? token.without(AUXILIARY | PREPOSITION | DETERMINER | TIME | DAY) : token);
  return owner ? end + 1 : end;
}

/** A forename that is a common word as well, where its capital tells that it is the name. */
function isNameHere(
  token: Token,
  tokens: readonly Token[],
  line: string,
  at: number,
  end: number,
  { language }: Lexicon,
): boolean {
  // “said Will Doyle”: inside a sentence.
  const common = token.isAuxiliary || token.isPreposition || token.isDeterminer || token.isTime;
  if (common && token.isForename && standsInside(tokens, line, at, end)) return true;
  // “zegt Wil Hoekstra”: between a verb of saying and another capital.
  if (!token.isAuxiliary || language.capitalNouns) return false;
  const before = tokens[tokens.length - 1];
  return before?.isCue === true && !before.capital && isUpper(line.charAt(end + 1));
}

/** Adds the words that are written together with the one behind them or before it; tells where that one begins. */
function addJoined(tokens: Token[], text: string, at: number, lexicon: Lexicon): number {
  const { joinedPronouns, elided } = lexicon;
  let start = 0;
  // “dit-il”, “a-t-elle dit”: the pronoun is a word of its own.
  const hyphen = joinedPronouns ? text.lastIndexOf('-') : -1;
  if (hyphen >= 0 && joinedPronouns?.has(text.slice(hyphen + 1).toLowerCase())) {
    const linked = /^-t$/i.test(text.slice(Math.max(0, hyphen - 2), hyphen));
    const head = text.slice(0, linked ? hyphen - 2 : hyphen);
    tokens.push(wordToken(head, at, at + head.length, lexicon, false));
    start = hyphen + 1;
  }
  // “l’ingénieure”: the article is a word of its own.
  const length = elided ? elision(text.slice(start), elided) : 0;
  if (length === 0) return at + start;
  const from = at + start;
  tokens.push(wordToken(text.slice(start, start + length), from, from + length, lexicon, false));
  return from + length + 1;
}

/** Length of the elided word in “l’ami”, without its apostrophe; 0 for other words. */
function elision(text: string, elided: ReadonlySet<string>): number {
  for (let at = 1; at < Math.min(text.length - 1, 10); at++)
    if (text[at] === '’' || text[at] === "'") return elided.has(text.slice(0, at).toLowerCase()) ? at : 0;
  return 0;
}

/** Length of the pronoun in “they’re”, “he’d”; 0 for other words. */
function contraction(text: string, lexicon: Lexicon): number {
  for (let at = text.length - 2; at > 0 && at >= text.length - 3; at--) {
    if (!isApostrophe(text, at)) continue;
    const pronoun = (lexicon.classes.get(text.slice(0, at).toLowerCase()) ?? 0) & PRONOUN;
    return pronoun && lexicon.endings.contraction.has(text.slice(at + 1).toLowerCase()) ? at : 0;
  }
  return 0;
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x2019 || code === 0x27;
}

/** In the middle of a sentence: behind a word, or behind a quotation and before another capital. */
function standsInside(tokens: readonly Token[], line: string, at: number, end: number): boolean {
  if (followsWord(line, at)) return true;
  const before = tokens[tokens.length - 1];
  return before !== undefined && before.quote >= 0 && isUpper(line.charAt(end + 1));
}

/** Apostrophes, hyphens, dots and the underscores of names in networks between two letters. */
function joins(line: string, at: number, to: number): boolean {
  const code = line.charCodeAt(at);
  // “LRF:s ordförande”: an acronym with its ending.
  if (code === 0x3a)
    return (
      line[at + 1] === 's' &&
      !isWordCode(line.charCodeAt(at + 2)) &&
      /^\p{Lu}{2}$/u.test(line.slice(at - 2, at))
    );
  if (
    code !== 0x27 &&
    code !== 0x2019 &&
    code !== 0x2d &&
    code !== 0x5f &&
    code !== 0xb7 &&
    code !== 0x2e &&
    code !== 0x2010 &&
    code !== 0x2011
  ) {
    return false;
  }
  if (at + 1 >= to || !isWordCode(line.charCodeAt(at + 1))) return false;
  if (code !== 0x2e) return true;
  // “end.Next”: a missing space, not an abbreviation, unless a single letter, a digit or a domain precedes.
  const next = line[at + 1] ?? '';
  return next === next.toLowerCase() || line[at + 2] === '.' || !isWordCode(line.charCodeAt(at - 2));
}
