import { SPACES } from '../../../model/index.ts';
import type { InputLine } from '../lines/input-line.ts';
import { commonStyle, PLAIN, type Style } from '../styles/style.ts';
import type { Styles } from '../styles/styled-lines.ts';

/** A run of a text that looks alike, up to `end`; it begins where the one before it ends. */
export interface StyleRun {
  readonly end: number;
  readonly style: Style;
}

/** So many characters may have been taken off before words: quoting, a bullet, a box, a label; or between: a hyphen. */
const MOST_TAKEN_OFF = 64;
/** So many characters in a row have to be the same where some were taken off. */
const ALIKE = 4;
/** After so many characters that are nowhere near, the rest of a text is plain. */
const MOST_MISSED = 64;

/**
 * Finds out how the words of blocks look in the lines that they come from. White space is left out on both sides, so that
 * joining lines changes nothing; what a stage took off is passed over.
 */
export class StyleCursor {
  /** The characters of the lines so far, and how they look. */
  private characters = '';
  private readonly runs: StyleRun[] = [];
  private at = 0;
  private run = 0;
  private lastNumber = 0;

  /** `next`: the index of the line that the words begin at. */
  constructor(
    private readonly lines: readonly InputLine[],
    private readonly styles: Styles,
    private next: number,
  ) {}

  /** How a text looks that stands in the lines after what was read before. */
  read(text: string): StyleRun[] {
    const runs: StyleRun[] = [];
    let last = PLAIN;
    let inSync = false;
    let missed = 0;
    /** Where the white space before a character begins. */
    let gap = 0;
    const add = (end: number, style: Style): void => {
      if (runs.at(-1)?.style === style) runs.pop();
      runs.push({ end, style });
    };
    for (let place = 0; place < text.length; place++) {
      const character = text.charAt(place);
      if (isSpace(character)) continue;
      inSync =
        (inSync && this.upcoming(0) === character) || (missed < MOST_MISSED && this.skipTo(text, place));
      missed = inSync ? 0 : missed + 1;
      const style = inSync ? this.takeStyle() : PLAIN;
      if (place > gap) add(place, gap === 0 ? PLAIN : commonStyle(last, style));
      add(place + 1, style);
      gap = place + 1;
      last = style;
    }
    if (text.length > gap) add(text.length, PLAIN);
    return runs;
  }

  /** Passes over what was taken off before the character at `place`, if anything was; false: it is nowhere near. */
  private skipTo(text: string, place: number): boolean {
    const wanted = nextCharacters(text, place);
    for (let skipped = 0; skipped <= MOST_TAKEN_OFF; skipped++) {
      let same = 0;
      while (same < wanted.length && this.upcoming(skipped + same) === wanted[same]) same++;
      if (same === wanted.length) {
        this.at += skipped;
        return true;
      }
    }
    return this.upcoming(0) === text.charAt(place);
  }

  private takeStyle(): Style {
    while ((this.runs[this.run]?.end ?? Infinity) <= this.at) this.run++;
    this.at++;
    return this.runs[this.run]?.style ?? PLAIN;
  }

  /** The character `ahead` of the next one; empty: there is none. */
  private upcoming(ahead: number): string {
    while (this.at + ahead >= this.characters.length && this.next < this.lines.length) this.takeLine();
    return this.characters.charAt(this.at + ahead);
  }

  private takeLine(): void {
    const line = this.lines[this.next++];
    // Two sheets may share a line of the input.
    if (!line || line.number === this.lastNumber) return;
    this.lastNumber = line.number;
    const before = this.characters.length;
    const styled = this.styles.lines.get(line.number);
    if (!styled) {
      this.characters += line.text.replace(/\s+/g, '');
      this.runs.push({ end: this.characters.length, style: PLAIN });
      return;
    }
    this.characters += styled.characters;
    styled.styles.forEach((style, index) => {
      this.runs.push({ end: before + (styled.ends[index] ?? 0), style });
    });
  }
}

const isSpace = (character: string): boolean => SPACES.includes(character);

/** The first few characters from `place` on, without white space. */
function nextCharacters(text: string, place: number): string {
  let characters = '';
  for (let at = place; at < text.length && characters.length < ALIKE && at < place + MOST_TAKEN_OFF; at++) {
    const character = text.charAt(at);
    if (!isSpace(character)) characters += character;
  }
  return characters;
}
