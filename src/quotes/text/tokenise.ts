import type { Lexicon } from '../languages/lexicon.ts';
import {
  ADVERB_ENDING,
  AUXILIARY,
  PARTICLE,
  PEOPLE,
  PRONOUN,
  TITLE,
  WORK,
} from '../languages/word-classes.ts';
import type { MarkedSpan } from './marked-spans.ts';
import { Token } from './token.ts';

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
  if (lexicon.language.caseless)
    return tokens.map((token, index) => (isNamed(tokens, index, lexicon) ? token.asName() : token));
  return tokens;
}

/** Words between a title and the name it leads: the noun the office is of. */
const TITLE_WORDS = 2;

/**
 * Whether a word is part of a name where nothing has a capital: one of the two behind a title, over nouns with their
 * article (“the head of the council X Y”), or behind a forename.
 */
function isNamed(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (!token?.word || !mayName(token)) return false;
  const before = tokens[at - 1];
  if (token.isForename || before?.isForename) return true;
  if (leadsName(tokens, at, lexicon)) return mayName(tokens[at + 1]);
  return mayName(before) && leadsName(tokens, at - 1, lexicon);
}

/** A title stands before, perhaps with the noun it is of; the word itself has no article. */
function leadsName(tokens: readonly Token[], at: number, { articlePrefixes }: Lexicon): boolean {
  const hasArticle = ({ low }: Token) => articlePrefixes.some((article) => low.startsWith(article));
  const word = tokens[at];
  if (!word || hasArticle(word)) return false;
  for (let back = at - 1, seen = 0; back >= 0 && seen <= TITLE_WORDS; back--, seen++) {
    const token = tokens[back];
    if (!token?.word) return false;
    if (token.isTitle || token.isPersonNoun) return true;
    if (!hasArticle(token) && !token.isOrganisationNoun) return false;
  }
  return false;
}

/** A word the lexicon does not have, or a forename. */
function mayName(token: Token | undefined): boolean {
  return token?.word === true && (token.isForename || token.isNameParticle || !token.isKnown);
}

function bareToken(text: string, start: number, end: number, quote: number): Token {
  return new Token(text, text, start, end, 0, false, false, quote, false);
}

