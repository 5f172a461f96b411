import type { Facts } from '../../model/index.ts';
import { factsIn } from './facts.ts';

/** MultiMarkdown's keys, in lower case without spaces (its User's Guide, “Metadata”), that people write over texts. */
const KEYS = new Set(
  (
    'title subtitle author authors affiliation date copyright keywords tags language lang url source abstract summary ' +
    'description slug email css format baseheaderlevel htmlheader htmlheaderlevel xhtmlheader latexmode latexinput ' +
    'latexfooter latextitle latexauthor latexheaderlevel bibtex biblatex quoteslanguage mymaster revision version web'
  ).split(' '),
);
const KEY = /^([A-Za-z][A-Za-z ]{0,30}):(?:[ \t]+(\S.*)|[ \t]*)$/;

/**
 * The facts that MultiMarkdown's header states: a key a line, known ones alone, a title among them, and lines that go on
 * with a value indented. Null for prose that has a colon.
 */
export function readKeyLines(header: string): Partial<Facts> | null {
  const entries = new Map<string, string>();
  let last = '';
  for (const line of header.trimEnd().split('\n')) {
    if (/^[ \t]/.test(line) && last !== '') {
      entries.set(last, `${entries.get(last) ?? ''} ${line.trim()}`);
      continue;
    }
    const [, key, value = ''] = KEY.exec(line.trimEnd()) ?? [];
    last = key?.replaceAll(' ', '').toLowerCase() ?? '';
    if (!KEYS.has(last) || entries.has(last)) return null;
    entries.set(last, value);
  }
  return entries.has('title') ? factsIn(entries) : null;
}
