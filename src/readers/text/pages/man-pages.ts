import type { FurnitureItem } from '../furniture-item.ts';
import type { InputLine } from '../lines/input-line.ts';

/** A name and its section of the manual, where a line begins. */
const REFERENCE = /^[^\s()]{1,80}(?: [^\s()]{1,80}){0,3}\(\d[a-z]{0,6}\)/i;
const REFERENCE_AT_END = /\(\d[a-z]{0,6}\)$/i;
/** So much of a name stands at least where there was no room for all of it. */
const LEAST_OF_NAME = 8;

/** Takes off the lines over and under a page of the manual: `ls(1)  User Commands  ls(1)`. */
export function takeManPages({ lines }: { lines: readonly InputLine[] }): {
  readonly lines: readonly InputLine[];
  readonly furniture: readonly FurnitureItem[];
} {
  const first = lines.find((line) => line.text !== '');
  const name = !first || first.indent > 0 ? null : readHeader(first.text);
  if (name === null) return { lines, furniture: [] };
  const furniture: FurnitureItem[] = [];
  /** Nothing stands between the line and the end of its page: lines are read from the last one on. */
  let endsPage = true;
  const kept = lines.toReversed().map((line) => {
    if (line.text === '') return line;
    const isHeader = line.indent === 0 && readHeader(line.text) !== null;
    const isOfPage = isHeader || isFooter(line, name, endsPage);
    endsPage = isHeader;
    if (!isOfPage) return line;
    furniture.push({
      reason: 'running-head',
      why: 'over or under a page of the manual',
      text: line.text,
      line: line.number,
    });
    return { ...line, text: '', raw: '', indent: 0, end: 0 };
  });
  return { lines: kept.reverse(), furniture: furniture.reverse() };
}

/**
 * The name at the end of a line that begins with it as well; null: it does not. Where both have no room, the one at the
 * end goes over the other and over what stands between: `LONG_NALONG_NAME(1)`.
 */
function readHeader(text: string): string | null {
  if (!REFERENCE_AT_END.test(text)) return null;
  const name = REFERENCE.exec(text)?.[0];
  if (name && text.length > 2 * name.length && text.endsWith(name)) return name;
  const start = text.lastIndexOf(text.slice(0, LEAST_OF_NAME));
  if (start < LEAST_OF_NAME) return null;
  const whole = text.slice(start);
  return whole.includes(' ') ? null : whole;
}

/** Version, date and name, in fields; where a page ends, also set in, or the name alone. */
function isFooter({ text, indent }: InputLine, name: string, endsPage: boolean): boolean {
  if (!text.endsWith(name)) return false;
  return text === name ? endsPage : text.includes('   ') && (endsPage || indent === 0);
}
