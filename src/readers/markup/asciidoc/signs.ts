/** By the manual of Asciidoctor, character replacement attributes. */
export const SIGNS: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  sp: ' ',
  empty: '',
  blank: '',
  amp: '&',
  lt: '<',
  gt: '>',
  plus: '+',
  cpp: 'C++',
  asterisk: '*',
  caret: '^',
  startsb: '[',
  endsb: ']',
  vbar: '|',
  backslash: '\\',
  backtick: '`',
  tilde: '~',
  apos: "'",
  quot: '"',
  ldquo: '\u201c',
  rdquo: '\u201d',
  lsquo: '\u2018',
  rsquo: '\u2019',
  deg: '\u00b0',
  'two-colons': '::',
  'two-semicolons': ';;',
};

/** Back quotes within straight marks make them curly. */
export function curlQuotes(text: string): string {
  if (!text.includes('`"') && !text.includes("`'")) return text;
  return text
    .replace(/"`(?=[^\s`])/g, '\u201c')
    .replace(/(?<=[^\s`])`"/g, '\u201d')
    .replace(/'`(?=[^\s`])/g, '\u2018')
    .replace(/(?<=[^\s`])`'/g, '\u2019');
}
