import { cellsOf } from './cells.ts';
import type { Page } from './page.ts';
import { isSpeech, type QuotedBlock } from './quoted.ts';
import { nextLine } from './wrap.ts';

/**
 * The lines under a block that say who spoke in it: one a speaker, at the right edge, unless the block's own text has
 * that very name. A quote that goes on in another block is signed where it ends.
 */
export function drawSpeakers(page: Page, { stretches }: QuotedBlock, text: string): void {
  const names = new Set<string>();
  for (const { quote, last } of stretches) {
    if (last && isSpeech(quote) && quote.speaker) names.add(quote.speaker.name ?? quote.speaker.mention);
  }
  if (names.size === 0) return;
  const said = text.toLowerCase();
  for (const name of names) {
    if (hasWords(said, name.toLowerCase())) continue;
    for (let at = 0; at < name.length && !page.cut; ) {
      const line = nextLine(name, at, page.width);
      const shown = cellsOf(name, line.start, line.end) > page.width ? '?' : name.slice(line.start, line.end);
      const span = { text: shown, role: 'speaker' } as const;
      page.write(0, page.width - line.cells, [span], line.cells, text.length, text.length, { bar: true });
      at = line.next;
    }
  }
}

/** Does a text have some words, not as a part of longer ones? */
function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isWordUnit(text.charCodeAt(at - 1)) && !isWordUnit(text.charCodeAt(at + words.length))) return true;
  }
  return false;
}

function isWordUnit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x2000);
}
