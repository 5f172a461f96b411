import { readArguments } from './arguments.ts';
import type { FindOpening, Opening, Sign } from './container.ts';
import { HIDDEN } from './container.ts';
import { meaningAlone, meaningOf, wordsIn } from './meanings.ts';

/** `{{< name … >}}`, `{{% name … %}}` of Hugo: how one begins. */
const HUGO = /^ {0,3}\{\{[<%][ \t]{0,4}([\w/.-]{1,60})(?=[ \t/>%])/;
const HUGO_END = /[>%]\}\}/g;
/** `{% name … %}` of Liquid, GitBook, Markdoc, Hexo: how one begins. */
const LIQUID = /^ {0,3}\{%-?[ \t]{0,4}([A-Za-z][\w-]{0,60})(?=[ \t/%-])/;
const LIQUID_END = /-?%\}/g;
/** Either end of one, anywhere in a line. */
const HUGO_SIGN = /\{\{[<%][ \t]{0,4}(\/?)[ \t]{0,4}([\w/.-]{1,60})/g;
const LIQUID_SIGN = /\{%-?[ \t]{0,4}(end_?|\/[ \t]{0,4})?([A-Za-z][\w-]{0,60})/g;
/** What is said in one is no longer, in characters. */
const LONGEST = 2000;
/** Jekyll's notes are files that are included: `{% include note.html content="…" %}`. */
const INCLUDED = /^\s*([\w/-]{1,80})\.(?:html|md)\b/;

interface Tag {
  readonly name: string;
  readonly said: string;
  readonly isAlone: boolean;
  /** Where it ends. */
  readonly from: number;
}

/** A shortcode of Hugo, alone or with what stands up to its end. */
export const findHugo: FindOpening = (src) => {
  const tag = readTag(src, HUGO, HUGO_END);
  return tag && shortcode(tag, signsOfHugo);
};

export const findLiquid: FindOpening = (src) => {
  const tag = readTag(src, LIQUID, LIQUID_END);
  const [file, name] = (tag?.name === 'include' && INCLUDED.exec(tag.said)) || [];
  if (tag && file !== undefined && name !== undefined)
    return shortcode({ ...tag, name, said: tag.said.slice(file.length), isAlone: true }, signsOfLiquid);
  return tag && shortcode(tag, signsOfLiquid);
};

/** The shortcode that a source begins with, on one line. */
function readTag(src: string, begin: RegExp, end: RegExp): Tag | null {
  const [written = '', name] = begin.exec(src) ?? [];
  if (name === undefined) return null;
  const near = src.slice(written.length, written.length + LONGEST);
  const feed = near.indexOf('\n');
  for (const { 0: sign, index } of (feed < 0 ? near : near.slice(0, feed)).matchAll(end)) {
    const said = near.slice(0, index).trim();
    const isAlone = said.endsWith('/');
    const from = written.length + index + sign.length;
    return { name, said: isAlone ? said.slice(0, -1) : said, isAlone, from };
  }
  return null;
}

function shortcode({ name, said, isAlone, from }: Tag, signsIn: (line: string) => Iterable<Sign>): Opening {
  const args = readArguments(said);
  const alone = meaningAlone(name, args);
  const words = wordsIn(args);
  if (isAlone) return { from, meaning: alone ?? HIDDEN, closing: null, words };
  return { from, meaning: meaningOf(name, args), closing: { type: 'sign', name, signsIn }, alone, words };
}

const signsOfHugo = (line: string): Sign[] => signsOf(line, HUGO_SIGN, '}}');
const signsOfLiquid = (line: string): Sign[] => signsOf(line, LIQUID_SIGN, '%}');

function signsOf(line: string, pattern: RegExp, end: string): Sign[] {
  const signs: Sign[] = [];
  let behind = 0;
  for (const match of line.matchAll(pattern)) {
    if (match.index < behind) continue;
    const at = line.indexOf(end, match.index);
    if (at < 0) break;
    behind = at + end.length;
    const closes = match[1] !== undefined && match[1] !== '';
    signs.push({ name: match[2] ?? '', closes, start: match.index, end: behind });
  }
  return signs;
}
