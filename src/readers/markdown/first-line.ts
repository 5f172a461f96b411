import type { Token } from 'marked';

/** Inline tokens in two. */
export interface Parted {
  readonly line: readonly Token[];
  readonly after: readonly Token[];
}

/** Parts inline tokens at the first line end among them; what is HTML in part is parted within. */
export function firstLine(tokens: readonly Token[]): Parted {
  const [only, more] = tokens;
  if (only?.type === 'mixed-line' && !more) {
    const { line, after } = firstLine(only.tokens ?? []);
    return {
      line: [{ ...only, tokens: [...line] }],
      after: after.length > 0 ? [{ ...only, tokens: [...after] }] : [],
    };
  }
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'br') return { line: tokens.slice(0, index), after: tokens.slice(index + 1) };
    if (token.type !== 'text' || token['tokens']) continue;
    const words = String(token['text']);
    const at = words.indexOf('\n');
    if (at < 0) continue;
    const line = [...tokens.slice(0, index), wordsToken(words.slice(0, at))];
    const after = [...tokens.slice(index + 1)];
    if (words.slice(at + 1) !== '') after.unshift(wordsToken(words.slice(at + 1)));
    return { line, after };
  }
  return { line: tokens, after: [] };
}

/** Inline tokens without the words they begin with; null where they begin with others. */
export function dropText(tokens: readonly Token[], prefix: string): readonly Token[] | null {
  const [first, ...rest] = tokens;
  if (prefix === '') return tokens;
  if (first?.type === 'mixed-line' && rest.length === 0) {
    const inner = dropText(first.tokens ?? [], prefix);
    return inner && [{ ...first, tokens: [...inner] }];
  }
  if (first?.type !== 'text' || first['tokens']) return null;
  const words = String(first['text']);
  if (words.startsWith(prefix)) {
    const left = words.slice(prefix.length);
    return left === '' ? rest : [wordsToken(left), ...rest];
  }
  return words !== '' && prefix.startsWith(words) ? dropText(rest, prefix.slice(words.length)) : null;
}

function wordsToken(text: string): Token {
  return { type: 'text', raw: text, text };
}
