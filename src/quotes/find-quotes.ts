import type { Article, Quote } from '../model/index.ts';
import { grammarOf } from './grammars.ts';
import { languageOf } from './languages/index.ts';
import { sampleOf } from './languages/tell.ts';
import { Coreference } from './people/coreference.ts';
import { nameText } from './people/plain-text.ts';
import { toQuotes } from './people/quotes.ts';
import { SoleVoice } from './people/sole-voice.ts';
import { attributeLine } from './rules/attribute-line.ts';
import { type Candidate, isWhole, type ParsedLine, type Source, wordCount } from './rules/candidates.ts';
import { isConversation, keepTurn, takeActor } from './rules/conversation.ts';
import { DashedRun } from './rules/dashed-runs.ts';
import { takeAsSpeech, takeDashed } from './rules/dashed-turns.ts';
import { isDialogue } from './rules/dialogue.ts';
import { takeFromNarration } from './rules/dropped-subjects.ts';
import { Exchange } from './rules/exchange.ts';
import { aboutAt, takeGoingOn } from './rules/going-on.ts';
import type { Grounds } from './rules/grounds.ts';
import { readHeadline } from './rules/headlines.ts';
import { findIndirect } from './rules/indirect/find-indirect.ts';
import { opensWithDash } from './rules/insertions.ts';
import { readDashed, readLabelled } from './rules/interviews.ts';
import { findLayoutTurns, type LayoutTurns, mayHaveLayoutTurns } from './rules/layout-turns.ts';
import { linkLines, signOff, toldByLine } from './rules/lines-before.ts';
import { parseLine } from './rules/parse-line.ts';
import { findQuestions, readPart, takeAnswer } from './rules/questions.ts';
import { takeRecurring } from './rules/recurring.ts';
import { readSetOff } from './rules/set-off.ts';
import { findLabels } from './rules/talks.ts';
import { dropCode, keepSetOff, keepSpoken } from './rules/technical-text.ts';
import { readTurn } from './rules/turns.ts';
import { createWindows } from './rules/windows.ts';
import { quotesWithSingles } from './text/british-style.ts';
import { linesOf, type TextLine } from './text/lines.ts';
import { isTechnical } from './text/technical.ts';
import type { Token } from './text/token.ts';
import { endsWithColon } from './text/words.ts';

const NO_TURNS: LayoutTurns = new Map();

