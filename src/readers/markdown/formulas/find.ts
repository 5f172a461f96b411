import {
  isDollarFormula,
  isDoubleDollarFormula,
  isRoundFormula,
  isSquareFormula,
  mayClose,
  mayOpen,
} from '../../math/index.ts';
import { linesOfSource, type SourceLine, withoutMarks } from './source-lines.ts';

/** A formula in the source of a text. */
export interface FoundFormula {
  readonly start: number;
  readonly end: number;
  readonly tex: string;
  /** Whether it has lines of its own. */
  readonly display: boolean;
  /** The line that it begins in. */
  readonly line: SourceLine;
}

/** Tags, comments and addresses in brackets, within a line: what stands in them is no formula. */
const TAG = /<(?:[A-Za-z][^<>\n]{0,1000}|\/[A-Za-z][^<>\n]{0,100}|!--[^\n<>]{0,1000}--)>/y;
/** The address of a link. */
const DESTINATION = /\]\((?:<[^<>\n]{0,1000}>|[^()\s<>]{1,1000}(?=[\s)]))/y;
const ADDRESS = /https?:\/\/[^\s<>)\]]{1,2000}/y;
/** The environments of TeX that are formulas by themselves (amsmath). */
const ENVIRONMENT =
  /\\begin\{((?:equation|align|aligned|alignat|gather|gathered|multline|eqnarray|flalign|displaymath|math)\*?)\}/y;
