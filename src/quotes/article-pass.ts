import type { ArticleTraits } from './article-traits.ts';
import { Coreference } from './people/coreference.ts';
import { nameText } from './people/plain-text.ts';
import { SoleVoice } from './people/sole-voice.ts';
import { attributeLine } from './rules/attribute-line.ts';
import { type Candidate, isWhole, type ParsedLine, type Source } from './rules/candidates.ts';
import { keepTurn, takeActor } from './rules/conversation.ts';
import { DashedRun } from './rules/dashed-runs.ts';
import { takeAsSpeech, takeDashed } from './rules/dashed-turns.ts';
import { takeFromNarration } from './rules/dropped-subjects.ts';
import { Exchange } from './rules/exchange.ts';
import { aboutAt, takeGoingOn } from './rules/going-on.ts';
import { isHeadline, isTitleCase, keepSpeech, readHeadline } from './rules/headlines.ts';
import { findIndirect } from './rules/indirect/find-indirect.ts';
import { opensWithDash } from './rules/insertions.ts';
import { readDashed, readLabelled } from './rules/interviews.ts';
import { linkLines, signOff, toldByLine } from './rules/lines-before.ts';
import { parseLine } from './rules/parse-line.ts';
import { readPart, takeAnswer } from './rules/questions.ts';
import { takeRecurring } from './rules/recurring.ts';
import { readSetOff } from './rules/set-off.ts';
import { dropCode, keepSetOff, keepSpoken } from './rules/technical-text.ts';
import { readTurn } from './rules/turns.ts';
import { createWindows } from './rules/windows.ts';
import type { TextLine } from './text/lines.ts';
import { endsWithColon } from './text/words.ts';

/**
 * Goes once through an article, line by line, with what its lines have told so far: who was named, who spoke last, who
 * takes turns.
 */
export class ArticlePass {
  readonly people: Coreference;
  /** The quotes, in reading order. */
  readonly found: Candidate[] = [];
  /** Reported speech without marks. */
  readonly reported: Candidate[] = [];
  readonly #traits: ArticleTraits;
  readonly #indirect: boolean;
  readonly #inNews: boolean;
  readonly #exchange: Exchange;
  readonly #voice: SoleVoice;
  readonly #run: DashedRun | null;
  readonly #windowOf = createWindows();
  /** Sentences so far. */
  #sentences = 0;
  /** The line of running text right before. */
  #previous: ParsedLine | null = null;
  /** The first line of running text. */
  #opening: ParsedLine | null = null;
  /** The quotes of the line before that a line behind them may give to somebody. */
  #waiting: Candidate[] = [];
  /** Whom the lines are about, who answers where they ask. */
  #about: Source | null = null;
  #answering = false;

  constructor(traits: ArticleTraits, indirect: boolean) {
    const { grammar, dialogue, conversation } = traits;
    const { lexicon } = grammar;
    this.#traits = traits;
    this.#indirect = indirect;
    this.people = new Coreference(lexicon);
    this.#inNews = lexicon.language.dashesInNews === true;
    this.#exchange = new Exchange(conversation);
    this.#voice = new SoleVoice(this.people);
    this.#run = dialogue && lexicon.language.freeOrder ? new DashedRun() : null;
  }

  take(line: TextLine): void {
    const told = this.#setOff(line) ?? this.#turn(line) ?? this.#labelled(line) ?? this.#part(line);
    if (told === null) {
      this.#running(line);
      return;
    }
    for (const one of told) this.found.push(one);
    this.#waiting = [];
    this.#previous = null;
  }

  /** Once all lines are taken. */
  end(): void {
    this.#exchange.end();
    takeRecurring(this.found);
    this.#run?.end(this.found);
  }

  /** A block quotation. */
  #setOff(line: TextLine): Candidate[] | null {
    if (line.role !== 'quotation') return null;
    const { grammar, technical } = this.#traits;
    const block = readSetOff(line, this.#previous, grammar, this.#sentences++);
    if (technical) keepSetOff(block);
    return block;
  }

  /** What the reader of the article or its layout gives to somebody. */
  #turn(line: TextLine): Candidate[] | null {
    const { grammar, technical, turns } = this.#traits;
    const turn = turns.get(line.block);
    const said = line.said ?? turn?.said;
    if (!said) return null;
    // A paragraph of several lines is one turn.
    if (turn && line.offset > 0) return [];
    const whole = turn ? { ...line, text: turn.text, marks: turn.text } : line;
    return readTurn(whole, said, grammar, this.#sentences++, technical);
  }

