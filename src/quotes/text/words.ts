/** Whether a text is one of some marks. Plain string searches: a regular expression costs its compilation at the first use. */
export function isMark(text: string | undefined, marks: string): boolean {
  return text !== undefined && text.length === 1 && marks.includes(text);
}

/** How many words a stretch of text has; where a script has no spaces, two of its signs count for one. */
export function countWords(text: string, from: number, to: number): number {
  let count = 1;
  let signs = 0;
  for (let at = from + 1; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      if (text.charCodeAt(at - 1) !== 0x20) count++;
    } else if (code >= 0x0e00 && isUnspaced(code)) signs++;
  }
  return count + (signs >> 1);
}

/** Kana, and the signs of Chinese; Thai, Lao, Burmese and Khmer. */
function isUnspaced(code: number): boolean {
  return (
    code >= 0x0e00 &&
    ((code >= 0x3040 && code <= 0x9fff) ||
      code <= 0x0eff ||
      (code >= 0x1000 && code <= 0x109f) ||
      (code >= 0x1780 && code <= 0x17ff))
  );
}

/** A dash of any length: —, –, ―, -. */
export function isDash(token: { readonly text: string } | undefined): boolean {
  return isMark(token?.text, '—–―-');
}

/** Whether a word is in a list, a string of words parted by spaces. */
export function isWord(word: string | undefined, list: string): boolean {
  if (!word) return false;
  const at = list.indexOf(word);
  if (at < 0) return false;
  const whole =
    (at === 0 || list[at - 1] === ' ') &&
    (at + word.length === list.length || list[at + word.length] === ' ');
  return whole || ` ${list} `.includes(` ${word} `);
}

export function isDigits(text: string): boolean {
  if (text.length === 0) return false;
  for (let at = 0; at < text.length; at++)
    if (text[at] !== '.' && text[at] !== ',' && !isDigit(text.charCodeAt(at))) return false;
  return true;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Two capitals of the Latin alphabet or more, and nothing else: CEO, NBC. */
export function isAcronym(text: string): boolean {
  if (text.length < 2) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x41 || code > 0x5a) return false;
  }
  return true;
}

/** “J.” */
export function isInitial(text: string): boolean {
  return text.length === 2 && text[1] === '.' && isAcronym(`A${text[0]}`);
}

/** Where a name ends without the honours behind it: “Ann Roe QC”, “Tom Cole MP”. */
export function endOfName(tokens: readonly { readonly text: string }[], from: number, to: number): number {
  let end = to;
  while (end - from > 2 && isAcronym(tokens[end - 1]?.text ?? '')) end--;
  if (end === to) return to;
  for (let at = from; at < end; at++) if (isAcronym(tokens[at]?.text ?? '')) return to;
  return end;
}

export function endsWithColon(text: string): boolean {
  const last = text.slice(-3).trimEnd();
  return last.endsWith(':') || last.endsWith('：');
}
