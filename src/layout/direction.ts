/** Letters looked at before a text counts as left to right. */
const CHARACTERS_MAX = 500;

/** Does a text run right to left: is its first letter with a direction Hebrew, Arabic or of a kindred script (UAX 9, P2)? */
export function isRightToLeft(text: string): boolean {
  const length = Math.min(text.length, CHARACTERS_MAX);
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (isRtlUnit(code)) return true;
    if (isLtrUnit(code)) return false;
  }
  return false;
}

/** Has a text any letter that runs right to left? */
export function hasRightToLeft(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isRtlUnit(text.charCodeAt(at))) return true;
  return false;
}

/** Hebrew to Arabic Extended-A, their presentation forms, and the planes' right-to-left blocks by their lead surrogates. */
function isRtlUnit(code: number): boolean {
  if (code < 0x5be) return false;
  if (code < 0x900) return (code < 0x660 || code > 0x669) && (code < 0x6f0 || code > 0x6f9) && code !== 0x60c;
  if (code === 0x200f) return true;
  if (code < 0xd800) return false;
  return (
    code === 0xd802 ||
    code === 0xd803 ||
    code === 0xd83a ||
    code === 0xd83b ||
    (code >= 0xfb1d && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfefc)
  );
}

function isLtrUnit(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0x2000) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return code === 0x200e || (code >= 0x2c00 && code < 0x2e00) || (code >= 0x3041 && code < 0xd83c);
}
