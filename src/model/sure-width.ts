/**
 * How wide a character is in a terminal, where its code unit says it alone: printable ASCII, the alphabets, dashes and
 * ideographs. No width is part of an article; those who lay one out count with it, and those who read what was laid out.
 */

/** Cells of one UTF-16 code unit where they are certain whatever stands before it, else -1. */
export function sureWidth(code: number): number {
  if (code < 0x7f) return code >= 0x20 || code === 9 ? 1 : -1;
  if (code < 0x300) return code >= 0xa0 && code !== 0xad ? 1 : -1;
  if (code < 0x370) return 0;
  if (code < 0x591) return code < 0x483 || code > 0x489 ? 1 : 0;
  if (code < 0x700) return sureSemitic(code);
  if (code < 0x1e00) return -1;
  if (code < 0x2300) return sureSymbol(code);
  if (code >= 0x2500 && code < 0x25fd) return 1;
  if (code < 0x3001) return code === 0x3000 ? 2 : -1;
  if (code < 0x302a) return 2;
  if (code < 0x3041) return -1;
  if (code < 0x3097 || (code > 0x30a0 && code < 0x3100)) return 2;
  if (code >= 0x4e00 && code < 0xa000) return 2;
  if (code >= 0xac00 && code < 0xd7a4) return 2;
  return code > 0xff00 && code < 0xff61 ? 2 : -1;
}

/** Hebrew and Arabic: letters, digits and points. */
function sureSemitic(code: number): number {
  if (code < 0x5be) return 0;
  if (code >= 0x5d0 && code < 0x5eb) return 1;
  if (code >= 0x620 && code < 0x64b) return 1;
  if (code >= 0x64b && code < 0x660) return 0;
  if (code >= 0x660 && code < 0x670) return 1;
  if (code === 0x670) return 0;
  if (code > 0x670 && code < 0x6d6) return 1;
  return code === 0x5be || code === 0x60c || code === 0x61b || code === 0x61f ? 1 : -1;
}

/** Latin and Greek with marks, spaces, dashes, quotation marks, currency, arrows, mathematics. */
function sureSymbol(code: number): number {
  if (code < 0x200b) return 1;
  if (code < 0x2010) return -1;
  if (code < 0x2028 || (code >= 0x202f && code < 0x205f)) return 1;
  return (code >= 0x20a0 && code < 0x20c0) || code >= 0x2100 ? 1 : -1;
}
