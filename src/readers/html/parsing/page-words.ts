import { type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';
import { LONGEST_SCRIPT, setScript } from '../../scripts/index.ts';
import { marksFor } from './quotation-marks.ts';
import { STRUCK } from './tree.ts';

/** Elements whose content is program or data, and how a tokenizer goes on inside them. */
const UNREAD: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ...['style', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [name, TokenizerMode.RAWTEXT] as const),
  ...['textarea', 'title'].map((name) => [name, TokenizerMode.RCDATA] as const),
]);
/** Elements that part nothing. */
const IN_LINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

/**
 * The words of a page in the order they stand in, parts under each other parted by empty lines: its tags are read, and no
 * tree is made of them, so that no nesting costs anything. Not clean.
 */
export function pageWords(html: string): string {
  const words: string[] = [];
  let unread: string | null = null;
  let parted = true;
  const part = (name: string) => {
    if (parted || IN_LINE.test(name)) return;
    words.push(name === 'br' ? '\n' : '\n\n');
    parted = name !== 'br';
  };
  /** Where the words of a script begin that is open, and which it is; one in another is part of it. */
  let script: { readonly name: string; readonly start: number } | null = null;
  const closeScript = () => {
    const start = script?.start ?? 0;
    const name = script?.name;
    script = null;
    if (words.length - start > LONGEST_SCRIPT) return;
    const before = words
      .slice(Math.max(0, start - 20), start)
      .join('')
      .slice(-20);
    const set = setScript(name === 'sup' ? 'super' : 'sub', words.slice(start), before);
    set?.forEach((word, at) => {
      words[start + at] = word;
    });
  };
  /** Signs that stand for a tag, where there are some. */
  const show = (tagName: string, at: 0 | 1) => {
    if (unread !== null) return;
    if (STRUCK.has(tagName)) words.push('~~');
    else if (tagName === 'q') words.push(marksFor('', 0)[at]);
  };
  const handler: TokenHandler = {
    onStartTag({ tagName }) {
      if (script === null && (tagName === 'sup' || tagName === 'sub'))
        script = { name: tagName, start: words.length };
      show(tagName, 0);
      const state = UNREAD.get(tagName);
      if (state !== undefined) {
        tokenizer.state = state;
        if (tagName !== 'title') unread = tagName;
      }
      part(tagName);
    },
    onEndTag({ tagName }) {
      if (tagName === unread) unread = null;
      if (script?.name === tagName) closeScript();
      show(tagName, 1);
      part(tagName);
    },
    onCharacter({ chars }) {
      if (unread !== null) return;
      words.push(chars);
      parted = false;
    },
    onWhitespaceCharacter() {
      if (unread === null && !parted) words.push(' ');
    },
    onNullCharacter() {},
    onComment() {},
    onDoctype() {},
    onEof() {},
  };
  const tokenizer = new Tokenizer({}, handler);
  tokenizer.write(html, true);
  return words.join('');
}
