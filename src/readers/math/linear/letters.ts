/**
 * Alphabets of mathematics (Unicode block 1D400): where capitals and small letters begin, and the letters that had a
 * place of their own before there was the block.
 */
const ALPHABETS: Readonly<
  Record<string, { readonly from: number; readonly own: string; readonly old: string }>
> = {
  bold: { from: 0x1d400, own: '', old: '' },
  script: { from: 0x1d49c, own: 'BEFHILMRego', old: 'ℬℰℱℋℐℒℳℛℯℊℴ' },
  fraktur: { from: 0x1d504, own: 'CHIRZ', old: 'ℭℌℑℜℨ' },
  'double-struck': { from: 0x1d538, own: 'CHNPQRZ', old: 'ℂℍℕℙℚℝℤ' },
};

/** Letters in the alphabet that MathML's `mathvariant` names; those of others as they are. */
export function inAlphabet(text: string, variant: string | undefined): string {
  const alphabet = variant === undefined ? undefined : ALPHABETS[variant];
  if (!alphabet) return text;
  return text.replace(/[A-Za-z]/g, (letter) => {
    const old = alphabet.own.indexOf(letter);
    if (old >= 0) return alphabet.old.charAt(old);
    const code = letter.charCodeAt(0);
    return String.fromCodePoint(alphabet.from + (code < 0x61 ? code - 0x41 : code - 0x61 + 26));
  });
}

/** Accents over a letter, as TeX and MathML set them, and the marks that combine with it. */
const ACCENTS: Readonly<Record<string, string>> = {
  '→': '\u20d7',
  '⃗': '\u20d7',
  '⇀': '\u20d1',
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '∼': '\u0303',
  '¯': '\u0304',
  ˉ: '\u0304',
  '‾': '\u0304',
  '―': '\u0304',
  _: '\u0304',
  '˙': '\u0307',
  '.': '\u0307',
  '¨': '\u0308',
  '..': '\u0308',
  ˇ: '\u030c',
  '˘': '\u0306',
  '´': '\u0301',
  '`': '\u0300',
  '˚': '\u030a',
  '⏜': '\u0311',
};

/** A line over more letters than this would be drawn in pieces. */
const LONGEST_BAR = 4;

/** A letter with an accent, a few with a line over them; null for any other. */
export function withAccent(text: string, accent: string): string | null {
  const mark = ACCENTS[accent];
  if (mark === undefined) return null;
  if (/^[\p{L}\p{N}]$/u.test(text)) return (text + mark).normalize('NFC');
  return mark === '\u0304' ? withBar(text) : null;
}

/** A few letters or digits with a line over them; null for any other. */
export function withBar(text: string): string | null {
  const signs = [...text];
  if (signs.length === 0 || signs.length > LONGEST_BAR) return null;
  if (!signs.every((sign) => /^[\p{L}\p{N}]$/u.test(sign))) return null;
  return signs.map((sign) => `${sign}\u0305`).join('');
}