/** Every quote of an article; what speaks for each goes into `grounds`. */
export function findQuotes(article: Article, indirect: boolean, grounds: Grounds | null): Quote[] {
  const lines = linesOf(article);
  const british = quotesWithSingles(lines);
  // In subtitles all is speech; what is a quote is what the file gives to somebody.
  const spoken = article.format === 'subtitles';
  const layout = !spoken && mayHaveLayoutTurns(article);
  const marked = british || spoken || layout || lines.some(mayQuote);
  if (!marked && !indirect) return [];
  const technical = isTechnical(lines);
  const grammar = grammarOf(languageOf(article.lang, () => sampleOf(article)));
  const { lexicon } = grammar;
  const singles = lexicon.language.singleMarks === true;
  const people = new Coreference(lexicon);
  const found: Candidate[] = [];
  const reported: Candidate[] = [];
  let sentences = 0;
  let previous: ParsedLine | null = null;
  let waiting: Candidate[] = [];
  const labels = findLabels(lines, lexicon, spoken ? 'bold-sure' : technical ? 'bold' : 'all');
  const turns = layout && labels.size === 0 && !technical ? findLayoutTurns(article, lexicon) : NO_TURNS;
  const dialogue = isDialogue(lines, grammar);
  const conversation = isConversation(lines);
  const inNews = lexicon.language.dashesInNews === true;
  const exchange = new Exchange(conversation);
  const voice = new SoleVoice(people);
  let opening: ParsedLine | null = null;
  const run = dialogue && lexicon.language.freeOrder ? new DashedRun() : null;
  const windowOf = createWindows();
  const questions = findQuestions(lines, lexicon);
  /** Whom the lines are about, who answers where they ask. */
  let about: Source | null = null;
  let answering = false;
  for (const line of lines) {
    if (line.role === 'quotation') {
      const block = readSetOff(line, previous, grammar, sentences++);
      if (technical) keepSetOff(block);
      for (const one of block) found.push(one);
      waiting = [];
      previous = null;
      continue;
    }
    const turn = turns.get(line.block);
    const said = line.said ?? turn?.said;
    if (said) {
      // A paragraph of several lines is one turn.
      if (turn && line.offset > 0) continue;
      const whole = turn ? { ...line, text: turn.text, marks: turn.text } : line;
      for (const one of readTurn(whole, said, grammar, sentences++, technical)) found.push(one);
      waiting = [];
      previous = null;
      continue;
    }
    const labelled =
      readLabelled(line, labels, grammar, sentences) ??
      (spoken ? readDashed(line, grammar, sentences) : null);
    if (labelled) {
      // “PH: …” is Petra Holm, who has been one of them.
      const { parsed } = labelled;
      people.read(parsed.tokens, parsed.sentences, parsed.first);
      sentences++;
      found.push(labelled);
      previous = null;
      continue;
    }
    const part = questions.get(line);
    if (part) {
      for (const one of readPart(line, part, grammar, sentences++, about)) found.push(one);
      answering = true;
      waiting = [];
      previous = null;
      continue;
    }
    const parsed = parseLine(
      line,
      grammar,
      sentences,
      british || isHeadline(line) || singles,
      dialogue && line.role === 'body',
    );
    sentences += parsed.sentences.length;
    if (!isHeadline(line) || !isTitleCase(parsed.tokens))
      people.read(parsed.tokens, parsed.sentences, parsed.first);
    if (parsed.spans.length === 0) {
      signOff(parsed, waiting);
      toldByLine(parsed, waiting);
    }
    const list = attributeLine(parsed, windowOf);
    if (conversation && line.role === 'body') {
      takeActor(list, parsed);
      if (exchange.goesOn) keepTurn(list);
    }
    if (isHeadline(line)) keepSpeech(list);
    if (isHeadline(line) && list.length === 0) for (const one of readHeadline(parsed)) list.push(one);
    const dashed = dialogue && opensWithDash(line.text);
    if (dashed) takeAsSpeech(list);
    if (!dashed || endsWithColon(previous?.line.text ?? ''))
      linkLines(list, parsed, previous, found, exchange);
    else if (inNews) takeDashed(list, previous, found, exchange, opening);
    else takeFromNarration(list, previous);
    run?.note(parsed, list, dashed, found);
    if (lexicon.language.grammar === 'verb-last') takeGoingOn(list, parsed, previous, found, conversation);
    if (answering) takeAnswer(list, about);
    const answers = dashed && (!inNews || opensWithDash(previous?.line.text ?? ''));
    if (!conversation && !answers && !isHeadline(line)) voice.take(list, parsed);
    voice.note(list);
    exchange.note(list, list[0]?.at === 0);
    if (line.role === 'body') opening ??= parsed;
    if (technical) keepSpoken(list);
    else dropCode(list);
    if (indirect && line.role === 'body') for (const one of findIndirect(parsed, list)) reported.push(one);
    for (const one of list) {
      found.push(one);
      const { source } = one;
      if (!source || source.parsed !== parsed) continue;
      const { phrase } = source.attribution;
      if (phrase.nameTo > phrase.nameFrom) {
        people.spoke(nameText(parsed.tokens, phrase.nameFrom, phrase.nameTo), source.sentence);
      } else if (phrase.kind === 'nominal') {
        people.spokeUnnamed(parsed.tokens.slice(phrase.from, phrase.to), source.sentence);
      }
    }
    waiting = list.filter((one) => isCarried(one) && isWhole(one));
    if (questions.size > 0 && !answering) about = aboutAt(parsed, found) ?? about;
    previous = parsed;
  }
  exchange.end();
  takeRecurring(found);
  run?.end(found);
  const quotes = marked ? toQuotes(found, people, 'q', grounds, conversation) : [];
  if (reported.length === 0) return quotes;
  // Afterwards: who is reported must not change whom a pronoun of quoted speech means.
  return inReadingOrder([...quotes, ...toQuotes(reported, people, 'i', grounds)], lines);
}

/** Nobody is named, or only the one who spoke in the line before. */
function isCarried({ source }: Candidate): boolean {
  const rule = source?.attribution.rule ?? 'alternating';
  return rule === 'alternating' || rule.startsWith('line-before');
}

function inReadingOrder(quotes: Quote[], lines: readonly TextLine[]): Quote[] {
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

/** In a headline, marked words that nobody is said to say are no quotes: “Senate calls plan ‘top secret’”. */
function keepSpeech(list: readonly Candidate[]): void {
  for (const one of list) {
    const long = wordCount(one) >= 4;
    if (one.source) {
      if (one.kind === 'partial' && !long) one.kind = 'other';
    } else one.kind = long && opensHeadline(one) ? 'direct' : 'other';
  }
}

/** “‘We will row’: islanders lose their ferry”: speech in front of its colon, or all there is. */
function opensHeadline(one: Candidate): boolean {
  const next = one.parsed.tokens[one.at + 1];
  return one.at === 0 && (next === undefined || next.text === ':');
}

/** Longest headline or standfirst, in characters; what is longer is running text that a reader took for one. */
const LONGEST_HEADLINE = 240;

function isHeadline(line: TextLine): boolean {
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
