import type { Lexicon } from '../languages/lexicon.ts';
import { nameIn } from './name-in-stretch.ts';
import { isNamed } from './names-before-titles.ts';
import { Token } from './token.ts';
import { isWord } from './words.ts';

/**
 * Marks names where no capitals tell them: what no list has right before a title (田中さん, 김철수 씨), or what begins with
 * a surname and is as long as a name (王秀兰).
 */
export function markNames(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const marked: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const particle = tokens[at - 1]?.end === token.start && isParticle(token, lexicon);
    const named = mayName(token) || (token.word && isWord(token.text, lexicon.language.knownNames ?? ''));
    if (particle || !named) marked.push(token);
    else for (const part of partsOf(token, tokens, at, lexicon)) marked.push(part);
  }
  return marked;
}

/** A word that the lexicon does not have, in Chinese signs, katakana, Hangul or letters that have no small form here. */
function mayName(token: Token): boolean {
  if (!token.word || token.isKnown) return false;
  const code = token.text.charCodeAt(token.text.length - 1);
  return code >= 0x30a1 && code <= 0xd7ff;
}

function partsOf(token: Token, tokens: readonly Token[], at: number, lexicon: Lexicon): Token[] {
  const { language, roles } = lexicon;
  const { parting } = language;
  const { text } = token;
  const title = titleBehind(tokens, at + 1);
  const before = tokens[at - 1];
  const led = before?.isTitle === true || before?.isPersonNoun === true;
  if (parting === 'particles')
    return [isNamed(tokens, at, lexicon, (to) => titleBehind(tokens, to)) ? token.asName() : token];
  if (roles.topic.size > 0) {
    if (!title) return isKnownName(tokens, at, language.knownNames ?? '', roles) ? [token.asName()] : [token];
    const from = lastKana(text) + 1;
    return from === 0 ? [token.asName()] : [part(token, 0, from), part(token, from, text.length).asName()];
  }
  if (text.includes('·')) return [token.asName()];
  const opens = before === undefined || !before.word || before.isConjunction || before.isTime;
  const [from, to] = nameIn(text, { led, opens, titled: title, told: isTold(tokens[at + 1]) }, language);
  if (from === to) return [token];
  return [part(token, 0, from), part(token, from, to).asName(), part(token, to, text.length)].filter(
    (one) => one.text !== '',
  );
}

/** 水野は, 斎藤敏明が: before the particle that marks the subject, a surname with up to three signs behind it, or a forename. */
function isKnownName(
  tokens: readonly Token[],
  at: number,
  known: string,
  { topic }: Lexicon['roles'],
): boolean {
  const text = tokens[at]?.text ?? '';
  if (!topic.has(tokens[at + 1]?.low ?? '')) return false;
  if (isWord(text, known)) return true;
  for (let length = 2; length <= 3 && length < text.length; length++)
    if (text.length - length <= 3 && text.length > 3 && isWord(text.slice(0, length), known)) return true;
  return false;
}

/** What stands right behind who does something: a verb of saying, or what leads to one. */
function isTold(token: Token | undefined): boolean {
  return (
    token?.word === true && (token.isSaying || token.isAdverb || token.isPreposition || token.isOtherVerb)
  );
}

/** Written behind the word it belongs to. */
function isParticle({ low }: Token, { roles }: Lexicon): boolean {
  return roles.topic.has(low) || roles.origin.has(low);
}

/** A title right behind a name, or behind its age in brackets. */
function titleBehind(tokens: readonly Token[], at: number): boolean {
  const open = tokens[at]?.text;
  if (open === '(' || open === '（') {
    for (let to = at + 1; to < at + 4; to++)
      if (tokens[to]?.text === ')' || tokens[to]?.text === '）') return titleBehind(tokens, to + 1);
    return false;
  }
  return tokens[at]?.isTitle === true || tokens[at]?.isMister === true || tokens[at]?.isMistress === true;
}

/** Place of the last sign in hiragana: a name behind a verb (つける美咲さん) begins after it; -1 without one, or at the end. */
function lastKana(text: string): number {
  for (let at = text.length - 2; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (code >= 0x3041 && code <= 0x309f) return at;
  }
  return -1;
}

function part({ text, start, classes }: Token, from: number, to: number): Token {
  const piece = text.slice(from, to);
  return new Token(piece, piece, start + from, start + to, classes, false, false, -1, true);
}
