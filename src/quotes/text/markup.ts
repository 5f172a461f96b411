import type { Format } from '../../model/index.ts';

/** Elements within a line of words; every other begins a paragraph (HTML, phrasing content). */
const PHRASING = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i img ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/**
 * The source of a document with spaces where nobody speaks: tags, scripts, fenced code. It stays as long as it is, so that
 * every word keeps its place. Linear.
 */
export function maskMarkup(text: string, format: Format): string {
  if (format === 'html') return maskTags(text);
  return format === 'markdown' ? maskFences(text) : text;
}

function maskTags(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
    if (open < at) continue;
    const name = /^<\/?([a-z][a-z0-9]*|!|\?)/i.exec(text.slice(open, open + 20))?.[1]?.toLowerCase();
    if (name === undefined) continue;
    const end = endOfMarkup(text, open, name);
    if (end < 0) break;
    pieces.push(text.slice(at, open), PHRASING.has(name) ? ' '.repeat(end - open) : emptyLine(end - open));
    at = end;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(at);
}

/** Where what begins with a tag ends, with all that is no text; -1 where it never does. */
function endOfMarkup(text: string, open: number, name: string): number {
  if (text.startsWith('<!--', open)) return after(text, '-->', open);
  const end = after(text, '>', open);
  const isCode = (name === 'script' || name === 'style') && text[open + 1] !== '/';
  return end < 0 || !isCode ? end : after(text, `</${name}`, end);
}

function after(text: string, words: string, from: number): number {
  const at = text.indexOf(words, from);
  return at < 0 ? -1 : at + words.length;
}

/** An empty line that is so long. */
function emptyLine(length: number): string {
  return '\n\n'.padEnd(length).slice(0, length);
}

/** A line of three backticks or tildes opens code, and the next closes it. */
function maskFences(text: string): string {
  let open = false;
  return text
    .split('\n')
    .map((line) => {
      const fence = /^ {0,3}(?:```|~~~)/.test(line);
      const code = open || fence;
      if (fence) open = !open;
      return code ? ' '.repeat(line.length) : line;
    })
    .join('\n');
}
