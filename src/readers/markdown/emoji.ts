import { nameToEmoji } from 'gemoji';
import type { Token } from 'marked';
import { SHORTCODES } from './shortcodes.ts';
import { tokensIn } from './tokens.ts';

/**
 * Shows `:name:` as the emoji it names on GitHub, in running text and in that of blocks of HTML; a name that nobody knows
 * stays as it is written. Changes the tokens.
 */
export function showEmoji(tokens: Token[]): void {
  for (const token of tokensIn(tokens)) {
    if (token.type === 'text' && !token['tokens']) token['text'] = withEmoji(String(token['text']));
    else if (token.type === 'html' && 'block' in token && token.block) token.raw = withEmojiInHtml(token.raw);
  }
}

function withEmoji(text: string): string {
  return text.replace(SHORTCODES, (codes: string) =>
    codes.replace(NAME, (written: string, name: string) =>
      Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? written) : written,
    ),
  );
}

const NAME = /:([a-z0-9_+-]{1,50}):/g;
const TAG = /(<[^<>]*>)/;
/** Elements whose words are meant letter for letter. */
const LITERAL = /^<(\/?)(?:code|pre|kbd|samp|script|style)\b/i;

function withEmojiInHtml(html: string): string {
  let literal = 0;
  return html
    .split(TAG)
    .map((piece) => {
      const slash = LITERAL.exec(piece)?.[1];
      if (slash !== undefined) literal = Math.max(0, literal + (slash === '' ? 1 : -1));
      return literal > 0 || piece.startsWith('<') ? piece : withEmoji(piece);
    })
    .join('');
}
