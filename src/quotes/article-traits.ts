import type { Article } from '../model/index.ts';
import type { Grammar } from './grammar/grammar.ts';
import { grammarOf } from './grammars.ts';
import { languageOf } from './languages/index.ts';
import { sampleOf } from './languages/tell.ts';
import { isConversation } from './rules/conversation.ts';
import { isDialogue } from './rules/dialogue.ts';
import { opensWithDash } from './rules/insertions.ts';
import { findLayoutTurns, type LayoutTurns, mayHaveLayoutTurns } from './rules/layout-turns.ts';
import { findQuestions, type Part } from './rules/questions.ts';
import { findLabels } from './rules/talks.ts';
import { quotesWithSingles } from './text/british-style.ts';
import type { TextLine } from './text/lines.ts';
import { isTechnical } from './text/technical.ts';

/** What is true of all of an article: how it marks what somebody says. */
export interface ArticleTraits {
  readonly grammar: Grammar;
  /** Single marks quote. */
  readonly singles: boolean;
  /** In subtitles all is speech; what is a quote is what the file gives to somebody. */
  readonly spoken: boolean;
  /** Full of flags, paths and identifiers. */
  readonly technical: boolean;
  /** Lines that open with a dash are speech. */
  readonly dialogue: boolean;
  /** A story in which two talk, a line each. */
  readonly conversation: boolean;
  /** The labels of those who talk: `ANN:`, `Q`. */
  readonly labels: ReadonlySet<string>;
  /** By block: turns that headings or bold names tell. */
  readonly turns: LayoutTurns;
  /** Lines of an interview that opens its questions with a dash. */
  readonly questions: ReadonlyMap<TextLine, Part>;
}

const NO_TURNS: LayoutTurns = new Map();

/** The traits of an article with these lines; null where nothing in it could be a quote, unless `indirect` ones are wanted. */
export function traitsOf(
  article: Article,
  lines: readonly TextLine[],
  indirect: boolean,
): { readonly traits: ArticleTraits; readonly marked: boolean } | null {
  const british = quotesWithSingles(lines);
  const spoken = article.format === 'subtitles';
  const layout = !spoken && mayHaveLayoutTurns(article);
  const marked = british || spoken || layout || lines.some(mayQuote);
  if (!marked && !indirect) return null;
  const technical = isTechnical(lines);
  const grammar = grammarOf(languageOf(article.lang, () => sampleOf(article)));
  const { lexicon } = grammar;
  const labels = findLabels(lines, lexicon, spoken ? 'bold-sure' : technical ? 'bold' : 'all');
  const traits = {
    grammar,
    singles: british || lexicon.language.singleMarks === true,
    spoken,
    technical,
    dialogue: isDialogue(lines, grammar),
    conversation: isConversation(lines),
    labels,
    turns: layout && labels.size === 0 && !technical ? findLayoutTurns(article, lexicon) : NO_TURNS,
    questions: findQuestions(lines, lexicon),
  };
  return { traits, marked };
}

/** Marks of every kind but single ones, which are mostly apostrophes. */
const DOUBLE = /["“”„«»「『＂]/;

/** “… protesterer. – Det er …” */
const DASH_BEHIND_STOP = /[.?!…:] [–—-] /;

/** Whether there can be a quote in a line; most articles without one are told by this alone. */
function mayQuote(line: TextLine): boolean {
  return (
    line.role !== 'body' ||
    line.said !== null ||
    line.bold > 0 ||
    DOUBLE.test(line.marks) ||
    line.text.slice(0, 42).includes(':') ||
    line.text.slice(0, 16).includes('：') ||
    '—–―─-'.includes(line.text[0] ?? ' ') ||
    opensWithDash(line.text) ||
    DASH_BEHIND_STOP.test(line.text) ||
    line.text[1] === '.'
  );
}
