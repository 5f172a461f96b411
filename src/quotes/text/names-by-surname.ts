import { isAmong } from '../grammar/context.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { nameIn } from './name-in-stretch.ts';
import { isNamed } from './names-before-titles.ts';
import { Token } from './token.ts';

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
    const named = mayName(token) || (token.word && !token.isKnown && lexicon.knownNames.has(token.text));
    if (particle || !named) marked.push(token);
    else for (const part of partsOf(token, tokens, at, lexicon)) marked.push(part);
  }
  return marked;
}

/** A word that the lexicon does not have, in Chinese signs, katakana, Hangul or letters that have no small form here. */
function mayName(token: Token): boolean {
  if (!token.word || token.isKnown) return false;
  const code = token.text.charCodeAt(token.text.length - 1);
  // Kana end a name only behind other signs: 榊原みどり.
  return (
    (code >= 0x30a1 && code <= 0xd7ff) || (code >= 0x3041 && code <= 0x309f && !isHiragana(token.text, 0))
  );
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
    if (!title) {
      // 立った和田恋は: behind a verb.
      let start = text.length;
      while (start > 0 && !isHiragana(text, start - 1)) start--;
      const first =
        start < text.length && start > 0 && isKnownName(text.slice(start), tokens, at, lexicon) ? start : 0;
      if (first > 0) return [part(token, 0, first), part(token, first, text.length).asName()];
      // 終えた佐伯は: whoever or whatever it is, it is no part of the verb.
      const noun = roles.theme.has(tokens[at + 1]?.low ?? '') && text.length - start > 1;
      if (noun && start > 1 && start < text.length)
        return [part(token, 0, start), part(token, start, text.length)];
      return isKnownName(text, tokens, at, lexicon) ? [token.asName()] : [token];
    }
    const from = nameStart(text, lexicon);
    if (from === text.length) return [token];
    return from === 0 ? [token.asName()] : [part(token, 0, from), part(token, from, text.length).asName()];
  }
  if (text.includes('·')) return [token.asName()];
  const opens = before === undefined || !before.word || before.isConjunction || before.isTime;
  const [from, to] = nameIn(
    text,
    {
      led,
      opens,
      titled: title,
      told: isTold(tokens[at + 1]),
      aspect: isAmong(tokens[at + 1], roles.aspect),
    },
    lexicon,
  );
  if (from === to) return [token];
  return [part(token, 0, from), part(token, from, to).asName(), part(token, to, text.length)].filter(
    (one) => one.text !== '',
  );
}

/** 水野は, 斎藤敏明が: before the particle that marks the subject, a surname with up to three signs behind it, or a forename. */
function isKnownName(text: string, tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { knownNames, roles, endings, language } = lexicon;
  // 月影菊菜(つきかげきくな): how it is read.
  const reading = readingEnd(tokens, at + 1);
  const topic = roles.topic.has(tokens[reading]?.low ?? '');
  // 「…」と悠。: whom a sentence ends with.
  if (!topic && tokens[reading]?.text !== '。') return false;
  if (!topic && isAmong(tokens[at - 1], roles.quotative)) return knownNames.has(text);
  if (reading > at + 1) return text.length > 1 && text.length < 6;
  // 共演者の真壁亮も: what a noun for people is put to by the word between.
  const put =
    isAmong(tokens[at - 1], roles.owner) && (tokens[at - 2]?.isPersonNoun || tokens[at - 2]?.isTitle);
  // 先発した左腕、折原颯は: or by a comma.
  const apposed = tokens[at - 1]?.text === '、' && (tokens[at - 2]?.isPersonNoun || tokens[at - 2]?.isTitle);
  if (apposed && text.length > 2 && text.length < 6 && !isHiragana(text, text.length - 1)) return true;
  if (!topic) return put === true && text.length > 2 && text.length < 6;
  if (knownNames.has(text) || (put && text.length > 2 && text.length < 6)) return true;
  const given = text.slice(-2);
  if (text.length > 2 && text.length < 6 && (endings.woman.has(given) || endings.man.has(given))) return true;
  for (let length = 2; length <= 3 && length < text.length; length++)
    if (text.length - length <= 3 && text.length > 3 && knownNames.has(text.slice(0, length))) return true;
  // 橘ひなの: a given name in kana.
  let kana = text.length;
  while (kana > 0 && isHiragana(text, kana - 1)) kana--;
  if (kana > 0 && text.length - kana > 1 && text.length - kana < 5 && knownNames.has(text.slice(0, kana)))
    return true;
  // 和田恋, but 和田町: a given name of one sign.
  return (
    text.length === 3 &&
    knownNames.has(text.slice(0, 2)) &&
    !(language.notGiven ?? '').includes(text[2] ?? '')
  );
}

/** Behind a bracket of nothing but kana; the same place where none stands there. */
function readingEnd(tokens: readonly Token[], at: number): number {
  const open = tokens[at]?.text;
  if (open !== '(' && open !== '（') return at;
  for (let to = at + 1; to < at + LONGEST_READING; to++) {
    const { text = '', word = false } = tokens[to] ?? {};
    if (text === ')' || text === '）') return to > at + 1 ? to + 1 : at;
    if (!word || !isHiragana(text, 0) || !isHiragana(text, text.length - 1)) return at;
  }
  return at;
}

/** What stands right behind who does something: a verb of saying, or what leads to one. */
function isTold(token: Token | undefined): boolean {
  return (
    token?.word === true && (token.isSaying || token.isAdverb || token.isPreposition || token.isOtherVerb)
  );
}

/** Words that the signs of a reading can be taken for, at most. */
const LONGEST_READING = 9;

/** Written behind the word it belongs to. */
function isParticle({ low }: Token, { roles }: Lexicon): boolean {
  return roles.topic.has(low) || roles.origin.has(low);
}

/** A title right behind a name, or behind its age in brackets. */
function titleBehind(tokens: readonly Token[], at: number): boolean {
  const open = tokens[at]?.text;
  if (open === '(' || open === '（') {
    for (let to = at + 1; to < at + 4; to++)
      if (tokens[to]?.text === ')' || tokens[to]?.text === '）') return isHonorific(tokens[to + 1]);
    return false;
  }
  // 杉原予報課長: the room that an office is of.
  const room = tokens[at]?.isOrganisationNoun && tokens[at + 1]?.start === tokens[at]?.end;
  return isHonorific(tokens[at]) || (room === true && isHonorific(tokens[at + 1]));
}

function isHonorific(token: Token | undefined): boolean {
  return token?.isTitle === true || token?.isMister === true || token?.isMistress === true;
}

/** Kana that verbs and adjectives before a noun end in: 務める議長. */
const VERB_ENDINGS = 'るうくすつぬむぶぐただいな';

/**
 * Where the name right before a title begins: behind a verb (つける美咲さん), its given name in kana perhaps (榊原みどり県議);
 * the length of the text where it is no name but a verb.
 */
function nameStart(text: string, { knownNames }: Lexicon): number {
  let kana = text.length;
  while (kana > 0 && isHiragana(text, kana - 1)) kana--;
  const given = text.slice(kana);
  if (given !== '' && VERB_ENDINGS.includes(given.slice(-1)) && !knownNames.has(given)) return text.length;
  let from = given.length > 1 ? kana : text.length - (given === '' ? 0 : 1);
  while (from > 0 && !isHiragana(text, from - 1)) from--;
  return from;
}

function isHiragana(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x3041 && code <= 0x309f;
}

function part({ text, start, classes }: Token, from: number, to: number): Token {
  const piece = text.slice(from, to);
  return new Token(piece, piece, start + from, start + to, classes, false, false, -1, true);
}
