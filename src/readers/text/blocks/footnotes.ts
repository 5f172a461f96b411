import { beginsWithWord } from '../characters.ts';
import type { BlockKind, TextBlock } from './text-block.ts';

export interface Footnote {
  /** Empty: it has no label of its own. */
  readonly label: string;
  readonly bracketed: boolean;
  /** The words of the note. */
  readonly text: string;
}

/** `[3]` in a text: a reference to a footnote, where there is one. */
export const REFERENCE = /\[(\d{1,3})\]/g;
const LABEL = /^(?:\[(\d{1,3})\]|([¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}))\s*(?=\S)/;
const BACKLINK = /[↩↑⤴]\ufe0e?$/;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The footnote that a text is: it begins with a label (`[3] `, `³ `), or ends with a sign that leads back. */
export function parseFootnote(text: string): Footnote | null {
  const match = beginsWithWord(text) ? null : LABEL.exec(text);
  const back = (text.at(-1) ?? '') > '\u2000' && BACKLINK.test(text);
  if (!match && !back) return null;
  const label = match?.[1] ?? [...(match?.[2] ?? '')].map((sign) => SUPERSCRIPTS.indexOf(sign)).join('');
  const words = text.slice(match?.[0].length ?? 0);
  return {
    label,
    bracketed: match?.[1] !== undefined && !back,
    text: back ? words.replace(BACKLINK, '').trimEnd() : words,
  };
}

/** Notes stand together after the text; a number in brackets is one only where the text refers to it. */
export function markFootnotes(blocks: readonly TextBlock[], kinds: BlockKind[]): void {
  const notes = blocks.map(({ text }, at) =>
    kinds[at] === 'text' || kinds[at] === 'item' ? parseFootnote(text) : null,
  );
  if (!notes.some((note) => note)) return;
  const counts = new Map<string, number>();
  for (const { text } of blocks) {
    for (const [, label = ''] of text.matchAll(REFERENCE)) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  notes.forEach((note, at) => {
    if (!note) return;
    // Once in the text, once before the note itself.
    if (note.bracketed && (at < blocks.length / 4 || (counts.get(note.label) ?? 0) < 2)) return;
    kinds[at] = 'footnote';
  });
}
