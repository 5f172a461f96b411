import type { FurnitureItem } from '../furniture-item.ts';
import type { InputLine } from '../lines/input-line.ts';

/** A name and the section of the manual, at both ends of the line over a page and under it. */
const REFERENCE = /^[^\s()]{1,80}(?: [^\s()]{1,80}){0,3}\(\d[a-z]{0,6}\)/i;
const REFERENCE_AT_END = /\(\d[a-z]{0,6}\)$/i;
/** The name of a page is cut where it has no room: the middle of the line goes over it. */
const CUT = /^\S{3,}\([^)]{0,60}\)$|^\S{20,}\(\d/;

/** Takes off the lines over and under a page of the manual: `ls(1)  User Commands  ls(1)`. */
export function takeManPages({ lines }: { lines: readonly InputLine[] }): {
  readonly lines: readonly InputLine[];
  readonly furniture: readonly FurnitureItem[];
} {
  const first = lines.find((line) => line.text !== '');
  if (!first || first.indent > 0 || !isHeader(first.text)) return { lines, furniture: [] };
  const name = nameOf(first.text);
  const furniture: FurnitureItem[] = [];
  const kept = lines.map((line) => {
    if (line.indent > 0 || line.text === '') return line;
    const ofPage =
      line === first ||
      isHeader(line.text) ||
      (name !== '' && line.text.endsWith(name) && isFooter(line.text));
    if (!ofPage) return line;
    furniture.push({
      reason: 'running-head',
      why: 'over or under a page of the manual',
      text: line.text,
      line: line.number,
    });
    return { ...line, text: '', raw: '', indent: 0, end: 0 };
  });
  return { lines: kept, furniture };
}

function isHeader(text: string): boolean {
  if (text.length < 8 || !REFERENCE_AT_END.test(text)) return false;
  return (REFERENCE.test(text) && text.indexOf('(') < text.lastIndexOf('(')) || CUT.test(text);
}

/** `ls(1)` of the line over the page. */
function nameOf(text: string): string {
  const at = text.lastIndexOf(' ');
  return at < 0 ? '' : text.slice(at + 1);
}

/** Version, date and name, in fields. */
const isFooter = (text: string): boolean => text.includes('   ');
