import type { Format } from '../model/index.ts';
import { countMarks, type Mark } from './marks.ts';
import { detectMarkup } from './markup/detect.ts';
import { beginsAsMail, beginsAsSubtitles } from './self-named.ts';
import { withoutSequences } from './text/index.ts';

/** What a document is made of shows in its first characters. */
const LOOKED_AT = 16 * 1024;

const BY_NAME: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  text: 'text',
  srt: 'subtitles',
  vtt: 'subtitles',
  eml: 'mail',
  mbox: 'mail',
  rst: 'rst',
  rest: 'rst',
  org: 'org',
  adoc: 'asciidoc',
  asciidoc: 'asciidoc',
  asc: 'asciidoc',
  wiki: 'mediawiki',
  mediawiki: 'mediawiki',
  bbcode: 'bbcode',
};

/**
 * How many kinds of evidence make a document Markdown: where nothing is said of it, and where its name says text, or it is
 * styled as a program writes for a terminal.
 */
const ENOUGH = 2;
const OVERWHELMING = 4;
/** Of a comment before the page begins, in characters. */
const LONGEST_COMMENT = 2004;

/**
 * What a document is. Its name goes first: who saves `.md` or `.html` means it. Without a telling name (a pipe, another
 * ending) its content says: subtitles and mail by what they begin with, HTML by how it begins or by its tags, Markdown by
 * at least two marks that unmarked text does not have, and other languages of marks by more than Markdown has, since one
 * alone happens (a line of `#hashtags`, a list with dashes) and reading text as Markdown would
 * join its lines. `.txt` is text unless the evidence is overwhelming: a page saved under the wrong name, or four kinds
 * of Markdown's marks. So is what has overstrikes or SGR in it, such as a manual. Looks at the first 16 KB.
 */
export function detectFormat(path: string | null, text: string): Format {
  const ending = endingOf(path);
  const named = Object.hasOwn(BY_NAME, ending) ? BY_NAME[ending] : undefined;
  // `.asc` is AsciiDoc, and also a key or signature.
  const armoured = named === 'asciidoc' && text.trimStart().startsWith('-----BEGIN ');
  if (named !== undefined && named !== 'text') return armoured ? 'text' : named;
  const start = text.slice(0, LOOKED_AT);
  if (beginsAsSubtitles(start)) return 'subtitles';
  if (beginsAsMail(start)) return 'mail';
  const tagged = start.trimStart().startsWith('<');
  if (tagged && (beginsAsHtml(start) || (named === undefined && hasManyTags(start)))) return 'html';
  const least = named === 'text' || withoutSequences(start) !== start ? OVERWHELMING : ENOUGH;
  const markdown = countMarks(start, MARKS);
  // A file with an ending that says something else is code more often than not, and code has comments in such languages.
  const mayBeMarkup = ending === '' || named === 'text';
  const markup = mayBeMarkup ? detectMarkup(start, least, markdown) : null;
  return markup ?? (markdown >= least ? 'markdown' : 'text');
}

/** What `detectFormat` decided by, in words: what stands behind “since”. */
export function reasonOfFormat(path: string | null, format: Format): string {
  const ending = endingOf(path);
  return Object.hasOwn(BY_NAME, ending) && BY_NAME[ending] === format
    ? `its name ends in .${ending}`
    : 'its first lines say so';
}

const endingOf = (path: string | null): string => /\.([a-z]+)$/i.exec(path ?? '')?.[1]?.toLowerCase() ?? '';

function beginsAsHtml(start: string): boolean {
  let rest = start
    .trimStart()
    .replace(/^<\?xml[^>]{0,200}\?>/i, '')
    .trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end < 0 || end > LONGEST_COMMENT) return false;
    rest = rest.slice(end + 3).trimStart();
  }
  return /^<(?:!doctype\s+html|html|head|body)\b/i.test(rest);
}

/** Begins with a tag, and closes more than a few of those that make up a page. */
function hasManyTags(start: string): boolean {
  if (!/^\s*<(?:[a-z]|!--)/i.test(start)) return false;
  return (start.match(/<\/(?:p|div|h[1-6]|article|section|main|ul|li|table|title|a)>/gi)?.length ?? 0) >= 3;
}

/** Those of Markdown. */
const MARKS: readonly Mark[] = [
  {
    needs: ['# '],
    looks: /(?:^|\n\n)#{1,6} \S[^\n]*(?:\n|$)/,
    counts: (start) => ((start.match(/^#{1,6} \S/gm)?.length ?? 0) > 1 ? 2 : 1),
  },
  {
    needs: [']('],
    looks: /!?\[[^\]\n]{1,200}\]\((?:https?:|mailto:|[./#])[^)\s]{0,500}\)/,
    counts: () => 2,
  },
  { needs: ['```'], looks: { test: hasFence }, counts: () => 2 },
  { needs: ['---'], looks: /^\|?[ \t]*:?-{3,}:?[ \t]*\|[-: \t|]*$/m, counts: () => 2 },
  { needs: [']:'], looks: /^\[\^?[^\]\n]{1,100}\]:[ \t]+\S/m, counts: () => 1 },
  {
    needs: ['**', '__'],
    looks: /(?:^|\s)(?:\*\*\S[^*\n]*\S\*\*|__\S[^_\n]*\S__)(?=[\s.,;:!?)]|$)/m,
    counts: () => 1,
  },
  { needs: ['\n\n> '], looks: /\n\n> \S/, counts: () => 1 },
  { needs: ['- ', '* ', '+ '], looks: /(?:^|\n\n)(?:[-*+] \S[^\n]*\n){2}/, counts: () => 1 },
  {
    needs: ['\n===', '\n---'],
    looks: /^[^\n]+\n(?:={3,}|-{3,})\n(?:\n|$)/m,
    counts: (start) => (start.startsWith('---') ? 0 : 1),
  },
];

/** Whether a line opens a fence and a later one closes it. */
function hasFence(start: string): boolean {
  let open = false;
  for (const line of start.split('\n')) {
    if (open && /^ {0,3}```\s*$/.test(line)) return true;
    open ||= /^ {0,3}```[^`]*$/.test(line);
  }
  return false;
}
