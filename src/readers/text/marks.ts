/** What a line says by its first signs: bullets, numbers, rules, underlines. */

/** A long dash is none: it opens the turns of a dialogue, and the name under a quotation. */
const BULLET = /^[-*+•‣◦▪▸►●○■□·–]\s+(?=\S)/;
const NUMBER = /^(?:\(?(\d{1,3})[.)]|\(?([a-z])\))\s+(?=\S)/i;
const RULE = /^(?:(?:[*·•~#_=–—-]\s*){3,}|⁂|\*|§|❦|[◆■●○★☆＊※](?:\s*[◆■●○★☆＊※])*)$/;
const UNDERLINE = /^(?:={3,}|-{3,})$/;

/** Length of the bullet a text begins with, white space included; 0: none. */
export function bulletOf(text: string): number {
  return BULLET.exec(text)?.[0].length ?? 0;
}

/** The number a text begins with, as in `3. ` or `(3) `, and the length of it; null: none. */
export function numberOf(text: string): { readonly value: number; readonly length: number } | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const value = match[1] ? Number(match[1]) : (match[2] ?? '').toLowerCase().charCodeAt(0) - 0x60;
  return { value, length: match[0].length };
}

/** A line of signs that parts the text and has no words. */
export function isRule(text: string): boolean {
  return text.length < 120 && RULE.test(text);
}

/** A line of `===` or `---` such as stands under a heading. */
export function isUnderline(text: string): boolean {
  return UNDERLINE.test(text);
}