function addWords(tokens: Token[], line: string, from: number, to: number, lexicon: Lexicon): void {
  let at = from;
  while (at < to) {
    const code = line.charCodeAt(at);
    if (code < 0x80 ? ASCII_WORD[code] !== 1 : !isWordCode(code)) {
      if (code > 0x20 && code !== 0xa0) tokens.push(bareToken(line.charAt(at), at, at + 1, -1));
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
    // A dot belongs to initials and short titles (J., U.S., Mr.) and ends a sentence after any other word.
    let text = line.slice(at, end);
    const dot = line[end] === '.' && end < to;
    const title = dot && isTitleWithDot(text, line, at, end, lexicon);
    if (dot && (title || line[end + 1] === ',' || isShortened(text, line, end))) text = line.slice(at, ++end);
    // “dit-il”, “a-t-elle dit”: the pronoun is a word of its own.
    const hyphen = lexicon.joinedPronouns ? text.lastIndexOf('-') : -1;
    if (hyphen >= 0 && lexicon.joinedPronouns?.has(text.slice(hyphen + 1).toLowerCase())) {
      const head = text.slice(
        0,
        /^-t$/i.test(text.slice(Math.max(0, hyphen - 2), hyphen)) ? hyphen - 2 : hyphen,
      );
      tokens.push(wordToken(head, at, at + head.length, lexicon, false));
      at += hyphen + 1;
      text = text.slice(hyphen + 1);
    }
    // “l’ingénieure”: the article is a word of its own.
    const elided = lexicon.elided ? elision(text, lexicon.elided) : 0;
    if (elided > 0) {
      const article = text.slice(0, elided);
      tokens.push(wordToken(article, at, at + elided, lexicon, false));
      at += elided + 1;
      text = text.slice(elided + 1);
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
    const named = token.capital && token.isAuxiliary && token.isForename && followsWord(line, at);
    tokens.push(named ? token.without(AUXILIARY) : title ? token.with(TITLE) : token);
    at = owner ? end + 1 : end;
  }
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
  let low = text.toLowerCase();
  let possessive = owner;
  const tail = low.charCodeAt(low.length - 2);
  if (low.length > 2 && low.endsWith('s') && (tail === 0x27 || tail === 0x2019)) {
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
  if (classes === 0 && endsIn(low, lexicon.titleEndings)) classes = TITLE | PEOPLE;
  if (classes === 0 && endsIn(low, lexicon.workEndings)) classes = WORK;
  const first = text.charCodeAt(0);
  const capital = first < 0x80 ? first >= 0x41 && first <= 0x5a : isUpper(text);
  return new Token(text, low, start, end, classes | endingsOf(low, lexicon), capital, possessive, -1, true);
}

function endingsOf(low: string, lexicon: Lexicon): number {
  const endings = lexicon.wordEndings.get(low.charCodeAt(low.length - 1));
  if (!endings) return 0;
  let classes = 0;
  for (const [ending, one] of endings) if (low.endsWith(ending)) classes |= one;
  const none = classes & ADVERB_ENDING && (low.length < 5 || lexicon.endings.notAdverbs.has(low));
  return none ? classes & ~ADVERB_ENDING : classes;
}

function endsIn(low: string, endings: readonly string[]): boolean {
  for (const ending of endings) if (low.endsWith(ending)) return true;
  return false;
}

/** A word and a space stand before. */
function followsWord(line: string, at: number): boolean {
  return line[at - 1] === ' ' && at > 1 && isWordCode(line.charCodeAt(at - 2));
}

function isUpper(text: string): boolean {
  const first = text[0] ?? '';
  return first !== first.toLowerCase() && first === first.toUpperCase();
}

/** Letters, digits and @ # $ & % of ASCII. */
const ASCII_WORD = new Uint8Array(128);
for (let code = 0x21; code < 0x80; code++) {
  const letter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  if (letter || (code >= 0x30 && code <= 0x39) || (code >= 0x23 && code <= 0x26) || code === 0x40)
    ASCII_WORD[code] = 1;
}

function isWordCode(code: number): boolean {
  if (code < 0x80) return ASCII_WORD[code] === 1;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba || code === 0xa3;
  if (code >= 0x2000 && code <= 0x206f) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  return (
    code !== 0xd7 && code !== 0xf7 && code !== 0x60c && code !== 0x61b && code !== 0x61f && code !== 0xff0c
  );
}

/** Apostrophes, hyphens and dots between two letters. */
function joins(line: string, at: number, to: number): boolean {
  const code = line.charCodeAt(at);
  if (
    code !== 0x27 &&
    code !== 0x2019 &&
    code !== 0x2d &&
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

const SHORTENED = new Set(
  'mr mrs ms dr sen rep gov gen lt col capt sgt maj adm prof rev st jr sr sens reps hon vs inc corp ltd co dept no messrs mme mm sra dra'.split(
    ' ',
  ),
);

/** Letters of a title with a dot that no list has. */
const SHORT_TITLE = 4;

/** “said Del. Ann Roe”: in the middle of a sentence a short unknown word with a capital and a dot, before two more capitals. */
function isTitleWithDot(text: string, line: string, at: number, dot: number, lexicon: Lexicon): boolean {
  if (text.length < 2 || text.length > SHORT_TITLE || !isUpper(text) || text === text.toUpperCase())
    return false;
  const known = lexicon.classes.get(text.toLowerCase()) ?? 0;
  if (
    (known & ~PARTICLE) !== 0 ||
    !followsWord(line, at) ||
    isUpper(line.slice(line.lastIndexOf(' ', at - 2) + 1))
  )
    return false;
  return startsName(line, dot + 1);
}

/** A space and two words with capitals. */
function startsName(line: string, from: number): boolean {
  let at = from;
  for (let count = 0; count < 2; count++) {
    if (line[at] !== ' ' || !isUpper(line.charAt(at + 1))) return false;
    at++;
    while (at < line.length && isWordCode(line.charCodeAt(at))) at++;
    if (line[at] === '.' && count === 0) at++;
  }
  return true;
}

function isShortened(text: string, line: string, dot: number): boolean {
  if (text.length === 1) return isUpper(text) && (text !== 'I' || /^\. [A-Z]/.test(line.slice(dot, dot + 3)));
  if (text.includes('.')) return text.charAt(text.length - 2) === '.';
  if (SHORTENED.has(text.toLowerCase())) {
    return isUpper(text) && (text !== 'No' || /^\. ?\d/.test(line.slice(dot, dot + 3)));
  }
  return text.length <= 6 && text[1] === '-' && 'RDI'.includes(text[0] ?? '');
}
