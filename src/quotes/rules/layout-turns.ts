import { type Article, type Block, type Clean, cleanLine, type Said, textOf } from '../../model/index.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import * as is from '../languages/word-classes.ts';

/** Questions that an interview has at least. */
const FEWEST_QUESTIONS = 3;
/** Of the lines in the style of the questions, so many are questions, as a share. */
const QUESTION_SHARE = 2 / 3;
/** In so many answers, as a share, somebody says “I”; under headings, which part essays as well, in more. */
const PERSONAL_SHARE = 1 / 3;
const PERSONAL_SHARE_OF_HEADINGS = 1 / 2;
/** Paragraphs of an answer, on average, at most: what is longer is a chapter. */
const LONGEST_ANSWER = 5;
/** A name over the words of somebody: characters and words, at most. */
const LONGEST_NAME = 40;
const MOST_WORDS = 4;
const FEWEST_NAMES = 4;
/** Of the paragraphs of an article, so many are such names, as a share. */
const NAME_SHARE = 1 / 4;

/** “''Pau'': …”: who is named in the line itself speaks in it. */
const LABEL = /^\P{L}{0,3}\p{L}[^:.?!\n]{0,40}:\P{L}{0,3}\s/u;

const ASKS = /[?？؟]["”»“’)]?$/;
const STOPS = /[.!…:。！]["”»“’)]?$/;

type Style = 'heading' | 'strong' | 'emphasis';

/** A heading or paragraph as the layout shows it. */
interface Piece {
  readonly block: string;
  readonly text: string;
  readonly style: Style | null;
  /** Length of the question that opens a paragraph and is answered in it; 0 for none. */
  readonly opening: number;
}

/** A question and the paragraphs that answer it. */
interface Pair {
  readonly question: string;
  readonly answers: { readonly block: string; readonly start: number; readonly text: string }[];
}

/** The words that the layout of an article gives to somebody, by the block they stand in. */
export type LayoutTurns = ReadonlyMap<string, { readonly said: Said; readonly text: string }>;

/** Whether an article may have turns without labels: most have none, which is told without their text. */
export function mayHaveLayoutTurns(article: Article): boolean {
  let headings = 0;
  let styled = article.standfirst && ASKS.test(article.standfirst) ? 1 : 0;
  let short = 0;
  for (const { heading, blocks } of article.sections) {
    if (heading && ASKS.test(heading)) headings++;
    for (const block of blocks) {
      if (block.type !== 'paragraph') continue;
      const [first, second] = block.inlines;
      if (first?.type === 'strong' || first?.type === 'emphasis') styled++;
      else if (!second && first?.type === 'text' && first.text.length <= LONGEST_NAME) short++;
    }
  }
  return headings >= FEWEST_QUESTIONS || styled >= FEWEST_QUESTIONS || short >= FEWEST_NAMES;
}

/**
 * Turns that only the layout tells: plain paragraphs under questions that are all bold, all in italics or all headings,
 * and paragraphs under the names of people who take turns. Answers name nobody. A list of questions and answers about a
 * thing looks the same, but nobody speaks of himself in its answers, and the reader does in its questions.
 */
export function findLayoutTurns(article: Article, lexicon: Lexicon): LayoutTurns {
  const pieces = piecesOf(article, lexicon);
  for (const style of ['strong', 'emphasis', 'heading'] as const) {
    const pairs = pairsOf(pieces, style);
    if (pairs && isInterview(pairs, style, lexicon)) return turnsOf(pairs);
  }
  return namedTurns(pieces, lexicon);
}

function piecesOf(article: Article, lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  const { standfirst } = article;
  for (const { heading, blocks } of article.sections) {
    if (heading) pieces.push({ block: '', text: heading, style: 'heading', opening: 0 });
    for (const block of blocks) {
      const piece = block.type === 'paragraph' && !block.said ? pieceOf(block) : null;
      if (piece) pieces.push(piece);
    }
  }
  // The first question or name may stand where a standfirst does.
  if (standfirst && (ASKS.test(standfirst) || isName(standfirst, lexicon))) {
    const style = pieces.find((piece) => piece.style !== null)?.style ?? null;
    pieces.unshift({ block: '', text: standfirst, style, opening: 0 });
  }
  return pieces;
}

function pieceOf(block: Block & { type: 'paragraph' }): Piece | null {
  const text = textOf(block);
  const [first] = block.inlines;
  if (!first || text.trim() === '') return null;
  const plain = { block: block.id, text, style: null, opening: 0 };
  if (first.type !== 'strong' && first.type !== 'emphasis') return plain;
  const length = textOf({ ...block, inlines: [first] }).length;
  const head = text.slice(0, length).trim();
  if (length >= text.trimEnd().length) return { ...plain, text: head, style: first.type };
  return first.type === 'strong' && ASKS.test(head)
    ? { ...plain, style: first.type, opening: length }
    : plain;
}

/** The questions in one style, each with its answer; null where the style is not that of questions. */
function pairsOf(pieces: readonly Piece[], style: Style): Pair[] | null {
  const pairs: Pair[] = [];
  let questions = 0;
  let prompts = 0;
  let others = 0;
  let pair: Pair | null = null;
  for (const { block, text, style: own, opening } of pieces) {
    if (own === style) {
      const question = opening > 0 ? text.slice(0, opening).trim() : text;
      const asks = ASKS.test(question);
      // “You grew up on the other side.” asks too; a heading has no stop.
      const prompt = !asks && style !== 'heading' && STOPS.test(question);
      if (asks) questions++;
      else if (prompt) prompts++;
      else if (questions > 0) others++;
      pair = asks || prompt ? { question, answers: [] } : null;
      if (!pair) continue;
      pairs.push(pair);
      if (opening > 0) pair.answers.push({ block, start: opening, text });
    } else if (own === null) pair?.answers.push({ block, start: 0, text });
    else if (own === 'heading') pair = null;
  }
  const answered = pairs.filter(({ answers }) => answers.length > 0);
  const isStyle =
    questions >= FEWEST_QUESTIONS &&
    questions >= (questions + others) * QUESTION_SHARE &&
    prompts <= questions;
  return isStyle && answered.length >= FEWEST_QUESTIONS ? trimLast(answered) : null;
}

/** What stands under the last answer is no part of it: it goes on for no more paragraphs than another one does. */
function trimLast(pairs: readonly Pair[]): Pair[] {
  const longest = pairs.slice(0, -1).reduce((most, { answers }) => Math.max(most, answers.length), 1);
  return pairs.map((pair, at) =>
    at < pairs.length - 1 ? pair : { ...pair, answers: pair.answers.slice(0, longest) },
  );
}

function isInterview(pairs: readonly Pair[], style: Style, lexicon: Lexicon): boolean {
  const [self = ''] = lexicon.firstPerson;
  let paragraphs = 0;
  let personal = 0;
  let single = 0;
  let labelled = 0;
  for (const { question, answers } of pairs) {
    paragraphs += answers.length;
    if (answers.some(({ text, start }) => LABEL.test(text.slice(start)))) labelled++;
    const words = answers.flatMap(({ text, start }) => wordsOf(outsideMarks(text.slice(start))));
    if (words.some((word) => lexicon.firstPerson.has(word))) personal++;
    if (
      words.some((word) => word === self || (word.startsWith(self) && /^['’]/.test(word.slice(self.length))))
    )
      single++;
    if (wordsOf(question).some((word) => lexicon.firstPerson.has(word))) personal--;
  }
  const share = style === 'heading' ? PERSONAL_SHARE_OF_HEADINGS : PERSONAL_SHARE;
  return (
    labelled < Math.max(2, pairs.length * PERSONAL_SHARE) &&
    paragraphs <= pairs.length * LONGEST_ANSWER &&
    personal >= pairs.length * share &&
    (style === 'emphasis' || single >= pairs.length * share)
  );
}

/** What stands in no marks: who is quoted in an article says “I” as well. */
function outsideMarks(text: string): string {
  const parts = text.trim().split(/["“”„«»]/);
  const opens = parts[0] === '' && parts.length === 3 && parts[2] === '';
  return opens ? text : parts.filter((_, at) => at % 2 === 0).join(' ');
}

/** Words in lower case, with their apostrophes; in scripts without spaces, their signs. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{Script=Han}]|[\p{L}'’]+/gu) ?? [];
}

function turnsOf(pairs: readonly Pair[]): LayoutTurns {
  const turns = new Map<string, { said: Said; text: string }>();
  for (const { answers } of pairs)
    for (const { block, start, text } of answers) turns.set(block, { said: saidIn(text, start, null), text });
  return turns;
}

/** Paragraphs under lines that are the names of two people or more, who each come again. */
function namedTurns(pieces: readonly Piece[], lexicon: Lexicon): LayoutTurns {
  const none = new Map<string, { said: Said; text: string }>();
  const counts = new Map<string, number>();
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1];
    if (!next || next.style !== null || isName(next.text, lexicon) || !isName(piece.text, lexicon)) return;
    counts.set(piece.text, (counts.get(piece.text) ?? 0) + 1);
  });
  const names = [...counts].filter(([, count]) => count > 1);
  const total = names.reduce((sum, [, count]) => sum + count, 0);
  if (names.length < 2 || total < FEWEST_NAMES || total < pieces.length * NAME_SHARE) return none;
  const turns = new Map<string, { said: Said; text: string }>();
  let asks = false;
  let speaker: Clean | null = null;
  for (const { block, text, style } of pieces) {
    if (counts.has(text)) speaker = cleanLine(text);
    else if (style === 'heading') speaker = null;
    else if (speaker !== null && style === null) {
      turns.set(block, { said: saidIn(text, 0, speaker), text });
      asks ||= ASKS.test(text) || wordsOf(text).some((word) => lexicon.firstPerson.has(word));
    }
  }
  return asks ? turns : none;
}

/** Whether a text is a name by its form: words with capitals and nothing else, two at least, or a forename. */
export function isName(text: string, lexicon: Lexicon): boolean {
  if (text.length > LONGEST_NAME || !/^[\p{Lu}][\p{L}.'’ -]*$/u.test(text) || text.endsWith('.'))
    return false;
  const words = text.split(' ');
  return (
    words.length <= MOST_WORDS &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    (words.length > 1 || ((lexicon.classes.get(text.toLowerCase()) ?? 0) & (is.MAN | is.WOMAN)) !== 0)
  );
}

/** The words of a paragraph from `start` on, without marks that stand round all of them. */
function saidIn(text: string, start: number, speaker: Clean | null): Said {
  let from = start;
  let to = text.trimEnd().length;
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  const held = text.slice(from + 1, to - 1);
  if (/["“„«]/.test(text[from] ?? '') && /["”“»]/.test(text[to - 1] ?? '') && !/["”»]/.test(held)) {
    from++;
    to--;
  }
  return { speaker, words: [[from, to]] };
}
