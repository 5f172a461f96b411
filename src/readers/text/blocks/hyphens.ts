import { trimEndOf, trimStartOf } from '../../../model/index.ts';
import { isIdeographic, isLower } from '../characters.ts';
import type { InputLine } from '../lines/input-line.ts';

/**
 * Makes what joins the lines of a block. A hyphen at a line end goes where the text elsewhere, or mostly, has the word
 * without it.
 */
export function createLineJoiner(lines: readonly InputLine[]): (broken: readonly InputLine[]) => string {
  const words = new Set<string>();
  let hyphens = 0;
  lines.forEach((line, at) => {
    if (mayBeHyphenated(line.text, lines[at + 1]?.text ?? '')) hyphens++;
  });
  if (hyphens > 0)
    for (const line of lines) for (const word of line.text.split(' ')) words.add(bareWord(word));
  const habit = hyphens > lines.length * 0.04;
  const isWhole = (head: string, tail: string): boolean =>
    words.has(bareWord(head + tail)) || (habit && !words.has(bareWord(`${head}-${tail}`)));
  return (broken) => {
    const parts: string[] = [];
    let last = '';
    for (const { text } of broken) {
      if (mayBeHyphenated(last, text)) {
        const head = last.slice(last.lastIndexOf(' ') + 1, -1);
        if (isWhole(head, text.split(' ', 1)[0] ?? '')) parts[parts.length - 1] = last.slice(0, -1);
      } else if (last !== '' && !joinsWithoutSpace(last, text)) parts.push(' ');
      parts.push(text);
      last = text;
    }
    return parts.join('');
  };
}

/** No space was there before the line was broken: after a hyphen or dash that has none before it, between ideographs. */
function joinsWithoutSpace(last: string, next: string): boolean {
  const end = last.at(-1) ?? '';
  if (end === '-' || end === '\u2014') return last.length > 1 && !' -'.includes(last.at(-2) ?? ' ');
  return isIdeographic(end) && isIdeographic(next[0] ?? '');
}

/** Perhaps a word that was parted at the line end, perhaps one that has a hyphen anyway. */
function mayBeHyphenated(text: string, next: string): boolean {
  return text.endsWith('-') && text.length > 2 && isLower(next[0] ?? '') && isLower(text.at(-2) ?? '');
}

/** A word without the marks of the sentence around it. */
const bareWord = (word: string): string =>
  trimEndOf(trimStartOf(word.toLowerCase(), '("\'“‘'), '.,;:!?)"\'”’');
