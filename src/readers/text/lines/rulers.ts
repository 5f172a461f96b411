import { beginsWithWord } from '../characters.ts';

/** Lines without words: thematic breaks and underlines, as CommonMark calls them. */

const BREAK = /^(?:(?:[*·•~#_=–—-]\s*){3,}|⁂|\*|§|❦|[◆■●○★☆＊※](?:\s*[◆■●○★☆＊※])*)$/;
const UNDERLINE = /^(?:={3,}|-{3,})$/;

/** Parts the text: `* * *`, `⁂`. */
export function isBreak(text: string): boolean {
  return text.length < 120 && !beginsWithWord(text) && BREAK.test(text);
}

/** A line of `===` or `---` such as stands under a heading. */
export function isUnderline(text: string): boolean {
  return (text[0] === '=' || text[0] === '-') && UNDERLINE.test(text);
}