/** What may stand behind a formula on its last line: a name by which others refer to it. */
const LABEL = /^(?:\{#[^{}\n]{0,100}\})?$/;

/**
 * All formulas of a Markdown text that are set in TeX's delimiters, in order. Those in code, tags and addresses are none. In
 * linear time: what is looked for and missing is looked for once a paragraph, and no formula holds the beginning of another.
 */
export function findFormulas(text: string): FoundFormula[] {
  return new FormulaFinder(text).find();
}

class FormulaFinder {
  private readonly lines: readonly SourceLine[];
  private readonly found: FoundFormula[] = [];
  /** Up to where it is known that there is no such sign. */
  private readonly missing = new Map<string, number>();
  /** The line of the place that is looked at, and the place. */
  private number = 0;
  private at = 0;

  constructor(private readonly text: string) {
    this.lines = linesOfSource(text);
  }

  find(): FoundFormula[] {
    for (let line = this.lines[0]; line; line = this.lines[this.number]) {
      this.at = Math.max(this.at, line.words);
      if (!line.isText || this.at >= line.end) this.number++;
      else this.readPlace(line);
    }
    return this.found;
  }

  private readPlace(line: SourceLine): void {
    const { text, at } = this;
    const next = text[at + 1];
    switch (text[at]) {
      case '$':
        this.readDollars(line);
        return;
      case '`':
        this.skipCode(line);
        return;
      case '\\':
        if (at === line.words && this.readEnvironment(line)) return;
        if ((next === '(' || next === '[') && this.readBracket(line, next)) return;
        this.at += 2;
        return;
      case '<':
        this.skip(TAG);
        return;
      case ']':
        this.skip(DESTINATION);
        return;
      case 'h':
        this.skip(ADDRESS);
        return;
      default:
        this.at++;
    }
  }

  private readDollars(line: SourceLine): void {
    const { text, at } = this;
    let dollars = 1;
    while (text[at + dollars] === '$') dollars++;
    const isRead =
      dollars === 2
        ? this.readDouble(line)
        : dollars === 1 && (text[at + 1] === '`' ? this.readTicked(line) : this.readSingle(line));
    if (!isRead) this.at += dollars;
  }

  private readSingle(line: SourceLine): boolean {
    const { text, at } = this;
    const before = at === line.words ? '' : text.charAt(at - 1);
    if (!mayOpen(before, text.charAt(at + 1))) return false;
    const close = this.seek('$', at + 1, this.endOf(line.sum));
    if (close < 0 || !mayClose(text.charAt(close - 1), text.charAt(close + 1))) return false;
    return this.take(line, at + 1, close, 1, isDollarFormula);
  }

  private readDouble(line: SourceLine): boolean {
    const { text, at } = this;
    const apart = this.standsApart(line);
    const close = this.seek('$$', at + 2, this.endOf(apart ? line.paragraph : line.run));
    if (close < 0 || text.charAt(close + 2) === '$') return false;
    return this.take(line, at + 2, close, 2, isDoubleDollarFormula, apart);
  }

  /** Whether a delimiter begins its line or ends it; of lines that may be code by their indent, whether it begins it. */
  private standsApart(line: SourceLine): boolean {
    const { text, at } = this;
    if (at === line.words) return true;
    const indent = text.slice(line.start, line.words);
    return !/^(?: {4}| {0,3}\t)/.test(indent) && text.slice(at + 2, line.end).trim() === '';
  }

  /** GitHub's dollars around code. */
  private readTicked(line: SourceLine): boolean {
    const close = this.seek('`', this.at + 2, this.endOf(line.sum));
    if (close < 0 || this.text[close + 1] !== '$') return false;
    return this.take(line, this.at + 2, close, 2, (tex) => tex.trim() !== '');
  }

  private readBracket(line: SourceLine, bracket: '(' | '['): boolean {
    const { text, at } = this;
    const square = bracket === '[';
    const apart = square && this.standsApart(line);
    const close = this.seekBracket(bracket, at + 2, this.endOf(apart ? line.paragraph : line.sum));
    if (close < 0 || (square && text[close + 2] === '(')) return false;
    return this.take(line, at + 2, close, 2, square ? isSquareFormula : isRoundFormula, apart);
  }

  private readEnvironment(line: SourceLine): boolean {
    ENVIRONMENT.lastIndex = this.at;
    const name = ENVIRONMENT.exec(this.text)?.[1];
    if (name === undefined) return false;
    const closing = `\\end{${name}}`;
    const close = this.seek(closing, this.at + 1, this.endOf(line.paragraph));
    return close >= 0 && this.take(line, this.at, close + closing.length, 0, () => true, true);
  }

  /** Keeps what stands between two places where it is a formula; its delimiters are so long. */
  private take(
    line: SourceLine,
    from: number,
    to: number,
    delimiter: number,
    isFormula: (tex: string) => boolean,
    apart = false,
  ): boolean {
    const tex = withoutMarks(this.text, from, to, line.quoted);
    if (!isFormula(tex)) return false;
    const start = this.at;
    const end = to + delimiter;
    while (end > this.endOf(this.number)) this.number++;
    const display = apart && LABEL.test(this.text.slice(end, this.endOf(this.number)).trim());
    this.found.push({ start, end, tex, display, line });
    this.at = end;
    return true;
  }

  private endOf(line: number): number {
    return this.lines[line]?.end ?? this.text.length;
  }

  /** Where some signs next stand, unescaped, from a place on up to another; -1 for nowhere. */
  private seek(signs: string, from: number, to: number): number {
    if ((this.missing.get(signs) ?? -1) >= to) return -1;
    for (let place = from; place < to; place++) {
      if (this.text.startsWith(signs, place)) return place;
      if (this.text[place] === '\\') place++;
    }
    this.missing.set(signs, to);
    return -1;
  }

  /** Where an escaped bracket is closed, with none opened before; -1 for nowhere. */
  private seekBracket(bracket: '(' | '[', from: number, to: number): number {
    const closing = bracket === '(' ? ')' : ']';
    if ((this.missing.get(bracket) ?? -1) >= to) return -1;
    for (let place = from; place < to; place++) {
      if (this.text[place] !== '\\') continue;
      place++;
      if (this.text[place] === closing) return place - 1;
      if (this.text[place] === bracket) return -1;
    }
    this.missing.set(bracket, to);
    return -1;
  }

  private skipCode(line: SourceLine): void {
    const { text } = this;
    const from = this.at;
    while (text[this.at] === '`') this.at++;
    const ticks = text.slice(from, this.at);
    const limit = this.endOf(line.run);
    if ((this.missing.get(ticks) ?? -1) >= limit) return;
    for (let place = this.at; place < limit; place++) {
      if (text[place] !== '`') continue;
      const begin = place;
      while (text[place] === '`') place++;
      if (place - begin === ticks.length) {
        this.at = place;
        while (place > this.endOf(this.number)) this.number++;
        return;
      }
    }
    this.missing.set(ticks, limit);
  }

  private skip(pattern: RegExp): void {
    pattern.lastIndex = this.at;
    this.at += pattern.exec(this.text)?.[0].length ?? 1;
  }
}
