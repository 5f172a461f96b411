/** Letters with a hamza or a madda on them, which many writers leave out: أ إ آ ٱ. */
const ALEFS = 'أإآٱ';

/** Arabic words as they are looked up: without vowel signs and stretching, and with one letter for all forms of alef. */
export function plainLetters(text: string): string {
  let plain = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const alef = code >= 0x622 && code <= 0x671 && ALEFS.includes(text[at] ?? '');
    if (!alef && !isSign(code)) continue;
    plain += text.slice(from, at) + (alef ? 'ا' : '');
    from = at + 1;
  }
  return from === 0 ? text : plain + text.slice(from);
}

/** A vowel sign, a doubling, or the stroke that stretches a word. */
function isSign(code: number): boolean {
  return (code >= 0x64b && code <= 0x652) || code === 0x640;
}
