/**
 * The last place where a control character could slip out. What a stranger wrote is clean since it entered the model; here
 * nobody trusts that. Whatever leaves is text, with styles and links where it may have some, and nothing else.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control sequences are what is matched
const STYLES = /\x1b\[[\d;:]*m|\x1b\]8;(?:id=\w+)?;(?:(?:https?:\/\/|mailto:)[\x21-\x7e]*)?(?:\x07|\x1b\\)/g;
/** Controls, and what overrides the direction of what stands around it (Unicode TR 36, section 3.1). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const COMMANDS = /[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above, but tabs and line ends are text
const COMMANDS_IN_TEXT = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/**
 * One row of a screen: text, SGR and OSC 8 links to http, https and mailto, which end within it; without any control where it
 * holds more.
 */
export function guardRow(row: string): string {
  const guarded = guard(row, COMMANDS, true);
  return endsLinked(guarded) ? guarded + LINK_END : guarded;
}

const LINK_END = '\x1b]8;;\x1b\\';
const LINK_ENDS = [LINK_END, '\x1b]8;;\x07'];

/** Whether a link is begun last and not ended, which would run over all rows below. */
function endsLinked(row: string): boolean {
  const last = row.lastIndexOf('\x1b]8;');
  return last >= 0 && !LINK_ENDS.some((end) => row.startsWith(end, last));
}

/** Text of any number of lines. `styled`: SGR and OSC 8 links as in a row. */
export function guardText(text: string, styled = false): string {
  return guard(text, COMMANDS_IN_TEXT, styled);
}

function guard(text: string, commands: RegExp, styled: boolean): string {
  if (text.search(commands) < 0) return text;
  const bare = styled ? text.replace(STYLES, '') : text;
  return bare.search(commands) < 0 ? text : bare.replace(commands, '\ufffd');
}
