import type { Token } from '../text/token.ts';

/** A word without its possessive ending. */
export function plainText(token: Token): string {
  return token.possessive ? withoutEnding(token.text) : token.text;
}

/** The words of a name, without possessive endings. */
export function nameText(tokens: readonly Token[], from: number, to: number): string {
  return tokens.slice(from, to).map(plainText).join(' ');
}

function withoutEnding(text: string): string {
  const end = text.endsWith('s') || text.endsWith('S') ? text.length - 1 : text.length;
  const mark = text[end - 1];
  return mark === "'" || mark === '’' || mark === ':' ? text.slice(0, end - 1) : text;
}

/** “JON ROE” → “Jon Roe”. */
export function inTitleCase(label: string): string {
  return label
    .split(' ')
    .map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
    .join(' ');
}
