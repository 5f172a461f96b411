import { type Row, type Sign, toSigns } from './signs.ts';

/** Lines that only part: rulers, underlines, frames. */
export const RULER = /^(?!\s*[-*+]\s+[>|])[\s>*·•~#_=–—+|:⁂§❦◆■●○★☆＊※\u2500-\u259f-]+$/;
const HYPHEN = /[-\u2010\u2011]/;
/** Leads back from a note. */
const BACKLINK = /[↩↑⤴]|\ufe0e/;

/** A place in the input, of which all before it is said, and parts of what follows may be. */
export class SignCursor {
  protected readonly rows: readonly Row[];
  protected readonly signs: readonly Sign[];
  private readonly isBook: boolean;
  /** The first sign of each row; -1: it has none. */
  private readonly starts: number[];
  protected readonly taken: Uint8Array;
  protected at = 0;

  constructor(rows: readonly Row[], isBook: boolean) {
    this.rows = rows;
    this.signs = toSigns(rows);
    this.isBook = isBook;
    this.starts = rows.map(() => -1);
    this.signs.forEach(({ row }, at) => {
      if (this.starts[row] === -1) this.starts[row] = at;
    });
    this.taken = new Uint8Array(this.signs.length);
  }

  /** Takes words that begin in one of some lines; false: they do not. */
  take(words: string, line: number, last = line): boolean {
    const wanted = words.replace(/\s/g, '');
    for (let start = 0; start < this.signs.length; start++) {
      const number = this.numberAt(start);
      if (number < line) continue;
      if (number > last) break;
      const found: number[] = [];
      for (let at = start; found.length < wanted.length; at++) {
        if (this.taken[at] || this.signs[at]?.char !== wanted[found.length]) {
          if (found.length > 0 && this.mayGo(at)) continue;
          break;
        }
        found.push(at);
      }
      if (found.length < wanted.length) continue;
      const end = (found.at(-1) ?? start) + 1;
      for (let at = start; at < end; at++) this.taken[at] = 1;
      return true;
    }
    return false;
  }

  protected restOfLine(): string {
    const sign = this.signs[this.at];
    if (!sign) return '';
    let text = '';
    for (let at = this.at; this.signs[at]?.row === sign.row; at++) {
      if (at > this.at && this.signs[at]?.gap) text += ' ';
      text += this.signs[at]?.char;
    }
    return text;
  }

  /** Goes over what was taken, and what may go. */
  protected skip(): void {
    while (this.at < this.signs.length && this.mayGo(this.at)) this.at++;
  }

  protected skipTaken(): void {
    while (this.taken[this.at]) this.at++;
  }

  protected skipRow(): void {
    const row = this.signs[this.at]?.row;
    while (row !== undefined && this.signs[this.at]?.row === row) this.at++;
  }

  protected isTaken(row: number): boolean {
    let from = this.starts[row] ?? -1;
    while (this.isQuoting(from) && this.signs[from + 1]?.row === row) from++;
    return this.signs[from]?.row === row && this.taken[from] === 1;
  }

  /** The first row with words, where a page ends before it; else null. */
  protected nextPage(row: number): number | null {
    let at = row;
    let ends = false;
    for (; this.rows[at] && (this.isBlank(at) || this.isTaken(at)); at++)
      if (this.isTaken(at) || this.rows[at]?.startsPage) ends = true;
    return ends || this.rows[at]?.startsPage ? at : null;
  }

  protected isBlank(row: number): boolean {
    return this.isRow(row, /^[\s>]*$/);
  }

  protected endsWith(row: number, line: string): boolean {
    return this.rows[row]?.text.trimEnd().endsWith(line) === true;
  }

  protected isRow(row: number, pattern: RegExp): boolean {
    const text = this.rows[row]?.text;
    return text !== undefined && pattern.test(text);
  }

  protected mayGo(at: number): boolean {
    const sign = this.signs[at];
    if (!sign) return false;
    if (this.taken[at] || this.isQuoting(at)) return true;
    if (sign.last && (HYPHEN.test(sign.char) || BACKLINK.test(sign.char))) return true;
    if (this.isBook && (sign.char === '_' || sign.char === '=')) return true;
    return this.isRuler(at);
  }

  protected isQuoting(at: number): boolean {
    const sign = this.signs[at];
    return sign?.char === '>' && sign.first;
  }

  protected isRuler(at: number): boolean {
    return this.isRow(this.signs[at]?.row ?? -1, RULER);
  }

  protected charAt(): string {
    return this.signs[this.at]?.char ?? '';
  }

  protected numberAt(at: number): number {
    return this.rows[this.signs[at]?.row ?? -1]?.number ?? 0;
  }

  protected here(): string {
    const sign = this.signs[this.at];
    return sign ? `line ${this.numberAt(this.at)}, ${JSON.stringify(this.restOfLine())}` : 'the end';
  }
}
