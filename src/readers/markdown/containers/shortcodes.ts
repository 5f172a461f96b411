import { readArguments } from './arguments.ts';
import type { FindOpening, Opening, Sign } from './container.ts';
import { HIDDEN } from './container.ts';
import { meaningAlone, meaningOf, wordsIn } from './meanings.ts';

/** `{{< name … >}}`, `{{% name … %}}` of Hugo. */
const HUGO = /^ {0,3}\{\{([<%])[ \t]*([\w/.-]{1,60})((?:[ \t]+[^\n]{0,1000}?)?)[ \t]*(\/?)[ \t]*[>%]\}\}/;
/** `{% name … %}` of Liquid, GitBook, Markdoc, Hexo. */
const LIQUID = /^ {0,3}\{%-?[ \t]*([A-Za-z][\w-]{0,60})((?:[ \t]+[^\n]{0,1000}?)?)[ \t]*(\/?)[ \t]*-?%\}/;
/** Either end of one, anywhere in a line. */
const HUGO_SIGN = /\{\{[<%][ \t]*(\/?)[ \t]*([\w/.-]{1,60})/g;
const LIQUID_SIGN = /\{%-?[ \t]*(end_?|\/[ \t]*)?([A-Za-z][\w-]{0,60})/g;

/** A shortcode of Hugo, alone or with what stands up to its end. */
export const findHugo: FindOpening = (src) => {
  const [written, , name = '', said = '', slash] = HUGO.exec(src) ?? [];
  return written === undefined ? null : shortcode(written, name, said, slash === '/', signsOfHugo);
};

export const findLiquid: FindOpening = (src) => {
  const [written, name = '', said = '', slash] = LIQUID.exec(src) ?? [];
  if (written === undefined) return null;
  // Jekyll's notes are files that are included: `{% include note.html content="…" %}`.
  const [, file = '', rest = ''] = /^\s*([\w/-]{1,80})\.(?:html|md)\b(.*)$/.exec(said) ?? [];
  if (name === 'include' && file !== '') return shortcode(written, file, rest, true, signsOfLiquid);
  return shortcode(written, name, said, slash === '/', signsOfLiquid);
};

function shortcode(
  written: string,
  name: string,
  said: string,
  isAlone: boolean,
  signsIn: (line: string) => Iterable<Sign>,
): Opening {
  const from = written.length;
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
