import { nameOfSpeaker } from '../model/index.ts';
import { cellsOf } from './cells.ts';
import { isRightToLeft } from './direction.ts';
import type { LayoutBuilder } from './layout-builder.ts';
import { isSpeech, type QuotedBlock } from './quoted.ts';
import { wrapText } from './wrap-text.ts';

/**
 * The lines under a block that say who spoke in it: one a speaker, at the right edge, unless the block's own text has
 * that very name. A quote that goes on in another block is signed where it ends.
 */
export function drawSpeakers(builder: LayoutBuilder, { ranges }: QuotedBlock, text: string): void {
  const names = new Set<string>();
  for (const { quote, last } of ranges) {
    const name = nameOfSpeaker(quote.speaker);
    if (last && isSpeech(quote) && name !== null) names.add(name);
  }
  if (names.size === 0) return;
  // Names stand where the lines of the text end.
  builder.mirrored = isRightToLeft(text);
  const said = text.toLowerCase();
  for (const name of names) {
    if (hasWords(said, name.toLowerCase())) continue;
    for (const shown of wrapText(name, builder.width)) {
      const cells = cellsOf(shown);
      const span = { text: shown, role: 'speaker' } as const;
      builder.addLine(0, builder.width - cells, [span], cells, text.length, text.length, { bar: true });
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
