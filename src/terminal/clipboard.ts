/**
 * The clipboard by OSC 52, which reaches the terminal one sits at, through SSH too. What is copied goes out as base64,
 * so nothing in it can end the sequence or begin another.
 */

/** Most bytes of UTF-8 that are sent: 100,000 of the sequence is what hterm takes, 74,994 of text before base64. */
export const CLIPBOARD_MAX = 74_994;

/**
 * The bytes that put a text on the clipboard. tmux hears the plain sequence where its `set-clipboard` is on, and lets
 * the wrapped one through where `allow-passthrough` is (or in versions before 3.3); it ignores either otherwise, so
 * inside of it both are sent.
 */
export function encodeClipboard(text: string, inTmux: boolean): string {
  const data = Buffer.from(cutToBytes(text, CLIPBOARD_MAX)).toString('base64');
  const plain = `\x1b]52;c;${data}\x07`;
  return inTmux ? `${plain}\x1bPtmux;\x1b${plain}\x1b\\` : plain;
}

/** The beginning of a text that takes at most `bytes` of UTF-8, cut between characters. */
export function cutToBytes(text: string, bytes: number): string {
  const encoded = Buffer.from(text);
  if (encoded.length <= bytes) return text;
  let end = bytes;
  // Continuation bytes are 10xxxxxx.
  while (end > 0 && ((encoded[end] ?? 0) & 0xc0) === 0x80) end--;
  return encoded.toString('utf8', 0, end);
}
