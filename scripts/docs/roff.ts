/** Text as roff reads it: signs of its own escaped, what is not ASCII by its number (groff and mandoc know both). */
export function escapeRoff(text: string): string {
  return text
    .replaceAll('…', '...')
    .replace(/[\\\-'`^~]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(
      /[^\x20-\x7e\n]/gu,
      (sign) => `\\[u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .replace(/^(?=\.)/gm, '\\&');
}

/** Signs that roff has a meaning for, or sets as another that looks better and cannot be typed. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
};

/** Markdown of one line: code is bold, links are their words. */
export function fromMarkdown(text: string): string {
  return text
    .replace(/<kbd>(.*?)<\/kbd>/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .split('`')
    .map((part, at) => (at % 2 === 0 ? escapeRoff(part) : bold(part)))
    .join('');
}

export const bold = (text: string): string => `\\fB${escapeRoff(text)}\\fR`;
export const italic = (text: string): string => `\\fI${escapeRoff(text)}\\fR`;

/** A term, and what it is. */
export const term = (name: string, says: string): string => `.TP\n${name}\n${says}`;
