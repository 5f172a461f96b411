import type { Lexicon } from '../languages/lexicon.ts';
import {
  ADVERB_ENDING,
  AUXILIARY,
  DAY,
  DETERMINER,
  ORGANISATION,
  PEOPLE,
  PREPOSITION,
  PRONOUN,
  TIME,
  TITLE,
  VERB,
  WORK,
} from '../languages/word-classes.ts';
import { isActing, isNamed } from './caseless-names.ts';
import type { MarkedSpan } from './marked-spans.ts';
import { plainLetters } from './plain-letters.ts';
import { isInitialAtStop, isShortened, isShortTitle, isTitleWithDot } from './shortened.ts';
import { Token } from './token.ts';
import { ASCII_WORD, followsWord, isUpper, isWordCode } from './word-characters.ts';
import { wordPartingOf } from './word-parting.ts';

const NONE: readonly string[] = [];

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
    let end = at + 1;
    while (end < to) {
      const next = line.charCodeAt(end);
      if (next === 0x20 || (next < 0x80 ? ASCII_WORD[next] !== 1 : !isWordCode(next))) {
        if (next === 0x20 || !joins(line, end, to)) break;
      }
      end++;
    }
    let text = line.slice(at, end);
    let title = false;
    let closes = false;
    // A dot belongs to initials and short titles (J., U.S., Mr.) and ends a sentence after any other word.
    if (end < to && line.charCodeAt(end) === 0x2e) {
      title = isTitleWithDot(text, line, at, end, lexicon) || isShortTitle(text, line, end, lexicon);
      if (title || line.charCodeAt(end + 1) === 0x2c || isShortened(text, line, end))
        text = line.slice(at, ++end);
      closes = isInitialAtStop(text, line, end, tokens.at(-1), lexicon);
    }
    if (parting) {
      const cuts = parting.cutsOf(text, lexicon);
      for (let cut = 0; cut < cuts.length; cut++) {
        const start = cuts[cut] ?? 0;
        const part = text.slice(start, cuts[cut + 1] ?? text.length);
        tokens.push(wordToken(part, at + start, at + start + part.length, lexicon, false));
      }
      at = end;
      continue;
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
      at = end;
      continue;
    }
    // “the workers’ rights”: a possessive without an s of its own.
    const owner =
      text.endsWith('s') && (line[end] === '’' || line[end] === "'") && line[end + 1] === ' ' && end < to;
    const token = wordToken(text, at, end, lexicon, owner);
    // “said Will Doyle”: a capital inside a sentence makes it the name.
    const named =
      token.capital &&
      token.isForename &&
      (token.isAuxiliary || token.isPreposition || token.isDeterminer || token.isTime) &&
      standsInside(line, from, at, end);
    // “zegt Wil Hoekstra”: so does one between a verb of saying and another capital.
    const before = tokens[tokens.length - 1];
    const subject =
      !lexicon.language.capitalNouns &&
      token.capital &&
      token.isAuxiliary &&
      before?.isCue &&
      !before.capital &&
      isUpper(line.charAt(end + 1));
    tokens.push(
      named || subject
        ? token.without(AUXILIARY | PREPOSITION | DETERMINER | TIME | DAY)
        : title
          ? token.with(TITLE)
          : token,
    );
    if (closes) tokens.push(bareToken('.', end, end, -1));
    at = owner ? end + 1 : end;
  }
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
    if (text[at] !== '’' && text[at] !== "'") continue;
    const pronoun = (lexicon.classes.get(text.slice(0, at).toLowerCase()) ?? 0) & PRONOUN;
    return pronoun && lexicon.endings.contraction.has(text.slice(at + 1).toLowerCase()) ? at : 0;
  }
  return 0;
}

/** `owner`: a possessive by what follows. */
function wordToken(text: string, start: number, end: number, lexicon: Lexicon, owner: boolean): Token {
  let low = lexicon.language.caseless ? plainLetters(text) : text.toLowerCase();
  let possessive = owner;
  const tail = low.charCodeAt(low.length - 2);
  if (low.length > 2 && low.endsWith('s') && (tail === 0x27 || tail === 0x2019 || tail === 0x3a)) {
    low = low.slice(0, -2);
    possessive = true;
  }
  let classes = lexicon.classes.get(low) ?? 0;
  if (classes === 0 && (tail === 0x27 || tail === 0x2019) && endsIn(low, lexicon.negations)) {
    classes = AUXILIARY;
  }
  if (low.endsWith('.') && !low.slice(0, -1).includes('.')) {
    low = low.slice(0, -1);
    classes = lexicon.classes.get(low) ?? 0;
  }
  const first = text.charCodeAt(0);
  // “@name” is a name.
  const handle = first === 0x40 && text.length > 2;
  const capital = first < 0x80 ? handle || (first >= 0x41 && first <= 0x5a) : isUpper(text);
  if (classes === 0 && !capital) classes = classesOfHead(text, lexicon);
  if (classes === 0 && endsIn(low, lexicon.titleEndings.get(low.charCodeAt(low.length - 1)) ?? NONE))
    classes = TITLE | PEOPLE;
  if (classes === 0 && !capital && endsIn(low, lexicon.peopleEndings)) classes = PEOPLE;
  if (classes === 0 && holdsOffice(low, lexicon)) classes = PEOPLE;
  if (classes === 0 && endsIn(low, lexicon.workEndings)) classes = WORK;
  if (classes === 0 && capital && endsIn(low, lexicon.organisationEndings)) classes = ORGANISATION;
  return new Token(text, low, start, end, classes | endingsOf(low, lexicon), capital, possessive, -1, true);
}

/** “exalcalde”, “ex-ministre”, “viceprefetto”: an office behind what says that somebody has had it, or stands in for another. */
function holdsOffice(low: string, { classes }: Lexicon): boolean {
  const prefix = low.startsWith('ex') ? 2 : low.startsWith('vice') ? 4 : 0;
  if (prefix === 0 || low.length < prefix + 3) return false;
  const from = low.charCodeAt(prefix) === 0x2d ? prefix + 1 : prefix;
  return ((classes.get(low.slice(from)) ?? 0) & (PEOPLE | TITLE)) !== 0;
}

/** “commissie-Borg”, “kabinet-Vos”: what a noun before a name is, where one begins so. */
function classesOfHead(text: string, { classes }: Lexicon): number {
  const hyphen = text.indexOf('-');
  if (hyphen < 2 || !isUpper(text.slice(hyphen + 1))) return 0;
  return (classes.get(text.slice(0, hyphen)) ?? 0) & (PEOPLE | ORGANISATION | TITLE | WORK);
}

function endingsOf(low: string, lexicon: Lexicon): number {
  const endings = lexicon.wordEndings.get(low.charCodeAt(low.length - 1));
  if (!endings) return 0;
  let classes = 0;
  for (let at = 0; at < endings.length; at++) {
    const one = endings[at];
    if (one && low.endsWith(one.ending)) classes |= one.wordClass;
  }
  const none = classes & ADVERB_ENDING && (low.length < 5 || lexicon.endings.notAdverbs.has(low));
  return none ? classes & ~ADVERB_ENDING : classes;
}

function endsIn(low: string, endings: readonly string[]): boolean {
  for (let at = 0; at < endings.length; at++) if (low.endsWith(endings[at] ?? '')) return true;
  return false;
}

/** In the middle of a sentence: behind a word, or behind a quotation and before another capital. */
function standsInside(line: string, from: number, at: number, end: number): boolean {
  if (followsWord(line, at)) return true;
  return from > 0 && isUpper(line.charAt(end + 1)) && line.slice(from, at).trim() === '';
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
