import type { Grammar } from '../grammar/grammar.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import type { TextLine } from '../text/lines.ts';
import { plainLetters } from '../text/plain-letters.ts';
import { isDigit } from '../text/words.ts';
import { type Candidate, isWhole, type ParsedLine, type Source } from './candidates.ts';
import { parseLine } from './parse-line.ts';

/** What a line of an interview is whose questions stand behind a dash. */
export type Part = 'asks' | 'answers';

/** Longest question, in characters. */
const LONGEST = 120;

const DASHES = '―—–─-';
const OPENING = '「『“"';
const CLOSING = '」』”"';

const NONE: ReadonlyMap<TextLine, Part> = new Map();

/**
 * ――苦労した点は。/「予算です」 · -작업은 어땠나. / "즐거웠다.": questions behind a dash, of a language that writes interviews so. An
 * answer may have no marks: where two ask or more, what follows each question is one.
 */
export function findQuestions(lines: readonly TextLine[], lexicon: Lexicon): ReadonlyMap<TextLine, Part> {
  const { language, roles } = lexicon;
  if (!language.dashAsks && (roles.interviewing.size === 0 || language.freeOrder)) return NONE;
  const body = lines.filter(({ role }) => role === 'body');
  if (!language.dashAsks) return findAsked(body, lexicon);
  const tight = body.some(({ text }, at) => isTight(text) && opensMarked(body[at + 1] ?? { text: '' }));
  const asks = body.filter(
    ({ text }, at) => isQuestion(text, body[at + 1]?.text ?? '', lexicon) || (tight && isTight(text)),
  );
  const asking = asks.filter(({ text }) => endsAsking(text, lexicon)).length;
  if (asks.length === 0 || (asks.length === 1 && asking === 0)) return NONE;
  const parts = new Map<TextLine, Part>(asks.map((line) => [line, 'asks']));
  // Where some words have marks, all answers do; or it is a story.
  if (asks.length < 2 || asking * 2 < asks.length || body.some(opensMarked)) return parts;
  let left = asks.length;
  let open = false;
  for (const line of body) {
    if (parts.has(line)) {
      open = true;
      left--;
    } else if (open) {
      parts.set(line, 'answers');
      // Nobody knows how much of what follows the last question is its answer.
      open = left > 0;
    }
  }
  return parts;
}

/** Questions of an interview without such dashes, at least. */
const FEWEST = 2;

/**
 * “Yazar X ile konuştuk.” / Bu kitap nasıl doğdu? / Bir düşten doğdu.: where a line tells of an interview, the lines behind it that ask,
 * and those between them, with a dash or without one.
 */
function findAsked(body: readonly TextLine[], { roles }: Lexicon): ReadonlyMap<TextLine, Part> {
  const asks = body.filter(({ text }) => text.length <= 2 * LONGEST && '?؟'.includes(text.at(-1) ?? ' '));
  const [opening] = asks;
  if (!opening || asks.length < FEWEST) return NONE;
  const first = body.indexOf(opening);
  const told = body.slice(0, first).some(({ text }) => hasWord(text, roles.interviewing));
  if (!told || first + 2 * asks.length < body.length - first) return NONE;
  const parts = new Map<TextLine, Part>(asks.map((line) => [line, 'asks']));
  const last = body.indexOf(asks.at(-1) as TextLine);
  // The last answer is one paragraph; nobody knows what follows it.
  for (const line of body.slice(first, last + 2)) if (!parts.has(line)) parts.set(line, 'answers');
  return parts;
}

function hasWord(text: string, words: ReadonlySet<string>): boolean {
  return plainLetters(text.toLowerCase())
    .split(/[^\p{L}]+/u)
    .some((word) => words.has(word));
}

function opensMarked({ text }: { readonly text: string }): boolean {
  return OPENING.includes(text[0] ?? ' ');
}

/** A short line behind a dash that asks, or that words in marks follow. */
function isQuestion(text: string, next: string, lexicon: Lexicon): boolean {
  const start = dashes(text);
  if (start === 0 || start === text.length) return false;
  const answer = answerIn(text);
  if (answer > 0) return true;
  if (text.length > LONGEST) return false;
  // ――振り返って: a dash of two asks however its line ends.
  const long = start > 1 && text[0] !== '-' && text[1] === text[0];
  return long || opensMarked({ text: next }) || endsAsking(text, lexicon);
}

/** -작업은 어땠나: a hyphen right before a word, as no list has it. */
function isTight(text: string): boolean {
  return (
    text[0] === '-' &&
    text.length <= LONGEST &&
    !' -'.includes(text[1] ?? ' ') &&
    !isDigit(text.charCodeAt(1))
  );
}

function dashes(text: string): number {
  let at = 0;
  while (at < text.length && DASHES.includes(text[at] ?? ' ')) at++;
  while (at > 0 && text[at] === ' ') at++;
  return at;
}

/** Where the answer in marks begins that stands in the line of its question and ends it; 0 without one. */
function answerIn(text: string): number {
  if (!CLOSING.includes(text.trimEnd().slice(-1))) return 0;
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1))
    if (OPENING.includes(text[at + 1] ?? ' ') && '.?!。？！'.includes(text[at - 1] ?? ' ')) return at + 1;
  return 0;
}

/** With a mark, or with a word by which a question ends. */
export function endsAsking(text: string, lexicon: Lexicon): boolean {
  const end = text.trimEnd();
  if (end.endsWith('?') || end.endsWith('？')) return true;
  const bare = end.endsWith('。') || end.endsWith('.') ? end.slice(0, -1) : end;
  for (const ending of lexicon.endings.asking) if (bare.endsWith(ending)) return true;
  return false;
}

/** The words of such a line, as one quote of whoever asks, or of the one who answers. */
export function readPart(
  line: TextLine,
  part: Part,
  grammar: Grammar,
  first: number,
  answers: Source | null,
): Candidate[] {
  const end = line.text.trimEnd().length;
  if (part === 'answers') {
    const from = dashes(line.text);
    const marked = OPENING.includes(line.text[from] ?? ' ') && CLOSING.includes(line.text[end - 1] ?? ' ');
    const [to, open] = marked && !grammar.lexicon.language.dashAsks ? [end - 1, from + 1] : [end, from];
    return [candidate(line, open, to, grammar, first, answers)];
  }
  const answer = answerIn(line.text);
  const start = dashes(line.text);
  if (answer === 0) return [candidate(line, start, end, grammar, first, null)];
  return [
    candidate(line, start, line.text.slice(0, answer).trimEnd().length, grammar, first, null),
    candidate(line, answer + 1, end - 1, grammar, first, answers),
  ];
}

/** Words in marks behind a question that nothing else gives to anybody. */
export function takeAnswer(list: readonly Candidate[], answers: Source | null): void {
  const [one] = list;
  if (!one || !answers || one.at !== 0 || list.some(({ source }) => source !== null)) return;
  for (const each of list) {
    if (!isWhole(each)) continue;
    each.source = { ...answers, attribution: { ...answers.attribution, rule: 'line-before' } };
    each.kind = 'direct';
  }
}

function candidate(
  line: TextLine,
  start: number,
  end: number,
  grammar: Grammar,
  first: number,
  source: Source | null,
): Candidate {
  const span = { start, end, open: start, close: end, closed: true };
  const head = { ...line, text: line.text.slice(0, 1), marks: line.marks.slice(0, 1) };
  const parsed: ParsedLine = { ...parseLine(head, grammar, first, false), line, spans: [span] };
  return { parsed, span, at: 0, sentence: first, source, kind: 'direct', joined: false };
}
