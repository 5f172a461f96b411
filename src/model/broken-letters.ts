/** How many letters of a decoded text are broken (U+FFFD), and how many beyond ASCII are whole. */
export function countBroken(text: string): { readonly broken: number; readonly whole: number } {
  let broken = 0;
  let whole = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) whole++;
  }
  return { broken, whole };
}
