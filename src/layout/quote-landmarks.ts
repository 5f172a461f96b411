import { nameOfSpeaker } from '../model/index.ts';
import { NOTHING_QUOTED, type QuotedBlock } from './quoted.ts';
import type { Landmark } from './types.ts';

/** Collects where quotes begin in the lines of a layout, and who is named beside them. */
export class QuoteLandmarks {
  readonly found: Landmark[] = [];
  private readonly seen = new Set<string>();
  private quoted: QuotedBlock = NOTHING_QUOTED;
  private next = 0;
  private lastSpeaker: string | null = null;

  /** `named`: whether speakers stand in the margin. */
  constructor(private readonly named: boolean) {}

  /** What the next lines show. */
  open(quoted: QuotedBlock): void {
    this.quoted = quoted;
    this.next = 0;
    this.lastSpeaker = null;
  }

  /** Landmarks of the quotes that begin on a line about to be added; the speaker of the first, unless named last. */
  add(start: number, end: number, line: number): string | null {
    let speaker: string | null = null;
    const { ranges } = this.quoted;
    if (end === start) return speaker;
    for (let next = ranges[this.next]; next && next.start < end; next = ranges[this.next]) {
      this.next++;
      const { quote } = next;
      if (this.seen.has(quote.id)) continue;
      this.seen.add(quote.id);
      this.found.push({ id: quote.id, line });
      if (this.named && quote.kind !== 'indirect') speaker ??= nameOfSpeaker(quote.speaker);
    }
    if (speaker === null || speaker === this.lastSpeaker) return null;
    this.lastSpeaker = speaker;
    return speaker;
  }
}
