import { nameToEmoji } from 'gemoji';
import type { Token } from 'marked';
import { SHORTCODE } from './shortcodes.ts';
import { tokensIn } from './tokens.ts';

/**
 * Shows `:name:` as the emoji it names on GitHub, in running text alone; a name that nobody knows stays as it is written.
 * Changes the tokens.
 */
export function showEmoji(tokens: Token[]): void {
  for (const token of tokensIn(tokens))
    if (token.type === 'text' && !token['tokens']) token['text'] = withEmoji(String(token['text']));
}

function withEmoji(text: string): string {
  return text.replace(SHORTCODE, (written: string, name: string) =>
    Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? written) : written,
  );
}
