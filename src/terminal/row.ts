/**
 * The last place where a control character could slip out to the terminal: what a row may hold is text, SGR and
 * OSC 8 links to http, https and mailto.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control sequences are what is matched
const ALLOWED = /\x1b\[[\d;:]*m|\x1b\]8;[\w=:]*;(?:(?:https?:\/\/|mailto:)[\x21-\x7e]*)?(?:\x07|\x1b\\)/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\x00-\x1f\x7f-\x9f]/;

/** The row as it is, or without any control at all where it holds one that no row may hold. */
export function vetRow(row: string): string {
  if (!CONTROL.test(row)) return row;
  if (!CONTROL.test(row.replace(ALLOWED, ''))) return row;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: every control character goes
  return row.replace(ALLOWED, '').replace(/[\x00-\x1f\x7f-\x9f]/g, '\ufffd');
}
