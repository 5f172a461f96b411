import type { Article, Quote } from '../model/index.ts';
import { languageOf } from './languages/index.ts';
import { lexiconOf } from './languages/lexicon.ts';
import { createPersons } from './people/people.ts';
import { toQuotes } from './people/quotes.ts';
import { nameText } from './people/speakers.ts';
import { attributeLine } from './rules/attribute-line.ts';
import { readHeadline } from './rules/headlines.ts';
import { findIndirect } from './rules/indirect.ts';
import { findLabels, readLabelled } from './rules/interviews.ts';
import { linkLines, signOff } from './rules/lines-before.ts';
import { createReach } from './rules/reach.ts';
import { readSetOff } from './rules/set-off.ts';
import { type Line, linesOf } from './text/lines.ts';
import { quotesWithSingles } from './text/marks.ts';
import { type Found, isWhole, type Reading, readLine, wordCount } from './text/readings.ts';
import type { Token } from './text/token.ts';

export { tellLanguage } from './languages/tell.ts';

export interface QuoteOptions {
  /** Reported speech without marks as well (kind `indirect`). The other quotes are the same either way. */
  readonly indirect?: boolean;
}

/**
 * Finds every quote of an article and says who said it, in reading order: ids `q1`, `q2`, …, and `i1`, `i2`, … for
 * indirect ones. Pure; the same article gives the same quotes.
 */
export function attributeQuotes(article: Article, options: QuoteOptions = {}): Quote[] {
  return findQuotes(article, options, null);
}

/** A quote with the rule that spoke for it; null where none did. */
export interface ExplainedQuote {
  readonly quote: Quote;
  readonly rule: string | null;
}

/** As `attributeQuotes`, with the reasons: for measuring the rules. */
export function explainQuotes(article: Article, options: QuoteOptions = {}): ExplainedQuote[] {
  const rules = new Map<string, string>();
  return findQuotes(article, options, rules).map((quote) => ({ quote, rule: rules.get(quote.id) ?? null }));
}

function findQuotes(
  article: Article,
  { indirect = false }: QuoteOptions,
  rules: Map<string, string> | null,
): Quote[] {
  const lines = linesOf(article);
  const british = quotesWithSingles(lines);
  const marked = british || lines.some(mayQuote);
  if (!marked && !indirect) return [];
  const lexicon = lexiconOf(languageOf(article.lang, () => sampleOf(lines)));
  const persons = createPersons();
  const found: Found[] = [];
  const reported: Found[] = [];
  let sentences = 0;
  let previous: Reading | null = null;
  let waiting: Found[] = [];
  const labels = findLabels(lines, lexicon);
  const reachOf = createReach();
  for (const line of lines) {
    if (line.role === 'quotation') {
      const block = readSetOff(line, previous, lexicon, sentences++);
      for (const one of block) found.push(one);
      waiting = [];
      previous = null;
      continue;
    }
    const labelled = readLabelled(line, labels, lexicon, sentences);
    if (labelled) {
      sentences++;
      found.push(labelled);
      previous = null;
      continue;
    }
    const reading = readLine(line, lexicon, sentences, british || isHeadline(line));
    sentences += reading.sentences.length;
    if (!isHeadline(line) || !isTitleCase(reading.tokens))
      persons.read(reading.tokens, reading.sentences, reading.first);
    if (reading.stretches.length === 0) signOff(reading, waiting, lexicon);
    const list = attributeLine(reading, lexicon, reachOf);
    if (isHeadline(line)) keepSpeech(list);
    if (isHeadline(line) && list.length === 0)
      for (const one of readHeadline(reading, lexicon)) list.push(one);
    linkLines(list, reading, previous, found, lexicon);
    if (indirect && line.role === 'body')
      for (const one of findIndirect(reading, list, lexicon)) reported.push(one);
    for (const one of list) {
      found.push(one);
      const { source } = one;
      if (!source || source.reading !== reading) continue;
      const { phrase } = source.attribution;
      if (phrase.nameTo > phrase.nameFrom) {
        persons.spoke(nameText(reading.tokens, phrase.nameFrom, phrase.nameTo), source.sentence);
      }
    }
    waiting = list.filter((one) => !one.source && isWhole(one));
    previous = reading;
  }
  const quotes = marked ? toQuotes(found, persons, 'q', rules) : [];
  if (reported.length === 0) return quotes;
  // Afterwards: who is reported must not change whom a pronoun of quoted speech means.
  return inReadingOrder([...quotes, ...toQuotes(reported, persons, 'i', rules)], lines);
}

function inReadingOrder(quotes: Quote[], lines: readonly Line[]): Quote[] {
  const places = new Map<string, number>();
  for (const { block } of lines) if (!places.has(block)) places.set(block, places.size);
  const placeOf = ({ parts }: Quote) => places.get(parts[0]?.block ?? '') ?? 0;
  return quotes.sort(
    (one, other) =>
      placeOf(one) - placeOf(other) || (one.parts[0]?.start ?? 0) - (other.parts[0]?.start ?? 0),
  );
}

/** Marks of every kind but single ones, which are mostly apostrophes. */
const DOUBLE = /["“”„«»「『＂]/;

/** Whether there can be a quote in a line; most articles without one are told by this alone. */
function mayQuote(line: Line): boolean {
  return (
    line.role !== 'body' ||
    line.bold > 0 ||
    DOUBLE.test(line.text) ||
    line.text.slice(0, 42).includes(':') ||
    line.text[1] === '.'
  );
}

/** In a headline, marked words that nobody is said to say are no quotes: “Senate calls plan ‘top secret’”. */
function keepSpeech(list: readonly Found[]): void {
  for (const one of list) {
    const long = wordCount(one) >= 4;
    if (one.source) {
      if (one.kind === 'partial' && !long) one.kind = 'other';
    } else one.kind = long && opensHeadline(one) ? 'direct' : 'other';
  }
}

/** “‘We will row’: islanders lose their ferry”: speech in front of its colon, or all there is. */
function opensHeadline(one: Found): boolean {
  const next = one.reading.tokens[one.at + 1];
  return one.at === 0 && (next === undefined || next.text === ':');
}

/** The beginning of the running text. */
function sampleOf(lines: readonly Line[]): string {
  let sample = '';
  for (const line of lines) {
    if (sample.length > 1200) break;
    sample += `${line.text}\n`;
  }
  return sample;
}

/** Longest headline or standfirst, in characters; what is longer is running text that a reader took for one. */
const LONGEST_HEADLINE = 240;

function isHeadline(line: Line): boolean {
  return line.role === 'headline' && line.text.length <= LONGEST_HEADLINE;
}

/** Headlines Like This: their capitals name nobody. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (!token.word || token.low.length < 4) continue;
    words++;
    if (token.capital) capitals++;
  }
  return capitals > 4 && capitals > words * 0.7;
}
