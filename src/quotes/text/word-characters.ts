/** Letters, digits and @ # $ & % of ASCII. */
export const ASCII_WORD = new Uint8Array(128);
for (let code = 0x21; code < 0x80; code++) {
  const letter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  if (letter || (code >= 0x30 && code <= 0x39) || (code >= 0x23 && code <= 0x26) || code === 0x40)
    ASCII_WORD[code] = 1;
}

export function isWordCode(code: number): boolean {
  if (code < 0x80) return ASCII_WORD[code] === 1;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba || code === 0xa3;
  if (code >= 0x2000 && code <= 0x206f) return false;
  // Squares, triangles and stars lead labels; circles stand for signs that are left out.
  if (code >= 0x25a0 && code <= 0x2606) return code === 0x25cb || code === 0x25ef;
  // 々 repeats a sign, 〇 is a digit.
  if (code >= 0x3000 && code <= 0x303f) return code === 0x3005 || code === 0x3007;
  // Full-width forms are letters and digits as well as marks.
  if (code >= 0xff00 && code <= 0xff65)
    return (
      (code >= 0xff10 && code <= 0xff19) ||
      (code >= 0xff21 && code <= 0xff3a) ||
      (code >= 0xff41 && code <= 0xff5a)
    );
  return code !== 0xd7 && code !== 0xf7 && code !== 0x60c && code !== 0x61b && code !== 0x61f;
}

export function isUpper(text: string): boolean {
  const first = text[0] ?? '';
  return first !== first.toLowerCase() && first === first.toUpperCase();
}

/** A word and a space stand before. */
export function followsWord(line: string, at: number): boolean {
  return line[at - 1] === ' ' && at > 1 && isWordCode(line.charCodeAt(at - 2));
}
