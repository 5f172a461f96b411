/**
 * What is done about white space, in one place. Line ends are `\n` everywhere: decoding sees to that. Spaces that are not
 * to be broken (U+00A0 and its like) are words to `collapse`, as in HTML and Markdown, and white space to all others.
 */

// A single space is what it would become: most texts have nothing else, and are not put together anew.

/** Runs of spaces, tabs and line ends as one space. */
export function collapse(text: string): string {
  return text.replace(/[\t\n][ \t\n]*| [ \t\n]+/g, ' ');
}

/** A text on one line: runs of white space of any kind are one space, none at the ends. */
export function toOneLine(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
}

/** Whether there is nothing in a text but white space of any kind. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}

/*
 * Taking signs off the ends of a text, by scans: a pattern such as `/[.,]+$/` is tried from every sign there is, and takes
 * the square of their number where a letter ends them.
 */

/** A text without those of some characters that begin it. `signs`: characters of one code unit. */
export function trimStartOf(text: string, signs: string): string {
  let at = 0;
  while (at < text.length && signs.includes(text.charAt(at))) at++;
  return at === 0 ? text : text.slice(at);
}

/** A text without those of some characters that end it. */
export function trimEndOf(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--;
  return end === text.length ? text : text.slice(0, end);
}

/** What `\s` means in a pattern, for lists of signs. */
export const SPACES =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
