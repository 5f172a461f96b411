/** A command of kitty's protocol: keys of one letter with a number or a letter, and data of base64 where it has some. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control sequences are what is matched
const KITTY = /^\x1b_G[A-Za-z]=[A-Za-z0-9]+(?:,[A-Za-z]=[A-Za-z0-9]+)*$/;
/** What an inline image of iTerm2's says of itself: numbers alone, and no name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const ITERM = /^\x1b\]1337;File=[A-Za-z]+=\d+(?:;[A-Za-z]+=\d+)*$/;
const NO_BASE64 = /[^A-Za-z0-9+/=]/;
const KITTY_END = '\x1b\\';
const ITERM_END = '\x07';

/**
 * Lets through the commands that draw a picture, and nothing else: of kitty's graphics protocol or iTerm2's inline images,
 * whose data are base64, so that nothing in a picture can end a command or begin another. Empty where anything else is
 * among them.
 */
export function guardPicture(commands: string): string {
  for (let at = 0; at < commands.length; ) {
    const isKitty = commands.startsWith('\x1b_G', at);
    const [form, parting, ending] = isKitty ? [KITTY, ';', KITTY_END] : [ITERM, ':', ITERM_END];
    const end = commands.indexOf(ending, at);
    if (end < 0) return '';
    const command = commands.slice(at, end);
    const data = command.indexOf(parting);
    const [head, base64] = data < 0 ? [command, ''] : [command.slice(0, data), command.slice(data + 1)];
    if (!form.test(head) || NO_BASE64.test(base64)) return '';
    at = end + ending.length;
  }
  return commands;
}
