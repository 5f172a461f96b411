import type { Said } from './expected.ts';
import { RULER, SignCursor } from './sign-cursor.ts';

const RULER_OR_BLANK = new RegExp(`${RULER.source}|^$`);
const BULLET = /[-*+•‣◦▪▸►●○■□·–o]/;
const QUOTING = /^(?: {0,3}> ?)+/;
/** After these a line end is no space. */
const JOINS = /[-\u2010\u2011\u2014\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uff00-\uffef]/;
const FRAME = /[-=+|:*~#_\\\s\u2500-\u257f]+/;
/** Blank lines between the entries of a table of contents are left out. */
const PAGE_OF_ENTRY = /[\s._…·](?:\d+|[ivxl]+)$/;

/** The input, of which what an article says is taken from the beginning. */
export class UnsaidText extends SignCursor {
  /** Reads on by what is said; what is wrong with it, or null. */
  read(said: Said): string | null {
    switch (said.type) {
      case 'words':
        return this.readWords(said.text);
      case 'lines':
        return this.readLines(said.text);
      case 'cells':
        return this.readCells(said.text);
      case 'item':
        return this.readMarker(said);
      case 'label': {
        this.skip();
        const { at } = this;
        if (this.charAt() === '[') this.at++;
        for (const digit of said.text) if (this.charAt().normalize('NFKC') === digit) this.at++;
        if (this.charAt() === ']') this.at++;
        if (this.at === at) return null;
        this.skip();
        return null;
      }
      default:
        return said satisfies never;
    }
  }

  end(): string | null {
    this.skip();
    return this.at < this.signs.length ? `lost: ${this.here()}` : null;
  }

  /** The same words, wherever. */
  compare(all: readonly Said[]): string | null {
    const said = all.flatMap((one) => (one.type === 'item' || one.type === 'label' ? [] : [one.text]));
    const sort = (text: string): string => [...text.replace(/[^\p{L}]/gu, '')].sort().join('');
    const left = this.signs.filter((_, at) => !this.taken[at]).map(({ char }) => char);
    return sort(said.join('')) === sort(left.join('')) ? null : 'not the same letters';
  }

  private readWords(text: string): string | null {
    this.skipTaken();
    const from = this.at;
    const loss = this.readWordsFrom(text);
    if (loss === null || text === '' || !this.isRuler(from)) return loss;
    // It parted what is said from what was said before.
    this.at = from;
    this.skipRow();
    return this.readWords(text) === null ? null : loss;
  }

  private readWordsFrom(text: string): string | null {
    let gap = true;
    let skipped = true;
    for (const char of chars(text)) {
      if (/\s/.test(char)) {
        gap = true;
        continue;
      }
      while (
        this.at < this.signs.length &&
        (this.taken[this.at] || (this.charAt() !== char && this.mayGo(this.at)))
      ) {
        this.at++;
        skipped = true;
      }
      const sign = this.signs[this.at];
      if (sign?.char !== char)
        return `${JSON.stringify(char)} of ${JSON.stringify(text)} is not at ${this.here()}`;
      if (!skipped && gap !== sign.gap) {
        const before = this.signs[this.at - 1]?.char ?? '';
        if (gap || !JOINS.test(before) || !this.signs[this.at - 1]?.last)
          return `${gap ? 'parted' : 'joined'} in ${JSON.stringify(text)} at ${this.here()}`;
      }
      this.at++;
      gap = false;
      skipped = false;
    }
    return null;
  }

  private readLines(text: string): string | null {
    this.skipTaken();
    const from = this.at;
    const loss = this.readLinesFrom(text);
    if (loss === null || !this.isRuler(from)) return loss;
    this.at = from;
    this.skipRow();
    return this.readLines(text) === null ? null : loss;
  }

  private readLinesFrom(text: string): string | null {
    const lines = text.split('\n');
    let row = this.signs[this.at]?.row ?? 0;
    let cut: string | null = null;
    for (const line of lines) {
      if (cut === null) while (this.isRow(row, RULER_OR_BLANK) && !this.endsWith(row, line)) row++;
      if (cut !== null && PAGE_OF_ENTRY.test(line)) while (this.isBlank(row)) row++;
      // Where a page ends, so may blank lines; or one stands for it.
      const next = line !== '' && this.endsWith(row, line) ? row : this.nextPage(row);
      if (next !== null && line !== '') row = next;
      else if (next !== null && !this.isBlank(row)) continue;
      const raw = (this.rows[row]?.text ?? '').trimEnd();
      if (line === '' ? /[^>\s]/.test(raw) : !raw.endsWith(line))
        return `line ${JSON.stringify(line)} is not ${JSON.stringify(raw)}`;
      if (line !== '') {
        const before = raw.slice(0, raw.length - line.length).replace(QUOTING, '');
        cut ??= before;
        if (cut !== before || /[^\s>]/.test(before))
          return `line ${JSON.stringify(line)} was ${JSON.stringify(raw)}`;
      }
      row++;
    }
    while (this.at < this.signs.length && (this.signs[this.at]?.row ?? 0) < row) this.at++;
    return null;
  }

  private readCells(text: string): string | null {
    while (this.taken[this.at] || this.isQuoting(this.at) || this.isRuler(this.at)) this.at++;
    const wanted = words(text);
    const count = wanted.join('').length;
    let got = '';
    let length = 0;
    for (; length < count && this.at < this.signs.length; this.at++) {
      const sign = this.signs[this.at];
      if (!sign || this.taken[this.at] || this.isQuoting(this.at)) continue;
      if (sign.gap) got += ' ';
      got += sign.char;
      if (!FRAME.test(sign.char)) length++;
    }
    while (FRAME.test(this.charAt()) && !this.signs[this.at]?.first) this.at++;
    const missing = words(got).sort().join(' ');
    return missing === wanted.sort().join(' ')
      ? null
      : `cells ${JSON.stringify(text)} are not ${JSON.stringify(got)}`;
  }

  private readMarker({ number, checked, words }: Extract<Said, { type: 'item' }>): string | null {
    const isWords = (): boolean => {
      const line = this.restOfLine();
      return line.startsWith(words.slice(0, 12));
    };
    while (this.taken[this.at] || (this.isQuoting(this.at) && !isWords())) this.at++;
    const rest = this.restOfLine();
    if (this.isRuler(this.at) && !isWords() && !rest.endsWith(` ${words}`)) {
      this.skipRow();
      return this.readMarker({ number, checked, words, type: 'item' });
    }
    const { first } = this.signs[this.at] ?? { first: false };
    if (number === null) {
      if (first && BULLET.test(this.charAt()) && /^\S\s/.test(rest) && !isWords()) this.at++;
    } else {
      const marker = /^\(?(\w+)[.)](?=\s)/.exec(rest);
      if (!first || !marker) return `no number ${number} is at ${this.here()}`;
      if (Number(marker[1]) !== number) return `number ${number} is not ${marker[0]} at ${this.here()}`;
      this.at += marker[0].length;
    }
    if (checked !== null)
      this.at += /^\[\s*(\S?)\s*\]/.exec(this.restOfLine())?.[0].replace(/\s/g, '').length ?? 0;
    return null;
  }
}

/** UTF-16 code units, as signs are. */
const chars = (text: string): string[] => text.split('');

const words = (text: string): string[] => text.split(FRAME).filter((word) => word !== '');
