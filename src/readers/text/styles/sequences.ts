import type { Clean } from '../../../model/index.ts';
import { type Hyperlink, readHyperlink } from './hyperlinks.ts';
import { readOverstrike } from './overstrikes.ts';
import { applySgr, DEFAULT_RENDITION, styleOfRendition } from './sgr.ts';
import { PLAIN, type Style } from './style.ts';

/** Part of a text that looks alike, and not plain. */
export interface StyledRange {
  readonly start: number;
  readonly end: number;
  readonly style: Style;
}

/** A text without the sequences that only say how it looks. */
export interface TakenSequences {
  readonly text: string;
  /** Ascending, by offsets in the text. */
  readonly ranges: readonly StyledRange[];
  /** What the styles' numbers of links mean, from 1. */
  readonly links: readonly Clean[];
}

/**
 * What has more changes of style than this is no text that somebody reads: the rest of it is plain. The manual of bash, 6,700
 * lines, has some 6,000.
 */
const MOST_RANGES = 40_000;

/**
 * SGR, with what programs write around it: erasing to the end of the line, which `grep` and compilers add, and going back
 * to the usual set of characters, which `tput sgr0` does.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control sequences are what is matched
const SGR = /(?:\x1b\(B)?\x1b\[([\d;:]{0,100})m(?:\x1b\[0?K|\x1b\(B|\x0f)?/y;

/**
 * Takes overstrikes, SGR and links to click on out of a text, in one pass. Every other control stays where it is.
 */
export function takeSequences(text: string): TakenSequences {
  const taker = new SequenceTaker(text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: backspace and ESC are what is looked for
  const controls = /[\b\x1b]/g;
  for (let match = controls.exec(text); match; match = controls.exec(text)) {
    controls.lastIndex = taker.take(match.index);
  }
  return taker.finish();
}

class SequenceTaker {
  private readonly pieces: string[] = [];
  private readonly ranges: { readonly start: number; end: number; readonly style: Style }[] = [];
  private readonly links: Clean[] = [];
  /** Of the text without sequences, so far. */
  private length = 0;
  /** What stands before this has been dealt with. */
  private from = 0;
  private rendition = DEFAULT_RENDITION;
  /** The style that SGR and link give. */
  private style = PLAIN;
  /** The link that is open: its place among all, where its words end, and where what closes it ends. */
  private link = { number: 0, end: -1, next: -1 };
  /** What was overstruck last. */
  private struck = { end: -1, style: PLAIN };

  constructor(private readonly text: string) {}

  /** Takes what the control at `at` belongs to, and gives the place after it; it stays if that is nothing we know. */
  take(at: number): number {
    if (this.text[at] === '\b') return this.takeOverstrike(at);
    if (at === this.link.end) return this.closeLink(at);
    SGR.lastIndex = at;
    const sgr = SGR.exec(this.text);
    if (sgr) return this.takeSgr(at, sgr);
    const link = this.link.end > at ? null : readHyperlink(this.text, at);
    return link ? this.openLink(at, link) : at + 1;
  }

  finish(): TakenSequences {
    this.flush(this.text.length, this.text.length);
    return { text: this.pieces.join(''), ranges: this.ranges, links: this.links };
  }

  private takeOverstrike(at: number): number {
    const found = readOverstrike(this.text, at, this.from, this.struck);
    if (found === null) {
      let end = at + 1;
      while (this.text[end] === '\b') end++;
      return end;
    }
    this.flush(found.start, found.end);
    for (const { text, style } of found.cells) {
      this.add(text, this.style | style);
      this.struck = { end: found.end, style };
    }
    return found.end;
  }

  private takeSgr(at: number, [sequence, parameters = '']: RegExpExecArray): number {
    this.flush(at, at + sequence.length);
    this.rendition = applySgr(this.rendition, parameters);
    this.style = styleOfRendition(this.rendition, this.link.number);
    return this.from;
  }

  private openLink(at: number, { start, end, next, url }: Hyperlink): number {
    this.flush(at, start);
    if (url !== null) this.links.push(url);
    this.link = { number: url === null ? 0 : this.links.length, end, next };
    this.style = styleOfRendition(this.rendition, this.link.number);
    return start;
  }

  private closeLink(at: number): number {
    this.flush(at, this.link.next);
    this.link = { number: 0, end: -1, next: -1 };
    this.style = styleOfRendition(this.rendition, 0);
    return this.from;
  }

  /** Adds what stands before `end`, and goes on at `next`. */
  private flush(end: number, next: number): void {
    this.add(this.text.slice(this.from, end), this.style);
    this.from = next;
  }

  private add(piece: string, style: Style): void {
    if (piece === '') return;
    const start = this.length;
    this.pieces.push(piece);
    this.length += piece.length;
    if (style === PLAIN) return;
    const last = this.ranges.at(-1);
    if (last?.end === start && last.style === style) last.end = this.length;
    else if (this.ranges.length < MOST_RANGES) this.ranges.push({ start, end: this.length, style });
  }
}
