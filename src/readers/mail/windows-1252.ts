/** Characters of the bytes 0x80 to 0x9f (WHATWG Encoding, index windows-1252). */
const HIGH =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** The bytes of a text in Windows-1252; null where a character has none. */
export function encodeWindows1252(text: string): Buffer | null {
  let known = true;
  const octets = text.replace(/[\u0080-\u009f\u0100-\uffff]/g, (char) => {
    const at = HIGH.indexOf(char);
    known &&= at >= 0;
    return String.fromCharCode(0x80 + Math.max(0, at));
  });
  return known ? Buffer.from(octets, 'latin1') : null;
}

/**
 * Puts right what a decoder took for ISO 8859-1, as those of some Nodes do (20.20 is one): no mail means the controls that
 * would be in it.
 */
export function mendWindows1252(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => HIGH.charAt(control.charCodeAt(0) - 0x80));
}
