import { trimEndOf } from '../../../model/index.ts';
import { endsSentence, endsWithColon, isDigit, isLower, isUpper, lastInside } from '../characters.ts';
import type { InputLine } from '../lines/input-line.ts';
import { bulletLength, parseListNumber } from '../lines/list-markers.ts';
import { COMMANDS, KEYWORDS, PROSE_WORDS } from './command-words.ts';
import type { Surroundings } from './surroundings.ts';

/** What compilers set before the lines they quote, and listings before theirs. */
const GUTTER = /^(?:\d{1,5} {0,3}[|│]|\||= (?:note|help):|\d{1,4}\t)/;
/** `user@host:~$ `, `root@host:/# `, `[user@host dir]$ `, `>>> `, `PS C:\\> `. */
const PROMPT =
  /^(?:\[?[a-z_][\w.-]{0,31}@[\w.-]{1,63}[: ][^\s$#%>]{0,80}\]?[$#%>]|>>>|PS [A-Z]:\\[^\s>]{0,80}>) /;
/** What prose has only where it speaks of source text. */
const SIGNS_OF_SOURCE: ReadonlySet<string> = new Set([
  'assigns',
  'equals',
  'calls',
  'arrows',
  'braces',
  'tags',
  'underscores',
  'camel case',
  'semicolons',
  'square brackets',
  'members',
]);
/** A line is looked at so far. */
const LOOKED_AT = 200;

/** Somebody typed it at a prompt: what stands right below is what was answered. */
export const isTyped = (text: string): boolean => text.startsWith('$ ') || PROMPT.test(text);

/** What speaks for a line being source text or prose, by names that have a weight in `weights.ts`. */
export function extractCodeFeatures(line: InputLine, around: Surroundings): string[] {
  const features: string[] = [];
  const text = line.text.slice(0, LOOKED_AT);
  addPlaceFeatures(line, around, features);
  if (around.opens && around.closes) features.push(isPlainLabel(text) ? 'a label alone' : 'alone');
  addEdgeFeatures(text, features);
  addWordFeatures(text, features);
  const before = features.length;
  addSignFeatures(text, features);
  const kinds = features.slice(before).filter((name) => SIGNS_OF_SOURCE.has(name)).length;
  if (kinds > 0 && features.includes('no prose words'))
    features.push(kinds === 1 ? 'a sign of source alone' : 'signs of source alone');
  return features;
}

/** Begins like a heading, and has words alone. */
function isPlainLabel(text: string): boolean {
  if (!isUpper(text[0] ?? '')) return false;
  for (const char of text)
    if (!isLower(char) && !isUpper(char) && !isDigit(char) && !isOfWords(char)) return false;
  return true;
}

/** A mark that stands between words, or a letter of a script without capitals. */
const isOfWords = (char: string): boolean => " ,.'’?!:&-".includes(char) || char > '\u0590';

function addPlaceFeatures(
  line: InputLine,
  { indent, before, after, parent, opens }: Surroundings,
  features: string[],
): void {
  const by = line.indent - indent;
  features.push(
    by < 0
      ? 'outdented'
      : by === 0
        ? 'flush'
        : by < 4
          ? 'set in by some'
          : by === 4
            ? 'set in by four'
            : 'set in',
  );
  if (parent && by > 0) features.push(`set in under ${describeParent(parent, line)}`);
  if (before && line.indent !== before.indent)
    features.push(line.indent > before.indent ? 'deeper than before' : 'shallower than before');
  if (opens && before && before.indent <= indent && by >= 2)
    features.push(endsWithColon(before.text) ? 'set off after a colon' : 'set off');
  if (after && after.indent > line.indent + 1) features.push('deeper after');
  if (line.text.length > 90) features.push('long');
}

function describeParent(parent: InputLine, line: InputLine): string {
  const marker = bulletLength(parent.text) || (parseListNumber(parent.text)?.length ?? 0);
  if (marker > 0 && endsWithColon(parent.text) && line.indent > parent.indent + marker) return 'a colon';
  if (marker > 0) return line.indent <= parent.indent + marker + 1 ? 'an item' : 'an item, further';
  if (endsWithColon(parent.text)) return 'a colon';
  return endsSentence(parent.text) ? 'a sentence' : 'a line';
}

function addEdgeFeatures(text: string, features: string[]): void {
  const first = text[0] ?? '';
  const last = text.at(-1) ?? '';
  if (bulletLength(text) > 0 && first !== '>')
    features.push('-*+'.includes(first) ? 'begins with a dash' : 'begins with a bullet');
  else if (GUTTER.test(text)) features.push('a gutter');
  else if (('$%>#'.includes(first) && text[1] === ' ') || PROMPT.test(text))
    features.push('begins with a prompt');
  else if (text.startsWith('//') || text.startsWith('/*')) features.push('begins with a comment');
  else if (first === '#') features.push('begins with #');
  else if ('{}()[]<>;'.includes(first)) features.push(`begins with ${first}`);
  else if (first === '-' && text[1] === '-') features.push('begins with an option');
  else if ('@.&|\\$%'.includes(first)) features.push('begins with a sign');
  else if (isUpper(first)) features.push('begins upper');
  else if (isLower(first)) features.push('begins lower');
  else if (isDigit(first)) features.push('begins with a digit');
  else
    features.push(
      first > '\u0590' && (first < '\u2000' || first > '\u2e80') ? 'begins uncased' : 'begins other',
    );
  if ('{}();\\[]>='.includes(last)) features.push(`ends with ${last}`);
  else if (',|&+:'.includes(last)) features.push(`ends with ${last}`);
  else if ('.!?…'.includes(lastInside(text)) && isLower(text.at(-2) ?? '')) features.push('ends a sentence');
  else if (isDigit(last)) features.push('ends with a digit');
  else if ('\'"`'.includes(last)) features.push('ends with a quote');
}

function addWordFeatures(text: string, features: string[]): void {
  const words = text.split(' ', 40);
  const [head = ''] = words;
  const first = head.toLowerCase();
  const second = words[1] ?? '';
  if (COMMANDS.has(head)) features.push('a command');
  else if ((head === '$' || head === '%' || head === '>' || head === '#') && COMMANDS.has(second))
    features.push('a command');
  else if (KEYWORDS.has(trimEndOf(head, '(:;{'))) features.push('a keyword');
  let prose = 0;
  let count = 0;
  let gaps = 0;
  for (const word of words) {
    if (word === '') {
      gaps++;
      continue;
    }
    count++;
    if (PROSE_WORDS.has(word.toLowerCase())) prose++;
  }
  if (gaps > 0) features.push(gaps > 3 ? 'wide gaps' : 'gaps');
  features.push(
    prose === 0
      ? 'no prose words'
      : prose === 1
        ? 'a prose word'
        : prose === 2
          ? 'two prose words'
          : prose < 5
            ? 'prose words'
            : 'many prose words',
  );
  features.push(count === 1 ? 'one word' : count < 4 ? 'few words' : count < 9 ? 'some words' : 'many words');
  if (first.endsWith(':')) features.push('a label');
}

function addSignFeatures(text: string, features: string[]): void {
  let signs = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) letters++;
    else if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) letters++;
    else if (code !== 0x20 && !(code >= 0x30 && code <= 0x39) && !'.,\'"'.includes(text[at] ?? '')) signs++;
  }
  if (text.length > 0) {
    const share = signs / text.length;
    features.push(
      signs === 0
        ? 'no signs'
        : share < 0.03
          ? 'hardly a sign'
          : share < 0.08
            ? 'few signs'
            : share < 0.16
              ? 'signs'
              : 'many signs',
    );
    if (letters === 0) features.push('no letters');
  }
  if (signs === 0) return;
  if (text.includes(' = ') || text.includes(' := ')) features.push('assigns');
  else if (text.includes('=')) features.push('equals');
  if (text.includes('()') || /\w\((?!s\))/.test(text)) features.push('calls');
  if (text.includes('::') || text.includes('->') || text.includes('=>')) features.push('arrows');
  if (text.includes('{') || text.includes('}')) features.push('braces');
  if (text.includes('</') || text.includes('/>')) features.push('tags');
  if (/[a-z0-9]_[a-z0-9]/i.test(text)) features.push('underscores');
  if (/[a-z][A-Z]/.test(text)) features.push('camel case');
  if (/(?:^|\s)--?[a-z]/.test(text)) features.push('options');
  if (/(?:^|[\s"'=])[.~]{0,2}\/[\w.-]/.test(text)) features.push('a path');
  if (text.includes('://')) features.push('an address');
  if (text.includes(';')) features.push('semicolons');
  if (text.includes('"') || text.includes('`')) features.push('quotes');
  if (text.includes(' | ') || text.includes(' && ') || text.includes(' > ')) features.push('pipes');
  if (text.includes('[')) features.push('square brackets');
  if (/\w\.\w+\(/.test(text) || /^\w+\.\w+/.test(text)) features.push('members');
}