  /** `ANN: No.` */
  #labelled(line: TextLine): Candidate[] | null {
    const { grammar, labels, spoken } = this.#traits;
    const one =
      readLabelled(line, labels, grammar, this.#sentences) ??
      (spoken ? readDashed(line, grammar, this.#sentences) : null);
    if (one === null) return null;
    // “PH: …” is Petra Holm, who has been one of them.
    this.#meet(one.parsed);
    this.#sentences++;
    return [one];
  }

  /** A question or an answer of an interview. */
  #part(line: TextLine): Candidate[] | null {
    const { grammar, questions } = this.#traits;
    const part = questions.get(line);
    if (!part) return null;
    this.#answering = true;
    return readPart(line, part, grammar, this.#sentences++, this.#about);
  }

  #running(line: TextLine): void {
    const headline = isHeadline(line);
    const parsed = this.#parse(line, headline);
    const list = attributeLine(parsed, this.#windowOf);
    if (headline) {
      keepSpeech(list);
      if (list.length === 0) for (const one of readHeadline(parsed)) list.push(one);
    }
    this.#takeFromBeside(parsed, list, headline);
    this.#exchange.note(list, list[0]?.at === 0);
    if (line.role === 'body') this.#opening ??= parsed;
    if (this.#traits.technical) keepSpoken(list);
    else dropCode(list);
    if (this.#indirect && line.role === 'body')
      for (const one of findIndirect(parsed, list)) this.reported.push(one);
    for (const one of list) this.#keep(one, parsed);
    this.#waiting = list.filter((one) => isCarried(one) && isWhole(one));
    if (this.#traits.questions.size > 0 && !this.#answering)
      this.#about = aboutAt(parsed, this.found) ?? this.#about;
    this.#previous = parsed;
  }

  #parse(line: TextLine, headline: boolean): ParsedLine {
    const { grammar, singles, dialogue } = this.#traits;
    const parsed = parseLine(
      line,
      grammar,
      this.#sentences,
      singles || headline,
      dialogue && line.role === 'body',
    );
    this.#sentences += parsed.sentences.length;
    if (!headline || !isTitleCase(parsed.tokens)) this.#meet(parsed);
    if (parsed.spans.length === 0) {
      signOff(parsed, this.#waiting);
      toldByLine(parsed, this.#waiting);
    }
    return parsed;
  }

  /** Gives quotes that their own line gives to nobody to whom the lines beside it tell. */
  #takeFromBeside(parsed: ParsedLine, list: Candidate[], headline: boolean): void {
    const { conversation, dialogue, grammar } = this.#traits;
    const { line } = parsed;
    const previous = this.#previous;
    if (conversation && line.role === 'body') {
      takeActor(list, parsed);
      if (this.#exchange.goesOn) keepTurn(list);
    }
    const dashed = dialogue && opensWithDash(line.text);
    if (dashed) takeAsSpeech(list);
    if (!dashed || endsWithColon(previous?.line.text ?? ''))
      linkLines(list, parsed, previous, this.found, this.#exchange);
    else if (this.#inNews) takeDashed(list, previous, this.found, this.#exchange, this.#opening);
    else takeFromNarration(list, previous);
    this.#run?.note(parsed, list, dashed, this.found);
    if (grammar.lexicon.language.grammar === 'verb-last')
      takeGoingOn(list, parsed, previous, this.found, conversation);
    if (this.#answering) takeAnswer(list, this.#about);
    const answers = dashed && (!this.#inNews || opensWithDash(previous?.line.text ?? ''));
    if (!conversation && !answers && !headline) this.#voice.take(list, parsed);
    this.#voice.note(list);
  }

  /** Takes a quote, and who speaks in its own line as one who has spoken. */
  #keep(one: Candidate, parsed: ParsedLine): void {
    this.found.push(one);
    const { source } = one;
    if (!source || source.parsed !== parsed) return;
    const { phrase } = source.attribution;
    if (phrase.nameTo > phrase.nameFrom)
      this.people.spoke(nameText(parsed.tokens, phrase.nameFrom, phrase.nameTo), source.sentence);
    else if (phrase.kind === 'nominal')
      this.people.spokeUnnamed(parsed.tokens.slice(phrase.from, phrase.to), source.sentence);
  }

  #meet({ tokens, sentences, first }: ParsedLine): void {
    this.people.read(tokens, sentences, first);
  }
}

/** Nobody is named, or only the one who spoke in the line before. */
function isCarried({ source }: Candidate): boolean {
  const rule = source?.attribution.rule ?? 'alternating';
  return rule === 'alternating' || rule.startsWith('line-before');
}
