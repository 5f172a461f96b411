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
  if (code >= 0x3000 && code <= 0x303f) return false;
  return (
    code !== 0xd7 && code !== 0xf7 && code !== 0x60c && code !== 0x61b && code !== 0x61f && code !== 0xff0c
  );
}

export function isUpper(text: string): boolean {
  const first = text[0] ?? '';
  return first !== first.toLowerCase() && first === first.toUpperCase();
}

/** A word and a space stand before. */
export function followsWord(line: string, at: number): boolean {
  return line[at - 1] === ' ' && at > 1 && isWordCode(line.charCodeAt(at - 2));
}
